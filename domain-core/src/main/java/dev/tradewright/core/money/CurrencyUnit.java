// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import dev.tradewright.core.text.Localized;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.value.Checks;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an amount is counted in: a currency of ISO 4217, or a unit of one's own such as loyalty points. It says how many decimal places an
 * amount has: 2 for yuan (人民币), 0 for yen, 3 for Bahraini dinars.
 *
 * <p>The table of ISO 4217 is a resource of this library, as of its header, with the currencies that were withdrawn and when; no service is
 * loaded and the JVM's own table is not asked, so that amounts mean the same on every JVM. Codes without a minor unit (gold, special drawing
 * rights, test codes) are not in it.
 *
 * <p>Currencies of the table exist once; units of one's own are equal if they have the same code and digits.
 *
 * <p>Immutable and thread-safe.
 */
public final class CurrencyUnit implements Comparable<CurrencyUnit>, Localized {

    private static final Pattern CUSTOM_CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,31}");

    private static final Map<String, CurrencyUnit> TABLE = read();

    private static final int CODE_LENGTH = 3;
    private static final int LETTERS = 26;

    /** The same by the three letters of the code as digits of base 26, to read the code of a text without cutting it off. */
    private static final @Nullable CurrencyUnit[] BY_LETTERS = byLetters();

    /** Yuan of the People's Republic of China (人民币), 2 digits. */
    public static final CurrencyUnit CNY = of("CNY");
    /** Euro, 2 digits. */
    public static final CurrencyUnit EUR = of("EUR");
    /** Pound sterling, 2 digits. */
    public static final CurrencyUnit GBP = of("GBP");
    /** Hong Kong dollar (港元), 2 digits. */
    public static final CurrencyUnit HKD = of("HKD");
    /** Indian rupee, 2 digits. */
    public static final CurrencyUnit INR = of("INR");
    /** Yen, no digits. */
    public static final CurrencyUnit JPY = of("JPY");
    /** Singapore dollar, 2 digits. */
    public static final CurrencyUnit SGD = of("SGD");
    /** US dollar, 2 digits. */
    public static final CurrencyUnit USD = of("USD");

    private final String code;
    private final int digits;
    private final int numericCode;
    private final long cashIncrement;
    private final @Nullable YearMonth withdrawn;
    private final String englishName;
    private final String chineseName;

    private CurrencyUnit(
            String code,
            int digits,
            int numericCode,
            long cashIncrement,
            @Nullable YearMonth withdrawn,
            String englishName,
            String chineseName) {
        this.code = code;
        this.digits = digits;
        this.numericCode = numericCode;
        this.cashIncrement = cashIncrement;
        this.withdrawn = withdrawn;
        this.englishName = englishName;
        this.chineseName = chineseName;
    }

    /**
     * A currency by its alphabetic code.
     *
     * @param code  three capital letters of ISO 4217, current or withdrawn
     * @throws UnknownCurrencyException if there is none
     */
    public static CurrencyUnit of(String code) {
        CurrencyUnit currency = TABLE.get(Checks.notNull(code, "currency"));
        if (currency == null) {
            throw new UnknownCurrencyException(code);
        }
        return currency;
    }

    /**
     * A currency by its alphabetic code; the same as {@link #of(String)} and the inverse of {@link #toString()} for currencies of the table.
     *
     * @param code  three capital letters of ISO 4217
     * @throws UnknownCurrencyException if there is none
     */
    public static CurrencyUnit parse(String code) {
        return of(code);
    }

    /**
     * A currency by its alphabetic code, if there is one.
     *
     * @param code  any text
     */
    public static Optional<CurrencyUnit> find(String code) {
        return Optional.ofNullable(TABLE.get(code));
    }

    /** All currencies of the table, current and withdrawn, by code. */
    public static List<CurrencyUnit> all() {
        return List.copyOf(TABLE.values());
    }

    /**
     * A unit of one's own: loyalty points, store credit, a token.
     *
     * @param code  2 to 32 capital letters, digits or underscores, beginning with a letter, that is no code of ISO 4217
     * @param digits  the decimal places of an amount, from 0 to 18 inclusive
     * @throws IllegalArgumentException if an argument is out of range
     */
    public static CurrencyUnit custom(String code, int digits) {
        Checks.that(
                CUSTOM_CODE.matcher(Checks.notNull(code, "code")).matches(),
                "code",
                code,
                "must be 2 to 32 capital letters, digits or underscores");
        Checks.that(!TABLE.containsKey(code), "code", code, "must not be a currency of ISO 4217");
        Checks.inRange(digits, 0, Decimal.MAX_SCALE, "digits");
        return new CurrencyUnit(code, digits, 0, 1, null, code, code);
    }

    /** The alphabetic code: {@code CNY}. */
    public String code() {
        return code;
    }

    /** The decimal places of an amount, from 0 to 18: the minor unit is 10^-digits of the major one. */
    public int digits() {
        return digits;
    }

    /** The numeric code of ISO 4217, 156 for yuan; 0 for a unit of one's own. */
    public int numericCode() {
        return numericCode;
    }

    /** The smallest amount paid in cash, in minor units: 5 for Swiss francs; 1 where the smallest coin is one minor unit. */
    public long cashIncrement() {
        return cashIncrement;
    }

    /** Whether this is a unit of one's own and no currency of ISO 4217. */
    public boolean isCustom() {
        return numericCode == 0;
    }

    /** The month in which ISO 4217 lists the currency as withdrawn; empty if it is in use. */
    public Optional<YearMonth> withdrawn() {
        return Optional.ofNullable(withdrawn);
    }

    /** The currency's name: {@code Chinese Yuan} in English, {@code 人民币} in Chinese. */
    @Override
    public String toText(Locale locale) {
        return Messages.isChinese(locale) ? chineseName : englishName;
    }

    /** By code. */
    @Override
    public int compareTo(CurrencyUnit other) {
        int byCode = code.compareTo(other.code);
        return byCode != 0 ? byCode : Integer.compare(digits, other.digits);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof CurrencyUnit that && code.equals(that.code) && digits == that.digits);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }

    /**
     * The currency whose code a text begins with.
     *
     * @throws UnknownCurrencyException if its first three letters are no code
     */
    static CurrencyUnit atStartOf(String text) {
        int index = text.length() < CODE_LENGTH ? -1 : indexOf(text);
        CurrencyUnit currency = index < 0 ? null : BY_LETTERS[index];
        if (currency == null) {
            throw new UnknownCurrencyException(text.substring(0, Math.min(CODE_LENGTH, text.length())));
        }
        return currency;
    }

    /** The number of a code; -1 if it is not made of capital letters. */
    private static int indexOf(String code) {
        int index = 0;
        for (int i = 0; i < CODE_LENGTH; i++) {
            int letter = code.charAt(i) - 'A';
            if (letter < 0 || letter >= LETTERS) {
                return -1;
            }
            index = index * LETTERS + letter;
        }
        return index;
    }

    private static @Nullable CurrencyUnit[] byLetters() {
        @Nullable CurrencyUnit[] byLetters = new @Nullable CurrencyUnit[LETTERS * LETTERS * LETTERS];
        TABLE.values().forEach(currency -> byLetters[indexOf(currency.code)] = currency);
        return byLetters;
    }

    private static Map<String, CurrencyUnit> read() {
        String resource = "iso4217.csv";
        Map<String, CurrencyUnit> table = new TreeMap<>();
        InputStream in = Objects.requireNonNull(CurrencyUnit.class.getResourceAsStream(resource), resource);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    CurrencyUnit currency = row(line.split(",", -1));
                    table.put(currency.code, currency);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Table (" + resource + ") cannot be read", e);
        }
        return Collections.unmodifiableMap(table);
    }

    private static CurrencyUnit row(String[] field) {
        return new CurrencyUnit(
                field[0],
                Integer.parseInt(field[2]),
                Integer.parseInt(field[1]),
                Long.parseLong(field[3]),
                field[4].isEmpty() ? null : YearMonth.parse(field[4]),
                field[5],
                field[6]);
    }
}
