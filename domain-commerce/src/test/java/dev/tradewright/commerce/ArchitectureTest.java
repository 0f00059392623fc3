// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce;

import dev.tradewright.architecture.HouseRulesContract;

class ArchitectureTest extends HouseRulesContract {}
