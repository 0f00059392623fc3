// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week;

import java.util.List;

/** What was put in cannot be used at all: no such file, no such column. It carries everything that is wrong. */
public final class ProblemsException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Input that cannot be used.
     *
     * @param problems  what is wrong, at least one thing
     */
    public ProblemsException(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** What is wrong. */
    public List<Problem> problems() {
        return problems;
    }
}
