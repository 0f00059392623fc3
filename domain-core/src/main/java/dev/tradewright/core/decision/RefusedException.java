// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.decision;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A refusal that a caller did not expect: {@link Decision#orElseThrow()} was asked for the value. The library itself never throws it.
 */
public final class RefusedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    /**
     * An unexpected refusal.
     *
     * @param reasons  why
     */
    public RefusedException(List<Reason> reasons) {
        super(text(reasons, Locale.ROOT));
        this.reasons = List.copyOf(reasons);
    }

    /** Why; never empty. Not kept by Java serialization: then only the message is left. */
    public List<Reason> reasons() {
        return reasons == null ? List.of() : reasons;
    }

    /**
     * The reasons in words, in one line.
     *
     * @param locale  the reader's
     */
    public String message(Locale locale) {
        return reasons == null ? String.valueOf(getMessage()) : text(reasons, locale);
    }

    private static String text(List<Reason> reasons, Locale locale) {
        return reasons.stream().map(reason -> reason.toText(locale)).collect(Collectors.joining("; "));
    }
}
