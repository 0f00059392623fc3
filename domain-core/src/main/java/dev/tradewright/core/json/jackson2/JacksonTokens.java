// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json.jackson2;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.tradewright.core.json.JsonSyntaxException;
import dev.tradewright.core.json.JsonTokens;
import java.io.IOException;
import java.io.UncheckedIOException;

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
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    private static RuntimeException malformed(IOException thrown) {
        if (!(thrown instanceof JacksonException e)) {
            return new UncheckedIOException(thrown);
        }
        JsonLocation at = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
        return new JsonSyntaxException(
                String.valueOf(e.getOriginalMessage()), Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()));
    }

    private Kind kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Kind.START_OBJECT;
            case END_OBJECT -> Kind.END_OBJECT;
            case START_ARRAY -> Kind.START_ARRAY;
            case END_ARRAY -> Kind.END_ARRAY;
            case FIELD_NAME -> Kind.NAME;
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
            return parser.getText();
        } catch (IOException e) {
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
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
