// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import dev.tradewright.core.decision.LegalReference;
import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Rate;
import dev.tradewright.core.text.Messages;
import java.time.LocalDate;

/** Tells the steps of wage tax to a recorder. Amounts are made only if it is on. */
final class WageTaxSteps {

    static final Messages TEXTS = Messages.of(WageTaxSteps.class, "germany");

    private static final String ACT = "Income Tax Act (EStG)";
    private static final String ACT_CHINESE = "德国所得税法（EStG）";
    private static final LocalDate IN_FORCE = LocalDate.of(2024, 1, 1);

    private static final LegalReference WITHHOLDING = act("§ 39b Abs. 2");
    private static final LegalReference PENSION = act("§ 19 Abs. 2");
    private static final LegalReference OLD_AGE = act("§ 24a");
    private static final LegalReference PROVISION = act("§ 39b Abs. 2 Satz 5 Nr. 3");
    private static final LegalReference TARIFF = act("§ 32a Abs. 1, 5");
    private static final LegalReference SECOND_INCOME = act("§ 39b Abs. 2 Satz 7");
    private static final LegalReference FACTOR = act("§ 39f");
    private static final LegalReference CHILDREN = act("§ 51a Abs. 2a");
    private static final LegalReference BONUS = act("§ 39b Abs. 3");
    private static final LegalReference SURCHARGE =
            LegalReference.of("Solidarity Surcharge Act (SolZG 1995)", "德国团结附加税法（SolZG 1995）", "§§ 3, 4", IN_FORCE);
    private static final LegalReference CATCH_UP = LegalReference.of(
            "Act on the Tax Exemption of the Subsistence Minimum 2024", "德国2024年最低生活保障免税法", "Art. 1", IN_FORCE);

    private WageTaxSteps() {}

    private static LegalReference act(String article) {
        return LegalReference.of(ACT, ACT_CHINESE, article, IN_FORCE);
    }

    static void begin(Recorder recorder, WageTaxInput in, WageTaxYear year) {
        if (recorder.isOn()) {
            recorder.step(TEXTS, "de.wage-tax")
                    .with("edition", year.effective())
                    .with("class", in.taxClass().number())
                    .with("period", in.period())
                    .with("wage", in.wage())
                    .under(WITHHOLDING);
        }
    }

    static void beginBasis(Recorder recorder, WageBasis basis, long wage) {
        if (recorder.isOn()) {
            recorder.step(
                    TEXTS,
                    switch (basis) {
                        case PERIOD -> "de.wage-tax.income";
                        case YEAR -> "de.wage-tax.income-without-bonus";
                        case YEAR_WITH_BONUS -> "de.wage-tax.income-with-bonus";
                    });
            amount(recorder, "wage", wage);
            recorder.under(basis == WageBasis.PERIOD ? WITHHOLDING : BONUS);
        }
    }

    static void end(Recorder recorder) {
        recorder.end();
    }

    static void pensionAllowance(Recorder recorder, long base, long rate, long most, long allowance) {
        if (recorder.isOn()) {
            recorder.step(TEXTS, "de.wage-tax.pension-allowance").with("rate", rate(rate));
            amount(recorder, "base", base);
            amount(recorder, "most", most);
            amount(recorder, "allowance", allowance);
            recorder.under(PENSION).end();
        }
    }

    static void oldAge(Recorder recorder, long active, long rate, long most, long relief) {
        if (recorder.isOn()) {
            recorder.step(TEXTS, "de.wage-tax.old-age-relief").with("rate", rate(rate));
            amount(recorder, "wage", active);
            amount(recorder, "most", most);
            amount(recorder, "relief", relief);
            recorder.under(OLD_AGE).end();
        }
    }

    static void reported(Recorder recorder, long allowance, long addition, long wage) {
        if (recorder.isOn()) {
            recorder.step(TEXTS, "de.wage-tax.reported");
            amount(recorder, "allowance", allowance);
            amount(recorder, "addition", addition);
            amount(recorder, "wage", wage);
            recorder.under(WITHHOLDING).end();
        }
    }

    static void fixed(Recorder recorder, long expenses, long supplement, long special, long singleParent, long total) {
        if (recorder.isOn()) {
            recorder.step(TEXTS, "de.wage-tax.fixed");
            amount(recorder, "expenses", expenses);
            amount(recorder, "supplement", supplement);
            amount(recorder, "special", special);
            amount(recorder, "singleParent", singleParent);
            amount(recorder, "total", total);
            recorder.under(WITHHOLDING).end();
        }
    }

    static void provision(Recorder recorder, long base, long pension, long health, long other, long allowance) {
        if (recorder.isOn()) {
            recorder.step(TEXTS, "de.wage-tax.provision");
            amount(recorder, "base", base);
            amount(recorder, "pension", pension);
            amount(recorder, "health", health);
            amount(recorder, "other", other);
            amount(recorder, "allowance", allowance);
            recorder.under(PROVISION).end();
        }
    }

    static void taxable(Recorder recorder, long taxable) {
        if (recorder.isOn()) {
            recorder.step(TEXTS, "de.wage-tax.taxable");
            amount(recorder, "taxable", taxable);
            recorder.under(WITHHOLDING).end();
        }
    }

    static void tariff(Recorder recorder, long income, int zone, int shares, long tax) {
        if (recorder.isOn()) {
            recorder.step(TEXTS, "de.wage-tax.tariff").with("zone", zone).with("shares", shares);
            amount(recorder, "income", income);
            amount(recorder, "tax", tax);
            recorder.under(TARIFF).end();
        }
    }

    static void secondIncome(Recorder recorder, long income, long tax) {
        if (recorder.isOn()) {
            recorder.step(TEXTS, "de.wage-tax.second-income");
            amount(recorder, "income", income);
            amount(recorder, "tax", tax);
            recorder.under(SECOND_INCOME).end();
        }
    }

    static void factor(Recorder recorder, Decimal factor, long tax) {
        if (recorder.isOn() && !factor.equals(Decimal.ONE)) {
            recorder.step(TEXTS, "de.wage-tax.factor").with("factor", factor);
            amount(recorder, "tax", tax);
            recorder.under(FACTOR).end();
        }
    }

    static void children(Recorder recorder, long allowance, long tax) {
        if (recorder.isOn()) {
            recorder.step(TEXTS, "de.wage-tax.children");
            amount(recorder, "allowance", allowance);
            amount(recorder, "tax", tax);
            recorder.under(CHILDREN).end();
        }
    }

    static void solidarity(Recorder recorder, long tax, long free, long surcharge) {
        if (recorder.isOn()) {
            recorder.step(TEXTS, "de.wage-tax.solidarity");
            amount(recorder, "tax", tax);
            amount(recorder, "free", free);
            amount(recorder, "surcharge", surcharge);
            recorder.under(SURCHARGE).end();
        }
    }

    static void catchUp(Recorder recorder, String what, int months, long before, long now, long result) {
        if (recorder.isOn()) {
            recorder.step(TEXTS, "de.wage-tax.catch-up").with("id", what).with("months", months);
            amount(recorder, "before", before);
            amount(recorder, "now", now);
            amount(recorder, "result", result);
            recorder.under(CATCH_UP).end();
        }
    }

    static void shares(Recorder recorder, WagePeriod period, long tax, long surcharge, long churchBase) {
        if (recorder.isOn()) {
            recorder.step(TEXTS, "de.wage-tax.shares").with("period", period);
            amount(recorder, "tax", tax);
            amount(recorder, "surcharge", surcharge);
            amount(recorder, "churchBase", churchBase);
            recorder.under(WITHHOLDING).end();
        }
    }

    static void bonus(Recorder recorder, long without, long with, long tax, long surcharge) {
        if (recorder.isOn()) {
            recorder.step(TEXTS, "de.wage-tax.bonus");
            amount(recorder, "without", without);
            amount(recorder, "with", with);
            amount(recorder, "tax", tax);
            amount(recorder, "surcharge", surcharge);
            recorder.under(BONUS).end();
        }
    }

    private static void amount(Recorder recorder, String name, long cents) {
        recorder.with(name, Cents.money(cents));
    }

    private static Rate rate(long millionths) {
        return Rate.of(Decimal.of(millionths, 6));
    }
}
