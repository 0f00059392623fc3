// SPDX-License-Identifier: Apache-2.0

/**
 * What an engine answers. A {@link dev.tradewright.core.decision.Decision} is accepted with a value and perhaps warnings, or refused with
 * {@link dev.tradewright.core.decision.Reason reasons}, which may name the {@link dev.tradewright.core.decision.LegalReference law} behind them.
 * How each figure came about is an {@link dev.tradewright.core.decision.Explanation}, written by the
 * {@link dev.tradewright.core.decision.Recorder} of a {@link dev.tradewright.core.decision.Trace} in the very code that computes, and compared
 * as {@link dev.tradewright.core.decision.Difference differences}. What is wrong with rules or documents is a list of
 * {@link dev.tradewright.core.decision.Finding findings}, gathered by {@link dev.tradewright.core.decision.Findings} and thrown, if any is an
 * error, as one {@link dev.tradewright.core.decision.InvalidRulesException}.
 *
 * <p>Reasons, findings, explanations and the violations of {@code core.value} are one family, {@link dev.tradewright.core.text.Coded}: a
 * stable code, named arguments, and words in English or Chinese that are made when they are read. All of it is data. A stored reason is its code,
 * its arguments, its law and the name of its texts; read again it equals the one that was stored, and finds its words by
 * {@link dev.tradewright.core.text.Messages#named(String, ClassLoader)}. There is no registry of codes: that they are unique is up to their
 * form, {@code <noun>.<code>}, as in {@code inventory.insufficient}, and equality looks at codes and arguments, never at words.
 */
@NullMarked
package dev.tradewright.core.decision;

import org.jspecify.annotations.NullMarked;
