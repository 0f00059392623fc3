// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.sample;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rate;
import dev.tradewright.core.money.UnitPrice;
import dev.tradewright.core.quantity.Quantity;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;

/** Each standard constraint on a figure, and each kind of figure. */
public interface SampleFigures {

    @Positive
    Money positive();

    @PositiveOrZero
    Quantity positiveOrZero();

    @Negative
    Money negative();

    @NegativeOrZero
    Decimal negativeOrZero();

    @Min(1)
    UnitPrice min();

    @Max(100)
    Percentage max();

    @DecimalMin("0.5")
    Rate decimalMin();

    @DecimalMax(value = "0.5", inclusive = false)
    Rate below();

    @DecimalMin(value = "0.5", inclusive = false)
    Rate above();
}
