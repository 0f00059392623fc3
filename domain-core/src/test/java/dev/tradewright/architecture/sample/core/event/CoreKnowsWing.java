// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.architecture.sample.core.event;

import dev.tradewright.architecture.sample.finance.ledger.WingKnowsWing;

/** Core must not know who stands on it. */
record CoreKnowsWing(WingKnowsWing wing) {}
