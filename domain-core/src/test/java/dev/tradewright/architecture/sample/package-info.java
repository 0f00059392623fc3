// SPDX-License-Identifier: Apache-2.0
/** Classes that break the {@link dev.tradewright.architecture.HouseRules}, one package a rule, each with a neighbour that does not. */
package dev.tradewright.architecture.sample;
