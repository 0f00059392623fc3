// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.RuleCheck;
import dev.tradewright.core.value.Validated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Where the days of the year differ from the ordinary week: holidays on dates, holidays of every year, and workdays that make up for them. Says
 * nothing about hours or time zones. {@link WorkDays} answers what kind of day a date is; {@link WorkCalendar} adds the hours.
 *
 * <pre>{@code
 * Holidays holidays = Holidays.builder()
 *         .addDated(Holiday.rest("company outing", DateRange.parse("2026-07-08/2026-07-10")))
 *         .addYearly(YearlyHoliday.statutory("New Year", MonthDay.of(1, 1)))
 *         .addMakeUpWorkdays(new MakeUpWorkday(LocalDate.of(2026, 7, 11), "company outing"))
 *         .build();
 * }</pre>
 *
 * <p>Where statements differ, a dated one beats a yearly one, and a statutory holiday beats a rest day. That a date is both a dated holiday and a
 * make-up workday is refused. A date outside of {@link #covered()} is an error when it is asked about, never silently an ordinary day.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class Holidays extends Validated implements WithHolidays {

    /** The days that calendars can know about: the years 1900 to 2199. */
    public static final DateRange SUPPORTED = DateRange.parse("1900-01-01/2200-01-01");

    private static final Holidays NONE = builder().build();

    Holidays() {}

    /** Holidays on certain dates, in any order; they may overlap. */
    public abstract List<Holiday> dated();

    /** Holidays that come back every year. */
    public abstract List<YearlyHoliday> yearly();

    /** Days of the weekend that are worked. */
    public abstract List<MakeUpWorkday> makeUpWorkdays();

    /** The days about which this is complete, by default all of {@link #SUPPORTED}. */
    @Value.Default
    public DateRange covered() {
        return SUPPORTED;
    }

    @Override
    protected void rules(RuleCheck check) {
        check.that(
                SUPPORTED.encloses(covered()) && !covered().isEmpty(),
                "covered",
                "covered-supported",
                Map.of("supported", SUPPORTED, "rejected", covered()));
        for (int i = 0; i < dated().size(); i++) {
            DateRange dates = dated().get(i).dates();
            check.that(covered().encloses(dates), "dated[" + i + "]", "outside-covered", outside(dates));
        }
        Set<LocalDate> worked = new HashSet<>();
        for (int i = 0; i < makeUpWorkdays().size(); i++) {
            LocalDate date = makeUpWorkdays().get(i).date();
            String path = "makeUpWorkdays[" + i + "]";
            check.that(covered().contains(date), path, "outside-covered", outside(date));
            check.that(worked.add(date), path, "made-up-twice", Map.of("rejected", date));
        }
        checkContradictions(check);
    }

    private Map<String, Object> outside(Object rejected) {
        return Map.of("covered", covered(), "rejected", rejected);
    }

    private void checkContradictions(RuleCheck check) {
        Timeline<String> off = Timeline.empty();
        for (Holiday holiday : dated()) {
            off = off.with(holiday.dates(), holiday.name());
        }
        for (int i = 0; i < makeUpWorkdays().size(); i++) {
            LocalDate date = makeUpWorkdays().get(i).date();
            check.that(
                    off.asOf(date).isEmpty(),
                    "makeUpWorkdays[" + i + "]",
                    "worked-and-off",
                    Map.of("holiday", off.asOf(date).orElse(""), "rejected", date));
        }
    }

    /** No holidays: every week is an ordinary one. */
    public static Holidays none() {
        return NONE;
    }

    /** A builder without holidays. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * These holidays with a later notice put over them: what the notice says about a date, holiday or make-up workday, replaces what is said
     * here. Dates that it does not name stay as they are, and so do the days that are covered: to add a year, cover it first with
     * {@code withCovered}.
     *
     * <p>In January 2020 a second notice of the State Council prolonged the Spring Festival to 2 February; it named 31 January to 2 February as
     * days off and thereby took back that 1 February was a make-up workday.
     *
     * @param notice  the later holidays
     * @throws dev.tradewright.core.value.InvalidValueException if the notice names dates that are not covered here
     */
    public Holidays amendedBy(Holidays notice) {
        Timeline<Boolean> named = Timeline.empty();
        for (Holiday holiday : notice.dated()) {
            named = named.with(holiday.dates(), true);
        }
        for (MakeUpWorkday workday : notice.makeUpWorkdays()) {
            named = named.with(DateRange.ofDay(workday.date()), true);
        }
        Builder amended = builder().covered(covered()).addAllYearly(yearly()).addAllYearly(notice.yearly());
        for (Holiday holiday : dated()) {
            for (DateRange kept : named.gaps(holiday.dates())) {
                amended.addDated(new Holiday(kept, holiday.kind(), holiday.name()));
            }
        }
        for (MakeUpWorkday workday : makeUpWorkdays()) {
            if (named.asOf(workday.date()).isEmpty()) {
                amended.addMakeUpWorkdays(workday);
            }
        }
        return amended.addAllDated(notice.dated())
                .addAllMakeUpWorkdays(notice.makeUpWorkdays())
                .build();
    }

    /**
     * The part about certain days, which covers no others.
     *
     * @param days  the days to keep, at least one of them covered
     * @throws IllegalArgumentException if none is covered
     */
    public Holidays between(DateRange days) {
        DateRange kept = covered()
                .intersection(days)
                .orElseThrow(() -> new IllegalArgumentException(
                        "days (" + days + ") must overlap the covered days (" + covered() + ")"));
        List<Holiday> dated = new ArrayList<>();
        for (Holiday holiday : dated()) {
            holiday.dates()
                    .intersection(kept)
                    .ifPresent(part -> dated.add(new Holiday(part, holiday.kind(), holiday.name())));
        }
        return builder()
                .covered(kept)
                .dated(dated)
                .yearly(yearly())
                .makeUpWorkdays(makeUpWorkdays().stream()
                        .filter(workday -> kept.contains(workday.date()))
                        .toList())
                .build();
    }

    /** What the dated statements say, by date: holidays, and workdays that make up for them. */
    Timeline<DayKind> datedKinds() {
        Timeline<DayKind> kinds = Timeline.empty();
        for (Holiday holiday : dated()) {
            if (holiday.kind() == DayKind.REST_DAY) {
                kinds = kinds.with(holiday.dates(), DayKind.REST_DAY);
            }
        }
        for (Holiday holiday : dated()) {
            if (holiday.kind() == DayKind.STATUTORY_HOLIDAY) {
                kinds = kinds.with(holiday.dates(), DayKind.STATUTORY_HOLIDAY);
            }
        }
        for (MakeUpWorkday workday : makeUpWorkdays()) {
            kinds = kinds.with(DateRange.ofDay(workday.date()), DayKind.WORKDAY);
        }
        return kinds;
    }

    /** What the yearly statements say, by month and day. */
    Map<Integer, DayKind> yearlyKinds() {
        Map<Integer, DayKind> kinds = new HashMap<>();
        LocalDate leapYear = LocalDate.of(2024, 1, 1);
        for (YearlyHoliday holiday : yearly()) {
            DateRange.ofYear(leapYear.getYear()).stream()
                    .filter(holiday::falls)
                    .forEach(day -> kinds.merge(dayOfYear(day), holiday.kind(), (a, b) -> a.compareTo(b) > 0 ? a : b));
        }
        return kinds;
    }

    /** A number for month and day, the same in every year. */
    static int dayOfYear(LocalDate date) {
        return date.getMonthValue() * 100 + date.getDayOfMonth();
    }

    /** Builds holidays. By default there are none, in all supported years. */
    public static final class Builder extends ImmutableHolidays.Builder {
        Builder() {}
    }
}
