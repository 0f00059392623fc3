// SPDX-License-Identifier: Apache-2.0

/**
 * The architecture as tests. {@link dev.tradewright.architecture.HouseRules} states the rules,
 * {@link dev.tradewright.architecture.HouseRulesContract} applies them to the classes of one module, and the {@code sample} packages break
 * each of them on purpose.
 */
package dev.tradewright.architecture;
