// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import dev.tradewright.core.value.Checks;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What identifies a set of rules or any other value by its content: SHA-256 (FIPS 180-4) of its {@link JsonMapping#canonicalText canonical JSON} in
 * UTF-8, as 64 hexadecimal digits. A result keeps the fingerprint of the rules it was made by, so that it can be told later whether they were
 * the same.
 *
 * <p>{@code JsonMapping.standard().fingerprint(rules)} is, for example,
 * {@code sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a} (that of <code>{}</code>).
 *
 * <p>Immutable and thread-safe.
 *
 * @param value  {@code sha256:} and 64 hexadecimal digits in lower case
 */
public record Fingerprint(String value) implements Comparable<Fingerprint> {

    private static final Pattern FORM = Pattern.compile("sha256:[0-9a-f]{64}");

    /** Refuses any other form. */
    public Fingerprint {
        Checks.that(
                FORM.matcher(Checks.notNull(value, "fingerprint")).matches(),
                "fingerprint",
                value,
                "must be sha256: and 64 hexadecimal digits in lower case");
    }

    /**
     * The fingerprint of a JSON value.
     *
     * @param json  any
     * @throws IllegalArgumentException if it has no {@link JsonValue#toCanonicalText() canonical text}
     */
    public static Fingerprint of(JsonValue json) {
        return ofText(Checks.notNull(json, "json").toCanonicalText());
    }

    static Fingerprint ofText(String canonical) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return new Fingerprint(
                    "sha256:" + HexFormat.of().formatHex(sha256.digest(canonical.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text  {@code sha256:} and 64 hexadecimal digits in lower case
     * @throws IllegalArgumentException if it has another form
     */
    public static Fingerprint parse(String text) {
        return new Fingerprint(text);
    }

    /** By digits. */
    @Override
    public int compareTo(Fingerprint other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
