// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import static dev.tradewright.hr.payroll.Pay.code;
import static dev.tradewright.hr.payroll.Pay.component;
import static dev.tradewright.hr.payroll.Pay.structure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tradewright.core.decision.Finding;
import dev.tradewright.core.decision.InvalidRulesException;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.decision.RefusedException;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.hr.employment.EmploymentId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is paid out is the sum of the lines, and a total that states it must agree. */
class PaidOutTest {

    private static final EmploymentId WHO = EmploymentId.of("E-1");
    private static final PayPeriod MARCH = PayPeriod.monthly(2026, 3, 25);
    private static final PayTotal NET =
            PayTotal.builder().code("NET").addAdds("gross").addSubtracts("own").build();

    private static PayComponent pension() {
        return component("PENSION", "WAGE * 8%", "own").withKind(PayKind.DEDUCTION);
    }

    private static PayStructure.Builder staff() {
        return structure()
                .addComponents(component("BASE", "WAGE", "gross"), pension())
                .paidOut("NET");
    }

    private static Payslip pay(PayStructure.Builder structure, String wage) {
        PayEngine engine = PayEngine.compile(structure.build());
        return engine.pay(
                WHO, MARCH, engine.inputs().set(code("WAGE"), Money.parse(wage)).build());
    }

    private static RefusedException refused(PayStructure.Builder structure, String wage) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> pay(structure, wage));
        assertThat(refused).as("is refused").isNotNull();
        return refused;
    }

    /** 8,000.00 - 640.00. */
    @Test
    void whatTheLinesComeToIsPaid() {
        Payslip slip = pay(staff().addTotals(NET), "CNY 8000");

        assertThat(slip.net()).isEqualTo(Money.parse("CNY 7360.00")).isEqualTo(slip.amount(code("NET")));
        assertThat(slip.sum(PayKind.EARNING)).isEqualTo(Money.parse("CNY 8000.00"));
        assertThat(slip.sum(PayKind.DEDUCTION)).isEqualTo(Money.parse("CNY 640.00"));
        assertThat(slip.sum(PayKind.EMPLOYER_COST)).isEqualTo(Money.parse("CNY 0.00"));
        assertThat(slip.toText(Locale.ENGLISH)).endsWith("Totals\n  NET: CN¥7,360.00\nPaid out: CN¥7,360.00");
        assertThat(slip.toText(Locale.CHINA)).endsWith("实发：¥7,360.00");
    }

    /** 1,000.00 - 80.00 - 2,000.00. */
    @Test
    void whoOwesIsPaidNothing() {
        Payslip slip = pay(
                staff().addComponents(component("ADVANCE", "CNY 2000", "own").withKind(PayKind.DEDUCTION))
                        .addTotals(NET),
                "CNY 1000");

        assertThat(slip.net()).isEqualTo(Money.parse("CNY -1080.00"));
        assertThat(slip.toText(Locale.ENGLISH))
                .endsWith("Nothing is paid out: deductions exceed earnings by CN¥1,080.00");
        assertThat(slip.toText(Locale.CHINA)).endsWith("不发放：扣除合计比应发合计多 ¥1,080.00");
    }

    /** What is earned but stands on no line would be counted and not paid: 8,000.00 + 500.00 - 640.00 is not 8,000.00 - 640.00. */
    @Test
    void aHiddenPartIsNamed() {
        PayStructure.Builder hidden = staff().addComponents(
                        component("MEALS", "CNY 500", "gross").withIsShown(false))
                .addTotals(NET);
        RefusedException refused = refused(hidden, "CNY 8000");

        assertThat(refused.reasons()).extracting(Reason::code).containsExactly("paid-out-differs", "paid-out-hidden");
        assertThat(refused.reasons().get(0).toText(Locale.ENGLISH))
                .isEqualTo("NET states CN¥7,860.00 for E-1, and CN¥7,360.00 is paid out: "
                        + "the lines that are earned less those that are kept back");
        assertThat(refused.reasons().get(1).toText(Locale.ENGLISH))
                .isEqualTo("MEALS of CN¥500.00 is earned or kept back, but stands on no line and so is not paid");
        assertThat(refused.reasons().get(1).toText(Locale.CHINA)).contains("MEALS（¥500.00）", "不会发放");
    }

    /** With a floor of nothing it says 0.00 where 1,080.00 are owed. */
    @Test
    void aBoundThatHoldsIsRefused() {
        PayTotal floored = PayTotal.builder().from(NET).floor("CNY 0").build();
        PayStructure.Builder structure = staff().addComponents(
                        component("ADVANCE", "CNY 2000", "own").withKind(PayKind.DEDUCTION))
                .addTotals(floored);

        assertThat(pay(structure, "CNY 8000").net()).isEqualTo(Money.parse("CNY 5360.00"));
        assertThat(refused(structure, "CNY 1000").reasons())
                .extracting(Reason::code)
                .containsExactly("paid-out-differs");
    }

    /** 5,430.25 - 434.42 = 4,995.83, stated as 4,995.85. */
    @Test
    void aComponentThatRoundsOtherwiseIsRefused() {
        PayComponent rounded = component("NET", "BASE - PENSION")
                .withKind(PayKind.INFORMATION)
                .withRounding(Rounding.of(Rounding.Mode.HALF_AWAY_FROM_ZERO).toNearest(Decimal.parse("0.05")));

        assertThat(pay(staff().addComponents(rounded), "CNY 5000").net()).isEqualTo(Money.parse("CNY 4600"));
        assertThatThrownBy(() -> pay(staff().addComponents(rounded), "CNY 5430.25"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("4,995.85")
                .hasMessageContaining("4,995.83");
    }

    @Test
    void onlyWhatStandsOnThePayslipCanStateIt() {
        for (PayStructure.Builder structure : List.of(
                staff(), // there is no NET
                staff().paidOut("BASE").addTotals(NET), // an earning
                staff().paidOut("WAGE").addTotals(NET), // an input
                staff().paidOut("HIDDEN")
                        .addTotals(NET)
                        .addComponents(component("HIDDEN", "BASE - PENSION")
                                .withKind(PayKind.INFORMATION)
                                .withIsShown(false)))) {
            InvalidRulesException refused =
                    catchThrowableOfType(InvalidRulesException.class, () -> PayEngine.compile(structure.build()));
            assertThat(refused.findings()).extracting(Finding::code).contains("paid-out-unknown");
        }
    }

    @Test
    void standsInTheDocument() {
        JsonMapping json = JsonMapping.standard();
        PayStructure structure = staff().addTotals(NET).build();

        assertThat(json.write(structure).toString()).contains("\"paidOut\":\"NET\"");
        assertThat(json.read(json.write(structure), PayStructure.class).orElseThrow())
                .isEqualTo(structure);
    }
}
