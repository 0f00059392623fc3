// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.jp;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.table.Band;
import dev.tradewright.core.table.Brackets;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;
import java.util.List;

/**
 * The figures by which a computer withholds income tax from monthly pay (電子計算機等を使用して源泉徴収税額を計算する方法), special income tax for reconstruction
 * (復興特別所得税) included. Each bound belongs to the lower bracket.
 *
 * <p>Immutable and thread-safe.
 *
 * @param payDates  the days of payment
 * @param salaryDeduction  the deduction for employment income (給与所得控除) by pay
 * @param basicDeduction  the basic deduction (基礎控除) by pay
 * @param perDependant  the deduction for the spouse and each dependant who counts (配偶者控除・扶養控除)
 * @param brackets  the tax by taxable pay
 * @param printedBands  how wide the lines of the printed table are for secondary employment (乙欄), where it can be computed
 */
public record WithholdingTable(
        DateRange payDates,
        Brackets<SalaryDeduction> salaryDeduction,
        Brackets<Money> basicDeduction,
        Money perDependant,
        Brackets<TaxRate> brackets,
        List<PrintedBand> printedBands) {

    /** Refuses days without end, amounts that are not in yen, and tables that do not begin at 0 or have an end. */
    public WithholdingTable {
        JapanChecks.bounded(payDates, "payDates");
        check(salaryDeduction, "salaryDeduction");
        check(basicDeduction, "basicDeduction");
        basicDeduction.bands().forEach(band -> JapanChecks.amount(band.value(), "basicDeduction"));
        JapanChecks.amount(perDependant, "perDependant");
        check(brackets, "brackets");
        printedBands = List.copyOf(Checks.notNull(printedBands, "printedBands"));
    }

    private static <T> void check(Brackets<T> table, String name) {
        List<Band<T>> bands = Checks.notNull(table, name).bands();
        Checks.that(
                bands.get(0).from().signum() == 0
                        && bands.get(bands.size() - 1).to().isEmpty(),
                name,
                table,
                "must begin at 0 and have no end");
    }

    /**
     * The deduction for employment income: pay x rate + fixed, rounded up to the yen.
     *
     * @param rate  of the pay; 0 % for a fixed deduction
     * @param fixed  what is added
     */
    public record SalaryDeduction(Percentage rate, Money fixed) {

        /** Refuses a rate below 0 or above 100 % and an amount that is not in yen. */
        public SalaryDeduction {
            JapanChecks.rate(rate, "rate");
            JapanChecks.amount(fixed, "fixed");
        }
    }

    /**
     * The tax of a bracket: taxable pay x rate - subtracted.
     *
     * @param rate  of the taxable pay
     * @param subtracted  what is taken off
     */
    public record TaxRate(Percentage rate, Money subtracted) {

        /** Refuses a rate below 0 or above 100 % and an amount that is not in yen. */
        public TaxRate {
            JapanChecks.rate(rate, "rate");
            JapanChecks.amount(subtracted, "subtracted");
        }
    }

    /**
     * A stretch of the printed table whose lines are equally wide.
     *
     * @param from  where its first line begins, inclusive
     * @param to  where its last line ends, exclusive
     * @param width  of each line
     */
    public record PrintedBand(Money from, Money to, Money width) {

        /** Refuses a stretch that is not a whole number of lines. */
        public PrintedBand {
            JapanChecks.amount(from, "from");
            JapanChecks.amount(to, "to");
            JapanChecks.amount(width, "width");
            Checks.that(width.isPositive(), "width", width, "must be above 0");
            Checks.that(
                    from.isLessThan(to) && to.minus(from).minorUnits() % width.minorUnits() == 0,
                    "to",
                    to,
                    "must be a whole number of lines above " + from);
        }

        /** Where the line begins in which an amount of this stretch lies. */
        Money lineOf(Money amount) {
            return amount.minus(
                    Money.ofMinor(amount.currency(), amount.minus(from).minorUnits() % width.minorUnits()));
        }
    }
}
