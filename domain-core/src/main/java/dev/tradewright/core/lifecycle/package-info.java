// SPDX-License-Identifier: Apache-2.0

/**
 * How something may move from state to state. A {@link dev.tradewright.core.lifecycle.Lifecycle} is one declarative table of
 * {@link dev.tradewright.core.lifecycle.Transition transitions}: from which state, on which event, to which state, under which guards and with which
 * effects. A {@link dev.tradewright.core.lifecycle.LifecycleBuilder} writes the table and checks it as a whole before anyone can use it. Asked for a
 * {@link dev.tradewright.core.lifecycle.Step}, the table gives it or refuses it and says what would be possible; asked for several it gives the
 * {@link dev.tradewright.core.lifecycle.Run}. It prints itself as a Mermaid diagram and as its {@link dev.tradewright.core.lifecycle.Path paths}.
 */
@NullMarked
package dev.tradewright.core.lifecycle;

import org.jspecify.annotations.NullMarked;
