// SPDX-License-Identifier: Apache-2.0

/**
 * Carts priced against many promotions, beside the same rules in Drools: {@link dev.tradewright.benchmarks.pricing.PriceBenchmark} asks,
 * {@link dev.tradewright.benchmarks.pricing.CompileBenchmark} compiles, {@link dev.tradewright.benchmarks.pricing.QuantityBenchmark} asks for many
 * pieces. {@link dev.tradewright.benchmarks.pricing.Workload} is what all of them are about.
 */
@NullMarked
package dev.tradewright.benchmarks.pricing;

import org.jspecify.annotations.NullMarked;
