// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

/**
 * A JSON value as a tree that belongs to no JSON library: what upgrade steps of {@link DocumentType documents} work on, and what stands between
 * the text and the domain types. {@link #toText()} is its JSON text on one line; {@link #toIndentedText()} is for people,
 * {@link #toCanonicalText()} for comparing and hashing.
 *
 * <p>A value that was read from a text remembers its {@link #place()} there, and keeps it when an upgrade step moves it, so that a finding points
 * at what the author wrote. Equal are values of the same content, wherever they stand; the order of an object's members does not count.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface JsonValue permits JsonArray, JsonBoolean, JsonNull, JsonNumber, JsonObject, JsonString {

    /** Where it was read from; {@link JsonPlace#NOWHERE} if a program made it. */
    JsonPlace place();

    /** The text on one line, without white space; {@code toString()} gives the same. */
    default String toText() {
        return JsonText.compact(this);
    }

    /** The text for people: one member or item a line, indented by two blanks, empty lists and objects closed at once. */
    default String toIndentedText() {
        return JsonText.indented(this);
    }

    /**
     * The one text of this content, by RFC 8785: members sorted by the UTF-16 units of their names, no white space, only what must be escaped is
     * escaped. Unlike there a whole number is written in full, however large it is.
     *
     * @throws IllegalArgumentException if a text holds half of a surrogate pair, which UTF-8 cannot express
     */
    default String toCanonicalText() {
        return JsonText.canonical(this);
    }
}
