// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.text.LocalizedName;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayComponent;
import dev.tradewright.hr.payroll.PayEngine;
import dev.tradewright.hr.payroll.PayInput;
import dev.tradewright.hr.payroll.PayInputs;
import dev.tradewright.hr.payroll.PayLine;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.PayStructure;
import dev.tradewright.hr.payroll.PayTotal;
import dev.tradewright.hr.payroll.Payslip;
import dev.tradewright.hr.payroll.formula.Unit;
import java.util.List;
import java.util.Locale;

/** What tests of the pay functions of countries share: a structure of one wage, and payslips with and without a trace that must agree. */
public final class PayPacks {

    public static final EmploymentId E1 = EmploymentId.of("E-1");
    public static final ComponentCode WAGE = ComponentCode.of("WAGE");
    public static final ComponentCode NET = ComponentCode.of("NET");
    public static final ComponentCode COST = ComponentCode.of("COST");

    /** The employment, and the totals that the rules of a country need and that have no name. */
    private static final String CODES = "E-1|[A-Z]{2}_[A-Z_]+";

    private PayPacks() {}

    /**
     * A wage, which is what all the given codes mean too; net pay and cost by the tags.
     *
     * @param currency  of all amounts
     * @param inputs  of the country
     * @param wages  what is the wage
     */
    public static PayStructure.Builder structure(
            CurrencyUnit currency, List<PayInput> inputs, List<ComponentCode> wages) {
        PayStructure.Builder structure = PayStructure.builder()
                .name("staff")
                .currency(currency)
                .addInputs(PayInput.builder()
                        .code(WAGE)
                        .unit(Unit.MONEY)
                        .name("Agreed wage")
                        .names(LocalizedName.of(Locale.CHINESE, "合同工资"))
                        .build())
                .addAllInputs(inputs)
                .addComponents(PayComponent.builder()
                        .code("BASE")
                        .name("Base wage")
                        .names(LocalizedName.of(Locale.CHINESE, "基本工资"))
                        .formula("WAGE")
                        .addTags("gross")
                        .build())
                .addTotals(PayTotal.builder()
                        .code("NET")
                        .name("Net pay")
                        .names(LocalizedName.of(Locale.CHINESE, "实发工资"))
                        .addAdds("gross")
                        .addSubtracts(PayTags.OWN_CONTRIBUTIONS, PayTags.TAX)
                        .build())
                .addTotals(PayTotal.builder()
                        .code("COST")
                        .name("Cost of the employment")
                        .names(LocalizedName.of(Locale.CHINESE, "用工成本"))
                        .addAdds("gross", PayTags.EMPLOYER_CONTRIBUTIONS)
                        .build())
                .paidOut(NET);
        wages.forEach(code -> structure.addTotals(
                PayTotal.builder().code(code).addAdds("gross").build()));
        return structure;
    }

    /** The payslip with a trace, which has the figures of the one without. */
    public static Payslip pay(PayEngine engine, PayPeriod period, PayInputs inputs) {
        Payslip traced = engine.pay(E1, period, inputs, Trace.FULL);
        Payslip untraced = engine.pay(E1, period, inputs);
        assertThat(untraced.totals()).isEqualTo(traced.totals());
        assertThat(untraced.lines().stream().map(PayLine::payable))
                .containsExactlyElementsOf(
                        traced.lines().stream().map(PayLine::payable).toList());
        assertThat(untraced.explanation()).isEmpty();
        return traced;
    }

    /** What the rules of the country have said of a line: the last step below it. */
    public static Explanation told(Payslip slip, ComponentCode code) {
        List<Explanation> steps =
                slip.line(code).orElseThrow().explanation().orElseThrow().children();
        return steps.get(steps.size() - 1);
    }

    /** The amounts of lines. */
    public static List<Money> amounts(Payslip slip, ComponentCode... codes) {
        return List.of(codes).stream().map(slip::amount).toList();
    }

    /** The payslip for Chinese readers, in which nothing but codes and currencies is Latin. */
    public static String chinese(Payslip slip) {
        String text = slip.toText(Locale.CHINA);
        assertThat(text).containsPattern("\\p{IsHan}");
        assertThat(text.replaceAll(CODES, "").replaceAll("(US|A|CN)(?=[$¥])", ""))
                .doesNotContainPattern("\\p{IsLatin}");
        return plain(text);
    }

    /** The payslip for English readers, in which nothing is Chinese. */
    public static String english(Payslip slip) {
        String text = slip.toText(Locale.UK);
        assertThat(text).doesNotContainPattern("\\p{IsHan}");
        assertThat(text.replaceAll(CODES, "")).containsPattern("\\p{IsLatin}");
        return plain(text);
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
