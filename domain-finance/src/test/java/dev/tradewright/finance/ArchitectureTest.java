// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.finance;

import dev.tradewright.architecture.HouseRulesContract;

class ArchitectureTest extends HouseRulesContract {}
