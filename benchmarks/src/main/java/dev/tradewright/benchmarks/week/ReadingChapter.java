// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The first chapter: every row of the file is read, classified and summed, and a second path that shares no code with the library must come to the
 * same figures.
 */
final class ReadingChapter implements Chapter {

    private static final CurrencyUnit CURRENCY = CurrencyUnit.GBP;
    private static final int COUNTRIES_SHOWN = 5;

    /**
     * Rows and what they come to.
     *
     * @param rows  how many
     * @param amount  their sum
     */
    record Sum(long rows, Money amount) {

        static final Sum NONE = new Sum(0, Money.zero(CURRENCY));

        Sum plus(Money more) {
            return new Sum(rows + 1, amount.plus(more));
        }

        Map<String, Object> toReport() {
            Map<String, Object> report = new LinkedHashMap<>();
            report.put("rows", rows);
            report.put("amount", amount.toBigDecimal().toPlainString());
            return report;
        }
    }

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public ChapterReport run(WeekRun run) throws ProblemsException {
        Invoices invoices = run.invoices();
        try {
            return told(run, invoices);
        } catch (ArithmeticException e) {
            throw new ProblemsException(List.of(new Problem(invoices.source().name(), "total", Map.of())));
        }
    }

    private static ChapterReport told(WeekRun run, Invoices invoices) {
        Map<LineClass, Sum> byClass = new EnumMap<>(LineClass.class);
        for (LineClass lineClass : LineClass.values()) {
            byClass.put(lineClass, Sum.NONE);
        }
        byClass.putAll(sums(invoices.lines(), InvoiceLine::lineClass));
        byClass.put(LineClass.REJECTED, new Sum(invoices.rejected(), Sum.NONE.amount()));
        Map<String, Sum> byDay = sums(invoices.lines(), line -> line.date().toString());
        Map<String, Sum> byCountry = sums(invoices.lines(), InvoiceLine::country);

        Map<String, Object> section = new LinkedHashMap<>();
        section.put("source", invoices.source().name());
        section.put("currency", CURRENCY.code());
        section.put("classes", report(byClass, LineClass::code));
        section.put("days", report(byDay, day -> day));
        section.put("countries", report(byCountry, country -> country));
        return new ChapterReport(
                summary(run.locale(), byClass, byDay, byCountry),
                List.of(reconciled(byClass)),
                section,
                invoices.problems(),
                SecondPath.differences(invoices.source().text(), figures(invoices), run.locale()));
    }

    private static <K extends Comparable<K>> Map<K, Sum> sums(List<InvoiceLine> lines, Function<InvoiceLine, K> key) {
        Map<K, Sum> sums = new TreeMap<>();
        for (InvoiceLine line : lines) {
            sums.merge(key.apply(line), Sum.NONE.plus(line.amount()), (sum, one) -> sum.plus(line.amount()));
        }
        return sums;
    }

    /** What the second path must find too: rows and pounds by day and class. */
    static Map<String, SecondPath.Figure> figures(Invoices invoices) {
        Map<String, SecondPath.Figure> figures = new TreeMap<>();
        sums(invoices.lines(), line -> line.date() + " " + line.lineClass().code())
                .forEach((key, sum) -> figures.put(
                        key, new SecondPath.Figure(sum.rows(), sum.amount().toBigDecimal())));
        if (invoices.rejected() > 0) {
            figures.put(
                    LineClass.REJECTED.code(),
                    new SecondPath.Figure(invoices.rejected(), Sum.NONE.amount().toBigDecimal()));
        }
        return figures;
    }

    private static <K> Map<String, Object> report(Map<K, Sum> sums, Function<K, String> name) {
        Map<String, Object> report = new LinkedHashMap<>();
        sums.forEach((key, sum) -> report.put(name.apply(key), sum.toReport()));
        return report;
    }

    private static List<String> summary(
            Locale locale, Map<LineClass, Sum> byClass, Map<String, Sum> byDay, Map<String, Sum> byCountry) {
        List<String> lines = new ArrayList<>();
        lines.add(Texts.of("heading", locale));
        byClass.forEach((lineClass, sum) -> lines.add(row(locale, sum, Texts.of("class." + lineClass.code(), locale))));
        lines.add(Texts.of("by-day", locale));
        byDay.forEach((day, sum) -> lines.add(row(locale, sum, day)));
        lines.add(Texts.of("by-country", locale, Map.of("count", Math.min(COUNTRIES_SHOWN, byCountry.size()))));
        byCountry.entrySet().stream()
                .sorted((one, other) ->
                        other.getValue().amount().compareTo(one.getValue().amount()))
                .limit(COUNTRIES_SHOWN)
                .forEach(entry -> lines.add(row(locale, entry.getValue(), entry.getKey())));
        return lines;
    }

    /** Figures first, so that they stand under each other whatever the words behind them measure. */
    private static String row(Locale locale, Sum sum, String what) {
        String amount = sum.amount().toText(locale);
        return String.format(Locale.ROOT, "%8d %15s  %s", sum.rows(), amount, what);
    }

    /** The one line that a script looks at: the same in every language. */
    static String reconciled(Map<LineClass, Sum> byClass) {
        long rows = byClass.values().stream().mapToLong(Sum::rows).sum();
        Money sold = sum(byClass, LineClass.SOLD).amount();
        Money manual = sum(byClass, LineClass.MANUAL).amount();
        Money returned = sum(byClass, LineClass.RETURNED).amount();
        Money total = sold.plus(manual).plus(returned);
        return "reconciled: " + rows + " rows = "
                + sum(byClass, LineClass.SOLD).rows() + " sold + "
                + sum(byClass, LineClass.RETURNED).rows() + " returned + "
                + sum(byClass, LineClass.FREE).rows() + " free + "
                + sum(byClass, LineClass.STOCK_CORRECTION).rows() + " stock corrections + "
                + sum(byClass, LineClass.MANUAL).rows() + " manual + "
                + sum(byClass, LineClass.REJECTED).rows() + " rejected; "
                + sold + " sold" + signed(manual) + " manual" + signed(returned) + " returned = "
                + total.toBigDecimal().toPlainString();
    }

    private static Sum sum(Map<LineClass, Sum> byClass, LineClass lineClass) {
        return byClass.getOrDefault(lineClass, Sum.NONE);
    }

    private static String signed(Money amount) {
        return (amount.isNegative() ? " - " : " + ")
                + amount.abs().toBigDecimal().toPlainString();
    }
}
