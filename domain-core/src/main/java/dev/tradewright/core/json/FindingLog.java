// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import dev.tradewright.core.decision.Finding;
import dev.tradewright.core.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gathers what is found in one document, up to a limit. */
final class FindingLog {

    static final Messages TEXTS = Messages.of(FindingLog.class, "json");

    private static final int EXCERPT = 60;
    private static final int REPLACEMENT = 0xFFFD;

    private final int limit;
    private final List<Finding> findings = new ArrayList<>();

    FindingLog(int limit) {
        this.limit = limit;
    }

    /** Ends the reading: nothing more can be said about the document. It never leaves this package. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stop() {
            super(null, null, false, false);
        }
    }

    void error(JsonPlace place, String code, Map<String, ?> arguments) {
        error(place, TEXTS, code, arguments);
    }

    void error(JsonPlace place, Messages texts, String code, Map<String, ?> arguments) {
        if (findings.size() == limit) {
            findings.add(finding(place, TEXTS, "too-many-findings", Map.of("limit", limit)));
            throw new Stop();
        }
        findings.add(finding(place, texts, code, arguments));
    }

    /** Notes what makes it useless to go on. */
    Stop fatal(JsonPlace place, String code, Map<String, ?> arguments) {
        error(place, code, arguments);
        return new Stop();
    }

    private static Finding finding(JsonPlace place, Messages texts, String code, Map<String, ?> arguments) {
        String pointer = excerpt(place.pointer(), Integer.MAX_VALUE);
        return new Finding(Finding.Severity.ERROR, pointer, place.position(), code, Map.copyOf(arguments), texts);
    }

    int size() {
        return findings.size();
    }

    /** Sorted, each once. */
    List<Finding> list() {
        return findings.stream().distinct().sorted().toList();
    }

    /** As much of a text as fits into a message, without what could forge a line of a log. */
    static String excerpt(String text) {
        return excerpt(text, EXCERPT);
    }

    static String excerpt(String text, int characters) {
        StringBuilder excerpt = new StringBuilder();
        text.codePoints().limit(characters).forEach(c -> excerpt.appendCodePoint(isPrintable(c) ? c : REPLACEMENT));
        return excerpt.append(text.codePointCount(0, text.length()) > characters ? "…" : "")
                .toString();
    }

    private static boolean isPrintable(int c) {
        int type = Character.getType(c);
        return !Character.isISOControl(c)
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.FORMAT;
    }
}
