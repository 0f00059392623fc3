// SPDX-License-Identifier: Apache-2.0

/** A host that uses all modules, and nothing that is optional. */
module consumer.plain {
    requires consumer.expect;
    requires dev.tradewright.commerce;
    requires dev.tradewright.finance;
    requires dev.tradewright.hr;

    opens consumer.plain to
            dev.tradewright.core,
            org.hibernate.validator;
}
