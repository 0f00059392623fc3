// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.conformance;

import dev.tradewright.conformance.Adapter;
import dev.tradewright.conformance.Given;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.time.Timeline;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.time.Cancellation;
import dev.tradewright.hr.payroll.time.InputEntry;
import dev.tradewright.hr.payroll.time.RecordedInput;
import dev.tradewright.hr.payroll.time.Scenario;
import dev.tradewright.hr.payroll.time.Viewpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Inputs and their two times. */
final class PayTimeAdapters {

    private PayTimeAdapters() {}

    static Map<String, Adapter> topics() {
        return Map.of(
                "payroll.bitemporal",
                PayTimeAdapters::bitemporal,
                "payroll.cancellation",
                PayTimeAdapters::cancellation);
    }

    private static Object bitemporal(Given given) {
        if (given.has("months")) {
            Timeline<Decimal> later = Timeline.empty();
            for (Given entry : given.objects("entries")) {
                later = later.with(Fields.days(entry, "from", "to"), Fields.decimal(entry, "value"));
            }
            List<Object> values = new ArrayList<>();
            for (String month : given.texts("months")) {
                values.add(later.asOf(Fields.month(month).start()));
            }
            return Map.of("values", values);
        }
        List<InputEntry<Decimal>> entries = new ArrayList<>();
        given.objects("entries").forEach(entry -> entries.add(entry(entry)));
        if (given.has("entry")) {
            entries.add(entry(given.object("entry")));
        }
        RecordedInput<Decimal> input = RecordedInput.of(ComponentCode.of("VALUE"), entries);
        if (given.has("query")) {
            Map<String, Object> answer = new HashMap<>();
            answer.put("value", value(input, given.object("query")).orElse(null));
            return answer;
        }
        List<Object> values = new ArrayList<>();
        given.objects("queries").forEach(query -> values.add(value(input, query).orElse(null)));
        return Map.of("values", values);
    }

    static InputEntry<Decimal> entry(Given entry) {
        InputEntry<Decimal> made = InputEntry.of(
                Fields.days(entry, "from", "to"),
                Fields.instant(entry.text(entry.has("created") ? "created" : "known")),
                Fields.decimal(entry, "value"));
        return entry.has("scenario") ? made.in(Scenario.of(entry.text("scenario"))) : made;
    }

    private static Optional<Decimal> value(RecordedInput<Decimal> input, Given query) {
        Viewpoint view = new Viewpoint(
                Fields.instant(query.text("knownAt")),
                query.has("scenario") ? Optional.of(Scenario.of(query.text("scenario"))) : Optional.empty());
        return input.valueOn(Fields.date(query, "valueDate"), view);
    }

    private static Object cancellation(Given given) {
        Optional<Decimal> previous =
                given.has("previous") ? Optional.of(Fields.decimal(given, "previous")) : Optional.empty();
        Map<String, Object> after = new LinkedHashMap<>();
        given.<String>map("entry", entry -> entry::text)
                .forEach((mode, value) ->
                        after.put(mode, Cancellation.valueOf(mode).after(Decimal.parse(value), previous)));
        return Map.of("afterCancel", after);
    }
}
