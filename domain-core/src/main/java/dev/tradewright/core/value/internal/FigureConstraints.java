// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.value.internal;

import dev.tradewright.core.value.Figure;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The standard constraints on numbers, for figures. As the standard says, null is valid: {@code @NotNull} is another constraint. */
public final class FigureConstraints {

    private FigureConstraints() {}

    /** What all have in common. */
    abstract static class OnFigure<A extends Annotation> implements ConstraintValidator<A, Figure> {

        abstract boolean holds(Figure figure);

        @Override
        public boolean isValid(@Nullable Figure figure, ConstraintValidatorContext context) {
            return figure == null || holds(figure);
        }
    }

    /** Compares with a bound, inclusive or not. */
    abstract static class Bounded<A extends Annotation> extends OnFigure<A> {

        private BigDecimal bound = BigDecimal.ZERO;
        private boolean inclusive;

        void bound(BigDecimal value, boolean isInclusive) {
            bound = value;
            inclusive = isInclusive;
        }

        /** How far a figure is on the right side of the bound; negative on the wrong one. */
        abstract int side(int comparedWithBound);

        @Override
        boolean holds(Figure figure) {
            int side = side(figure.toBigDecimal().compareTo(bound));
            return inclusive ? side >= 0 : side > 0;
        }
    }

    /** More than 0. */
    public static final class OfPositive extends OnFigure<Positive> {
        @Override
        boolean holds(Figure figure) {
            return figure.signum() > 0;
        }
    }

    /** 0 or more. */
    public static final class OfPositiveOrZero extends OnFigure<PositiveOrZero> {
        @Override
        boolean holds(Figure figure) {
            return figure.signum() >= 0;
        }
    }

    /** Less than 0. */
    public static final class OfNegative extends OnFigure<Negative> {
        @Override
        boolean holds(Figure figure) {
            return figure.signum() < 0;
        }
    }

    /** 0 or less. */
    public static final class OfNegativeOrZero extends OnFigure<NegativeOrZero> {
        @Override
        boolean holds(Figure figure) {
            return figure.signum() <= 0;
        }
    }

    /** At least a whole number. */
    public static final class OfMin extends Bounded<Min> {
        @Override
        public void initialize(Min constraint) {
            bound(BigDecimal.valueOf(constraint.value()), true);
        }

        @Override
        int side(int comparedWithBound) {
            return comparedWithBound;
        }
    }

    /** At most a whole number. */
    public static final class OfMax extends Bounded<Max> {
        @Override
        public void initialize(Max constraint) {
            bound(BigDecimal.valueOf(constraint.value()), true);
        }

        @Override
        int side(int comparedWithBound) {
            return -comparedWithBound;
        }
    }

    /** At least, or more than, a decimal number. */
    public static final class OfDecimalMin extends Bounded<DecimalMin> {
        @Override
        public void initialize(DecimalMin constraint) {
            bound(new BigDecimal(constraint.value()), constraint.inclusive());
        }

        @Override
        int side(int comparedWithBound) {
            return comparedWithBound;
        }
    }

    /** At most, or less than, a decimal number. */
    public static final class OfDecimalMax extends Bounded<DecimalMax> {
        @Override
        public void initialize(DecimalMax constraint) {
            bound(new BigDecimal(constraint.value()), constraint.inclusive());
        }

        @Override
        int side(int comparedWithBound) {
            return -comparedWithBound;
        }
    }
}
