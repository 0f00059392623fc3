// SPDX-License-Identifier: Apache-2.0

/**
 * Who buys. A {@link dev.tradewright.commerce.customer.CustomerId} names a customer, a
 * {@link dev.tradewright.commerce.customer.CustomerGroupId} a group of customers who are treated alike.
 */
@NullMarked
package dev.tradewright.commerce.customer;

import org.jspecify.annotations.NullMarked;
