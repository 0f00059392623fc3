// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import dev.tradewright.core.value.Checks;
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
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Where the days of the year differ from the ordinary week: holidays on dates, holidays of every year, and workdays that make up for them. Says
 * nothing about hours or time zones. {@link WorkDays} answers what kind of day a date is; {@link WorkCalendar} adds the hours.
 *
 * <pre>{@code
 * Holidays holidays = Holidays.builder()
 *         .covered(DateRange.ofYear(2026))
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

    private static final Holidays NONE = builder().covered(SUPPORTED).build();

    Holidays() {}

    /** Holidays on certain dates, in any order; they may overlap. */
    public abstract List<Holiday> dated();

    /** Holidays that come back every year. */
    public abstract List<YearlyHoliday> yearly();

    /** Days of the weekend that are worked. */
    public abstract List<MakeUpWorkday> makeUpWorkdays();

    /**
     * The days about which this is complete, within {@link #SUPPORTED}. It must be said, for nobody else can know: a list of the holidays of 2026 says
     * nothing about 2027.
     */
    public abstract DateRange covered();

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

    /** No holidays, on any day of {@link #SUPPORTED}: every week is an ordinary one. */
    public static Holidays none() {
        return NONE;
    }

    /** A builder without holidays; the covered days must be set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * These holidays with a later notice put over them: what the notice says about a date, holiday or make-up workday, replaces what is said
     * here; a yearly holiday of the notice says something about its day in every year. Dates that it does not name stay as they are, and so do the
     * days that are covered: to add a year, use {@link #extendedBy}.
     *
     * <p>In January 2020 a second notice of the State Council prolonged the Spring Festival to 2 February; it named 31 January to 2 February as
     * days off and thereby took back that 1 February was a make-up workday.
     *
     * @param notice  the later holidays
     * @throws dev.tradewright.core.value.InvalidValueException if the notice names dates that are not covered here
     */
    public Holidays amendedBy(Holidays notice) {
        Timeline<Boolean> named = Checks.notNull(notice, "notice").named(this);
        Builder amended = builder().covered(covered());
        for (YearlyHoliday holiday : yearly()) {
            amended.addAllYearly(holiday.without(notice.yearly()));
        }
        amended.addAllYearly(notice.yearly());
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
     * These holidays with more days covered, and the notice about them put over it as by {@link #amendedBy}. So a new year is added:
     *
     * <pre>{@code
     * ChinaHolidays.standard().extendedBy(DateRange.ofYear(2027), noticeFor2027);
     * }</pre>
     *
     * @param range  the days that become covered; they overlap the covered days or follow or precede them without a gap
     * @param notice  what is said about them, and perhaps about days near them; which days it covers itself does not matter
     * @throws IllegalArgumentException if there is a gap
     * @throws dev.tradewright.core.value.InvalidValueException if the notice names dates that are not covered even now
     */
    public Holidays extendedBy(DateRange range, Holidays notice) {
        Checks.notNull(range, "range");
        Checks.notNull(notice, "notice");
        Checks.that(
                covered().overlaps(range) || covered().abuts(range),
                "range",
                range,
                "must adjoin the covered days (" + covered() + ")");
        return withCovered(covered().union(range)).amendedBy(notice);
    }

    /**
     * The dates about which this says something that others do not; of those that come back every year, where the others say something by date, which
     * would beat it.
     */
    private Timeline<Boolean> named(Holidays others) {
        Timeline<Boolean> named = Timeline.empty();
        for (Holiday holiday : dated()) {
            named = named.with(holiday.dates(), true);
        }
        for (MakeUpWorkday workday : makeUpWorkdays()) {
            named = named.with(DateRange.ofDay(workday.date()), true);
        }
        if (!yearly().isEmpty()) {
            List<LocalDate> beaten = Stream.concat(
                            others.dated().stream().flatMap(holiday -> holiday.dates().stream()),
                            others.makeUpWorkdays().stream().map(MakeUpWorkday::date))
                    .filter(date -> yearly().stream().anyMatch(holiday -> holiday.falls(date)))
                    .toList();
            for (LocalDate date : beaten) {
                named = named.with(DateRange.ofDay(date), true);
            }
        }
        return named;
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

    /** Builds holidays. The covered days must be set; by default there are no holidays. */
    public static final class Builder extends ImmutableHolidays.Builder {
        Builder() {}
    }
}
