// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.text;

import java.util.Locale;

/** A value that can be written for a person: an amount of money, a range of dates, a country. Implementations are immutable and thread-safe. */
public interface Localized {

    /**
     * Writes this value for a reader.
     *
     * @param locale  the reader's language and region; never the JVM's default
     * @return the text, for reading only: it need not be parseable
     */
    String toText(Locale locale);
}
