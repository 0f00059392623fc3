// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rate;
import dev.tradewright.core.sample.SampleCondition;
import dev.tradewright.core.sample.SampleOffer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.StringArbitrary;

/** Generators of JSON and of values that become JSON. */
final class JsonTrees {

    private JsonTrees() {}

    /** Texts with what needs care: quotes, control characters, other scripts, pairs of surrogates. */
    static Arbitrary<String> texts() {
        StringArbitrary odd = Arbitraries.strings().withChars("\"\\/\b\f\n\r\t\u0000\u001f\u007f\u2028{}[]:,é数ßİ");
        Arbitrary<String> pairs = Arbitraries.of("😀", "𠮷", "a😀b");
        return Arbitraries.oneOf(
                odd.ofMaxLength(6), Arbitraries.strings().alpha().ofMaxLength(6), pairs);
    }

    static Arbitrary<String> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.longs().map(String::valueOf),
                Arbitraries.of("0", "-0", "1.9", "1.0", "1e2", "-1E-7", "1e999999999", "0.10", "99999999999999999999"));
    }

    /** Any JSON value, small and up to three levels deep. */
    static Arbitrary<JsonValue> any() {
        return within(within(within(scalars())));
    }

    private static Arbitrary<JsonValue> scalars() {
        return Arbitraries.oneOf(
                texts().map(JsonString::of),
                numbers().map(JsonNumber::of),
                Arbitraries.of(true, false).map(JsonBoolean::of),
                Arbitraries.create(JsonNull::of));
    }

    private static Arbitrary<JsonValue> within(Arbitrary<JsonValue> inner) {
        return Arbitraries.oneOf(
                inner,
                inner.list().ofMaxSize(3).map(JsonArray::of),
                Arbitraries.maps(texts(), inner).ofMaxSize(3).map(JsonObject::of));
    }

    static Arbitrary<Money> money() {
        return Combinators.combine(Arbitraries.of(CurrencyUnit.all()), Arbitraries.longs())
                .as(Money::ofMinor);
    }

    /** Valid offers of every form. */
    static Arbitrary<SampleOffer> offers() {
        Arbitrary<SampleOffer.Id> ids = Arbitraries.strings()
                .withCharRange('A', 'Z')
                .ofMinLength(1)
                .ofMaxLength(8)
                .map(SampleOffer.Id::new);
        Arbitrary<SampleOffer.Line> lines = Combinators.combine(
                        ids, Arbitraries.integers().between(1, 100), money().optional())
                .as(SampleOffer.Line::new);
        Arbitrary<Map<SampleOffer.Id, Integer>> limits =
                Arbitraries.maps(ids, Arbitraries.integers()).ofMaxSize(3);
        return Combinators.combine(
                        ids,
                        Arbitraries.longs().lessOrEqual(9),
                        lines.list().ofMaxSize(3),
                        limits,
                        Arbitraries.of(DayOfWeek.class).set().ofMaxSize(3),
                        conditions().optional(),
                        money().optional(),
                        Arbitraries.integers().between(-800_000, 800_000))
                .as((id, priority, given, bounds, days, condition, gift, day) -> SampleOffer.builder()
                        .id(id)
                        .priority(priority)
                        .active(day % 2 == 0)
                        .lines(given)
                        .limits(bounds)
                        .days(days)
                        .condition(condition)
                        .gift(gift)
                        .birthday(LocalDate.ofEpochDay(day))
                        .share(Rate.parse(priority % 1000 + "." + Math.abs(day)))
                        .build());
    }

    private static Arbitrary<SampleCondition> conditions() {
        return Arbitraries.oneOf(
                Arbitraries.integers()
                        .greaterOrEqual(1)
                        .map(pieces -> SampleCondition.BuysAtLeast.builder()
                                .pieces(pieces)
                                .build()),
                money().map(SampleCondition.SpendsAtLeast::new),
                texts().map(SampleCondition.InSegment::new),
                Arbitraries.of(SampleCondition.Moment.class));
    }
}
