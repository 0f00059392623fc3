// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.conformance;

import dev.tradewright.conformance.Adapter;
import dev.tradewright.conformance.Given;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.UnitPrice;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayFrequency;
import dev.tradewright.hr.payroll.deduction.DeductionClaim;
import dev.tradewright.hr.payroll.deduction.DeductionLimit;
import dev.tradewright.hr.payroll.deduction.Deductions;
import dev.tradewright.hr.payroll.deduction.FederalMinimumWage;
import dev.tradewright.hr.payroll.deduction.Loan;
import dev.tradewright.hr.payroll.deduction.MinimumPay;
import dev.tradewright.hr.payroll.settlement.FinalSettlement;
import dev.tradewright.hr.payroll.settlement.Gratuity;
import dev.tradewright.hr.payroll.settlement.GratuitySlab;
import dev.tradewright.hr.payroll.settlement.MonthFraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is kept back from pay, and what is settled at the end. */
final class DeductionAdapters {

    private DeductionAdapters() {}

    static Map<String, Adapter> topics() {
        return Map.of(
                "payroll.loan", given -> Map.of("instalment", loan(given).instalment()),
                "payroll.min_wage", DeductionAdapters::minimumWage,
                "cn.deduction_cap", DeductionAdapters::chinaLoss,
                "us.garnishment", DeductionAdapters::garnishment,
                "gratuity", given -> Map.of("amount", gratuity(given)),
                "separation.settlement", DeductionAdapters::settlement);
    }

    private static Loan loan(Given given) {
        return Loan.of(
                Fields.money(given, "principal"),
                Fields.percentage(given, "annualRate"),
                (int) given.whole("periods"),
                PayCalendarAdapters.frequency(given.text("frequency")));
    }

    private static Object minimumWage(Given given) {
        return Map.of(
                "base",
                        Fields.answers(
                                given, "rate", rate -> minimum(given, rate).base()),
                "topUp",
                        Fields.answers(
                                given, "rate", rate -> minimum(given, rate).topUp()),
                "gross",
                        Fields.answers(
                                given, "rate", rate -> minimum(given, rate).gross()));
    }

    private static MinimumPay minimum(Given given, String rate) {
        return MinimumPay.ofHours(Fields.decimal(given, "hours"), price(rate), price(given.text("minRate")));
    }

    private static UnitPrice price(String text) {
        return UnitPrice.of(Fields.CURRENCY, Decimal.parse(text));
    }

    private static Object chinaLoss(Given given) {
        DeductionClaim damage = DeductionClaim.of(
                ComponentCode.of("LOSS"),
                1,
                Fields.money(given, "damage"),
                new DeductionLimit.ChinaLoss(Fields.money(given, "minWage")));
        return Map.of(
                "maxDeduction",
                Fields.answers(
                        given,
                        "monthly",
                        wage -> Deductions.serve(Fields.money(wage), List.of(damage))
                                .taken()
                                .get(0)
                                .amount()));
    }

    private static Object garnishment(Given given) {
        DeductionLimit limit = new DeductionLimit.ConsumerCreditProtection(
                PayFrequency.WEEKLY, FederalMinimumWage.on(LocalDate.of(2026, 1, 1)));
        return Map.of(
                "max",
                Fields.answers(
                        given, "weeklyDisposable", pay -> limit.most(Money.of(CurrencyUnit.USD, Decimal.parse(pay)))));
    }

    /** One amount, or one for each of several years of service or pays. */
    private static Object gratuity(Given given) {
        String pay = given.has("lastMonthly") ? "lastMonthly" : "base";
        int pays = Fields.each(given, pay).size();
        int years = Fields.each(given, "years").size();
        int count = pays > years ? pays : years;
        List<Money> amounts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            amounts.add(gratuity(
                    given, Fields.money(Fields.at(given, pay, i)), Decimal.parse(Fields.at(given, "years", i))));
        }
        boolean several = Fields.isList(given, pay) || Fields.isList(given, "years");
        return several ? amounts : amounts.get(0);
    }

    private static Money gratuity(Given given, Money pay, Decimal years) {
        if (given.has("lastMonthly")) {
            return Gratuity.flat(
                    pay, years, MonthFraction.parse(given.text("fraction")), Fields.decimal(given, "minYears"));
        }
        given.text("unpaidDaysInLastMonth", ""); // the base is contractual: they do not count
        List<GratuitySlab> slabs = given.objects("slabs").stream()
                .map(slab -> GratuitySlab.of(
                        Fields.decimal(slab, "from"),
                        slab.has("to") ? Optional.of(Fields.decimal(slab, "to")) : Optional.empty(),
                        MonthFraction.parse(slab.text("fraction"))))
                .toList();
        return Gratuity.of(Gratuity.Mode.valueOf(given.text("mode")), slabs).amount(pay, years);
    }

    private static Object settlement(Given given) {
        FinalSettlement settlement = new FinalSettlement(
                Fields.CURRENCY, items(given, "payables"), List.of(), items(given, "unreturnedAssets"));
        return Map.of(
                "assetRecovery", settlement.assetRecovery(),
                "payable", settlement.payable(),
                "net", settlement.net());
    }

    private static List<FinalSettlement.Item> items(Given given, String field) {
        return Fields.each(given, field).stream()
                .map(amount -> new FinalSettlement.Item(field, Fields.money(amount)))
                .toList();
    }
}
