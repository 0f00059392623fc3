// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The same figures by another way: its own reader of comma-separated values, {@link BigDecimal}, and the rules of the classes written down once
 * more. It shares no code with the library or with the first path, so that an error in either shows as a difference.
 */
public final class SecondPath {

    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,18}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)");
    private static final int MOST_PLACES = 18;
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    private SecondPath() {}

    /**
     * Rows of a day and class, and what they come to.
     *
     * @param rows  how many
     * @param amount  in pounds
     */
    record Figure(long rows, BigDecimal amount) {

        static final Figure NONE = new Figure(0, BigDecimal.ZERO.setScale(2));

        @Override
        public String toString() {
            return rows + " / " + amount.toPlainString();
        }
    }

    /**
     * Where the figures of the first path differ from those of this one.
     *
     * @param text  the whole file
     * @param first  the figures of the first path, by day and class
     * @param locale  the reader's
     * @return one line for each day and class that differs; empty if all agree
     */
    static List<String> differences(String text, Map<String, Figure> first, Locale locale) {
        Map<String, Figure> second = figures(text);
        TreeSet<String> places = new TreeSet<>(first.keySet());
        places.addAll(second.keySet());
        List<String> differences = new ArrayList<>();
        for (String place : places) {
            Figure one = first.getOrDefault(place, Figure.NONE);
            Figure other = second.getOrDefault(place, Figure.NONE);
            if (one.rows != other.rows || one.amount.compareTo(other.amount) != 0) {
                differences.add(Texts.of(
                        "difference",
                        locale,
                        Map.of("place", place, "first", one.toString(), "second", other.toString())));
            }
        }
        return differences;
    }

    static Map<String, Figure> figures(String text) {
        Map<String, Figure> figures = new TreeMap<>();
        List<List<String>> rows = rows(text);
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < rows.get(0).size(); i++) {
            columns.put(rows.get(0).get(i).strip(), i);
        }
        for (List<String> row : rows.subList(1, rows.size())) {
            if (row.size() == 1 && row.get(0).isBlank()) {
                continue;
            }
            String key = "rejected";
            BigDecimal amount = Figure.NONE.amount;
            if (row.size() == rows.get(0).size()) {
                Map<String, String> fields = new HashMap<>();
                columns.forEach((name, i) -> fields.put(name, row.get(i).strip()));
                BigDecimal pounds = pounds(fields);
                if (pounds != null) {
                    key = field(fields, "InvoiceDate") + " " + classOf(fields);
                    amount = pounds;
                }
            }
            Figure sum = figures.getOrDefault(key, Figure.NONE);
            figures.put(key, new Figure(sum.rows + 1, sum.amount.add(amount)));
        }
        return figures;
    }

    /** Quantity times price to the penny, or null for a row that cannot be taken. */
    private static @Nullable BigDecimal pounds(Map<String, String> row) {
        String quantity = field(row, "Quantity");
        String price = field(row, "UnitPrice");
        if (field(row, "InvoiceNo").isEmpty()
                || field(row, "StockCode").isEmpty()
                || field(row, "Country").isEmpty()) {
            return null;
        }
        if (!WHOLE.matcher(quantity).matches()
                || !NUMBER.matcher(price).matches()
                || !isDate(field(row, "InvoiceDate"))) {
            return null;
        }
        BigDecimal each = new BigDecimal(price).stripTrailingZeros();
        if (new BigInteger(quantity).signum() == 0 || each.scale() > MOST_PLACES || tooLarge(each)) {
            return null;
        }
        if (each.signum() < 0 && !classOf(row).equals("manual")) {
            return null;
        }
        BigDecimal pounds = each.multiply(new BigDecimal(quantity)).setScale(2, RoundingMode.HALF_UP);
        return pounds.unscaledValue().abs().compareTo(MOST) > 0 ? null : pounds;
    }

    private static String field(Map<String, String> row, String name) {
        return Objects.requireNonNull(row.get(name), name);
    }

    private static boolean tooLarge(BigDecimal number) {
        return number.setScale(Math.max(0, number.scale())).unscaledValue().bitLength() > 63;
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static String classOf(Map<String, String> row) {
        String code = field(row, "StockCode");
        boolean article = code.length() >= 5 && code.substring(0, 5).chars().allMatch(c -> c >= '0' && c <= '9');
        boolean free = new BigDecimal(field(row, "UnitPrice")).signum() == 0;
        if (!article) {
            return "manual";
        } else if (field(row, "InvoiceNo").charAt(0) == 'C') {
            return "returned";
        } else if (!free) {
            return "sold";
        } else {
            return field(row, "CustomerID").isEmpty() ? "stock-correction" : "free";
        }
    }

    /**
     * Fields between commas; one that begins with a quotation mark ends with one, and two inside it stand for one.
     *
     * @param text  the whole file
     */
    public static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        boolean begun = false; // something of this field was seen
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
            if (quoted) {
                if (c != '"') {
                    field.append(c);
                } else if (next == '"') {
                    field.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && !begun) {
                quoted = true;
                begun = true;
            } else if (c == ',') {
                row.add(field.toString());
                field.setLength(0);
                begun = false;
            } else if (c == '\n' || c == '\r') {
                i += c == '\r' && next == '\n' && i + 1 < text.length() ? 1 : 0;
                row.add(field.toString());
                rows.add(row);
                row = new ArrayList<>();
                field.setLength(0);
                begun = false;
            } else {
                field.append(c);
                begun = true;
            }
        }
        if (begun || field.length() > 0 || !row.isEmpty()) {
            row.add(field.toString());
            rows.add(row);
        }
        return rows;
    }
}
