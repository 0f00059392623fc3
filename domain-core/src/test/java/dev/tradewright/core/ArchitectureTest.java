// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core;

import dev.tradewright.architecture.HouseRulesContract;

class ArchitectureTest extends HouseRulesContract {}
