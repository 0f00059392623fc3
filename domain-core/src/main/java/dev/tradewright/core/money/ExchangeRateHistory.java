// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import dev.tradewright.core.time.Timeline;
import dev.tradewright.core.value.Checks;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * Quotes of exchange rates over time. Each holds from its date until the next quote of the same pair, so that a Friday's rate is also the
 * weekend's; {@link #asOf(LocalDate)} gives the rates of a day. The two directions of a pair are two pairs.
 *
 * <pre>{@code
 * ExchangeRateHistory history = ExchangeRateHistory.of(List.of(
 *         new Quote(LocalDate.parse("2026-05-29"), ExchangeRate.parse("EUR/CNY 8.21")),
 *         new Quote(LocalDate.parse("2026-06-01"), ExchangeRate.parse("EUR/CNY 8.24"))));
 * history.asOf(LocalDate.parse("2026-05-31")).rate(EUR, CNY);    // EUR/CNY 8.21, of two days before
 * history.asOf(LocalDate.parse("2026-05-31"), 1);                // no rates: none is of that day or the day before
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class ExchangeRateHistory {

    private final List<Timeline<ExchangeRate>> pairs;

    /**
     * A rate as quoted for a day.
     *
     * @param date  the first day on which it holds
     * @param rate  the rate
     */
    public record Quote(LocalDate date, ExchangeRate rate) {

        /** A quote. */
        public Quote {
            Checks.notNull(date, "date");
            Checks.notNull(rate, "rate");
        }
    }

    private ExchangeRateHistory(List<Timeline<ExchangeRate>> pairs) {
        this.pairs = pairs;
    }

    /**
     * A history.
     *
     * @param quotes  in any order; equal ones count once
     * @throws IllegalArgumentException if a pair is quoted with different rates for a day; the message lists all such days
     */
    public static ExchangeRateHistory of(Collection<Quote> quotes) {
        Map<String, Map<LocalDate, ExchangeRate>> byPair = new TreeMap<>();
        StringJoiner conflicts = new StringJoiner("\n  ");
        for (Quote quote : Checks.notNull(quotes, "quotes")) {
            ExchangeRate other = byPair.computeIfAbsent(quote.rate().pair(), pair -> new TreeMap<>())
                    .putIfAbsent(quote.date(), quote.rate());
            if (other != null && !other.equals(quote.rate())) {
                conflicts.add(
                        quote.date() + ": " + other + " and " + quote.rate().rate());
            }
        }
        if (conflicts.length() > 0) {
            throw new IllegalArgumentException("quotes must not contradict each other, but these do:\n  " + conflicts);
        }
        return new ExchangeRateHistory(
                byPair.values().stream().map(Timeline::ofStarts).toList());
    }

    /**
     * The rates of a day: of each pair the last quote on that day or before.
     *
     * @param date  the day
     * @return the rates; none for a pair that was not quoted by then
     */
    public ExchangeRates asOf(LocalDate date) {
        return asOf(date, Long.MAX_VALUE);
    }

    /**
     * The rates of a day, without those that are too old.
     *
     * @param date  the day
     * @param maximumAge  how many days before that day a quote may be from, 0 or more
     * @return the rates; none for a pair without a quote in that time
     * @throws IllegalArgumentException if the age is below 0
     */
    public ExchangeRates asOf(LocalDate date, long maximumAge) {
        Checks.notNegative(maximumAge, "maximumAge");
        List<ExchangeRate> quotes = new ArrayList<>(pairs.size());
        for (Timeline<ExchangeRate> pair : pairs) {
            pair.entryAsOf(date)
                    .filter(entry -> ChronoUnit.DAYS.between(entry.range().start(), date) <= maximumAge)
                    .ifPresent(entry -> quotes.add(entry.value()));
        }
        return ExchangeRates.of(quotes);
    }
}
