// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.RuleCheck;
import dev.tradewright.core.value.Validated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.LinkedHashMap;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A resident's comprehensive income of a year (综合所得) and what is deducted from it, for the annual return. Amounts are in yuan, 0 or more, and 0 by
 * default.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class AnnualIncome extends Validated implements WithAnnualIncome {

    AnnualIncome() {}

    /** Wages and salaries (工资、薪金), with bonuses that are not taxed separately, and with what is exempt. */
    @PositiveOrZero
    @Value.Default
    public Money wages() {
        return Yuan.ZERO;
    }

    /** Labour remuneration (劳务报酬) as paid; 80 % of it counts. */
    @PositiveOrZero
    @Value.Default
    public Money labour() {
        return Yuan.ZERO;
    }

    /** Remuneration for manuscripts (稿酬) as paid; 80 % x 70 % of it counts. */
    @PositiveOrZero
    @Value.Default
    public Money manuscripts() {
        return Yuan.ZERO;
    }

    /** Royalties (特许权使用费) as paid; 80 % of them counts. */
    @PositiveOrZero
    @Value.Default
    public Money royalties() {
        return Yuan.ZERO;
    }

    /** What is free of tax in the wages (免税收入). */
    @PositiveOrZero
    @Value.Default
    public Money exempt() {
        return Yuan.ZERO;
    }

    /** For how many months the basic deduction counts: 12, which the law gives for every year of a resident. */
    @PositiveOrZero
    @Max(12)
    @Value.Default
    public int basicMonths() {
        return 12;
    }

    /** One's own contributions to social insurance and housing fund (专项扣除). */
    @PositiveOrZero
    @Value.Default
    public Money special() {
        return Yuan.ZERO;
    }

    /** Special additional deductions (专项附加扣除), serious illness among them. */
    @PositiveOrZero
    @Value.Default
    public Money additional() {
        return Yuan.ZERO;
    }

    /** Other deductions (依法确定的其他扣除) and deductible donations. */
    @PositiveOrZero
    @Value.Default
    public Money other() {
        return Yuan.ZERO;
    }

    /** Reduction of the tax itself (减免税额). */
    @PositiveOrZero
    @Value.Default
    public Money relief() {
        return Yuan.ZERO;
    }

    /** The tax that was withheld or prepaid during the year (已缴税额). */
    @PositiveOrZero
    @Value.Default
    public Money alreadyPaid() {
        return Yuan.ZERO;
    }

    @Override
    protected void rules(RuleCheck check) {
        Map<String, Money> amounts = new LinkedHashMap<>();
        amounts.put("wages", wages());
        amounts.put("labour", labour());
        amounts.put("manuscripts", manuscripts());
        amounts.put("royalties", royalties());
        amounts.put("exempt", exempt());
        amounts.put("special", special());
        amounts.put("additional", additional());
        amounts.put("other", other());
        amounts.put("relief", relief());
        amounts.put("alreadyPaid", alreadyPaid());
        amounts.forEach((name, amount) ->
                check.that(amount.currency().equals(CurrencyUnit.CNY), name, "not-yuan", Map.of("rejected", amount)));
    }

    /** A builder; what is not said is 0, and the basic deduction counts for 12 months. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the income of a year. */
    public static final class Builder extends ImmutableAnnualIncome.Builder {
        Builder() {}
    }
}
