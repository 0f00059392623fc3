// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.payroll;

import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.place.City;
import dev.tradewright.hr.country.PayTags;
import dev.tradewright.hr.country.cn.ChinaPay;
import dev.tradewright.hr.country.cn.CumulativeWages;
import dev.tradewright.hr.country.cn.HousingFundRate;
import dev.tradewright.hr.country.cn.InsuredPlace;
import dev.tradewright.hr.country.de.CareFamily;
import dev.tradewright.hr.country.de.FederalState;
import dev.tradewright.hr.country.de.GermanyPay;
import dev.tradewright.hr.country.de.GermanyTables;
import dev.tradewright.hr.country.de.SocialInput;
import dev.tradewright.hr.country.de.TaxClass;
import dev.tradewright.hr.country.de.WagePeriod;
import dev.tradewright.hr.country.de.WageTaxInput;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayComponent;
import dev.tradewright.hr.payroll.PayEngine;
import dev.tradewright.hr.payroll.PayInput;
import dev.tradewright.hr.payroll.PayInputs;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.PayStructure;
import dev.tradewright.hr.payroll.PayTotal;
import dev.tradewright.hr.payroll.formula.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Payslips from gross to net by the rules of a country, of 1,024 employments in turn: China with contributions in Shanghai and cumulative tax, Germany
 * with wage tax, surcharge, church tax and contributions. Run it with
 * {@code java -jar benchmarks/target/benchmarks.jar payroll.CountryBenchmark -prof gc}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public class CountryBenchmark {

    private static final EmploymentId EMPLOYMENT = EmploymentId.of("E-1");
    private static final PayPeriod CHINA = PayPeriod.monthly(2025, 9, 25);
    private static final PayPeriod GERMANY = PayPeriod.monthly(2026, 3, 31);
    private static final ComponentCode WAGE = ComponentCode.of("WAGE");
    private static final ComponentCode NET = ComponentCode.of("NET");

    private static final InsuredPlace SHANGHAI =
            new InsuredPlace(City.parse("310000"), HousingFundRate.of(Percentage.of(7)), Percentage.parse("0.2%"));

    private final PayEngine china = PayEngine.compile(
            structure(
                    CurrencyUnit.CNY,
                    ChinaPay.inputs(),
                    List.of(ChinaPay.INCOME, ChinaPay.INSURED_WAGE, ChinaPay.FUND_WAGE)),
            ChinaPay.functions((employment, period) -> SHANGHAI));
    private final PayEngine germany = PayEngine.compile(
            structure(CurrencyUnit.EUR, GermanyPay.inputs(), List.of(GermanyPay.TAXABLE_WAGE, GermanyPay.SOCIAL_WAGE)),
            GermanyPay.functions(GermanyTables.standard(), Map.of(EMPLOYMENT, employee())::get));
    private final PayInputs[] inChina = chinaInputs();
    private final PayInputs[] inGermany = germanyInputs();
    private int next;

    private static PayStructure structure(CurrencyUnit currency, List<PayInput> inputs, List<ComponentCode> wages) {
        PayStructure.Builder structure = PayStructure.builder()
                .name("benchmark")
                .currency(currency)
                .addInputs(PayInput.of("WAGE", Unit.MONEY))
                .addAllInputs(inputs)
                .addComponents(
                        PayComponent.builder()
                                .code("BASE")
                                .formula("WAGE")
                                .addTags("gross")
                                .build(),
                        PayComponent.builder()
                                .code("ALLOWANCE")
                                .formula("WAGE * 5%")
                                .addTags("gross")
                                .build())
                .addTotals(PayTotal.builder()
                        .code("NET")
                        .addAdds("gross")
                        .addSubtracts(PayTags.OWN_CONTRIBUTIONS, PayTags.TAX)
                        .build());
        wages.forEach(code -> structure.addTotals(
                PayTotal.builder().code(code).addAdds("gross").build()));
        return structure.build();
    }

    private static GermanyPay.Employee employee() {
        Money none = Money.parse("EUR 0");
        return new GermanyPay.Employee(
                WageTaxInput.builder()
                        .taxClass(TaxClass.I)
                        .period(WagePeriod.MONTH)
                        .wage(none)
                        .additionalHealthRate(Percentage.parse("2.9%"))
                        .careFamily(CareFamily.childless())
                        .churchTax(true)
                        .build(),
                SocialInput.builder()
                        .wage(none)
                        .additionalHealthRate(Percentage.parse("2.9%"))
                        .careFamily(CareFamily.childless())
                        .build(),
                Optional.of(FederalState.HESSE));
    }

    private PayInputs[] chinaInputs() {
        PayInputs[] inputs = new PayInputs[Staff.SIZE];
        for (int i = 0; i < inputs.length; i++) {
            PayInputs.Builder builder = china.inputs().set(WAGE, Money.ofMinor(CurrencyUnit.CNY, 500_000 + i * 4_637L));
            ChinaPay.enterYear(
                    builder,
                    CumulativeWages.of(
                            2025,
                            8,
                            8,
                            Optional.empty(),
                            yuan(4_000_000 + i * 37_096L),
                            yuan(0),
                            yuan(700_000 + i * 4_000L),
                            yuan(0),
                            yuan(0),
                            yuan(0),
                            yuan(i * 2_000L),
                            false));
            inputs[i] = builder.build();
        }
        return inputs;
    }

    private static Money yuan(long fen) {
        return Money.ofMinor(CurrencyUnit.CNY, fen);
    }

    private PayInputs[] germanyInputs() {
        PayInputs[] inputs = new PayInputs[Staff.SIZE];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = germany.inputs()
                    .set(WAGE, Money.ofMinor(CurrencyUnit.EUR, 150_000 + i * 937L))
                    .build();
        }
        return inputs;
    }

    private int next() {
        next = (next + 1) & (Staff.SIZE - 1);
        return next;
    }

    /** China. */
    @Benchmark
    public Money china() {
        return china.pay(EMPLOYMENT, CHINA, inChina[next()]).amount(NET);
    }

    /** China, with the explanations of all taxes and contributions made. */
    @Benchmark
    public Money chinaTraced() {
        return china.pay(EMPLOYMENT, CHINA, inChina[next()], Trace.FULL).amount(NET);
    }

    /** Germany. */
    @Benchmark
    public Money germany() {
        return germany.pay(EMPLOYMENT, GERMANY, inGermany[next()]).amount(NET);
    }
}
