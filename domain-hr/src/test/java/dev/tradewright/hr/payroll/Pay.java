// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.formula.Unit;

/** What tests of pay begin with. */
final class Pay {

    static final EmploymentId E1 = EmploymentId.of("E-1");
    static final PayPeriod MARCH = PayPeriod.monthly(2026, 3, 25);
    static final ComponentCode WAGE = code("WAGE");

    private Pay() {}

    static ComponentCode code(String text) {
        return ComponentCode.of(text);
    }

    static Money cny(String amount) {
        return Money.parse("CNY " + amount);
    }

    static Decimal number(String text) {
        return Decimal.parse(text);
    }

    /** An empty structure that is given a wage. */
    static PayStructure.Builder structure() {
        return PayStructure.builder()
                .name("staff")
                .currency(CurrencyUnit.CNY)
                .addInputs(PayInput.of("WAGE", Unit.MONEY));
    }

    static PayComponent component(String code, String formula, String... tags) {
        return PayComponent.builder().code(code).formula(formula).addTags(tags).build();
    }

    static PayComponent deduction(String code, String formula, String... tags) {
        return PayComponent.builder()
                .code(code)
                .kind(PayKind.DEDUCTION)
                .formula(formula)
                .addTags(tags)
                .build();
    }

    static PayTotal total(String code, String... adds) {
        return PayTotal.builder().code(code).addAdds(adds).build();
    }

    /** What a component comes to with a wage that does not change. */
    static Money amount(PayEngine engine, String wage, String code) {
        PayInputs inputs = engine.inputs().set(WAGE, cny(wage)).build();
        return engine.pay(E1, MARCH, inputs).amount(code(code));
    }
}
