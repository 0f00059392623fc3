// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.conformance;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Compares the answer to a case with what the case expects. Only what is expected is looked at; an answer may say more. Numbers are compared by
 * value, whether written as numbers or as texts, alone or after a currency, which counts if the case names it; times by the moment they name.
 */
final class Answers {

    /** The distance that an expected 0 allows where a tolerance is relative. */
    private static final BigDecimal RELATIVE_TO_ZERO = new BigDecimal("1e-9");

    private static final String UNSCALED = "unscaled";
    private static final String SCALE = "scale";

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");
    private static final Pattern MONEY = Pattern.compile("([A-Z]{3}) (.+)");

    private final Tolerance tolerance;

    private Answers(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    /**
     * How far a number or a time may be off.
     *
     * @param number  the distance, or the share of the expected number
     * @param relative  whether it is a share
     * @param time  the distance in time
     */
    private record Tolerance(BigDecimal number, boolean relative, Duration time) {

        static final Tolerance NONE = new Tolerance(BigDecimal.ZERO, false, Duration.ZERO);

        /** {@code 0.01}, {@code 1e-7 relative}, {@code 60s}. */
        static Tolerance parse(@Nullable JsonNode node) {
            if (node == null || node.isNull() || node.isObject()) {
                return NONE;
            }
            String text = node.asString();
            if (text.endsWith("s")) {
                return new Tolerance(
                        BigDecimal.ZERO,
                        false,
                        Duration.ofSeconds(Long.parseLong(text.substring(0, text.length() - 1))));
            }
            boolean relative = text.endsWith(" relative");
            String number = relative ? text.substring(0, text.length() - " relative".length()) : text;
            return new Tolerance(new BigDecimal(number), relative, Duration.ZERO);
        }
    }

    /**
     * Where the answer differs.
     *
     * @param expected  what the case expects, with its own tolerance perhaps
     * @param tolerance  the case's tolerance, if it stands beside
     * @param actual  the answer
     * @return the differences, one line each; empty if there are none
     */
    static List<String> differences(JsonNode expected, @Nullable JsonNode tolerance, @Nullable Object actual) {
        JsonNode stated = tolerance != null && !tolerance.isNull() ? tolerance : expected.get("tolerance");
        List<String> differences = new ArrayList<>();
        new Answers(Tolerance.parse(stated)).compare("", expected, actual, differences);
        return differences;
    }

    private void compare(String at, JsonNode expected, @Nullable Object actual, List<String> differences) {
        Object plain = actual instanceof Optional<?> optional ? optional.orElse(null) : actual;
        if (expected.isObject()) {
            if (!(plain instanceof Map<?, ?> map)) {
                differences.add(difference(at, expected, plain));
                return;
            }
            if (isSamePair(expected, map)) {
                map = withPairOf(expected, map);
            }
            for (String name : expected.propertyNames()) {
                if (!(at.isEmpty() && name.equals("tolerance"))) {
                    compare(at + "/" + name, expected.get(name), map.get(name), differences);
                }
            }
        } else if (expected.isArray()) {
            if (!(plain instanceof List<?> list) || list.size() != expected.size()) {
                differences.add(difference(at, expected, plain));
                return;
            }
            for (int i = 0; i < list.size(); i++) {
                compare(at + "/" + i, expected.get(i), list.get(i), differences);
            }
        } else if (!isSame(expected, plain)) {
            differences.add(difference(at, expected, plain));
        }
    }

    /** Whether both write the same number as digits and scale, though perhaps with other zeros: 44500 and 4 is 445 and 2. */
    private static boolean isSamePair(JsonNode expected, Map<?, ?> actual) {
        return expected.has(UNSCALED)
                && expected.has(SCALE)
                && actual.get(UNSCALED) instanceof Number unscaled
                && actual.get(SCALE) instanceof Number scale
                && BigDecimal.valueOf(
                                        expected.get(UNSCALED).asLong(),
                                        expected.get(SCALE).asInt())
                                .compareTo(BigDecimal.valueOf(unscaled.longValue(), scale.intValue()))
                        == 0;
    }

    private static Map<?, ?> withPairOf(JsonNode expected, Map<?, ?> actual) {
        Map<Object, Object> other = new HashMap<>(actual);
        other.put(UNSCALED, expected.get(UNSCALED).asLong());
        other.put(SCALE, expected.get(SCALE).asInt());
        return other;
    }

    private static String difference(String at, JsonNode expected, @Nullable Object actual) {
        return (at.isEmpty() ? "/" : at) + ": expected " + expected + " but was " + actual;
    }

    private boolean isSame(JsonNode expected, @Nullable Object actual) {
        if (expected.isNull() || actual == null) {
            return expected.isNull() && actual == null;
        }
        if (expected.isBoolean()) {
            return actual.equals(expected.booleanValue());
        }
        String wanted = expected.asString();
        String given = actual instanceof Shown shown ? shown.at(wanted) : actual.toString();
        return wanted.equals(given)
                || isSameNumber(wanted, given)
                || isSameMoney(wanted, given)
                || isSameTime(wanted, given);
    }

    private boolean isSameNumber(String wanted, String given) {
        if (!NUMBER.matcher(wanted).matches() || !NUMBER.matcher(given).matches()) {
            return false;
        }
        BigDecimal exact = new BigDecimal(wanted);
        BigDecimal off = exact.subtract(new BigDecimal(given)).abs();
        BigDecimal allowed = tolerance.number;
        if (tolerance.relative) {
            allowed = exact.signum() == 0 ? RELATIVE_TO_ZERO : allowed.multiply(exact.abs());
        }
        return off.compareTo(allowed) <= 0;
    }

    private boolean isSameMoney(String wanted, String given) {
        var one = MONEY.matcher(wanted);
        var other = MONEY.matcher(given);
        if (!other.matches()) {
            return false;
        }
        return one.matches()
                ? one.group(1).equals(other.group(1)) && isSameNumber(one.group(2), other.group(2))
                : isSameNumber(wanted, other.group(2));
    }

    private boolean isSameTime(String wanted, String given) {
        Optional<Instant> one = instant(wanted);
        Optional<Instant> other = instant(given);
        return one.isPresent()
                && other.isPresent()
                && isLocal(wanted) == isLocal(given)
                && Duration.between(one.get(), other.get()).abs().compareTo(tolerance.time) <= 0;
    }

    private static boolean isLocal(String time) {
        return !time.endsWith("Z") && time.lastIndexOf('+') < 0;
    }

    /** The moment that a text names; a local time is taken as if it were in UTC, to be compared with another local time. */
    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(
                    isLocal(text)
                            ? LocalDateTime.parse(text).toInstant(java.time.ZoneOffset.UTC)
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
