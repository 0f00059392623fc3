// SPDX-License-Identifier: Apache-2.0

/** Catalogue, prices, promotions, orders and inventory for e-commerce companies. */
module dev.tradewright.commerce {
    requires transitive dev.tradewright.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports dev.tradewright.commerce.cart;
    exports dev.tradewright.commerce.catalog;
    exports dev.tradewright.commerce.customer;
    exports dev.tradewright.commerce.inventory;
    exports dev.tradewright.commerce.inventory.testkit;
    exports dev.tradewright.commerce.order;
    exports dev.tradewright.commerce.returns;
    exports dev.tradewright.commerce.pricing;
    exports dev.tradewright.commerce.promotion;

    // the texts of the library, which core reads
    opens dev.tradewright.commerce.catalog to
            dev.tradewright.core;
    opens dev.tradewright.commerce.customer to
            dev.tradewright.core;
    opens dev.tradewright.commerce.inventory to
            dev.tradewright.core;
    opens dev.tradewright.commerce.order to
            dev.tradewright.core;
    opens dev.tradewright.commerce.returns to
            dev.tradewright.core;
    opens dev.tradewright.commerce.pricing to
            dev.tradewright.core;
    opens dev.tradewright.commerce.promotion to
            dev.tradewright.core;
}
