// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country;

import static dev.tradewright.hr.country.PayPacks.E1;
import static dev.tradewright.hr.country.PayPacks.NET;
import static dev.tradewright.hr.country.PayPacks.WAGE;
import static dev.tradewright.hr.country.PayPacks.structure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.core.decision.RefusedException;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.place.City;
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
import dev.tradewright.hr.country.gb.NiCategory;
import dev.tradewright.hr.country.gb.TaxCode;
import dev.tradewright.hr.country.gb.UnitedKingdomPay;
import dev.tradewright.hr.country.gb.UnitedKingdomPayroll;
import dev.tradewright.hr.country.us.FederalPayroll;
import dev.tradewright.hr.country.us.FilingStatus;
import dev.tradewright.hr.country.us.FormW4;
import dev.tradewright.hr.country.us.UnitedStatesPay;
import dev.tradewright.hr.payroll.GrossQuery;
import dev.tradewright.hr.payroll.GrossSolutions;
import dev.tradewright.hr.payroll.PayEngine;
import dev.tradewright.hr.payroll.PayInputs;
import dev.tradewright.hr.payroll.PayPeriod;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Gross from net through the rules of countries: every answer within a window is the one that trying each cent finds. */
class NetToGrossTest {

    private static final InsuredPlace SHANGHAI =
            new InsuredPlace(City.parse("310000"), HousingFundRate.of(Percentage.of(7)), Percentage.parse("0.2%"));
    private static final PayEngine CHINA = PayEngine.compile(
            structure(
                            CurrencyUnit.CNY,
                            ChinaPay.inputs(),
                            List.of(ChinaPay.INCOME, ChinaPay.INSURED_WAGE, ChinaPay.FUND_WAGE))
                    .build(),
            ChinaPay.functions((employment, period) -> SHANGHAI));

    private static final PayEngine GERMANY = PayEngine.compile(
            structure(CurrencyUnit.EUR, GermanyPay.inputs(), List.of(GermanyPay.TAXABLE_WAGE, GermanyPay.SOCIAL_WAGE))
                    .build(),
            GermanyPay.functions(
                    GermanyTables.standard(),
                    Map.of(
                            E1,
                            new GermanyPay.Employee(
                                    WageTaxInput.builder()
                                            .taxClass(TaxClass.I)
                                            .period(WagePeriod.MONTH)
                                            .wage(Money.parse("EUR 0"))
                                            .additionalHealthRate(Percentage.parse("2.9%"))
                                            .careFamily(CareFamily.childless())
                                            .churchTax(true)
                                            .build(),
                                    SocialInput.builder()
                                            .wage(Money.parse("EUR 0"))
                                            .additionalHealthRate(Percentage.parse("2.9%"))
                                            .careFamily(CareFamily.childless())
                                            .build(),
                                    Optional.of(FederalState.HESSE)))::get));
    private static final PayEngine STATES = PayEngine.compile(
            structure(
                            CurrencyUnit.USD,
                            UnitedStatesPay.inputs(),
                            List.of(
                                    UnitedStatesPay.TAXABLE_WAGES,
                                    UnitedStatesPay.FICA_WAGES,
                                    UnitedStatesPay.FUTA_WAGES))
                    .build(),
            UnitedStatesPay.functions(
                    FederalPayroll.standard(),
                    Map.of(
                            E1,
                            FormW4.builder()
                                    .filingStatus(FilingStatus.SINGLE_OR_MARRIED_FILING_SEPARATELY)
                                    .multipleJobs(true)
                                    .build())::get,
                    Percentage.ZERO));
    private static final PayEngine KINGDOM = PayEngine.compile(
            structure(
                            CurrencyUnit.GBP,
                            UnitedKingdomPay.inputs(),
                            List.of(UnitedKingdomPay.TAXABLE_PAY, UnitedKingdomPay.NI_EARNINGS))
                    .build(),
            UnitedKingdomPay.functions(
                    UnitedKingdomPayroll.standard(),
                    Map.of(E1, new UnitedKingdomPay.Employee(TaxCode.parse("K50"), NiCategory.A))::get));

    private static PayInputs inChina(Money wage) {
        PayInputs.Builder inputs = CHINA.inputs().set(WAGE, wage);
        ChinaPay.enterYear(inputs, CumulativeWages.start(2025));
        return inputs.build();
    }

    /** 20,000 gross leave 16,155.00 in Shanghai: 3,500 contributions and 345 tax. */
    @Test
    void findsTheGrossOfShanghai() {
        GrossSolutions found = CHINA.grossFor(
                GrossQuery.of(NET, Money.parse("CNY 16155"), WAGE),
                E1,
                PayPeriod.monthly(2025, 9, 15),
                inChina(Money.parse("CNY 0")));
        assertThat(found.smallest()).contains(Money.parse("CNY 20000.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CNY 7000", "CNY 16155", "CNY 34000.07", "CNY 88888.88"})
    void missesNoneInChina(String net) {
        PayPeriod september = PayPeriod.monthly(2025, 9, 15);
        missesNone(CHINA, september, Money.parse(net), NetToGrossTest::inChina, "CNY 0");
    }

    /** German wage tax falls by some cents now and then; a wage up to the Minijob limit has other rules and cannot be paid by these. */
    @ParameterizedTest
    @ValueSource(strings = {"EUR 1500.50", "EUR 2468.13", "EUR 4000", "EUR 6000"})
    void missesNoneInGermany(String net) {
        missesNone(
                GERMANY,
                PayPeriod.monthly(2026, 3, 31),
                Money.parse(net),
                wage -> GERMANY.inputs().set(WAGE, wage).build(),
                "EUR 604");
    }

    @ParameterizedTest
    @ValueSource(strings = {"USD 100", "USD 2000.01", "USD 7777.77"})
    void missesNoneInTheStates(String net) {
        missesNone(
                STATES,
                PayPeriod.monthly(2026, 3, 31),
                Money.parse(net),
                wage -> STATES.inputs()
                        .set(WAGE, wage)
                        .set(UnitedStatesPay.FICA_WAGES_BEFORE, Money.parse("USD 180000"))
                        .set(UnitedStatesPay.FUTA_WAGES_BEFORE, Money.parse("USD 7000"))
                        .build(),
                "USD 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBP 500", "GBP 2200", "GBP 6543.21"})
    void missesNoneInTheKingdom(String net) {
        missesNone(
                KINGDOM,
                PayPeriod.monthly(2025, 5, 30),
                Money.parse(net),
                wage -> KINGDOM.inputs()
                        .set(WAGE, wage)
                        .set(UnitedKingdomPay.PAY_BEFORE, Money.parse("GBP 2000"))
                        .set(UnitedKingdomPay.TAX_BEFORE, Money.parse("GBP 300"))
                        .build(),
                "GBP 0");
    }

    @Test
    void saysWhyNothingCanBePaid() {
        GrossQuery low =
                new GrossQuery(NET, Money.parse("EUR 100"), WAGE, Money.parse("EUR 100"), Money.parse("EUR 101"));
        PayInputs inputs = GERMANY.inputs().set(WAGE, Money.parse("EUR 0")).build();
        assertThatThrownBy(() -> GERMANY.grossFor(low, E1, PayPeriod.monthly(2026, 3, 31), inputs))
                .isInstanceOfAny(IllegalArgumentException.class, RefusedException.class);
    }

    /** All answers near the first one, and all amounts near it that are none. */
    private static void missesNone(
            PayEngine engine, PayPeriod period, Money net, Function<Money, PayInputs> inputs, String lowest) {
        GrossQuery query = new GrossQuery(NET, net, WAGE, Money.parse(lowest), net.multipliedBy(4));
        GrossSolutions found = engine.grossFor(query, E1, period, inputs.apply(query.lowest()));
        long near = found.smallest().or(found::nearest).orElseThrow().minorUnits();
        long from = Math.max(query.lowest().minorUnits(), near - 300);
        for (long minor = from; minor < near + 300; minor++) {
            Money gross = Money.ofMinor(net.currency(), minor);
            boolean isAnswer =
                    engine.pay(E1, period, inputs.apply(gross)).amount(NET).equals(net);
            boolean isTold = found.stretches().stream()
                    .anyMatch(each ->
                            !gross.isLessThan(each.first()) && !each.last().isLessThan(gross));
            assertThat(isTold).as("%s of %s", net, gross).isEqualTo(isAnswer);
        }
    }
}
