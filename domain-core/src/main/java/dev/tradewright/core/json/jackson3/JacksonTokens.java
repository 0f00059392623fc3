// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json.jackson3;

import dev.tradewright.core.json.JsonSyntaxException;
import dev.tradewright.core.json.JsonTokens;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** The tokens of a parser. */
final class JacksonTokens implements JsonTokens {

    private final JsonParser parser;
    private boolean onFirst;

    private JacksonTokens(JsonParser parser, boolean onFirst) {
        this.parser = parser;
        this.onFirst = onFirst;
    }

    /** From a parser that has not begun. */
    static JacksonTokens of(JsonParser parser) {
        return new JacksonTokens(parser, false);
    }

    /** From the token on which a parser stands. */
    static JacksonTokens from(JsonParser parser) {
        return new JacksonTokens(parser, true);
    }

    @Override
    public Kind next() {
        try {
            JsonToken token = onFirst ? parser.currentToken() : parser.nextToken();
            onFirst = false;
            return token == null ? Kind.END : kind(token);
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    private static JsonSyntaxException malformed(JacksonException e) {
        TokenStreamLocation at = e.getLocation() == null ? TokenStreamLocation.NA : e.getLocation();
        return new JsonSyntaxException(
                String.valueOf(e.getOriginalMessage()), Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()));
    }

    private Kind kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Kind.START_OBJECT;
            case END_OBJECT -> Kind.END_OBJECT;
            case START_ARRAY -> Kind.START_ARRAY;
            case END_ARRAY -> Kind.END_ARRAY;
            case PROPERTY_NAME -> Kind.NAME;
            case VALUE_STRING -> Kind.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
            case VALUE_TRUE -> Kind.TRUE;
            case VALUE_FALSE -> Kind.FALSE;
            case VALUE_NULL -> Kind.NULL;
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new JsonSyntaxException(token + " is no part of JSON", line(), column());
        };
    }

    @Override
    public String text() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    @Override
    public int line() {
        return Math.max(0, parser.currentTokenLocation().getLineNr());
    }

    @Override
    public int column() {
        return Math.max(0, parser.currentTokenLocation().getColumnNr());
    }

    @Override
    public void close() {
        parser.close();
    }
}
