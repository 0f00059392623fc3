// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tradewright.core.decision.Finding;
import dev.tradewright.core.decision.InvalidRulesException;
import dev.tradewright.core.json.jackson3.JacksonTokenizer;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.sample.SampleCondition;
import dev.tradewright.core.sample.SampleOffer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a hostile document is told, to the letter, with both majors of Jackson. */
class DocumentReaderTest {

    private static final String FORMAT = "'format':'tradewright/sample-offer@3'";
    private static final String REQUIRED = "'id':'AB','share':'0.1'";

    private static final JsonLimits SMALL = new JsonLimits(2_000, 6, 8, 40, 12, 20);

    static Stream<Arguments> hostile() throws IOException {
        List<Arguments> rows = new ArrayList<>();
        try (InputStream in = DocumentReaderTest.class.getResourceAsStream("hostile-documents.txt")) {
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String row : table.replaceAll("(?m)^#.*\n", "").split("\n(?=\\S)")) {
                String[] lines = row.strip().split("\n\\s*");
                if (!lines[0].isEmpty()) {
                    List<String> findings = List.of(lines).subList(1, lines.length);
                    rows.add(arguments(lines[0], String.join("\n", findings).replace("%S", "\u00a0")));
                }
            }
        }
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void saysEverythingThatIsWrong(String shorthand, String findings) {
        for (Jacksons.Jackson jackson : Jacksons.all()) {
            assertThat(findings(jackson, shorthand)).as("%s", jackson).isEqualTo(findings);
        }
    }

    @Test
    void speaksChineseToo() {
        assertThat(reader().read(document("{%F,'id':'AB','share':0.19,'prio':1.9}"))
                        .findings())
                .extracting(finding -> finding.toText(Locale.CHINA))
                .containsExactly("1:58：/share（0.19）必须加引号，以免读取时被舍入：\"0.19\"", "1:63：/prio 不是此处的字段；是否应为 priority？");
    }

    @Test
    void pointsAtLinesOfTheSourceInCharacters() {
        byte[] utf8 = "\uFEFF{\n  \"名称\": \"折扣\", \"x\": 1}".getBytes(StandardCharsets.UTF_8);

        assertThat(reader().read("offers.json", utf8).findings())
                .extracting(Finding::toString)
                .contains(
                        "offers.json:2:3: /名称 is no field here; there are active, birthday, condition, days, gift, id, limits,"
                                + " lines, priority, share",
                        "offers.json:2:15: /x is no field here; there are active, birthday, condition, days, gift, id, limits,"
                                + " lines, priority, share");
    }

    @Test
    void takesUtf8AndNothingElse() {
        byte[] latin1 = "{\n\"id\": \"\u00e4\"}".getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf16 = document("{%OK}").getBytes(StandardCharsets.UTF_16);

        assertThat(reader().read("a.json", latin1).findings())
                .extracting(Finding::toString)
                .containsExactly("a.json:2:8: is not UTF-8 from here on");
        assertThat(reader().read("a.json", utf16).findings())
                .extracting(Finding::toString)
                .containsExactly("a.json:1:1: is not UTF-8 from here on");
    }

    @Test
    void readsNoFurtherThanTheLimit() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        String large = "a.json:1:1: is larger than 2000 bytes";

        assertThat(reader().read("a.json", endless).findings().get(0)).hasToString(large);
        assertThat(reader().read(" ".repeat(2_001)).findings().get(0)).hasToString(large.replace("a.json:", ""));
        // 1000 characters of 3 bytes each
        assertThat(reader().read("数".repeat(1_000)).findings().get(0)).hasToString(large.replace("a.json:", ""));
    }

    @Test
    void stopsAfterManyFindings() {
        List<Finding> findings = reader().read(document(
                        "{%OK,'lines':[[0,0,0,0,0],[0,0,0],0,0,0],'days':[1,2,3,4,5,6,7,8],'limits':{'a':1,'b':2,'c':3,"
                                + "'d':4,'e':5,'f':6,'g':7,'h':8},'q':1,'r':2,'s':3}"))
                .findings();

        assertThat(findings).hasSize(21);
        assertThat(findings).extracting(Finding::code).contains("too-many-findings");
    }

    @Test
    void readsOlderDocumentsThroughAllSteps() {
        SampleOffer read = reader().read(document("{'format':'tradewright/sample-offer@1','id':'AB','discount':'0.1',"
                        + "'line':{'product':'CD','quantity':3}}"))
                .orElseThrow();

        assertThat(read.share()).hasToString("0.1");
        assertThat(read.pieces()).isEqualTo(3);
        assertThat(SampleOffer.DOCUMENT.version()).isEqualTo(3);
        assertThat(SampleOffer.DOCUMENT.write(read))
                .hasToString(document("{%F,'active':true,'days':[],'id':'AB','limits':{},"
                        + "'lines':[{'product':'CD','quantity':3}],'priority':0,'share':'0.1'}"));
    }

    @Test
    void takesTheHostsMembersAndUnits() {
        JsonMapping mapping = JsonMapping.standard()
                .withUnits(CurrencyUnit.custom("POINTS", 0))
                .withTypes(OnFullMoon.class);
        SampleOffer offer = reader().withMapping(mapping)
                .read(
                        document(
                                "{%OK,'gift':{'currency':'POINTS','amount':'250'},'condition':{'type':'on-full-moon','nights':2}}"))
                .orElseThrow();

        assertThat(offer.gift()).contains(Money.ofMinor(CurrencyUnit.custom("POINTS", 0), 250));
        assertThat(offer.condition()).contains(new OnFullMoon(2));
        assertThat(mapping.read(mapping.write(offer), SampleOffer.class).orElseThrow())
                .isEqualTo(offer);
    }

    /** A member that a host adds to an open branch. */
    record OnFullMoon(int nights) implements SampleCondition.Custom {}

    @Test
    void refusesToSkipUnknownFieldsOfRules() {
        JsonMapping lenient = JsonMapping.standard().ignoringUnknownFields();

        assertThatThrownBy(() -> reader().withMapping(lenient))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mapping (ignoring unknown fields) must not read documents");
    }

    @Test
    void aCallerWhoCannotGoOnGetsAllFindings() {
        assertThatThrownBy(() -> reader().read(document("{%F,'id':'ab'}")).orElseThrow())
                .isInstanceOf(InvalidRulesException.class)
                .hasMessage("""
                        Invalid SampleOffer: 2 findings
                          1:1: /share is missing
                          1:45: /id (ab) is no Id: id (ab) must be 1 to 8 capital letters""");
    }

    @Test
    void aStepThatStumblesIsTheDocumentsFault() {
        DocumentType<SampleOffer> type = DocumentType.of("stumbling", SampleOffer.class, one -> {
            throw new ClassCastException("a list is expected");
        });

        assertThat(DocumentReader.of(type, new JacksonTokenizer())
                        .read("{\"format\": \"tradewright/stumbling@1\"}")
                        .findings()
                        .get(0))
                .hasToString("1:1: cannot be brought from format 1 to 2: a list is expected");
    }

    private static DocumentReader<SampleOffer> reader() {
        return DocumentReader.of(SampleOffer.DOCUMENT, new JacksonTokenizer()).withLimits(SMALL);
    }

    static String findings(Jacksons.Jackson jackson, String shorthand) {
        DocumentReader<SampleOffer> reader =
                DocumentReader.of(SampleOffer.DOCUMENT, jackson.tokenizer()).withLimits(SMALL);
        List<Finding> findings = reader.read(document(shorthand)).findings();
        return String.join("\n", findings.stream().map(Finding::toString).toList());
    }

    /** Single quotes for double ones; %F a right format, %ID the required fields, %OK both, %X41 a word of 41 letters. */
    static String document(String shorthand) {
        return Pattern.compile("%X(\\d+)")
                .matcher(
                        shorthand.replace("%OK", "%F,%ID").replace("%F", FORMAT).replace("%ID", REQUIRED))
                .replaceAll(word -> "x".repeat(Integer.parseInt(word.group(1))))
                .replace('\'', '"')
                .replace("%S", "\u00a0")
                .replace("%EMPTY", "");
    }
}
