// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.conformance;

import dev.tradewright.conformance.Adapter;
import dev.tradewright.conformance.ConformanceSuite;
import dev.tradewright.core.money.CurrencyMismatchException;
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
        return topics;
    }

    @Override
    protected List<String> files() {
        return List.of("money.jsonl");
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
        if (refusal instanceof RoundingNecessaryException) {
            return "needs-rounding";
        }
        if (refusal instanceof ArithmeticException) {
            return String.valueOf(refusal.getMessage()).startsWith("overflow") ? "overflow" : "arithmetic";
        }
        return refusal instanceof NumberFormatException ? "arithmetic" : null;
    }
}
