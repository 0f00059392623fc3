// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The week sells: what is printed, what is written, and the user's own promotions. */
class SellingTest {

    private static final String HEADER =
            "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";

    private final ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errBytes = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(String... arguments) {
        PrintStream out = new PrintStream(outBytes, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(errBytes, true, StandardCharsets.UTF_8);
        return new TradingWeek(Chapters.all(), out, err).run(arguments);
    }

    private int runOn(String invoices, String promotions) throws IOException {
        Path input = Files.writeString(folder.resolve("invoices.csv"), HEADER + invoices);
        Path rules = Files.writeString(folder.resolve("own.json"), promotions);
        return run(
                "--input", input.toString(),
                "--promotions", rules.toString(),
                "--output", folder.resolve("out").toString());
    }

    private String out() {
        return outBytes.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    private String err() {
        return errBytes.toString(StandardCharsets.UTF_8);
    }

    private JsonNode section() throws IOException {
        return JsonMapper.builder()
                .build()
                .readTree(Files.readString(folder.resolve("out/summary.json")))
                .get("selling");
    }

    private static String promotions(String list) {
        return "{\"format\": \"tradewright/pricing-rules@1\", \"promotions\": [" + list + "]}";
    }

    private static final String TENTH = "{\"id\": \"TENTH\", \"name\": \"a tenth off\", \"benefits\": [{\"effect\": "
            + "{\"type\": \"percent-off\", \"percentage\": \"10%\"}, \"target\": {\"type\": \"lines\", \"filter\": {}}}]}";

    @Test
    void theShippedWeekSells() throws IOException {
        assertThat(run("--output", folder.resolve("out").toString())).isZero();
        assertThat(out())
                .contains("423     £180,307.68  orders")
                .contains("3651 units of 723 products backordered, in 175 orders")
                .contains("10 % off candles and lights: £1.56 off")
                .contains("spend £87.63 more: £162.37 of £250.00");
        List<String> lines = out().lines().toList();
        assertThat(lines.get(lines.size() - 2))
                .isEqualTo("discounted: GBP 180307.68 sold - 9424.33 hypothetical discounts = 170883.35");
        assertThat(lines.get(lines.size() - 1))
                .startsWith("reconciled: 9999 rows = ")
                .endsWith(" = 180659.25");
        assertThat(section().get("promotions")).hasSizeGreaterThanOrEqualTo(6);
        assertThat(Files.readString(folder.resolve("out/report.html")))
                .contains("echarts")
                .contains("\"sold\":\"sold\"")
                .doesNotContain("/*DATA*/");
    }

    @Test
    void itIsToldInChinese() {
        assertThat(run("--locale", "zh", "--output", folder.resolve("out").toString()))
                .isZero();
        assertThat(out()).contains("发票 536536 的计价说明", "再消费 £87.63", "缺货待发");
    }

    @Test
    void ownPromotionsTakeThePlaceOfTheOthers() throws IOException {
        // 6 x 2.55 + 4 x 1.00 = 19.30; 10 % of each line: 1.53 + 0.40
        int code = runOn(
                "1,10001,MUG,6,2010-12-01,2.55,7,France\n1,10002,BAG,4,2010-12-01,1.00,7,France\n", promotions(TENTH));

        assertThat(err()).isEmpty();
        assertThat(code).isZero();
        assertThat(out()).contains("discounted: GBP 19.30 sold - 1.93 hypothetical discounts = 17.37");
    }

    @Test
    void returnsAreRefundedAtWhatWasPaid() throws IOException {
        // 3 for 10.00 less 10 % = 9.00 are 3.00 each; 20 pieces open with 19, so that the third sale waits
        String sales = "1,10001,MUG,3,2010-12-01,3.34,7,France\n2,10001,MUG,17,2010-12-01,3.34,8,France\n";
        String returns = "C3,10001,MUG,-1,2010-12-02,3.34,7,France\nC4,10001,MUG,-2,2010-12-02,3.34,7,France\n"
                + "C5,10001,MUG,-1,2010-12-02,3.34,7,France\n";

        assertThat(runOn(sales + returns, promotions(TENTH))).isZero();
        // 3 x 3.34 = 10.02 - 1.00 = 9.02, of which all three come back; nobody sold the fourth
        assertThat(out())
                .contains("2 returns with a covering sale: £9.02 refunded, as was paid; £10.02 in the file")
                .contains("1 return without one: £3.34 refunded, at the file's price")
                .contains("1 unit of 1 product backordered, in 1 order");
        assertThat(section().get("states").get("RETURNED").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsWrongWithPromotionsIsSaidAtOnce() throws IOException {
        String wrong =
                promotions(TENTH.replace("\"filter\": {}", "\"filter\": {\"skus\": [\"10009\"], \"colour\": 1}"));

        assertThat(runOn("1,10001,MUG,6,2010-12-01,2.55,7,France\n", wrong)).isEqualTo(TradingWeek.WRONG);
        assertThat(err()).contains("own.json").contains("colour");
        errBytes.reset();
        String unknown = promotions(TENTH.replace("\"filter\": {}", "\"filter\": {\"skus\": [\"10009\"]}"));
        assertThat(runOn("1,10001,MUG,6,2010-12-01,2.55,7,France\n", unknown)).isEqualTo(TradingWeek.WRONG);
        assertThat(err()).contains("10009 is not in the assortment", "Maybe 10001 was meant");
    }

    @Test
    void linesThatNoOrderCanHaveAreLeftOut() throws IOException {
        String fraction = "1,10001,MUG,6,2010-12-01,2.555,7,France\n2,10001,MUG,1,2010-12-01,2.50,7,France\n";

        assertThat(runOn(fraction, promotions(TENTH))).isZero();
        assertThat(out()).contains("1 line was left out").contains("discounted: GBP 2.50 sold - 0.25");
    }

    @Test
    void anEmptyWeekSellsNothing() throws IOException {
        assertThat(runOn("", promotions(TENTH))).isZero();
        assertThat(out()).contains("discounted: GBP 0.00 sold - 0.00 hypothetical discounts = 0.00");
        assertThat(Objects.requireNonNull(section().get("orders")).asInt()).isZero();
    }
}
