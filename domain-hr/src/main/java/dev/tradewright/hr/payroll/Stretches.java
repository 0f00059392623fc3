// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.time.Timeline;
import dev.tradewright.hr.payroll.PayInputs.Figure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The stretches of a period in which no input changes and someone is employed, and the figures of each. */
final class Stretches {

    private static final Decimal MONTH_OF_21_75 = Decimal.parse("21.75");

    final DateRange period;
    final List<DateRange> ranges;
    final List<Figure[]> figures;
    private final Attendance attendance;
    private final AbsencePolicy policy;
    private final Map<Proration, Ratio[]> paid = new EnumMap<>(Proration.class);
    private final Map<Proration, Ratio[]> whole = new EnumMap<>(Proration.class);

    private Stretches(
            DateRange period,
            List<DateRange> ranges,
            List<Figure[]> figures,
            Attendance attendance,
            AbsencePolicy policy) {
        this.period = period;
        this.ranges = ranges;
        this.figures = figures;
        this.attendance = attendance;
        this.policy = policy;
    }

    /**
     * Splits a period at every change.
     *
     * @param inputs  what is known
     * @param fixed  the figures that hold for the whole period
     * @param period  the period
     */
    static Stretches of(PayInputs inputs, @Nullable Figure[] fixed, DateRange period) {
        NavigableSet<LocalDate> cuts = new TreeSet<>(List.of(period.start(), period.end()));
        for (Timeline<Figure> timeline : inputs.changing) {
            if (timeline != null) {
                timeline.between(period).entries().forEach(entry -> cut(cuts, entry.range(), period));
            }
        }
        cut(cuts, inputs.employed, period);
        for (Layout.Step step : inputs.layout.steps) {
            if (step.proration() != Proration.NONE) {
                cut(cuts, step.validity(), period);
            }
        }
        List<DateRange> ranges = new ArrayList<>();
        List<Figure[]> figures = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (LocalDate start : cuts.headSet(period.end())) {
            if (inputs.employed.contains(start)) {
                DateRange range = DateRange.of(start, cuts.higher(start));
                ranges.add(range);
                figures.add(figures(inputs, fixed, range, missing));
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "inputs " + String.join(", ", missing)
                            + " are missing\nMaybe say from when to when it is employed, or what an input is when it is missing.");
        }
        Stretches stretches =
                new Stretches(period, ranges, figures, inputs.attendance, inputs.layout.structure.absencePolicy());
        if (!ranges.isEmpty()) {
            for (Proration basis : inputs.layout.bases) {
                stretches.paid.put(basis, stretches.paid(basis));
                stretches.whole.put(basis, stretches.shares(basis));
            }
        }
        return stretches;
    }

    private static void cut(NavigableSet<LocalDate> cuts, DateRange range, DateRange period) {
        if (period.contains(range.start())) {
            cuts.add(range.start());
        }
        if (period.contains(range.end())) {
            cuts.add(range.end());
        }
    }

    /** The figures of a stretch; those that are not known are noted. */
    private static Figure[] figures(PayInputs inputs, @Nullable Figure[] fixed, DateRange range, List<String> missing) {
        Figure[] figures = new Figure[fixed.length];
        for (int i = 0; i < fixed.length; i++) {
            Timeline<Figure> timeline = inputs.changing[i];
            Figure figure =
                    timeline == null ? fixed[i] : timeline.asOf(range.start()).orElse(fixed[i]);
            if (figure == null) {
                missing.add(inputs.layout.inputs[i].code() + " (" + range + ")");
            } else {
                figures[i] = figure;
            }
        }
        return figures;
    }

    int count() {
        return ranges.size();
    }

    /** What of a stretch is paid, as a part of the whole period. */
    Ratio paid(Proration basis, int stretch) {
        return Objects.requireNonNull(paid.get(basis))[stretch];
    }

    /** The part of a stretch in all stretches, as if all were paid. */
    Ratio whole(Proration basis, int stretch) {
        return Objects.requireNonNull(whole.get(basis))[stretch];
    }

    /** Of how many days the weights of stretches are parts, as long as no absence makes them finer. */
    long days(Proration basis) {
        boolean ofPeriod = basis == Proration.CALENDAR_DAYS || basis == Proration.WORKDAYS;
        if (ofPeriod && attendance.days().isEmpty()) {
            return countsAllDays(basis) ? period.days() : workdays(period);
        }
        return daysOfStretches(basis);
    }

    /** Of how many units how many are paid. */
    PaidShare share(Proration basis) {
        Ratio sum = Ratio.ZERO;
        for (int i = 0; i < count(); i++) {
            sum = sum.plus(paid(basis, i));
        }
        Ratio total = switch (basis) {
            case FIXED_21_75 -> Ratio.of(MONTH_OF_21_75);
            case HOURS ->
                attendance.hours().map(share -> Ratio.of(share.scheduled())).orElseGet(this::daysOfPeriod);
            case WORKDAYS ->
                attendance.days().map(share -> Ratio.of(share.scheduled())).orElseGet(this::workdaysOfPeriod);
            default ->
                attendance.days().map(share -> Ratio.of(share.scheduled())).orElseGet(this::daysOfPeriod);
        };
        return new PaidShare(sum.times(total).toText(), total.toText(), basis);
    }

    private Ratio daysOfPeriod() {
        return Ratio.of(period.days(), 1);
    }

    private Ratio workdaysOfPeriod() {
        return attendance.workdays().isEmpty() ? daysOfPeriod() : Ratio.of(workdays(period), 1);
    }

    private long workdays(DateRange range) {
        return attendance
                .workdays()
                .orElseThrow(() -> new IllegalArgumentException("workdays of " + range
                        + " are missing\nMaybe give the attendance a count of workdays, as WorkDays.count"))
                .applyAsInt(range);
    }

    private boolean isEvenlyCounted() {
        return attendance.days().isPresent()
                || (count() == 1 && attendance.workdays().isEmpty());
    }

    /** The parts of the stretches in all of them together; by calendar days if there is no other count or no workday among them. */
    private Ratio[] shares(Proration basis) {
        boolean calendar = countsAllDays(basis);
        long sum = daysOfStretches(basis);
        if (sum == 0 && !calendar) {
            return shares(Proration.CALENDAR_DAYS);
        }
        Ratio[] shares = new Ratio[count()];
        for (int i = 0; i < shares.length; i++) {
            DateRange range = ranges.get(i);
            shares[i] = Ratio.of(calendar ? range.days() : workdays(range), sum);
        }
        return shares;
    }

    private boolean countsAllDays(Proration basis) {
        return basis == Proration.CALENDAR_DAYS || isEvenlyCounted();
    }

    private long daysOfStretches(Proration basis) {
        boolean calendar = countsAllDays(basis);
        long sum = 0;
        for (DateRange range : ranges) {
            sum += calendar ? range.days() : workdays(range);
        }
        return sum;
    }

    private Ratio[] paid(Proration basis) {
        if (basis == Proration.HOURS) {
            return byHours();
        }
        if (attendance.days().isPresent()) {
            Attendance.Share days = attendance.days().get();
            Ratio part = basis == Proration.FIXED_21_75
                    ? month(Ratio.of(days.scheduled()).minus(Ratio.of(days.paid())), Ratio.of(days.paid()))
                    : Ratio.of(days.paid()).dividedBy(Ratio.of(days.scheduled()));
            return times(shares(basis), part);
        }
        return basis == Proration.FIXED_21_75 ? byMonth() : byDays(basis);
    }

    private static Ratio[] times(Ratio[] shares, Ratio part) {
        Ratio[] weights = new Ratio[shares.length];
        for (int i = 0; i < shares.length; i++) {
            weights[i] = shares[i].times(part);
        }
        return weights;
    }

    private Ratio[] byHours() {
        boolean complete = attendance.isFull(period) && covers();
        if (attendance.hours().isEmpty() && !complete) {
            throw new IllegalArgumentException(
                    "hours of " + period + " are missing\nMaybe give the attendance the hours that are paid");
        }
        Ratio part = attendance
                .hours()
                .map(share -> Ratio.of(share.paid()).dividedBy(Ratio.of(share.scheduled())))
                .orElse(Ratio.ONE);
        return times(shares(Proration.HOURS), part);
    }

    private boolean covers() {
        long covered = ranges.stream().mapToLong(DateRange::days).sum();
        return covered == period.days();
    }

    private Ratio[] byDays(Proration basis) {
        boolean calendar = basis == Proration.CALENDAR_DAYS;
        if (!calendar && attendance.workdays().isEmpty() && attendance.isFull(period) && covers() && count() == 1) {
            return new Ratio[] {Ratio.ONE};
        }
        long total = calendar ? period.days() : workdays(period);
        if (total == 0) {
            throw new IllegalArgumentException("period " + period + " has no workdays by which pay could be weighed");
        }
        Ratio[] weights = new Ratio[count()];
        for (int i = 0; i < weights.length; i++) {
            DateRange range = ranges.get(i);
            Ratio days = Ratio.of(calendar ? range.days() : workdays(range), 1);
            weights[i] = days.minus(unpaid(range, calendar)).dividedBy(Ratio.of(total, 1));
        }
        return weights;
    }

    private Ratio unpaid(DateRange range, boolean calendar) {
        Ratio sum = Ratio.ZERO;
        for (Attendance.UnpaidDay day : attendance.unpaid()) {
            boolean counts = range.contains(day.date()) && (calendar || workdays(DateRange.ofDay(day.date())) > 0);
            sum = counts ? sum.plus(Ratio.of(day.fraction())) : sum;
        }
        return sum;
    }

    /** Absence within a stretch counts at the wage of that stretch; absence before and after employment at the mean wage of the rest. */
    private Ratio[] byMonth() {
        Ratio[] shares = shares(Proration.FIXED_21_75);
        if (attendance.isFull(period) && covers()) {
            return shares;
        }
        Ratio attended = Ratio.ZERO;
        Ratio[] present = new Ratio[count()];
        for (int i = 0; i < present.length; i++) {
            DateRange range = ranges.get(i);
            present[i] = Ratio.of(workdays(range), 1).minus(unpaid(range, false));
            attended = attended.plus(present[i]);
        }
        Ratio absent = Ratio.of(workdays(period), 1).minus(attended);
        Ratio part = month(absent, attended);
        if (absent.signum() == 0 || part.signum() == 0) {
            return times(shares, part);
        }
        Ratio month = Ratio.of(MONTH_OF_21_75);
        if (pays(absent, attended)) {
            return times(present, part.dividedBy(attended));
        }
        Ratio outside = absent;
        for (DateRange range : ranges) {
            outside = outside.minus(unpaid(range, false));
        }
        Ratio left = Ratio.ONE.minus(outside.dividedBy(month));
        Ratio[] weights = times(shares, left);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weights[i].minus(unpaid(ranges.get(i), false).dividedBy(month));
        }
        return weights;
    }

    /** Whether the days attended are paid, and not those missed deducted. */
    private boolean pays(Ratio absent, Ratio attended) {
        return policy == AbsencePolicy.PAY_ATTENDED
                || (policy == AbsencePolicy.HYBRID && absent.compareTo(attended) > 0);
    }

    /** The part of a month of 21.75 days that is paid, from 0 to 1. */
    private Ratio month(Ratio absent, Ratio attended) {
        if (absent.signum() == 0) {
            return Ratio.ONE;
        }
        Ratio month = Ratio.of(MONTH_OF_21_75);
        Ratio part = pays(absent, attended) ? attended.dividedBy(month) : Ratio.ONE.minus(absent.dividedBy(month));
        return part.max(Ratio.ZERO).min(Ratio.ONE);
    }
}
