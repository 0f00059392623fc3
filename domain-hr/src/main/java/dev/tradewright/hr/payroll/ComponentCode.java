// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.Identifier;

/**
 * Names what a pay structure reckons with: a component, a total, an input, a table. The code is a word of formulas, so it begins with a letter and
 * goes on with letters, digits and underscores, of any script: {@code BASE}, {@code meal_allowance}, {@code 基本工资}. Upper and lower case differ.
 *
 * @param value  the text, of 1 to 60 characters
 */
public record ComponentCode(String value) implements Identifier<ComponentCode> {

    /** The longest code. */
    public static final int MAX_LENGTH = 60;

    /** Checks the text. */
    public ComponentCode {
        Identifier.checked(value, "code");
        Checks.that(value.length() <= MAX_LENGTH, "code", value, "must have at most " + MAX_LENGTH + " characters");
        Checks.that(
                isWord(value),
                "code",
                value,
                "must begin with a letter and go on with letters, digits and underscores");
    }

    /**
     * A code.
     *
     * @param value  its text
     * @throws IllegalArgumentException if it is no such text
     */
    public static ComponentCode of(String value) {
        return new ComponentCode(value);
    }

    private static boolean isWord(String text) {
        return Character.isLetter(text.codePointAt(0))
                && text.codePoints().allMatch(character -> Character.isLetterOrDigit(character) || character == '_');
    }

    @Override
    public String toString() {
        return value;
    }
}
