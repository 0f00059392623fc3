// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.decision.Finding;
import dev.tradewright.core.decision.Position;
import dev.tradewright.core.sample.SampleOffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of JSON: what is written is read, by either major; and what strangers write never does anything but give a reading. */
class JsonProperties {

    private static final List<Jacksons.Jackson> JACKSONS = Jacksons.all();

    private static final List<DocumentReader<SampleOffer>> READERS = JACKSONS.stream()
            .map(jackson -> DocumentReader.of(SampleOffer.DOCUMENT, jackson.tokenizer()))
            .toList();

    @Provide
    Arbitrary<SampleOffer> offers() {
        return JsonTrees.offers();
    }

    @Provide
    Arbitrary<JsonValue> trees() {
        return JsonTrees.any();
    }

    @Property(tries = 100)
    void whatOneMajorWritesTheOtherReads(@ForAll("offers") SampleOffer offer) {
        String two = JACKSONS.get(0).write(offer);
        String three = JACKSONS.get(1).write(offer);

        assertThat(two)
                .isEqualTo(three)
                .isEqualTo(JsonMapping.standard().write(offer).toText());
        assertThat(JACKSONS.get(0).<SampleOffer>read(three, SampleOffer.class)).isEqualTo(offer);
        assertThat(JACKSONS.get(1).<SampleOffer>read(two, SampleOffer.class)).isEqualTo(offer);
    }

    @Property(tries = 100)
    void documentsAreReadBackHoweverTheyArePrinted(@ForAll("offers") SampleOffer offer) {
        JsonObject document = SampleOffer.DOCUMENT.write(offer);
        for (DocumentReader<SampleOffer> reader : READERS) {
            assertThat(reader.read(document.toText()).orElseThrow()).isEqualTo(offer);
            assertThat(reader.read(document.toIndentedText()).orElseThrow()).isEqualTo(offer);
            assertThat(reader.read(document.toCanonicalText()).orElseThrow()).isEqualTo(offer);
        }
    }

    @Property(tries = 100)
    void equalValuesHaveTheSameFingerprint(@ForAll("offers") SampleOffer offer, @ForAll Random random) {
        SampleOffer shuffled = SampleOffer.builder()
                .from(offer)
                .days(shuffled(offer.days(), random))
                .limits(shuffledMap(offer.limits(), random))
                .build();

        assertThat(shuffled).isEqualTo(offer);
        assertThat(JsonMapping.standard().fingerprint(shuffled))
                .isEqualTo(JsonMapping.standard().fingerprint(offer));
        assertThat(JsonMapping.standard().fingerprint(offer.withActive(!offer.active())))
                .isNotEqualTo(JsonMapping.standard().fingerprint(offer));
    }

    private static <T> List<T> shuffled(Iterable<T> items, Random random) {
        List<T> list = new ArrayList<>();
        items.forEach(list::add);
        Collections.shuffle(list, random);
        return list;
    }

    private static <K, V> Map<K, V> shuffledMap(Map<K, V> map, Random random) {
        Map<K, V> shuffled = new LinkedHashMap<>();
        shuffled(map.keySet(), random).forEach(key -> shuffled.put(key, map.get(key)));
        return shuffled;
    }

    @Property(tries = 100)
    void treesAreReadBackAsTheyArePrinted(@ForAll("trees") JsonValue tree) {
        for (Jacksons.Jackson jackson : JACKSONS) {
            for (String text : List.of(tree.toText(), tree.toIndentedText())) {
                assertThat(jackson.<JsonValue>read(text, JsonValue.class)).isEqualTo(tree);
            }
        }
    }

    @Property(tries = 100)
    void theCanonicalTextIsItsOwn(@ForAll("trees") JsonValue tree) {
        JsonValue again = JACKSONS.get(1).read(tree.toCanonicalText(), JsonValue.class);

        assertThat(again.toCanonicalText()).isEqualTo(tree.toCanonicalText());
    }

    /** Any tree in the place of any field of a right document. */
    @Property(tries = 100)
    void whatStandsInAFieldGivesAReading(
            @ForAll("offers") SampleOffer offer, @ForAll("trees") JsonValue tree, @ForAll Random random) {
        JsonObject document = SampleOffer.DOCUMENT.write(offer);
        List<String> names = new ArrayList<>(document.members().keySet());
        names.add("other");

        givesTheSameReadings(
                document.with(names.get(random.nextInt(names.size())), tree).toText());
    }

    /** A right document with some characters lost, doubled or replaced. */
    @Property(tries = 100)
    void whatIsDamagedGivesAReading(@ForAll("offers") SampleOffer offer, @ForAll Random random) {
        StringBuilder text = new StringBuilder(SampleOffer.DOCUMENT.write(offer).toIndentedText());
        for (int damage = random.nextInt(4); damage >= 0; damage--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, text.charAt(random.nextInt(text.length())));
                default -> text.setCharAt(at, "\"\\{}[],:0-.eE9\u0000数\ud83d".charAt(random.nextInt(17)));
            }
        }
        givesTheSameReadings(text.toString());
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(64);
    }

    @Property(tries = 100)
    void bytesGiveAReading(@ForAll("bytes") byte[] bytes) {
        READERS.forEach(reader ->
                assertThat(reader.read("noise", bytes).findings()).isNotEmpty().allMatch(Finding::isError));
    }

    private static void givesTheSameReadings(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        List<Finding> two = READERS.get(0).read("", utf8).findings();
        List<Finding> three = READERS.get(1).read("", utf8).findings();

        assertThat(two)
                .extracting(Finding::code)
                .isEqualTo(three.stream().map(Finding::code).toList());
        // where exactly it stops being JSON is for each parser to say
        assertThat(positions(two)).isEqualTo(positions(three));
        two.forEach(finding -> {
            assertThat(finding.toText(Locale.ROOT)).isNotBlank();
            assertThat(finding.toText(Locale.CHINA)).isNotBlank();
        });
    }

    private static List<Optional<Position>> positions(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.code().equals("malformed"))
                .map(Finding::position)
                .toList();
    }
}
