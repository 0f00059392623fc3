// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

/** A text is no JSON; thrown by {@link JsonTokens} and answered by {@link DocumentReader} with a finding. */
public final class JsonSyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    /**
     * What is wrong and where.
     *
     * @param detail  what is wrong, in English
     * @param line  from 1; 0 if it is not known
     * @param column  from 1; 0 if it is not known
     */
    public JsonSyntaxException(String detail, int line, int column) {
        super(detail);
        this.line = line;
        this.column = column;
    }

    /** The line, from 1; 0 if it is not known. */
    public int line() {
        return line;
    }

    /** The character of the line, from 1; 0 if it is not known. */
    public int column() {
        return column;
    }
}
