// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.deduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.UnitPrice;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayFrequency;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.deduction.DeductionLimit.ChinaLoss;
import dev.tradewright.hr.payroll.deduction.DeductionLimit.ConsumerCreditProtection;
import dev.tradewright.hr.payroll.deduction.DeductionLimit.Support;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exact bounds, refusals and texts of limits and of what they are applied to. */
class DeductionLimitTest {

    private static final Money MINIMUM = Money.parse("USD 7.25");

    private static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }

    private static Money cny(String amount) {
        return Money.parse("CNY " + amount);
    }

    @ParameterizedTest
    @CsvSource({
        "0%, 100.00, 0.00",
        "100%, 100.00, 100.00",
        "33%, 0.10, 0.03", // 0.033
        "50%, 0.01, 0.00", // 0.005 is rounded down
        "50%, -1.00, 0.00",
        "50%, 0.00, 0.00"
    })
    void aPartIsRoundedDown(String part, String pay, String most) {
        DeductionLimit limit = DeductionLimit.partOfPay(Percentage.parse(part));

        assertThat(limit.most(usd(pay))).isEqualTo(usd(most));
        assertThat(limit.reason(usd(pay)).toText(Locale.ENGLISH))
                .contains("at most " + part + " of the pay may be kept back")
                .contains(most);
    }

    @Test
    void limitsThatMakeNoSenseAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeductionLimit.partOfPay(Percentage.parse("-0.1%")))
                .withMessageContaining("part (-0.1%) must be from 0% to 100%");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeductionLimit.partOfPay(Percentage.parse("100.1%")))
                .withMessageContaining("part (100.1%) must be from 0% to 100%");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeductionLimit.protectedAmount(usd("-0.01")))
                .withMessageContaining("amount")
                .withMessageContaining("must be zero or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChinaLoss(cny("-0.01")))
                .withMessageContaining("minimumWage");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConsumerCreditProtection(PayFrequency.WEEKLY, usd("0.00")))
                .withMessageContaining("hourlyMinimum")
                .withMessageContaining("must be more than zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeductionLimit.Smallest(List.of()))
                .withMessageContaining("must hold at least one");
        assertThat(DeductionLimit.protectedAmount(usd("0.00")).most(usd("5.00")))
                .isEqualTo(usd("5.00"));
        assertThat(new ChinaLoss(cny("0.00")).most(cny("5.00"))).isEqualTo(cny("1.00"));
    }

    @ParameterizedTest
    @CsvSource({
        // of 290.00 a week both are 72.50; below, what exceeds 30 x 7.25 = 217.50 is less; above, a quarter is
        "289.99, deduction.minimum-wage-hours, '217.50 must be left to the employee, 30 hours'",
        "290.00, deduction.minimum-wage-hours, '217.50 must be left to the employee, 30 hours'",
        "290.04, deduction.part-of-pay, 'at most 25% of the pay may be kept back, '", // 72.51 and 72.54
        "400.00, deduction.part-of-pay, 'kept back, $100.00'"
    })
    void theLesserPartOfTheFederalLimitIsTheReason(String pay, String code, String text) {
        Reason reason = new ConsumerCreditProtection(PayFrequency.WEEKLY, MINIMUM).reason(usd(pay));

        assertThat(reason.code()).isEqualTo(code);
        assertThat(reason.toText(Locale.ENGLISH))
                .contains(text, "15 U.S.C. 1673(a)")
                .contains(code.endsWith("pay") ? "25%" : "hours of the minimum wage");
    }

    @ParameterizedTest
    @CsvSource({
        // a fifth of 3,237.50 is 647.50, exactly what exceeds 2,590.00
        "3237.48, deduction.minimum-wage, 2590.00", // 647.49, rounded down, and 647.48
        "3237.49, deduction.part-of-pay, 647.49", // both are 647.49
        "3237.50, deduction.part-of-pay, 647.50",
        "3237.60, deduction.part-of-pay, 647.52"
    })
    void theLesserPartOfTheChineseLimitIsTheReason(String pay, String code, String amount) {
        Reason reason = new ChinaLoss(cny("2590.00")).reason(cny(pay));

        assertThat(reason.code()).isEqualTo(code);
        assertThat(reason.toText(Locale.CHINESE)).contains("工资支付暂行规定").contains("十六");
        assertThat(reason.toText(Locale.ENGLISH).replace(",", "")).contains(amount);
    }

    @Test
    void reasonsNameWhatIsLeft() {
        assertThat(DeductionLimit.unlimited().most(usd("12.34"))).isEqualTo(usd("12.34"));
        assertThat(DeductionLimit.unlimited().most(usd("-12.34"))).isEqualTo(usd("0.00"));
        assertThat(DeductionLimit.unlimited().reason(usd("12.34")).toText(Locale.ENGLISH))
                .contains("nothing is left of the pay of")
                .contains("12.34");
        assertThat(DeductionLimit.protectedAmount(usd("250.00"))
                        .reason(usd("1.00"))
                        .toText(Locale.ENGLISH))
                .contains("250.00 must be left to the employee");
        Support support = new Support(false, true);
        assertThat(support.most(usd("-1.00"))).isEqualTo(usd("0.00"));
        assertThat(support.most(usd("0.03"))).isEqualTo(usd("0.01")); // 0.0195
        assertThat(support.reason(usd("10.00")).toText(Locale.ENGLISH)).contains("65%", "6.50", "15 U.S.C. 1673(b)(2)");
    }

    @Test
    void ofEqualLimitsTheFirstGivesTheReason() {
        // 25 % of 100.00 and what exceeds 75.00 are both 25.00
        DeductionLimit part = DeductionLimit.partOfPay(Percentage.of(25));
        DeductionLimit rest = DeductionLimit.protectedAmount(usd("75.00"));

        assertThat(DeductionLimit.smallest(part, rest).reason(usd("100.00")).code())
                .isEqualTo("deduction.part-of-pay");
        assertThat(DeductionLimit.smallest(rest, part).reason(usd("100.00")).code())
                .isEqualTo("deduction.protected-amount");
    }

    private static DeductionClaim claim(String code, int priority, String amount, DeductionLimit limit) {
        return DeductionClaim.of(ComponentCode.of(code), priority, usd(amount), limit);
    }

    @Test
    void claimsOfOnePriorityAreServedAsGiven() {
        DeductionClaim first = claim("Z", 1, "60.00", DeductionLimit.unlimited());
        DeductionClaim second = claim("A", 1, "40.00", DeductionLimit.unlimited());
        DeductionClaim third = claim("B", 0, "0.00", DeductionLimit.unlimited());
        Deductions served = Deductions.serve(usd("100.00"), List.of(first, second, third));

        assertThat(served.taken()).extracting(Deductions.Taken::claim).containsExactly(third, first, second);
        // all got what they claimed, to the last cent
        assertThat(served.taken()).allSatisfy(taken -> {
            assertThat(taken.cut()).isEmpty();
            assertThat(taken.missing()).isEqualTo(usd("0.00"));
        });
        assertThat(served.left()).isEqualTo(usd("0.00"));
        assertThat(served.total()).isEqualTo(usd("100.00"));
        assertThat(served.lines()).hasSize(2); // nothing was claimed by the third
        assertThat(served).hasToString("Deductions[B •••, Z •••, A •••]");
        assertThat(first).hasToString("Z (1) •••");
        assertThat(Deductions.serve(usd("99.99"), List.of(first, second)))
                .hasToString("Deductions[Z •••, A ••• cut]")
                .satisfies(cut -> assertThat(cut.taken().get(1).missing()).isEqualTo(usd("0.01")));
    }

    @Test
    void aLowerLimitThatIsUsedUpLeavesNothing() {
        DeductionClaim support = claim("S", 1, "60.00", new Support(false, false));
        DeductionClaim creditor = claim("C", 2, "10.00", DeductionLimit.partOfPay(Percentage.of(25)));

        // 60.00 are more than a quarter of 100.00: not minus 35.00 but nothing
        assertThat(Deductions.serve(usd("100.00"), List.of(support, creditor)).taken())
                .extracting(Deductions.Taken::amount)
                .containsExactly(usd("60.00"), usd("0.00"));
    }

    @Test
    void partsThatAreMissingAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> claim("A", 1, "-0.01", DeductionLimit.unlimited()))
                .withMessageContaining("amount (•••) must be zero or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        MinimumPay.ofHours(Decimal.parse("-0.5"), UnitPrice.parse("USD 1"), UnitPrice.parse("USD 1")))
                .withMessageContaining("hours (-0.5) must be 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PayHold.of(LocalDate.of(2024, 6, 1), PayFrequency.MONTHLY, 1_001))
                .withMessageContaining("cycles");
    }

    @Test
    void aPeriodIsHeldIfItBeginsWithin() {
        PayHold hold = PayHold.of(LocalDate.of(2024, 6, 15), PayFrequency.MONTHLY, 1);

        assertThat(hold.to()).isEqualTo(LocalDate.of(2024, 7, 14));
        assertThat(hold.holds(PayPeriod.monthly(2024, 6, 30))).isFalse(); // begins before
        assertThat(hold.holds(PayPeriod.monthly(2024, 7, 31))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2007-07-24, 5.85",
        "2008-07-23, 5.85",
        "2008-07-24, 6.55",
        "2026-01-01, 7.25",
    })
    void theFederalMinimumWageRoseThrice(LocalDate day, String wage) {
        assertThat(FederalMinimumWage.on(day)).isEqualTo(usd(wage));
    }

    @Test
    void aDayBeforeTheFirstKnownWageIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FederalMinimumWage.on(LocalDate.of(2007, 7, 23)))
                .withMessageContaining("day (2007-07-23) must not be before 2007-07-24");
    }

    @Test
    void aLoanRefusesWhatItIsNot() {
        Percentage rate = Percentage.of(12);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Loan.of(usd("0.00"), rate, 1, PayFrequency.MONTHLY))
                .withMessageContaining("principal (•••) must be more than zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Loan.of(usd("1.00"), Percentage.of(-1), 1, PayFrequency.MONTHLY))
                .withMessageContaining("annualRate (-1%) must be 0% or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Loan.of(usd("1.00"), rate, 1_201, PayFrequency.MONTHLY))
                .withMessageContaining("periods");
        Loan loan = Loan.of(usd("100.00"), rate, 1, PayFrequency.MONTHLY);
        assertThat(loan).hasToString("Loan ••• at 12% in 1 instalments MONTHLY");
        // 1 % of a month: 101.00 at once, of which 1.00 is interest
        assertThat(loan.schedule())
                .containsExactly(new Loan.Instalment(1, usd("101.00"), usd("1.00"), usd("100.00"), usd("0.00")));
        assertThat(loan.schedule().get(0)).hasToString("Instalment 1 •••");
        assertThat(loan.interest(usd("0.50"))).isEqualTo(usd("0.01")); // 0.005 is rounded up
    }
}
