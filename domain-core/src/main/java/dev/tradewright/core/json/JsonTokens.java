// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

/**
 * A JSON text, one token after the other. Jackson 2 and Jackson 3 each have an implementation here; a host with another parser writes its own in
 * a page.
 *
 * <p>For one thread.
 */
public interface JsonTokens extends AutoCloseable {

    /** What a token is. */
    enum Kind {
        /** <code>{</code>. */
        START_OBJECT,
        /** <code>}</code>. */
        END_OBJECT,
        /** {@code [}. */
        START_ARRAY,
        /** {@code ]}. */
        END_ARRAY,
        /** The name of a member, its value follows. */
        NAME,
        /** A text. */
        STRING,
        /** A number. */
        NUMBER,
        /** {@code true}. */
        TRUE,
        /** {@code false}. */
        FALSE,
        /** {@code null}. */
        NULL,
        /** There is nothing more. */
        END
    }

    /**
     * Goes to the next token.
     *
     * @throws JsonSyntaxException if what follows is no JSON by RFC 8259
     */
    Kind next();

    /** The name or text without quotes and escapes, or the number exactly as it is written. */
    String text();

    /** The line at which the token begins, from 1; 0 if it is not known. */
    int line();

    /** The character of its line at which the token begins, from 1; 0 if it is not known. */
    int column();

    /** Gives back what the parser holds. */
    @Override
    void close();
}
