// SPDX-License-Identifier: Apache-2.0
/** Wrong on purpose: a wing imports a wing. */
@NullMarked
package dev.tradewright.architecture.sample.finance.ledger;

import org.jspecify.annotations.NullMarked;
