// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.conformance;

import dev.tradewright.conformance.Given;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rate;
import dev.tradewright.core.time.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** How the cases of people write things: amounts without a currency, one value or a list of them, first and last days. */
final class Fields {

    /** The cases name no currency: one of two minor digits. */
    static final CurrencyUnit CURRENCY = CurrencyUnit.EUR;

    private Fields() {}

    /** Whether a field holds a list. */
    static boolean isList(Given given, String field) {
        return given.isList(field);
    }

    /** The elements of a list, or a single value as a list of one; empty if it is not there. */
    static List<String> each(Given given, String field) {
        if (!given.has(field)) {
            return List.of();
        }
        return given.isList(field) ? given.texts(field) : single(given, field);
    }

    private static List<String> single(Given given, String field) {
        String text = given.text(field);
        return text.isEmpty() ? List.of() : List.of(text);
    }

    /** What is answered for a single value, or a list of that for a list. */
    static Object answers(Given given, String field, Function<String, Object> answer) {
        List<Object> answers = new ArrayList<>();
        each(given, field).forEach(text -> answers.add(answer.apply(text)));
        return isList(given, field) ? answers : answers.get(0);
    }

    /** The element of a list at a place, or the single value that stands for all. */
    static String at(Given given, String field, int index) {
        return isList(given, field) ? given.texts(field).get(index) : given.text(field);
    }

    static Money money(Given given, String field) {
        return money(given.text(field));
    }

    static Money money(String text) {
        return Money.of(CURRENCY, Decimal.parse(text));
    }

    static Decimal decimal(Given given, String field) {
        return Decimal.parse(given.text(field));
    }

    static Rate rate(Given given, String field) {
        return Rate.parse(given.text(field));
    }

    static Percentage percentage(Given given, String field) {
        return Percentage.parse(given.text(field) + "%");
    }

    /** A day, or the day of an instant that is written in full. */
    static LocalDate date(Given given, String field) {
        return LocalDate.ofInstant(instant(given.text(field)), ZoneOffset.UTC);
    }

    /** The days from a first to a last one, either of which may be missing. */
    static DateRange days(Given given, String first, String last) {
        if (given.has(last)) {
            LocalDate end = date(given, last);
            return given.has(first)
                    ? DateRange.ofClosed(date(given, first), end)
                    : DateRange.ofClosed(LocalDate.MIN, end);
        }
        return given.has(first) ? DateRange.ofUnboundedEnd(date(given, first)) : DateRange.ofUnbounded();
    }

    static DateRange month(String text) {
        return DateRange.ofMonth(YearMonth.parse(text));
    }

    /** The instant at which a day begins, or one that is written in full. */
    static Instant instant(String text) {
        return text.contains("T")
                ? Instant.parse(text)
                : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
