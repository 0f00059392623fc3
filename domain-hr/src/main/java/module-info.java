// SPDX-License-Identifier: Apache-2.0

/** Employment, leave, working time, payroll and performance for e-commerce companies. */
module dev.tradewright.hr {
    requires transitive dev.tradewright.core;
    requires static org.jspecify;
}
