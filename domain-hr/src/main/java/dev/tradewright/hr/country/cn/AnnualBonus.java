// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.value.Checks;
import java.util.Optional;

/**
 * The annual bonus (全年一次性奖金) of a resident, 财税〔2018〕164 号, article 1 item 1, prolonged to 2027-12-31 by MOF/STA announcement 2023 No. 30. Once
 * a year it may be taxed separately: a twelfth of it finds the row of the monthly table, the whole bonus is multiplied, the quick deduction is
 * subtracted once, and there is no basic deduction. A second bonus of the year is merged with the wages.
 *
 * <pre>
 *   36,000  a twelfth is 3,000.00     36,000 x 3 %         = 1,080.00
 *   36,001  a twelfth is 3,000.08     36,001 x 10 % - 210  = 3,390.10     the cliff: 2,309.10 less are left
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class AnnualBonus {

    private static final Rounding.Mode UP = Rounding.Mode.CEILING;

    private final int year;
    private final RateRows monthly;
    private final RateRows annual;
    private final long months; // 0 if no bonus is taxed separately in the year

    AnnualBonus(ChinaTaxYear tax) {
        year = tax.year();
        monthly = tax.monthly();
        annual = tax.annual();
        months = tax.tables()
                .find(TaxParameter.SEPARATE_BONUS_MONTHS, tax.firstDay())
                .map(value -> value.unscaledAt(0))
                .orElse(0L);
    }

    /**
     * Taxes a bonus separately; refused if the law of the year does not allow it, or if it was done already in the year.
     *
     * @param bonus  0 or more
     * @param alreadyThisYear  whether a bonus of this person was taxed separately in the year, by any employer
     * @param trace  whether to explain
     */
    public Decision<AssessedTax> separately(Money bonus, boolean alreadyThisYear, Trace trace) {
        long fen = Yuan.notNegative(bonus, "bonus");
        Optional<Reason> refusal = refusal(alreadyThisYear);
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        Recorder recorder = trace.recorder();
        long tax = tax(fen, recorder);
        return Decision.accepted(AssessedTax.of(monthly, fen, row(fen), tax, recorder));
    }

    /**
     * Taxes a bonus both ways and names the better one for the whole year.
     *
     * <p>With 100,000 taxable without it, a bonus of 36,000 makes 7,480 + 1,080 = 8,560.00 separately and 136,000 x 10 % - 2,520 = 11,080.00 merged:
     * separately is better by 2,520.00. With -20,000 taxable without it, it makes 1,080.00 separately and 16,000 x 3 % = 480.00 merged.
     *
     * @param taxableWithout  the taxable income of the year without the bonus, of either sign: negative if deductions are left
     * @param bonus  0 or more
     * @param alreadyThisYear  whether a bonus of this person was taxed separately in the year, by any employer
     * @param trace  whether to explain
     */
    public Decision<BonusComparison> compare(Money taxableWithout, Money bonus, boolean alreadyThisYear, Trace trace) {
        long without = Yuan.fen(taxableWithout, "taxableWithout");
        long fen = Yuan.notNegative(bonus, "bonus");
        Optional<Reason> refusal = refusal(alreadyThisYear);
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        Recorder recorder = trace.recorder();
        recorder.step(ChinaTexts.EXPLANATIONS, "bonus.comparison");
        recorder.step(ChinaTexts.EXPLANATIONS, "bonus.separate");
        long separate = Math.addExact(tax(annual, without, recorder), tax(fen, recorder));
        recorder.with("tax", Yuan.of(separate)).end();
        recorder.step(ChinaTexts.EXPLANATIONS, "bonus.merged");
        long merged = tax(annual, Math.addExact(without, fen), recorder);
        recorder.with("tax", Yuan.of(merged)).end();
        BonusComparison.Method better =
                separate < merged ? BonusComparison.Method.SEPARATE : BonusComparison.Method.MERGED;
        Optional<BonusCliff> cliff = cliff(bonus);
        if (recorder.isOn()) {
            cliff.ifPresent(found -> recorder.step(ChinaTexts.EXPLANATIONS, "bonus.cliff")
                    .with("bonus", bonus)
                    .with("bound", found.bound())
                    .with("lost", found.lost())
                    .with("regained", found.regainedAt())
                    .under(ChinaLaws.SEPARATE_BONUS)
                    .end());
            recorder.with("better", better)
                    .with("saving", Yuan.of(Math.abs(separate - merged)))
                    .under(ChinaLaws.BONUS_UNTIL_2027);
        }
        recorder.end();
        return Decision.accepted(new BonusComparison(
                Yuan.of(separate),
                Yuan.of(merged),
                better,
                Yuan.of(Math.abs(separate - merged)),
                cliff,
                recorder.explanation()));
    }

    /**
     * Whether a smaller bonus, taxed separately, would leave more; empty if it would not.
     *
     * @param bonus  0 or more
     * @throws IllegalArgumentException if no bonus is taxed separately in this year
     */
    public Optional<BonusCliff> cliff(Money bonus) {
        long fen = Yuan.notNegative(bonus, "bonus");
        Checks.that(months > 0, "year", year, "must be one in which an annual bonus may be taxed separately");
        int row = row(fen);
        if (row == 0) {
            return Optional.empty();
        }
        long bound = Math.multiplyExact(months, monthly.upTo(row - 1));
        long netAtBound = bound - monthly.tax(bound, row - 1);
        long net = fen - monthly.tax(fen, row);
        if (net >= netAtBound) {
            return Optional.empty();
        }
        return Optional.of(new BonusCliff(
                bonus,
                Yuan.of(bound),
                Yuan.of(netAtBound),
                Yuan.of(netAtBound - net),
                Yuan.of(regained(netAtBound, row))));
    }

    /** The smallest bonus of a row that leaves an amount: near (net - quick deduction) / (1 - rate), for the tax is rounded to the fen. */
    private long regained(long net, int row) {
        long bonus =
                UP.multiplyDivide(net - monthly.quick(row), RateRows.RATE_UNIT, RateRows.RATE_UNIT - monthly.rate(row));
        while (bonus - 1 - monthly.tax(bonus - 1, row) >= net) {
            bonus--;
        }
        return bonus;
    }

    private Optional<Reason> refusal(boolean alreadyThisYear) {
        if (months == 0) {
            return Optional.of(Reason.of(ChinaTexts.REASONS, "bonus.not-separable")
                    .with("year", year)
                    .under(ChinaLaws.BONUS_UNTIL_2027));
        }
        return alreadyThisYear
                ? Optional.of(Reason.of(ChinaTexts.REASONS, "bonus.once-a-year")
                        .with("year", year)
                        .under(ChinaLaws.SEPARATE_BONUS))
                : Optional.empty();
    }

    private int row(long bonus) {
        return monthly.row(bonus, months, 0);
    }

    /** The tax in fen by the row of a twelfth. */
    private long tax(long bonus, Recorder recorder) {
        int row = row(bonus);
        long tax = monthly.tax(bonus, row);
        AssessedTax.record(recorder, monthly, bonus, row, tax, ChinaLaws.SEPARATE_BONUS);
        return tax;
    }

    private static long tax(RateRows rows, long taxable, Recorder recorder) {
        long tax = rows.tax(taxable);
        AssessedTax.record(recorder, rows, taxable, rows.row(taxable), tax, ChinaLaws.COMPREHENSIVE_RATES);
        return tax;
    }
}
