// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.value.Checks;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Other deductions (依法确定的其他扣除) of a month within their limits: the annuity up to 4 % of its base (财税〔2013〕103 号), commercial health insurance up to
 * 200 (财税〔2017〕39 号), personal pension up to 12,000 in the year (from 2022-11-01). The limit of the annuity is rounded half up to the fen.
 *
 * <p>Of 1,000 paid into an annuity on a base of 20,000, 800 count; of 300 for health insurance 200; of 2,000 of personal pension after 11,000 in the
 * year 1,000.
 *
 * <p>Immutable and thread-safe.
 */
public final class OtherDeductions {

    private static final long PERCENT = 100;

    private final ChinaTaxTables tables;

    private OtherDeductions(ChinaTaxTables tables) {
        this.tables = tables;
    }

    /** The deductions by the tables that are shipped. */
    public static OtherDeductions standard() {
        return of(ChinaTaxTables.standard());
    }

    /**
     * The deductions by other tables.
     *
     * @param tables  the tables
     */
    public static OtherDeductions of(ChinaTaxTables tables) {
        return new OtherDeductions(Checks.notNull(tables, "tables"));
    }

    /**
     * What is deducted in a month.
     *
     * @param month  the month
     * @param paid  what was paid
     * @param pensionBefore  personal pension deducted earlier in the year, 0 or more
     * @param trace  whether to explain
     * @throws IllegalArgumentException if something was paid whose limit the tables do not know in the month
     */
    public OtherDeduction inMonth(YearMonth month, OtherPayments paid, Money pensionBefore, Trace trace) {
        LocalDate day = Checks.notNull(month, "month").atDay(1);
        long before = Yuan.notNegative(pensionBefore, "pensionBefore");
        Recorder recorder = trace.recorder();
        recorder.step(ChinaTexts.EXPLANATIONS, "other.total");
        Money annuity = annuity(day, paid, recorder);
        Money health = health(day, paid, recorder);
        Money pension = pension(day, paid, before, recorder);
        Money total = annuity.plus(health).plus(pension);
        recorder.with("total", total).end();
        return new OtherDeduction(annuity, health, pension, total, recorder.explanation());
    }

    private Money annuity(LocalDate day, OtherPayments paid, Recorder recorder) {
        if (paid.annuity().isZero()) {
            return Yuan.ZERO;
        }
        long percent = tables.value(TaxParameter.ANNUITY_RATE, day).unscaledAt(2);
        Money limit = Yuan.of(Rounding.Mode.HALF_AWAY_FROM_ZERO.multiplyDivide(
                paid.annuityBase().minorUnits(), percent, PERCENT));
        Money amount = paid.annuity().min(limit);
        recorder.step(ChinaTexts.EXPLANATIONS, "other.annuity")
                .with("amount", amount)
                .with("paid", paid.annuity())
                .with("rate", percent)
                .with("base", paid.annuityBase())
                .under(ChinaLaws.ANNUITY)
                .end();
        return amount;
    }

    private Money health(LocalDate day, OtherPayments paid, Recorder recorder) {
        if (paid.health().isZero()) {
            return Yuan.ZERO;
        }
        Money limit = Yuan.of(tables.value(TaxParameter.COMMERCIAL_HEALTH_MONTHLY, day));
        Money amount = paid.health().min(limit);
        recorder.step(ChinaTexts.EXPLANATIONS, "other.health")
                .with("amount", amount)
                .with("paid", paid.health())
                .with("limit", limit)
                .under(ChinaLaws.COMMERCIAL_HEALTH)
                .end();
        return amount;
    }

    private Money pension(LocalDate day, OtherPayments paid, long before, Recorder recorder) {
        if (paid.pension().isZero()) {
            return Yuan.ZERO;
        }
        long limit = tables.value(TaxParameter.PERSONAL_PENSION_ANNUAL, day).unscaledAt(CurrencyUnit.CNY.digits());
        Money amount = paid.pension().min(Yuan.of(Math.max(0, limit - before)));
        recorder.step(ChinaTexts.EXPLANATIONS, "other.pension")
                .with("amount", amount)
                .with("paid", paid.pension())
                .with("limit", Yuan.of(limit))
                .with("before", Yuan.of(before))
                .under(ChinaLaws.PERSONAL_PENSION)
                .end();
        return amount;
    }
}
