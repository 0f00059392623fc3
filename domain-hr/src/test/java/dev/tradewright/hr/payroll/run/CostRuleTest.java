// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.hr.employment.CostCentre;
import dev.tradewright.hr.employment.CostShares;
import dev.tradewright.hr.employment.Employment;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.employment.Employments;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayKind;
import dev.tradewright.hr.payroll.PayLine;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.Payslip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CostRuleTest {

    private static final PayPeriod MARCH = PayPeriod.monthly(2026, 3, 25);
    private static final ComponentCode BASE = ComponentCode.of("BASE");
    private static final ComponentCode BONUS = ComponentCode.of("BONUS");
    private static final ComponentCode TAX = ComponentCode.of("TAX");
    private static final CostCentre A = CostCentre.of("A");
    private static final CostCentre B = CostCentre.of("B");
    private static final CostCentre PROJECT = CostCentre.of("PROJECT");

    private static Money cny(String amount) {
        return Money.parse("CNY " + amount);
    }

    private static Payslip slip(String employment, List<PayLine> lines) {
        return Payslip.of(
                EmploymentId.of(employment),
                MARCH,
                CurrencyUnit.CNY,
                lines,
                Map.of(),
                Map.of(),
                JsonMapping.standard().fingerprint("structure"));
    }

    private static Payslip slip() {
        return slip(
                "E-1",
                List.of(
                        PayLine.earning(BASE, cny("3100.01")),
                        PayLine.earning(BONUS, cny("5000.00")),
                        PayLine.deduction(TAX, cny("310.00"))));
    }

    /** On A up to 15 March, then on B. */
    private static Employment moved() {
        Employment clerk = Employments.clerk();
        return clerk.withCostShares(clerk.costShares()
                .with(DateRange.ofUnboundedEnd(clerk.entry()), CostShares.all(A))
                .with(DateRange.ofUnboundedEnd(LocalDate.of(2026, 3, 16)), CostShares.all(B)));
    }

    private static PayrollTotals totals(CostRule rule) {
        return PayrollTotals.of(CurrencyUnit.CNY, List.of(slip()), rule);
    }

    @Test
    void whoMovesWithinThePeriodIsSplitByDays() {
        // 15 days of 31 on A, 16 on B: 3,100.01 x 15/31 = 1,500.0048 and 1,600.0052, so the fen goes to B;
        // 5,000.00 x 15/31 = 2,419.3548 and 2,580.6452, the last fen to A; 310.00 x 15/31 = 150.00
        assertThat(totals(CostRule.byTerms(id -> moved())).centres())
                .containsExactly(
                        new CostCentreTotal(A, cny("3919.35"), cny("150.00"), cny("0.00")),
                        new CostCentreTotal(B, cny("4180.66"), cny("160.00"), cny("0.00")));
    }

    @Test
    void aComponentIsChargedElsewhere() {
        PayrollTotals totals = totals(CostRule.byTerms(id -> moved()).charging(BONUS, CostShares.all(PROJECT)));

        assertThat(totals.centres())
                .containsExactly(
                        new CostCentreTotal(A, cny("1500.00"), cny("150.00"), cny("0.00")),
                        new CostCentreTotal(B, cny("1600.01"), cny("160.00"), cny("0.00")),
                        new CostCentreTotal(PROJECT, cny("5000.00"), cny("0.00"), cny("0.00")));
        assertThat(totals.components())
                .filteredOn(total -> total.centre().equals(PROJECT))
                .extracting(ComponentTotal::component)
                .containsExactly(BONUS);
    }

    @Test
    void anyFunctionOfPayslipAndLineIsARule() {
        PayrollTotals totals = totals((payslip, line) ->
                CostShares.all(line.kind() == PayKind.DEDUCTION ? A : CostCentre.of(payslip.employment() + "-PAY")));

        assertThat(totals.centres())
                .extracting(centre -> centre.centre() + " " + centre.net())
                .containsExactly("A CNY -310.00", "E-1-PAY CNY 8100.01");
        assertThat(totals.net()).isEqualTo(slip().net()).isEqualTo(cny("7790.01"));
    }

    @Test
    void allWhoseTermsAreMissingAreNamedInOneError() {
        List<Payslip> slips = List.of(
                slip("E-3", slip().lines()),
                slip("E-2", slip().lines()),
                slip("E-1", slip().lines()),
                slip("E-4", List.of(PayLine.earning(BONUS, cny("1.00"))))); // has nothing that is charged by terms
        EmploymentId known = EmploymentId.of("E-2");
        Map<EmploymentId, Employment> terms = Map.of(known, moved());
        CostRule rule = CostRule.byTerms(terms::get).charging(BONUS, CostShares.all(PROJECT));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PayrollTotals.of(CurrencyUnit.CNY, slips, rule))
                .withMessageStartingWith("terms of E-1, E-3 are missing: 2 employments\nMaybe ");
        assertThat(PayrollTotals.of(CurrencyUnit.CNY, List.of(slips.get(1), slips.get(3)), rule)
                        .gross())
                .isEqualTo(cny("8101.01"));
        assertThat(rule.shares(slips.get(0), slips.get(3).lines().get(0))).isEqualTo(CostShares.all(PROJECT));
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller may do who does not check
    void whatNobodyKnowsIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> totals(CostRule.byTerms(id -> null)))
                .withMessageContaining("terms of E-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CostRule.byTerms(id -> null)
                        .shares(slip(), slip().lines().get(0)))
                .withMessageStartingWith("terms of E-1 are missing\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> totals((payslip, line) -> null))
                .withMessageContaining("shares of BASE of E-1");
    }

    /** Whatever the shares, and whether they change or a component goes elsewhere: what is charged is what the payslips say. */
    @Property
    void centresChargeWhatPayslipsSay(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = -999_999, max = 9_999_999) Integer> fen,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 997) Integer> weights,
            @ForAll @Size(max = 5) List<@IntRange(min = 2, max = 31) Integer> moves) {
        Employment terms = Employments.clerk();
        for (int day : moves) {
            LocalDate from = LocalDate.of(2026, 3, day);
            terms = terms.withCostShares(terms.costShares().with(DateRange.ofUnboundedEnd(from), shares(weights, day)));
        }
        Employment last = terms;
        CostRule rule = CostRule.byTerms(id -> last).charging(BONUS, CostShares.all(PROJECT));
        List<Payslip> slips = new ArrayList<>();
        Money net = cny("0");
        Money gross = net;
        for (int i = 0; i < fen.size(); i++) {
            Money amount = Money.ofMinor(CurrencyUnit.CNY, fen.get(i));
            Payslip slip = slip(
                    "E-" + i,
                    List.of(
                            PayLine.earning(BASE, amount),
                            PayLine.earning(BONUS, cny("7.77")),
                            PayLine.deduction(TAX, Money.ofMinor(CurrencyUnit.CNY, fen.get(i) / 7))));
            slips.add(slip);
            net = net.plus(slip.net());
            gross = gross.plus(slip.sum(PayKind.EARNING));
        }
        PayrollTotals totals = PayrollTotals.of(CurrencyUnit.CNY, slips, rule);

        assertThat(totals.net()).isEqualTo(net);
        assertThat(totals.gross()).isEqualTo(gross);
        assertThat(totals.centres()).extracting(CostCentreTotal::centre).contains(PROJECT);
    }

    private static CostShares shares(List<Integer> weights, int day) {
        Map<CostCentre, Decimal> shares = new LinkedHashMap<>();
        for (int i = 0; i < weights.size(); i++) {
            shares.put(CostCentre.of("C" + (i + day) % 5), Decimal.of(weights.get(i) + day));
        }
        return CostShares.of(shares);
    }
}
