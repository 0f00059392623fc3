// SPDX-License-Identifier: Apache-2.0

/** What every part of Tradewright shares: validated values, money, quantities, time, places, decisions and lifecycles. */
module dev.tradewright.core {
    requires static com.fasterxml.jackson.annotation;
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires transitive jakarta.validation;
    requires org.hibernate.validator;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires org.slf4j;
    requires static tools.jackson.core;
    requires static tools.jackson.databind;

    exports dev.tradewright.core.decision;
    exports dev.tradewright.core.event;
    exports dev.tradewright.core.event.testkit;
    exports dev.tradewright.core.json;
    exports dev.tradewright.core.json.jackson2;
    exports dev.tradewright.core.json.jackson3;
    exports dev.tradewright.core.lifecycle;
    exports dev.tradewright.core.money;
    exports dev.tradewright.core.place;
    exports dev.tradewright.core.quantity;
    exports dev.tradewright.core.table;
    exports dev.tradewright.core.tax;
    exports dev.tradewright.core.text;
    exports dev.tradewright.core.time;
    exports dev.tradewright.core.value;

    // the canary by which Validations judges a host's validator
    opens dev.tradewright.core.value to
            org.hibernate.validator;
    // the constraints on figures, which it makes itself
    opens dev.tradewright.core.value.internal to
            org.hibernate.validator;

    provides jakarta.validation.ConstraintValidator with
            dev.tradewright.core.value.internal.FigureConstraints.OfDecimalMax,
            dev.tradewright.core.value.internal.FigureConstraints.OfDecimalMin,
            dev.tradewright.core.value.internal.FigureConstraints.OfMax,
            dev.tradewright.core.value.internal.FigureConstraints.OfMin,
            dev.tradewright.core.value.internal.FigureConstraints.OfNegative,
            dev.tradewright.core.value.internal.FigureConstraints.OfNegativeOrZero,
            dev.tradewright.core.value.internal.FigureConstraints.OfPositive,
            dev.tradewright.core.value.internal.FigureConstraints.OfPositiveOrZero;
}
