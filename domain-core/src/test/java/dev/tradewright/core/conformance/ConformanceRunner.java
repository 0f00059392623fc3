// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.conformance;

import dev.tradewright.conformance.Adapter;
import dev.tradewright.conformance.ConformanceSuite;
import dev.tradewright.core.money.CurrencyMismatchException;
import dev.tradewright.core.money.InvalidExchangeRateException;
import dev.tradewright.core.money.InvalidExchangeRateException.Problem;
import dev.tradewright.core.money.NoExchangeRateException;
import dev.tradewright.core.money.PortionSumException;
import dev.tradewright.core.money.RoundingNecessaryException;
import dev.tradewright.core.money.UnknownCurrencyException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The topics of core. */
public class ConformanceRunner extends ConformanceSuite {

    @Override
    protected Map<String, Adapter> topics() {
        Map<String, Adapter> topics = new HashMap<>();
        topics.putAll(MoneyAdapters.topics());
        topics.putAll(ExchangeAdapters.topics());
        topics.putAll(CalendarAdapters.topics());
        topics.putAll(HolidayAdapters.topics());
        return topics;
    }

    @Override
    protected List<String> files() {
        return List.of("money.jsonl", "calendar.jsonl");
    }

    @Override
    protected boolean isMine(String topic) {
        return topic.startsWith("money-") || topic.equals("fx-rate");
    }

    @Override
    protected @Nullable String errorCode(RuntimeException refusal) {
        if (refusal instanceof CurrencyMismatchException) {
            return "currency-mismatch";
        }
        if (refusal instanceof UnknownCurrencyException) {
            return "unknown-currency";
        }
        if (refusal instanceof NoExchangeRateException) {
            return "no-rate";
        }
        if (refusal instanceof InvalidExchangeRateException invalid) {
            return invalid.problem() == Problem.SAME_CURRENCY ? "same-currency" : "invalid-rate";
        }
        if (refusal instanceof PortionSumException) {
            return "portions-do-not-sum-to-one";
        }
        if (refusal instanceof RoundingNecessaryException || refusal.getCause() instanceof RoundingNecessaryException) {
            return "needs-rounding";
        }
        if (refusal instanceof ArithmeticException) {
            return String.valueOf(refusal.getMessage()).startsWith("overflow") ? "overflow" : "arithmetic";
        }
        if (String.valueOf(refusal.getMessage()).startsWith("weights")) {
            return "invalid-ratios";
        }
        return refusal instanceof NumberFormatException ? "arithmetic" : null;
    }
}
