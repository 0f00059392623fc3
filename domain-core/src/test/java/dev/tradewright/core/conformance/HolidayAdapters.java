// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.conformance;

import dev.tradewright.conformance.Adapter;
import dev.tradewright.conformance.Given;
import dev.tradewright.conformance.UnsupportedCaseException;
import dev.tradewright.core.time.ChinaHolidays;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.time.DayKind;
import dev.tradewright.core.time.Holiday;
import dev.tradewright.core.time.Holidays;
import dev.tradewright.core.time.MakeUpWorkday;
import dev.tradewright.core.time.WorkDays;
import dev.tradewright.core.time.YearlyHoliday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Days off and workdays, China's among them. */
final class HolidayAdapters {

    /** What the cases call a festival, and what the notices do. */
    private static final Map<String, String> FESTIVALS = Map.of(
            "NEW_YEAR", "元旦",
            "SPRING", "春节",
            "QINGMING", "清明节",
            "LABOUR", "劳动节",
            "DRAGON_BOAT", "端午节",
            "MID_AUTUMN", "中秋节",
            "NATIONAL", "国庆节");

    private HolidayAdapters() {}

    static Map<String, Adapter> topics() {
        return Map.of(
                "calendar.holidays", given -> Map.of("holiday", areHolidays(given)),
                "calendar.isWorkday", given -> Map.of("workday", areWorkdays(given, days(given))),
                "calendar.workdayCount", given -> counts((int) given.whole("year"), days(given)),
                "calendar.chinaStatutory", HolidayAdapters::china);
    }

    private static WorkDays days(Given given) {
        if (!given.text("country").equals("CN")) {
            throw new UnsupportedCaseException("country " + given.text("country"));
        }
        return WorkDays.compile(ChinaHolidays.standard());
    }

    private static List<Boolean> areWorkdays(Given given, WorkDays days) {
        return given.texts("dates").stream()
                .map(date -> days.isWorkday(LocalDate.parse(date)))
                .toList();
    }

    private static List<Boolean> areHolidays(Given given) {
        Holidays.Builder holidays = Holidays.builder().covered(Holidays.SUPPORTED);
        for (Given holiday : given.objects("holidays")) {
            LocalDate begin = LocalDate.parse(holiday.text("begin"));
            LocalDate end = LocalDate.parse(holiday.text("end"));
            if (holiday.flag("perpetual")) {
                holidays.addYearly(YearlyHoliday.rest("perpetual", MonthDay.from(begin), MonthDay.from(end)));
            } else {
                holidays.addDated(Holiday.rest("once", DateRange.ofClosed(begin, end)));
            }
        }
        WorkDays days = WorkDays.compile(EnumSet.allOf(DayOfWeek.class), holidays.build());
        return given.texts("dates").stream()
                .map(date -> !days.isWorkday(LocalDate.parse(date)))
                .toList();
    }

    private static Map<String, Object> counts(int year, WorkDays days) {
        return Map.of(
                "total", days.count(DateRange.ofYear(year)),
                "byMonth",
                        Stream.of(Month.values())
                                .map(month -> days.count(DateRange.ofMonth(YearMonth.of(year, month))))
                                .toList());
    }

    private static Object china(Given given) {
        int year = (int) given.whole("year");
        DateRange range = given.has("month")
                ? DateRange.ofMonth(YearMonth.of(year, (int) given.whole("month")))
                : DateRange.ofYear(year);
        String name = given.has("festival") ? FESTIVALS.getOrDefault(given.text("festival"), "?") : "";
        Holidays holidays = ChinaHolidays.standard();
        return Map.of(
                "offDays",
                        holidays.dated().stream()
                                .filter(holiday -> holiday.name().contains(name) && holiday.kind() != DayKind.WORKDAY)
                                .flatMap(holiday -> holiday.dates().stream())
                                .filter(range::contains)
                                .map(LocalDate::toString)
                                .toList(),
                "makeUpWorkDays", makeUps(holidays, name, range),
                "septemberMakeUp", makeUps(holidays, name, DateRange.ofMonth(YearMonth.of(year, Month.SEPTEMBER))));
    }

    private static List<String> makeUps(Holidays holidays, String name, DateRange range) {
        return holidays.makeUpWorkdays().stream()
                .filter(day -> day.name().contains(name))
                .map(MakeUpWorkday::date)
                .filter(range::contains)
                .map(LocalDate::toString)
                .toList();
    }
}
