// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.jp;

import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.hr.country.internal.InForce;
import java.util.ArrayList;
import java.util.List;

/** The formula for computers, and the lines of the printed table for secondary employment. */
final class Withholding {

    static final int MAX_DEPENDANTS = 99;

    private static final Rounding TO_TEN = Rounding.HALF_AWAY_FROM_ZERO.toNearest(Decimal.of(10));
    private static final Rounding TO_HUNDRED = Rounding.HALF_AWAY_FROM_ZERO.toNearest(Decimal.HUNDRED);

    private Withholding() {}

    static Money main(WithholdingTable table, Money pay, int dependants, Recorder recorder) {
        recorder.step(JapanTexts.STEPS, "withholding").with("pay", pay).with("dependants", dependants);
        Decimal exact = exact(table, pay, dependants, recorder);
        Money tax = Money.of(CurrencyUnit.JPY, exact, TO_TEN);
        if (recorder.isOn()) {
            recorder.with("exact", exact)
                    .with("tax", tax)
                    .under(JapanTexts.withholding(table.payDates().start()))
                    .end();
        }
        return tax;
    }

    static Money secondary(WithholdingTable table, Money pay, Recorder recorder) {
        Money line = line(table, pay);
        recorder.step(JapanTexts.STEPS, "withholding-secondary")
                .with("pay", pay)
                .with("line", line);
        Money upper = toYen(exact(table, times(line, 5), 0, recorder));
        Money lower = toYen(exact(table, times(line, 3), 0, recorder));
        Money tax = upper.minus(lower).rounded(TO_HUNDRED);
        if (recorder.isOn()) {
            recorder.with("upper", upper)
                    .with("lower", lower)
                    .with("tax", tax)
                    .under(JapanTexts.withholding(table.payDates().start()))
                    .end();
        }
        return tax;
    }

    private static Money toYen(Decimal tax) {
        return Money.of(CurrencyUnit.JPY, tax, Rounding.HALF_AWAY_FROM_ZERO);
    }

    /** So many halves of an amount. Lines begin at whole thousands, so that nothing is lost. */
    private static Money times(Money line, int halves) {
        return line.multipliedBy(halves).dividedBy(2, Rounding.EXACT);
    }

    private static Money line(WithholdingTable table, Money pay) {
        List<String> known = new ArrayList<>();
        for (WithholdingTable.PrintedBand band : table.printedBands()) {
            if (!pay.isLessThan(band.from()) && pay.isLessThan(band.to())) {
                return band.lineOf(pay);
            }
            known.add(band.from() + " to below " + band.to());
        }
        throw InForce.missing("pay of secondary employment", pay, known);
    }

    /** The tax before it is rounded. */
    private static Decimal exact(WithholdingTable table, Money pay, int dependants, Recorder recorder) {
        Decimal amount = pay.amount();
        WithholdingTable.SalaryDeduction rule = table.salaryDeduction().get(amount);
        Money salary = pay.multipliedBy(rule.rate(), Rounding.CEILING).plus(rule.fixed());
        Money basic = table.basicDeduction().get(amount);
        Money family = table.perDependant().multipliedBy(dependants);
        Money taxable = pay.minus(salary).minus(basic).minus(family).max(Money.zero(CurrencyUnit.JPY));
        WithholdingTable.TaxRate bracket = table.brackets().get(taxable.amount());
        Decimal tax = taxable.amount()
                .multipliedBy(bracket.rate().toRate().value())
                .minus(bracket.subtracted().amount());
        if (recorder.isOn()) {
            recorder.step(JapanTexts.STEPS, "withholding.deductions")
                    .with("id", pay)
                    .with("pay", pay)
                    .with("salary", salary)
                    .with("basic", basic)
                    .with("family", family)
                    .with("taxable", taxable)
                    .end();
            recorder.step(JapanTexts.STEPS, "withholding.tax")
                    .with("id", pay)
                    .with("taxable", taxable)
                    .with("rate", bracket.rate())
                    .with("subtracted", bracket.subtracted())
                    .with("tax", tax)
                    .end();
        }
        return tax;
    }
}
