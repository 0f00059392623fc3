// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Special additional deductions (专项附加扣除) by the claims of a resident and the amounts of each month, 个人所得税专项附加扣除暂行办法 (国发〔2018〕41 号) with the
 * amounts raised by 国发〔2023〕13 号 from 2023:
 *
 * <pre>
 *   child from 3, infant under 3     2,000 each; half if the parents share it       (before 2023: 1,000; infants from 2022)
 *   parents from 60                  3,000 of an only child, otherwise a share up to 1,500       (before: 2,000, 1,000)
 *   housing loan, 240 months         1,000, or rent 1,500, 1,100 or 800 by the size of the city, not both in a year
 *   degree, 48 months                400
 *   certificate                      3,600 once in its year
 *   serious illness                  what is above 15,000, up to 80,000; in the annual return only
 * </pre>
 *
 * <p>What is claimed late is caught up at once: ask {@link #through} for all months with the employer up to this one, and subtract what {@link
 * CumulativeWages#additional()} holds already. So is what the law changes with effect for months gone by.
 *
 * <p>Immutable and thread-safe.
 */
public final class AdditionalDeductions {

    private static final Set<DeductionKind> ONCE =
            EnumSet.of(DeductionKind.ELDERLY, DeductionKind.HOUSING_LOAN, DeductionKind.RENT, DeductionKind.DEGREE);

    private final MonthlyClaims monthly;

    private AdditionalDeductions(ChinaTaxTables tables) {
        monthly = new MonthlyClaims(tables);
    }

    /**
     * The deductions by the tables that are shipped.
     */
    public static AdditionalDeductions standard() {
        return of(ChinaTaxTables.standard());
    }

    /**
     * The deductions by other tables.
     *
     * @param tables  the tables
     */
    public static AdditionalDeductions of(ChinaTaxTables tables) {
        return new AdditionalDeductions(Checks.notNull(tables, "tables"));
    }

    /**
     * The deductions of one month.
     *
     * @param month  the month
     * @param claims  what is claimed with this employer
     * @param trace  whether to explain
     * @return refused if claims contradict each other or a limit
     * @throws IllegalArgumentException if the tables do not know the month
     */
    public Decision<AdditionalDeduction> inMonth(YearMonth month, List<AdditionalDeductionClaim> claims, Trace trace) {
        return through(month, month, claims, trace);
    }

    /**
     * The deductions of the months of a tax year up to one, as far as they count in withholding. A child of 2,000 and parents of an only child, 3,000,
     * from January to April: 20,000.
     *
     * @param first  the first month, that of January or of hiring
     * @param last  the last month, of the same year
     * @param claims  what is claimed with this employer
     * @param trace  whether to explain
     * @return refused if claims contradict each other or a limit
     * @throws IllegalArgumentException if the months are not those of one year, or the tables do not know them
     */
    public Decision<AdditionalDeduction> through(
            YearMonth first, YearMonth last, List<AdditionalDeductionClaim> claims, Trace trace) {
        return deduct(first, last, List.copyOf(claims), false, trace);
    }

    /**
     * The deductions of a whole year for the annual return, with serious illness.
     *
     * @param year  the year
     * @param claims  what is claimed
     * @param trace  whether to explain
     * @return refused if claims contradict each other or a limit
     * @throws IllegalArgumentException if the tables do not know the year
     */
    public Decision<AdditionalDeduction> ofYear(int year, List<AdditionalDeductionClaim> claims, Trace trace) {
        return deduct(YearMonth.of(year, 1), YearMonth.of(year, 12), List.copyOf(claims), true, trace);
    }

    private Decision<AdditionalDeduction> deduct(
            YearMonth first, YearMonth last, List<AdditionalDeductionClaim> claims, boolean illness, Trace trace) {
        Checks.that(
                first.getYear() == Checks.notNull(last, "last").getYear() && !last.isBefore(first),
                "last",
                last,
                "must be a month of " + first.getYear() + ", from " + first + " on");
        List<YearMonth> months = IntStream.rangeClosed(first.getMonthValue(), last.getMonthValue())
                .mapToObj(month -> YearMonth.of(first.getYear(), month))
                .toList();
        List<Reason> reasons = contradictions(months, claims);
        if (!reasons.isEmpty()) {
            return Decision.refused(reasons);
        }
        List<AdditionalDeduction.Item> items = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            items.addAll(items(i, claims.get(i), months));
            if (illness
                    && claims.get(i) instanceof AdditionalDeductionClaim.SeriousIllness ill
                    && ill.year() == first.getYear()) {
                items.add(new AdditionalDeduction.Item(
                        i, DeductionKind.SERIOUS_ILLNESS, months.size(), Yuan.of(monthly.illness(ill))));
            }
        }
        Money total = items.stream().map(AdditionalDeduction.Item::amount).reduce(Yuan.ZERO, Money::plus);
        Recorder recorder = trace.recorder();
        record(recorder, first, last, total, items);
        return Decision.accepted(new AdditionalDeduction(total, items, recorder.explanation()));
    }

    private List<AdditionalDeduction.Item> items(int index, AdditionalDeductionClaim claim, List<YearMonth> months) {
        Map<DeductionKind, long[]> sums = new EnumMap<>(DeductionKind.class);
        for (YearMonth month : months) {
            monthly.counted(claim, month).ifPresent(counted -> {
                long[] sum = sums.computeIfAbsent(counted.kind(), kind -> new long[2]);
                sum[0]++;
                sum[1] = Math.addExact(sum[1], counted.fen());
            });
        }
        return sums.entrySet().stream()
                .map(entry -> new AdditionalDeduction.Item(
                        index, entry.getKey(), (int) entry.getValue()[0], Yuan.of(entry.getValue()[1])))
                .toList();
    }

    private static void record(
            Recorder recorder, YearMonth first, YearMonth last, Money total, List<AdditionalDeduction.Item> items) {
        recorder.step(ChinaTexts.EXPLANATIONS, "additional.total")
                .with("total", total)
                .with("from", first)
                .with("to", last);
        if (recorder.isOn()) {
            for (AdditionalDeduction.Item item : items) {
                recorder.step(ChinaTexts.EXPLANATIONS, "additional.claim")
                        .with("id", item.claim() + "-" + item.kind().name())
                        .with("kind", item.kind())
                        .with("amount", item.amount())
                        .with("months", item.months())
                        .under(item.kind().law())
                        .end();
            }
        }
        recorder.end();
    }

    private List<Reason> contradictions(List<YearMonth> months, List<AdditionalDeductionClaim> claims) {
        Set<Reason> reasons = new LinkedHashSet<>();
        int year = months.get(0).getYear();
        if (has(AdditionalDeductionClaim.HousingLoan.class, claims, year)
                && has(AdditionalDeductionClaim.Rent.class, claims, year)) {
            reasons.add(Reason.of(ChinaTexts.REASONS, "additional.loan-and-rent")
                    .with("year", year)
                    .under(ChinaLaws.LOAN_OR_RENT));
        }
        Set<Integer> certificates = new LinkedHashSet<>();
        for (AdditionalDeductionClaim claim : claims) {
            if (claim instanceof AdditionalDeductionClaim.Certificate certificate
                    && certificate.obtained().getYear() == year
                    && !certificates.add(year)) {
                reasons.add(twice(DeductionKind.CERTIFICATE, year));
            }
        }
        months.forEach(month -> contradictions(month, claims, reasons));
        return List.copyOf(reasons);
    }

    private boolean has(
            Class<? extends AdditionalDeductionClaim> type, List<AdditionalDeductionClaim> claims, int year) {
        return claims.stream().filter(type::isInstance).anyMatch(claim -> monthly.countsIn(year, claim));
    }

    private void contradictions(YearMonth month, List<AdditionalDeductionClaim> claims, Set<Reason> reasons) {
        Set<DeductionKind> seen = EnumSet.noneOf(DeductionKind.class);
        for (AdditionalDeductionClaim claim : claims) {
            monthly.counted(claim, month).ifPresent(counted -> {
                if (ONCE.contains(counted.kind()) && !seen.add(counted.kind())) {
                    reasons.add(twice(counted.kind(), month));
                }
                boolean shared = claim instanceof AdditionalDeductionClaim.Elderly elderly
                        && elderly.sharedAmount().isPresent();
                if (shared && counted.fen() > monthly.elderlyShareMax(month)) {
                    reasons.add(Reason.of(ChinaTexts.REASONS, "additional.elderly-share")
                            .with("share", Yuan.of(counted.fen()))
                            .with("limit", Yuan.of(monthly.elderlyShareMax(month)))
                            .with("month", month)
                            .under(ChinaLaws.ELDERLY));
                }
            });
        }
    }

    private static Reason twice(DeductionKind kind, Object when) {
        return Reason.of(ChinaTexts.REASONS, "additional.twice")
                .with("kind", kind)
                .with("month", when)
                .under(kind.law());
    }
}
