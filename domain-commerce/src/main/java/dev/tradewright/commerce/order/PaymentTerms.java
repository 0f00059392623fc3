// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.order;

/** What must have happened to the money before goods leave. */
public enum PaymentTerms {
    /** All that is owed was paid, and did not go back. */
    PREPAID,
    /** All that is owed was authorized, or paid and did not go back: the money is taken later. */
    AUTHORIZED,
    /** Nothing: paid on an invoice, or on delivery (货到付款). */
    ON_ACCOUNT
}
