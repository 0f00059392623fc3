// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.contract.ValueContract;
import dev.tradewright.core.json.Fingerprint;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.money.CurrencyMismatchException;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.text.LocalizedName;
import dev.tradewright.hr.employment.EmploymentId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PayslipTest {

    private static final ComponentCode BASE = ComponentCode.of("BASE");
    private static final ComponentCode PENSION = ComponentCode.of("PENSION");
    private static final ComponentCode NET = ComponentCode.of("NET");
    private static final Fingerprint STRUCTURE =
            JsonMapping.standard().fingerprint(PayPeriod.monthly(2026, 1, 1)); // of anything

    private static final LocalizedName NET_PAY =
            LocalizedName.of(Locale.ROOT, "Net pay").with(Locale.CHINESE, "实发工资");

    private static final PayLine BASE_LINE = PayLine.of(
            BASE,
            "Base wage",
            LocalizedName.of(Locale.CHINESE, "基本工资"),
            PayKind.EARNING,
            Money.parse("CNY 6525"),
            Money.parse("CNY 5925"),
            List.of("gross"),
            Optional.of(new PaidShare(new BigDecimal("19.75"), new BigDecimal("21.75"), Proration.FIXED_21_75)),
            Optional.empty());

    private static Payslip slip(String employment, List<PayLine> lines, Map<ComponentCode, Money> totals) {
        return Payslip.of(
                EmploymentId.of(employment),
                PayPeriod.monthly(2026, 3, 25),
                CurrencyUnit.CNY,
                lines,
                totals,
                totals.containsKey(NET) ? Map.of(NET, NET_PAY) : Map.of(),
                STRUCTURE);
    }

    private static Payslip slip() {
        return slip(
                "E-1",
                List.of(BASE_LINE, PayLine.deduction(PENSION, Money.parse("CNY 474"))),
                Map.of(NET, Money.parse("CNY 5451")));
    }

    @Test
    void givesLinesAndTotalsByTheirCodes() {
        assertThat(slip().amount(BASE)).isEqualTo(Money.parse("CNY 5925"));
        assertThat(slip().amount(NET)).isEqualTo(Money.parse("CNY 5451"));
        assertThat(slip().line(PENSION).map(PayLine::kind)).contains(PayKind.DEDUCTION);
        assertThat(slip().line(NET)).isEmpty();
        assertThatThrownBy(() -> slip().amount(ComponentCode.of("BONUS"))).hasMessageContaining("BONUS");
    }

    @Test
    void tellsTheNamesOfItsTotals() {
        assertThat(slip().totalName(NET, Locale.UK)).isEqualTo("Net pay");
        assertThat(slip().totalName(NET, Locale.CHINA)).isEqualTo("实发工资");
        ComponentCode gross = ComponentCode.of("GROSS");
        assertThat(slip("E-1", List.of(), Map.of(gross, Money.parse("CNY 1"))).totalName(gross, Locale.ENGLISH))
                .isEqualTo("GROSS");
        assertThatThrownBy(() -> slip().totalName(BASE, Locale.ENGLISH))
                .hasMessage("code (BASE) must be that of a total of the payslip");
    }

    @Test
    void isWrittenToJsonAndReadBack() {
        JsonMapping json = JsonMapping.standard();
        assertThat(json.read(json.write(slip()), Payslip.class).orElseThrow()).isEqualTo(slip());
    }

    @Test
    void isReadByLanguage() {
        assertThat(BASE_LINE.name()).isEqualTo("Base wage");
        assertThat(BASE_LINE.name(Locale.CHINA)).isEqualTo("基本工资");
        assertThat(BASE_LINE.name(Locale.FRANCE)).isEqualTo("Base wage");
        assertThat(slip().toText(Locale.FRANCE)).contains("\n  Base wage: ", "\n  PENSION: ", "\n  Net pay: ");
        assertThat(slip().toText(Locale.CHINA)).contains("\n  基本工资：", "\n  PENSION：", "\n  实发工资：");
    }

    @Test
    void aNameSaysSomethingOfATotal() {
        Map<ComponentCode, Money> totals = Map.of(NET, Money.parse("CNY 1"));
        assertThatThrownBy(() -> named(totals, Map.of(NET, LocalizedName.none())))
                .hasMessage("totalNames (NET) must have a name in some language, or be left out");
    }

    private static Payslip named(Map<ComponentCode, Money> totals, Map<ComponentCode, LocalizedName> names) {
        return Payslip.of(
                EmploymentId.of("E-1"),
                PayPeriod.monthly(2026, 3, 25),
                CurrencyUnit.CNY,
                List.of(),
                totals,
                names,
                STRUCTURE);
    }

    @Test
    void refusesACodeTwiceAndASecondCurrency() {
        PayLine line = PayLine.earning(BASE, Money.parse("CNY 1"));
        assertThatThrownBy(() -> slip("E-1", List.of(line, line), Map.of()))
                .hasMessageContaining("must not come twice");
        assertThatThrownBy(() -> slip("E-1", List.of(line), Map.of(BASE, Money.parse("CNY 1"))))
                .hasMessageContaining("must not be the code of a line");
        assertThatThrownBy(() -> slip("E-1", List.of(PayLine.earning(BASE, Money.parse("EUR 1"))), Map.of()))
                .isInstanceOf(CurrencyMismatchException.class);
        assertThatThrownBy(() -> PayLine.of(
                        BASE,
                        "x",
                        PayKind.EARNING,
                        Money.parse("EUR 1"),
                        Money.parse("CNY 1"),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()))
                .isInstanceOf(CurrencyMismatchException.class);
    }

    @Test
    void totalsHaveItsCurrencyAndOnlyTheyHaveNames() {
        assertThatThrownBy(() -> slip("E-1", List.of(), Map.of(NET, Money.parse("EUR 1"))))
                .isInstanceOf(CurrencyMismatchException.class);
        assertThatThrownBy(() -> Payslip.of(
                        EmploymentId.of("E-1"),
                        PayPeriod.monthly(2026, 3, 25),
                        CurrencyUnit.CNY,
                        List.of(BASE_LINE),
                        Map.of(),
                        Map.of(BASE, LocalizedName.of(Locale.ENGLISH, "Base")),
                        STRUCTURE))
                .hasMessageContaining("totalNames (BASE) must be the code of a total");
    }

    /** What only informs, or costs the employer, pays nothing out. */
    @Test
    void whatIsPaidOutIsToldWhereSomethingIsPaidOrKept() {
        PayLine cost = PayLine.of(
                BASE,
                "Pension",
                PayKind.EMPLOYER_COST,
                Money.parse("CNY 5"),
                Money.parse("CNY 5"),
                List.of(),
                Optional.empty(),
                Optional.empty());
        assertThat(slip("E-1", List.of(cost), Map.of()).toText(Locale.ENGLISH)).doesNotContain("aid out");
        assertThat(slip("E-1", List.of(cost, PayLine.deduction(PENSION, Money.parse("CNY 5"))), Map.of())
                        .toText(Locale.ENGLISH))
                .contains("Nothing is paid out: ");
        assertThat(slip("E-1", List.of(PayLine.earning(PENSION, Money.parse("CNY 5"))), Map.of())
                        .toText(Locale.ENGLISH))
                .contains("Paid out: ");
    }

    /** Of a wage of which nothing is paid this time the reader wants to know; of what there is not, not. */
    @Test
    void linesOfNothingAreNotPrinted() {
        Money nothing = Money.parse("CNY 0");
        PayLine unpaid = PayLine.of(
                BASE,
                "Base wage",
                PayKind.EARNING,
                Money.parse("CNY 100"),
                nothing,
                List.of(),
                Optional.empty(),
                Optional.empty());
        String text = slip("E-1", List.of(unpaid, PayLine.deduction(PENSION, nothing)), Map.of())
                .toText(Locale.ENGLISH);
        assertThat(text).contains("Base wage").doesNotContain("PENSION");
        PayLine repaid = PayLine.of(
                BASE,
                "Repaid",
                PayKind.EARNING,
                nothing,
                Money.parse("CNY 1"),
                List.of(),
                Optional.empty(),
                Optional.empty());
        assertThat(slip("E-1", List.of(repaid), Map.of()).toText(Locale.ENGLISH))
                .contains("Repaid");
    }

    @Test
    void keepsTheContractOfValues() {
        ValueContract.of(slip(), slip("E-2", List.of(BASE_LINE), Map.of()), slip("E-1", List.of(), Map.of()))
                .holds();
        ValueContract.of(BASE_LINE, PayLine.earning(BASE, Money.parse("CNY 5925")))
                .holds();
        assertThat(line(NET_PAY)).isEqualTo(line(NET_PAY)).isNotEqualTo(line(LocalizedName.none()));
        ValueContract.of(EmploymentId::of, "E-1", "E-2").holds();
    }

    private static PayLine line(LocalizedName names) {
        Money amount = Money.parse("CNY 1");
        return PayLine.of(
                NET, "x", names, PayKind.EARNING, amount, amount, List.of(), Optional.empty(), Optional.empty());
    }
}
