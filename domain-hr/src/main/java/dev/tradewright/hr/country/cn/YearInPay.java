// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.country.internal.CountryFunction;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayFunction;
import dev.tradewright.hr.payroll.PayInput;
import dev.tradewright.hr.payroll.PayInputs;
import dev.tradewright.hr.payroll.Payslip;
import dev.tradewright.hr.payroll.formula.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How {@link CumulativeWages} pass through a payslip: as inputs before the payment, as stated amounts after it. */
final class YearInPay {

    /** The sums of the year, in the order of {@link CumulativeWages#of}. */
    private static final List<Sum> SUMS = List.of(
            new Sum("INCOME", "Cumulative income", "累计收入"),
            new Sum("EXEMPT", "Cumulative exempt income", "累计免税收入"),
            new Sum("SPECIAL", "Cumulative special deduction", "累计专项扣除"),
            new Sum("ADDITIONAL", "Cumulative special additional deductions", "累计专项附加扣除"),
            new Sum("OTHER", "Cumulative other deductions", "累计其他扣除"),
            new Sum("RELIEF", "Cumulative tax reduction", "累计减免税额"),
            new Sum("WITHHELD", "Cumulative tax withheld", "累计已预扣预缴税额"));

    private static final ComponentCode YEAR = ComponentCode.of("CN_BEFORE_YEAR");
    private static final ComponentCode MONTHS_BEFORE = ComponentCode.of("CN_BEFORE_MONTHS");
    private static final ComponentCode WHOLE_YEAR = ComponentCode.of("CN_WHOLE_YEAR");

    /** Whether a bonus of the year was taxed separately before. */
    static final ComponentCode BONUS_TAXED = ComponentCode.of("CN_BONUS_TAXED");

    /** The bonus that is taxed separately now. */
    static final ComponentCode SEPARATE_BONUS = ComponentCode.of("CN_SEPARATE_BONUS");

    /** A figure of the year, before the payment and after it. */
    private record Sum(ComponentCode before, ComponentCode after, String english, String chinese) {

        Sum(String word, String english, String chinese) {
            this(ComponentCode.of("CN_BEFORE_" + word), ComponentCode.of("CN_YEAR_" + word), english, chinese);
        }
    }

    private YearInPay() {}

    // ---------------------------------------------------------------- for the function that taxes wages

    /** The year up to the payment before: its sums, which year it is, how many months and whether the whole year counts; then what it comes to. */
    static CountryFunction.Builder declare(CountryFunction.Builder function) {
        SUMS.forEach(sum -> function.needs(sum.before));
        function.needs(Unit.FACTOR, YEAR, MONTHS_BEFORE).needs(Unit.TRUTH, WHOLE_YEAR);
        SUMS.forEach(sum -> function.states(sum.after, sum.english, sum.chinese));
        return function;
    }

    /**
     * The year up to the payment before.
     *
     * @param slots  the payslip
     * @param first  the place of the first sum
     * @param rules  of the year
     */
    static CumulativeWages before(PayFunction.Slots slots, int first, WageWithholding rules) {
        int year = first + SUMS.size();
        return CumulativeWages.of(
                Math.toIntExact(slots.whole(year)),
                0,
                Math.toIntExact(slots.whole(year + 1)),
                slots.whole(year + 2) == 0
                        ? Optional.empty()
                        : rules.startWithWholeYear().wholeYearBasicDeduction(),
                Yuan.of(slots.minor(first)),
                Yuan.of(slots.minor(first + 1)),
                Yuan.of(slots.minor(first + 2)),
                Yuan.of(slots.minor(first + 3)),
                Yuan.of(slots.minor(first + 4)),
                Yuan.of(slots.minor(first + 5)),
                Yuan.of(slots.minor(first + 6)),
                false);
    }

    /**
     * States the year with the payment in it.
     *
     * @param slots  the payslip
     * @param first  the place of the first sum
     * @param year  the year
     */
    static void state(PayFunction.Slots slots, int first, CumulativeWages year) {
        List<Money> sums = sums(year);
        for (int i = 0; i < sums.size(); i++) {
            slots.giveMinor(first + i, sums.get(i).minorUnits());
        }
    }

    private static List<Money> sums(CumulativeWages year) {
        return List.of(
                year.income(),
                year.exempt(),
                year.special(),
                year.additional(),
                year.other(),
                year.relief(),
                year.withheld());
    }

    // ---------------------------------------------------------------- for the caller

    static List<PayInput> inputs() {
        List<PayInput> inputs = new ArrayList<>();
        inputs.add(CountryFunction.input(YEAR, Unit.FACTOR, "Tax year", "纳税年度"));
        inputs.add(
                CountryFunction.input(MONTHS_BEFORE, Unit.FACTOR, "Months of the basic deduction before", "此前减除费用的月数"));
        inputs.add(CountryFunction.input(WHOLE_YEAR, Unit.TRUTH, "Basic deduction of the whole year", "是否按全年减除费用"));
        SUMS.forEach(sum ->
                inputs.add(CountryFunction.input(sum.before, Unit.MONEY, sum.english + " before", "此前" + sum.chinese)));
        inputs.add(CountryFunction.input(
                BONUS_TAXED, Unit.TRUTH, Decimal.ZERO, "A bonus was taxed separately this year", "本年是否已有奖金单独计税"));
        return inputs;
    }

    static void enter(PayInputs.Builder inputs, CumulativeWages before) {
        List<Money> sums = sums(before);
        for (int i = 0; i < sums.size(); i++) {
            inputs.set(SUMS.get(i).before, sums.get(i));
        }
        inputs.set(WHOLE_YEAR, before.wholeYearBasicDeduction().isPresent());
        inputs.set(YEAR, Decimal.of(before.year()));
        inputs.set(MONTHS_BEFORE, Decimal.of(before.basicMonths()));
        inputs.set(BONUS_TAXED, before.bonusTaxedSeparately());
    }

    static CumulativeWages after(CumulativeWages before, Payslip slip, int basicMonths) {
        Checks.that(
                slip.period().paymentYear() == before.year(),
                "payslip",
                slip.period(),
                "must be paid in the year that it is added to (" + before.year() + ")");
        Money[] sums = SUMS.stream().map(sum -> slip.amount(sum.after)).toArray(Money[]::new);
        boolean bonus = slip.line(SEPARATE_BONUS)
                .map(line -> line.payable().isPositive())
                .orElse(false);
        return CumulativeWages.of(
                before.year(),
                before.payments() + 1,
                basicMonths,
                before.wholeYearBasicDeduction(),
                sums[0],
                sums[1],
                sums[2],
                sums[3],
                sums[4],
                sums[5],
                sums[6],
                before.bonusTaxedSeparately() || bonus);
    }
}
