// SPDX-License-Identifier: Apache-2.0

/**
 * What every value type of the library keeps, in one line of its test: {@link dev.tradewright.contract.ValueContract} for equality, order, text
 * and immutability, {@link dev.tradewright.contract.ConstraintAgreement} for types made by hand that also carry constraint annotations.
 */
@NullMarked
package dev.tradewright.contract;

import org.jspecify.annotations.NullMarked;
