// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.formula.Unit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lets functions reckon on registers. For one reckoning. */
final class FunctionCall implements PayFunction.Slots {

    private final CurrencyUnit currency;
    private final EmploymentId employment;
    private final PayPeriod period;
    private final Registers registers;
    private final boolean traced;
    private final Map<ComponentCode, Explanation> explanations = new HashMap<>(0);
    private Layout.@Nullable FunctionStep current;
    private boolean[] given = {};

    FunctionCall(
            CurrencyUnit currency, EmploymentId employment, PayPeriod period, Registers registers, boolean traced) {
        this.currency = currency;
        this.employment = employment;
        this.period = period;
        this.registers = registers;
        this.traced = traced;
    }

    void compute(Layout.FunctionStep step) {
        current = step;
        given = new boolean[step.outputs.length];
        step.function.compute(this);
        current = null;
        for (int i = 0; i < step.outputs.length; i++) {
            if (!given[i]) {
                throw new IllegalStateException("function " + step.function.name() + " did not give "
                        + step.function.outputs().get(i).code());
            }
        }
    }

    /** What functions have said of their outputs. */
    Map<ComponentCode, Explanation> explanations() {
        return explanations;
    }

    private Layout.FunctionStep current() {
        return Objects.requireNonNull(current, "slots are used after compute");
    }

    @Override
    public EmploymentId employment() {
        return employment;
    }

    @Override
    public PayPeriod period() {
        return period;
    }

    @Override
    public CurrencyUnit currency() {
        return currency;
    }

    @Override
    public long minor(int input) {
        Unit unit = current().inputUnits[input];
        Checks.that(unit == Unit.MONEY, "input", input, "must be money");
        return registers.whole(current().inputs[input]);
    }

    @Override
    public Decimal number(int input) {
        Ratio ratio = registers.ratio(current().inputs[input]);
        Ratio scaled = current().inputUnits[input].isOfMoney() ? ratio.timesPowerOfTen(-currency.digits()) : ratio;
        return Decimal.of(new BigDecimal(scaled.numerator()).divide(new BigDecimal(scaled.denominator())));
    }

    @Override
    public long whole(int input) {
        Unit unit = current().inputUnits[input];
        Checks.that(!unit.isOfMoney(), "input", input, "must be no money and no rate");
        int place = current().inputs[input];
        if (!registers.isWhole(place)) {
            throw new ArithmeticException(
                    "a figure of " + registers.ratio(place).toText() + " is no whole number");
        }
        return registers.whole(place);
    }

    @Override
    public void giveMinor(int output, long minor) {
        Unit unit = current().outputUnits[output];
        Checks.that(unit == Unit.MONEY, "output", output, "must be money");
        registers.set(current().outputs[output], minor, 1);
        given[output] = true;
    }

    @Override
    public void giveNumber(int output, Decimal number) {
        Ratio ratio = Ratio.of(number);
        Unit unit = current().outputUnits[output];
        registers.set(current().outputs[output], unit.isOfMoney() ? ratio.timesPowerOfTen(currency.digits()) : ratio);
        given[output] = true;
    }

    @Override
    public boolean isTraced() {
        return traced;
    }

    @Override
    public void explain(int output, Explanation explanation) {
        if (traced) {
            explanations.put(current().function.outputs().get(output).code(), explanation);
        }
    }
}
