// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr;

import dev.tradewright.architecture.HouseRulesContract;

class ArchitectureTest extends HouseRulesContract {}
