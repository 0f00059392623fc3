// SPDX-License-Identifier: Apache-2.0

/**
 * Who buys. A {@link dev.tradewright.commerce.customer.Customer} belongs to groups, has a
 * {@link dev.tradewright.commerce.customer.PostalAddress} or several, and a {@link dev.tradewright.commerce.customer.ConsentLog} of all that was
 * allowed and taken back. An {@link dev.tradewright.commerce.customer.AddressFormat} writes an address on a label, in the Chinese or the western
 * order. {@link dev.tradewright.commerce.customer.ConsentLaw} names the articles by which consent is needed. What is personal is never shown in
 * messages.
 */
@NullMarked
package dev.tradewright.commerce.customer;

import org.jspecify.annotations.NullMarked;
