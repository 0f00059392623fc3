// SPDX-License-Identifier: Apache-2.0

/** A host that brings its own validator. */
module consumer.validator {
    requires consumer.expect;
    requires dev.tradewright.core;
    requires org.hibernate.validator;

    opens consumer.validator to
            org.hibernate.validator;
}
