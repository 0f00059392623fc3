// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.decision;

/**
 * Whether a calculation also tells how its figures came about. The figures themselves do not depend on it: the same code computes both ways, with
 * a {@link Recorder} that either records or ignores what it is told.
 */
public enum Trace {

    /** No explanation, and nothing allocated for one. The default of every engine. */
    OFF,

    /** A complete {@link Explanation}. */
    FULL;

    /** The recorder to hand through one calculation. */
    public Recorder recorder() {
        return this == OFF ? Recorder.OFF : new Recorder(true);
    }
}
