// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

/** An exchange rate that cannot be: of zero or less, or between a currency and itself and not 1. */
public final class InvalidExchangeRateException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with an exchange rate. */
    public enum Problem {
        /** It is zero or less. */
        NOT_POSITIVE,
        /** Its two currencies are the same, and it is not 1. */
        SAME_CURRENCY
    }

    private final Problem problem;

    InvalidExchangeRateException(Problem problem, String message) {
        super(message);
        this.problem = problem;
    }

    /** What is wrong. */
    public Problem problem() {
        return problem;
    }
}
