// SPDX-License-Identifier: Apache-2.0
package dev.tradewright;

import dev.tradewright.architecture.HouseRulesContract;

/** Here all wings are seen at once, so that one that imports another cannot hide. */
class ArchitectureTest extends HouseRulesContract {}
