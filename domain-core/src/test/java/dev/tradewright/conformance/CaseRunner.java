// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.conformance;

import dev.tradewright.conformance.Tally.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Judges one case after the other.
 *
 * @param topics  the adapters of the module by topic
 * @param isMine  whether a topic without an adapter is the module's all the same
 * @param errorCode  the code of an error in the cases for what the library throws; null if there is none
 * @param disputed  the ids of cases that are not followed
 * @param tally  counts
 */
record CaseRunner(
        Map<String, Adapter> topics,
        Predicate<String> isMine,
        Function<RuntimeException, @Nullable String> errorCode,
        Set<String> disputed,
        Tally tally) {

    /** Runs a case and counts it; returns what is wrong, nothing if it passed or is not to be judged. */
    List<String> run(JsonNode row) {
        String id = row.get("id").asString();
        String topic = row.get("topic").asString();
        Adapter adapter = topics.get(topic);
        if (adapter == null && !isMine.test(topic)) {
            tally.count(topic, Outcome.NOT_MINE);
            return List.of();
        }
        if (disputed.contains(id)) {
            tally.count(topic, Outcome.DISPUTED);
            return List.of();
        }
        JsonNode expected = row.get("expect");
        Object actual = "no adapter";
        List<String> differences;
        Outcome outcome;
        try {
            if (adapter == null) {
                throw new UnsupportedCaseException("topic " + topic + " has no adapter");
            }
            Given given = new Given("", row.get("given"), row.path("year").asString(""));
            actual = answer(adapter, given);
            if (!given.unread().isEmpty() && !isRefusal(actual)) {
                throw new UnsupportedCaseException("fields that the adapter does not know: " + given.unread());
            }
            differences = Answers.differences(expected, row.get("tolerance"), actual);
            outcome = differences.isEmpty() ? Outcome.PASSED : Outcome.FAILED;
        } catch (UnsupportedCaseException e) {
            differences = List.of(String.valueOf(e.getMessage()));
            outcome = Outcome.UNSUPPORTED;
        }
        tally.count(topic, outcome);
        if (outcome != Outcome.PASSED) {
            tally.note(id, topic, outcome, expected, actual, differences);
        }
        return differences;
    }

    /** What the adapter answers; a refusal of the library as its error code. */
    private Object answer(Adapter adapter, Given given) {
        try {
            return adapter.answer(given);
        } catch (UnsupportedCaseException e) {
            throw e;
        } catch (RuntimeException refusal) {
            String code = errorCode.apply(refusal);
            return Map.of("error", code == null ? refusal.toString() : code);
        }
    }

    /** A refusal may come before all fields were read. */
    private static boolean isRefusal(Object answer) {
        return answer instanceof Map<?, ?> map && map.containsKey("error");
    }
}
