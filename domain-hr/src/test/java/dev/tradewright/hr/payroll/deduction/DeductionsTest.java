// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.deduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.UnitPrice;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayFrequency;
import dev.tradewright.hr.payroll.PayLine;
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
import org.junit.jupiter.params.provider.EnumSource;

class DeductionsTest {

    private static final Money MINIMUM = FederalMinimumWage.on(LocalDate.of(2026, 1, 1));

    private static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }

    private static Money cny(String amount) {
        return Money.parse("CNY " + amount);
    }

    /** 300.00: support takes 60.00 first; the creditor's 75.00 for all together leave 15.00. */
    @Test
    void tellsHowEachClaimWasServed() {
        Deductions served = Deductions.serve(
                usd("300.00"),
                List.of(
                        DeductionClaim.of(ComponentCode.of("SUPPORT"), 1, usd("60.00"), new Support(true, false)),
                        DeductionClaim.of(
                                ComponentCode.of("CREDITOR"),
                                2,
                                usd("50.00"),
                                new ConsumerCreditProtection(PayFrequency.WEEKLY, MINIMUM))));
        assertThat(served.explanation().toText(Locale.ENGLISH).lines())
                .containsExactly(
                        "$75.00 kept back of $300.00, $225.00 left",
                        "  SUPPORT: $60.00 of $60.00 claimed; its limit is $150.00, $0.00 were taken before",
                        "  CREDITOR: $15.00 of $50.00 claimed; its limit is $75.00, $60.00 were taken before");
        assertThat(served.explanation().toText(Locale.CHINA)).contains("限额", "实扣");
        List<PayLine> told = served.lines(Trace.FULL);
        assertThat(told.get(1).explanation())
                .contains(served.explanation().children().get(1));
        assertThat(served.lines().get(1).explanation()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY, 217.50, 0.00",
        "WEEKLY, 217.51, 0.01",
        "WEEKLY, 250.00, 32.50",
        "WEEKLY, 290.00, 72.50",
        "WEEKLY, 300.00, 75.00",
        "WEEKLY, 300.03, 75.00", // 75.0075 is rounded down
        "WEEKLY, 0.00, 0.00",
        "WEEKLY, -10.00, 0.00",
        "BIWEEKLY, 435.00, 0.00",
        "BIWEEKLY, 580.00, 145.00",
        "FOUR_WEEKLY, 870.00, 0.00", // 120 x 7.25
        "FOUR_WEEKLY, 1000.00, 130.00",
        "FOUR_WEEKLY, 1160.00, 290.00",
        "SEMIMONTHLY, 471.25, 0.00",
        "MONTHLY, 942.50, 0.00",
        "MONTHLY, 1256.67, 314.16"
    })
    void ordinaryGarnishmentsAreLimitedInTheUnitedStates(PayFrequency frequency, String pay, String max) {
        assertThat(new ConsumerCreditProtection(frequency, MINIMUM).most(usd(pay)))
                .isEqualTo(usd(max));
    }

    @ParameterizedTest
    @EnumSource(names = {"DAILY", "QUARTERLY", "SEMIANNUALLY", "ANNUALLY"})
    void periodsWithoutAMultipleAreRefused(PayFrequency frequency) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConsumerCreditProtection(frequency, MINIMUM))
                .withMessageContaining("870.10(c)");
    }

    @ParameterizedTest
    @CsvSource({"true, false, 50", "true, true, 55", "false, false, 60", "false, true, 65"})
    void supportIsLimitedByItsOwnParts(boolean another, boolean overdue, int percent) {
        assertThat(new Support(another, overdue).most(usd("100.00"))).isEqualTo(usd(percent + ".00"));
    }

    @ParameterizedTest
    @CsvSource({
        "8000.00, 2590.00, 1600.00",
        "3000.00, 2590.00, 410.00",
        "3237.50, 2590.00, 647.50",
        "2590.00, 2590.00, 0.00",
        "2000.00, 2590.00, 0.00",
        "33.33, 0.00, 6.66"
    })
    void aLossIsMadeGoodByAFifthAndAboveTheMinimumWageInChina(String wage, String minimum, String max) {
        assertThat(new ChinaLoss(cny(minimum)).most(cny(wage))).isEqualTo(cny(max));
    }

    @Test
    void claimsAreServedInOrderWithinTheirLimits() {
        DeductionClaim creditor = DeductionClaim.of(
                ComponentCode.of("CREDITOR"),
                2,
                usd("50.00"),
                new ConsumerCreditProtection(PayFrequency.WEEKLY, MINIMUM));
        DeductionClaim support =
                DeductionClaim.of(ComponentCode.of("SUPPORT"), 1, usd("60.00"), new Support(false, false));
        Deductions deductions = Deductions.serve(usd("300.00"), List.of(creditor, support));

        assertThat(deductions.taken()).extracting(Deductions.Taken::claim).containsExactly(support, creditor);
        assertThat(deductions.taken()).extracting(Deductions.Taken::amount).containsExactly(usd("60.00"), usd("15.00"));
        assertThat(deductions.taken().get(0).cut()).isEmpty();
        assertThat(deductions.taken().get(1).missing()).isEqualTo(usd("35.00"));
        assertThat(deductions.left()).isEqualTo(usd("225.00"));
        assertThat(deductions.lines())
                .containsExactly(
                        PayLine.deduction(support.component(), usd("60.00")),
                        PayLine.deduction(creditor.component(), usd("15.00")));
        Reason reason = deductions.taken().get(1).cut().orElseThrow();
        assertThat(reason.code()).isEqualTo("deduction.part-of-pay");
        assertThat(reason.toText(Locale.ENGLISH)).contains("25%").contains("15 U.S.C. 1673(a)");
        assertThat(reason.toText(Locale.CHINESE)).contains("最多可扣除工资的");
        assertThat(deductions.toString()).doesNotContain("60.00", "15.00");
    }

    @Test
    void nothingIsTakenThatIsNotThere() {
        DeductionClaim first = DeductionClaim.of(ComponentCode.of("A"), 1, usd("80.00"), DeductionLimit.unlimited());
        DeductionClaim second = DeductionClaim.of(ComponentCode.of("B"), 1, usd("80.00"), DeductionLimit.unlimited());

        assertThat(Deductions.serve(usd("100.00"), List.of(first, second)).taken())
                .extracting(Deductions.Taken::amount)
                .containsExactly(usd("80.00"), usd("20.00"));
        Deductions nothing = Deductions.serve(usd("-5.00"), List.of(first));
        assertThat(nothing.total()).isEqualTo(usd("0.00"));
        assertThat(nothing.lines()).isEmpty();
        assertThat(nothing.taken().get(0).cut().orElseThrow().code()).isEqualTo("deduction.pay-used-up");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> DeductionClaim.of(ComponentCode.of("A"), 1, usd("-80.00"), DeductionLimit.unlimited()))
                .withMessageNotContaining("80");
    }

    @Test
    void theSmallestOfSeveralLimitsHoldsAndGivesItsReason() {
        DeductionLimit both = DeductionLimit.smallest(
                DeductionLimit.partOfPay(Percentage.of(25)), DeductionLimit.protectedAmount(usd("250.00")));

        assertThat(both.most(usd("300.00"))).isEqualTo(usd("50.00"));
        assertThat(both.reason(usd("300.00")).code()).isEqualTo("deduction.protected-amount");
        assertThat(both.most(usd("1000.00"))).isEqualTo(usd("250.00"));
        assertThat(both.reason(usd("1000.00")).code()).isEqualTo("deduction.part-of-pay");
        assertThat(both.most(usd("200.00"))).isEqualTo(usd("0.00"));
        assertThat(new ChinaLoss(cny("2590.00")).reason(cny("3000.00")).code()).isEqualTo("deduction.minimum-wage");
        assertThat(new ChinaLoss(cny("2590.00")).reason(cny("8000.00")).code()).isEqualTo("deduction.part-of-pay");
        assertThat(new ConsumerCreditProtection(PayFrequency.WEEKLY, MINIMUM)
                        .reason(usd("250.00"))
                        .code())
                .isEqualTo("deduction.minimum-wage-hours");
        assertThat(new Support(true, true).reason(usd("1.00")).toText(Locale.ENGLISH))
                .contains("55%");
        assertThatIllegalArgumentException().isThrownBy(() -> DeductionLimit.partOfPay(Percentage.parse("100.1%")));
        assertThatIllegalArgumentException().isThrownBy(DeductionLimit::smallest);
    }

    @Test
    void theFederalMinimumWageIsKnownByDate() {
        assertThat(FederalMinimumWage.on(LocalDate.of(2009, 7, 23))).isEqualTo(usd("6.55"));
        assertThat(FederalMinimumWage.on(LocalDate.of(2009, 7, 24))).isEqualTo(usd("7.25"));
        assertThatIllegalArgumentException().isThrownBy(() -> FederalMinimumWage.on(LocalDate.of(2007, 7, 23)));
    }

    @ParameterizedTest
    @CsvSource({
        "160, 14.50, 2320.00, 80.00",
        "160, 17.00, 2720.00, 0.00",
        "160, 15.00, 2400.00, 0.00",
        "0, 1, 0.00, 0.00"
    })
    void payIsToppedUpToTheMinimum(String hours, String rate, String base, String topUp) {
        MinimumPay pay =
                MinimumPay.ofHours(Decimal.parse(hours), UnitPrice.parse("USD " + rate), UnitPrice.parse("USD 15.00"));

        assertThat(pay).isEqualTo(new MinimumPay(usd(base), usd(topUp)));
        assertThat(pay.gross()).isEqualTo(usd(base).plus(usd(topUp)));
    }

    @Test
    void payIsHeldForWholePeriods() {
        PayHold hold = PayHold.of(LocalDate.of(2024, 6, 1), PayFrequency.MONTHLY, 2);

        assertThat(hold.to()).isEqualTo(LocalDate.of(2024, 7, 31));
        assertThat(hold.periods())
                .containsExactly(DateRange.parse("2024-06-01/2024-07-01"), DateRange.parse("2024-07-01/2024-08-01"));
        assertThat(hold.holds(PayPeriod.monthly(2024, 5, 31))).isFalse();
        assertThat(hold.holds(PayPeriod.monthly(2024, 7, 31))).isTrue();
        assertThat(hold.holds(PayPeriod.monthly(2024, 8, 31))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PayHold.of(LocalDate.of(2024, 6, 1), PayFrequency.MONTHLY, 0));
    }
}
