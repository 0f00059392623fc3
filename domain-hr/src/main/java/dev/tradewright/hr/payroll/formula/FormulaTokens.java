// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.formula;

import dev.tradewright.core.decision.Finding;
import dev.tradewright.core.decision.InvalidRulesException;
import dev.tradewright.core.decision.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The words, numbers and signs of a formula's text, one after the other. For one text. */
final class FormulaTokens {

    private static final String SIGNS = "+-*/%(),=<>!";

    /** Signs as word processors and Chinese keyboards write them, and at the same places those of formulas. */
    private static final String WIDE_SIGNS =
            "\u00D7\u00F7\u2212\u2013\uFF0B\uFF0D\uFF0A\uFF0F\uFF05\uFF08\uFF09\uFF0C\u3001\uFF1D\uFF1C\uFF1E\uFF01";

    private static final String PLAIN_SIGNS = "*/--+-*/%(),,=<>!";

    private enum Kind {
        WORD,
        NUMBER,
        SIGN,
        END
    }

    private record Token(Kind kind, String text, Position position) {}

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int current;

    /**
     * Splits a text; says all characters that no formula has at once.
     *
     * @param text  the formula's
     */
    FormulaTokens(String text) {
        this.text = text;
        if (text.length() > Formula.MAX_LENGTH) {
            throw new InvalidRulesException(
                    "formula",
                    List.of(finding(
                            Position.of(1, 1),
                            "too-long",
                            Map.of("limit", Formula.MAX_LENGTH, "length", text.length()))));
        }
        split();
    }

    private void split() {
        List<Finding> wrong = new ArrayList<>();
        int line = 1;
        int lineStart = 0;
        int i = 0;
        while (i < text.length()) {
            int character = text.codePointAt(i);
            Position at = Position.of(line, i - lineStart + 1);
            if (character == '\n') {
                line++;
                lineStart = i + 1;
            }
            int end = end(i, character);
            if (end == i) {
                end = i + Character.charCount(character);
                if (!Character.isWhitespace(character)) {
                    wrong.add(stranger(at, text.substring(i, end)));
                }
            } else {
                tokens.add(new Token(kind(character), text.substring(i, end), at));
            }
            i = end;
        }
        tokens.add(new Token(Kind.END, "", Position.of(line, i - lineStart + 1)));
        if (!wrong.isEmpty()) {
            throw new InvalidRulesException("formula", wrong);
        }
    }

    /** What is wrong with a character that no formula has, and what to write instead if it only looks like one that it may have. */
    private static Finding stranger(Position at, String found) {
        int wide = WIDE_SIGNS.indexOf(found);
        return wide < 0
                ? finding(at, "character", Map.of("found", found))
                : finding(at, "character-wide", Map.of("found", found, "plain", PLAIN_SIGNS.substring(wide, wide + 1)));
    }

    private static Kind kind(int character) {
        if (FormulaTexts.isStart(character)) {
            return Kind.WORD;
        }
        return isDigit(character) ? Kind.NUMBER : Kind.SIGN;
    }

    /** Where the token ends that begins at an index; the index itself if none begins there. */
    private int end(int start, int character) {
        int end = start;
        if (FormulaTexts.isStart(character)) {
            while (end < text.length() && FormulaTexts.isPart(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
        } else if (isDigit(character)) {
            end = digits(start);
            if (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
                end = digits(end + 1);
            }
        } else if (SIGNS.indexOf(character) >= 0) {
            boolean two = start + 1 < text.length() && text.charAt(start + 1) == '=' && "<>!".indexOf(character) >= 0;
            end = start + (two ? 2 : 1);
        }
        return end;
    }

    private int digits(int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private Token token() {
        return tokens.get(current);
    }

    String text() {
        return token().text;
    }

    Position position() {
        return token().position;
    }

    boolean is(String wanted) {
        return token().text.equals(wanted) && token().kind != Kind.END;
    }

    boolean isWord() {
        return token().kind == Kind.WORD;
    }

    boolean isNumber() {
        return token().kind == Kind.NUMBER;
    }

    boolean isEnd() {
        return token().kind == Kind.END;
    }

    /** Whether the token after this one is a sign. */
    boolean peeksAt(String wanted) {
        return !isEnd() && tokens.get(current + 1).text.equals(wanted);
    }

    /** Whether the token after this one is a number. */
    boolean peeksAtNumber() {
        return !isEnd() && tokens.get(current + 1).kind == Kind.NUMBER;
    }

    void next() {
        if (!isEnd()) {
            current++;
        }
    }

    void expect(String wanted) {
        if (!is(wanted)) {
            throw unexpected(wanted);
        }
        next();
    }

    /** Refuses what stands here: a sign is wanted, or one of {@link FormulaTexts.Wanted}. */
    InvalidRulesException unexpected(Object wanted) {
        return isEnd()
                ? error("ends", Map.of("wanted", wanted))
                : error("unexpected", Map.of("wanted", wanted, "found", text()));
    }

    InvalidRulesException error(String code, Map<String, ?> arguments) {
        return new InvalidRulesException("formula", List.of(finding(position(), code, arguments)));
    }

    private static Finding finding(Position at, String code, Map<String, ?> arguments) {
        return Finding.error("", FormulaTexts.TEXTS, code, arguments).at(at);
    }
}
