// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week;

import dev.tradewright.core.text.Messages;

/**
 * An option of the command line that a chapter brings: a file of the user's.
 *
 * @param name  as it is written, {@code --promotions}
 * @param texts  where its description stands
 * @param description  the code of its description
 */
public record ChapterOption(String name, Messages texts, String description) {}
