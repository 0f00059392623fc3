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
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TradingWeekTest {

    private static final String HEADER =
            "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";
    private static final String ROW = "536365,85123A,HEART,6,2010-12-01,2.55,17850,United Kingdom\n";

    private final ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errBytes = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(List<Chapter> chapters, String... arguments) {
        PrintStream out = new PrintStream(outBytes, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(errBytes, true, StandardCharsets.UTF_8);
        return new TradingWeek(chapters, out, err).run(arguments);
    }

    private int runOn(byte[] file, String... more) throws IOException {
        Path input = folder.resolve("in.csv");
        Files.write(input, file);
        String[] arguments = new String[more.length + 4];
        System.arraycopy(new String[] {"--input", input.toString(), "--output", folder.toString()}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return run(Chapters.all(), arguments);
    }

    private int runOn(String file, String... more) throws IOException {
        return runOn(file.getBytes(StandardCharsets.UTF_8), more);
    }

    private String out() {
        return outBytes.toString(StandardCharsets.UTF_8);
    }

    /** What was said of the input, without the folder it lies in. */
    private List<String> err() {
        return errBytes.toString(StandardCharsets.UTF_8)
                .replace(folder.toString() + folder.getFileSystem().getSeparator(), "")
                .lines()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"en", "zh"})
    void theWeekThatShipsReconcilesToThePenny(String language) throws IOException {
        int code = run(Chapters.all(), "--output", folder.toString(), "--locale", language);

        assertThat(out().lines().toList())
                .last()
                .isEqualTo(
                        "reconciled: 9999 rows = 9817 sold + 98 returned + 1 free + 45 stock corrections + 38 manual + 0 rejected;"
                                + " GBP 180307.68 sold + 3875.36 manual - 3523.79 returned = 180659.25");
        assertThat(out()).contains(language.equals("zh") ? "按日" : "By day");
        assertThat(err()).isEmpty();
        assertThat(code).isEqualTo(TradingWeek.AGREED);
        JsonNode report = JsonMapper.builder().build().readTree(Files.readString(folder.resolve("summary.json")));
        assertThat(report.at("/reading/classes/sold/rows").asInt()).isEqualTo(9_817);
        assertThat(report.at("/reading/classes/sold/amount").asString()).isEqualTo("180307.68");
        assertThat(report.at("/reading/days/2010-12-05/rows").asInt()).isEqualTo(2_580);
    }

    @Test
    void everyClassIsTakenByTheFirstRuleThatFits() throws IOException {
        int code = runOn(HEADER
                + "536365,85123A,sold,6,2010-12-01,2.55,17850,United Kingdom\n" //      6 x 2.55 = 15.30
                + "C536366,85123A,returned,-1,2010-12-01,2.55,17850,United Kingdom\n" // -1 x 2.55 = -2.55
                + "536367,22686,correction,-9,2010-12-01,0.0,,United Kingdom\n"
                + "536368,22686,free,1,2010-12-01,0,17850,United Kingdom\n"
                + "536369,POST,manual,1,2010-12-01,18.00,17850,France\n" //             1 x 18.00 = 18.00
                + "C536370,D,discount,-1,2010-12-01,5.005,17850,France\n" //       -1 x 5.005 = -5.01
                + "A536371,B,bad debt,1,2010-12-01,-1.00,,France\n" //             1 x -1.00 = -1.00
                + "536372,1234,four digits,1,2010-12-01,0,,France\n");

        assertThat(err()).isEmpty();
        assertThat(out())
                .endsWith(
                        "reconciled: 8 rows = 1 sold + 1 returned + 1 free + 1 stock corrections + 4 manual + 0 rejected; "
                                + "GBP 15.30 sold + 11.99 manual - 2.55 returned = 24.74\n");
        assertThat(code).isEqualTo(TradingWeek.AGREED);
    }

    @Test
    void whatCsvAllowsIsRead() throws IOException {
        int code = runOn(
                "\uFEFFCountry,InvoiceNo,Comment,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID\r\n"
                        + "EIRE,536365,\"a,b\",85123A,\"two\nlines, and \"\"quotes\"\"\",6,2010-12-01,2.55,\r\n"
                        + "\r\n"
                        + "EIRE,536365,,85123A, x , 6 ,2010-12-01,2.55,");

        assertThat(err()).isEmpty();
        assertThat(out())
                .contains("reconciled: 2 rows = 2 sold")
                .contains("GBP 30.60 sold + 0.00 manual + 0.00 returned = 30.60");
        assertThat(code).isEqualTo(TradingWeek.AGREED);
    }

    @Test
    void aFileWithoutRowsIsAnEmptyWeek() throws IOException {
        assertThat(runOn(HEADER)).isEqualTo(TradingWeek.AGREED);
        assertThat(out()).contains("reconciled: 0 rows = 0 sold").endsWith("= 0.00\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # row                                                    | what is said
            536365,85123A,X,six,2010-12-01,2.55,1,France             | in.csv:3: Quantity (six) must be a whole number other than 0, without grouping. Write it like 12 or -3.
            536365,85123A,X,0,2010-12-01,2.55,1,France               | in.csv:3: Quantity (0) must be a whole number other than 0, without grouping. Write it like 12 or -3.
            536365,85123A,X,1.5,2010-12-01,2.55,1,France             | in.csv:3: Quantity (1.5) must be a whole number other than 0, without grouping. Write it like 12 or -3.
            536365,85123A,X,9223372036854775808,2010-12-01,1,1,France| in.csv:3: Quantity (9223372036854775808) must be a whole number other than 0, without grouping. Write it like 12 or -3.
            536365,85123A,X,900000000000000000,2010-12-01,1,1,France | in.csv:3: Quantity (900000000000000000) times the unit price is more than can be counted. Correct one of them.
            536365,85123A,X,6,01/12/2010,2.55,1,France               | in.csv:3: InvoiceDate (01/12/2010) must be a day. Write it like 2010-12-01.
            536365,85123A,X,6,2010-12-01 08:26,2.55,1,France         | in.csv:3: InvoiceDate (2010-12-01 08:26) must be a day. Write it like 2010-12-01.
            536365,85123A,X,6,2010-02-29,2.55,1,France               | in.csv:3: InvoiceDate (2010-02-29) must be a day. Write it like 2010-12-01.
            536365,85123A,X,6,2010-12-01,1e3,1,France                | in.csv:3: UnitPrice (1e3) must be a decimal number of at most 18 decimal places. Write it like 2.55.
            536365,85123A,X,6,2010-12-01,-2.55,1,France              | in.csv:3: UnitPrice (-2.55) must not be below 0 for an article. Book a return as a negative quantity.
            ,85123A,X,6,2010-12-01,2.55,1,France                     | in.csv:3: InvoiceNo is empty. Fill it in.
            536365,85123A,X,6,2010-12-01,2.55,1                      | in.csv:3: the row has 7 fields and the header 8. Look for a comma that is missing, or one in a field without quotation marks.
            """)
    void aRowThatCannotBeReadIsRejectedAndExplained(String row, String said) throws IOException {
        int code = runOn(HEADER + ROW + row + "\n" + ROW);

        assertThat(err()).containsExactly("Something is wrong with the input, at 1 place:", "  " + said);
        assertThat(out())
                .contains(
                        "reconciled: 3 rows = 2 sold + 0 returned + 0 free + 0 stock corrections + 0 manual + 1 rejected; GBP 30.60");
        assertThat(code).isEqualTo(TradingWeek.WRONG);
    }

    @Test
    void everythingThatIsWrongIsSaidInOneGoInTheReadersLanguage() throws IOException {
        int code =
                runOn(HEADER + "536365,,X,many,soon,free,1,France\n" + ROW + ROW.replace("2.55", "two"), "--locale=zh");

        assertThat(err())
                .containsExactly(
                        "输入有 5 处问题：",
                        "  in.csv:2: StockCode 为空。请填写。",
                        "  in.csv:2: Quantity（many）必须是不为 0 的整数，且不带千位分隔符。请写成 12 或 -3。",
                        "  in.csv:2: InvoiceDate（soon）必须是日期。请写成 2010-12-01。",
                        "  in.csv:2: UnitPrice（free）必须是至多 18 位小数的十进制数。请写成 2.55。",
                        "  in.csv:4: UnitPrice（two）必须是至多 18 位小数的十进制数。请写成 2.55。");
        assertThat(code).isEqualTo(TradingWeek.WRONG);
    }

    @Test
    void aFileThatCannotBeReadAtAllGivesNoFigures() throws IOException {
        assertThat(runOn(HEADER.replace("UnitPrice", "UnitPrise").replace("Country", "InvoiceNo")))
                .isEqualTo(TradingWeek.WRONG);
        assertThat(runOn("")).isEqualTo(TradingWeek.WRONG);
        assertThat(runOn(HEADER + ROW.replace("HEART", "\"HEART"))).isEqualTo(TradingWeek.WRONG);
        assertThat(runOn((HEADER + ROW.replace("HEART", "C\u00C6UR")).getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(TradingWeek.WRONG);
        assertThat(run(Chapters.all(), "--input", folder.resolve("none.csv").toString()))
                .isEqualTo(TradingWeek.WRONG);
        assertThat(run(Chapters.all(), "--input", folder.toString())).isEqualTo(TradingWeek.WRONG);

        assertThat(out()).isEmpty();
        assertThat(String.join("\n", err()))
                .contains("in.csv:1: the column InvoiceNo stands there twice. Leave one.")
                .contains(
                        "in.csv:1: the column UnitPrice is missing among InvoiceNo, StockCode, Description, Quantity, InvoiceDate, "
                                + "UnitPrise, CustomerID, InvoiceNo. Add it, or correct its name.")
                .contains("in.csv:1: the column Country is missing")
                .contains("in.csv: the file is empty.")
                .contains("in.csv: a quotation mark is out of place")
                .contains("in.csv:2: the byte 0xC6 is not UTF-8. Save the file in UTF-8.")
                .contains("none.csv: there is no such file. Check the path.")
                .contains("this is a folder. Name a file in it.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --bogus              | --bogus is not known
            week.csv             | week.csv is not known
            --input              | FILE is missing
            --locale fr          | The value fr is not allowed
            """)
    void aWrongOptionIsExplained(String arguments, String said) {
        assertThat(run(Chapters.all(), arguments.split(" "))).isEqualTo(TradingWeek.WRONG);
        assertThat(String.join("\n", err())).contains(said).contains("Usage: trading-week");
        assertThat(out()).isEmpty();
    }

    @Test
    void amountsThatAddUpToTooMuchAreAProblemAndNoDifference() throws IOException {
        String large = ROW.replace(",6,", ",90000000000000000,").replace("2.55", "1");

        assertThat(runOn(HEADER + large + large)).isEqualTo(TradingWeek.WRONG);
        assertThat(err())
                .last()
                .asString()
                .isEqualTo("  in.csv: the amounts add up to more than can be counted. "
                        + "Split the file, or correct the quantities and prices.");
    }

    @Test
    void aQuotationMarkOutOfPlaceDoesNotHideTheProblemsBeforeIt() throws IOException {
        assertThat(runOn(HEADER + ROW.replace("2.55", "two") + ROW.replace("HEART", "\"HEART")))
                .isEqualTo(TradingWeek.WRONG);
        assertThat(String.join("\n", err()))
                .contains("at 2 places")
                .contains("UnitPrice (two)")
                .contains("a quotation mark");
    }

    @Test
    void helpAndVersionDoNothingElse() {
        assertThat(run(List.of(), "--help")).isEqualTo(TradingWeek.AGREED);
        assertThat(run(List.of(), "--version")).isEqualTo(TradingWeek.AGREED);
        assertThat(run(List.of(), "--help", "--locale", "zh")).isEqualTo(TradingWeek.AGREED);
        assertThat(out()).contains("--input=FILE").contains("Tradewright").contains("输出语言");
    }

    @Test
    void aReportThatCannotBeWrittenIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(run(Chapters.all(), "--output", file.resolve("below").toString()))
                .isEqualTo(TradingWeek.WRONG);
        assertThat(String.join("\n", err())).contains("the report cannot be written there");
    }

    @Test
    void theSecondPathFindsWhatTheFirstGotWrong() throws ProblemsException {
        String text = HEADER + ROW + ROW.replace("2010-12-01", "2010-12-02");
        Map<String, SecondPath.Figure> figures =
                ReadingChapter.figures(InvoiceReader.read(new Source("x", text), Progress.quiet()));
        assertThat(SecondPath.differences(text, figures, Locale.UK)).isEmpty();

        SecondPath.Figure right = figures.get("2010-12-02 sold");
        figures.put("2010-12-02 sold", new SecondPath.Figure(1, right.amount().add(new java.math.BigDecimal("0.01"))));
        figures.put("2010-12-03 sold", right);

        assertThat(SecondPath.differences(text, figures, Locale.UK))
                .containsExactly(
                        "2010-12-02 sold: 1 / 15.31 here, 1 / 15.30 there",
                        "2010-12-03 sold: 1 / 15.30 here, 0 / 0.00 there");
    }

    @Test
    void chaptersAreToldInOrderAndADifferenceIsExitOne() throws IOException {
        Chapter first = chapter("first", List.of("closing"), List.of());
        Chapter second = chapter("second", List.of(), List.of("2010-12-01 sold: 1 here, 2 there"));

        int code = run(List.of(first, second), "--output", folder.toString());

        assertThat(out().lines()).containsExactly("first line", "second line", "closing");
        assertThat(err())
                .containsExactly(
                        "The figures differ from those of the second path at 1 place (rows / pounds):",
                        "  2010-12-01 sold: 1 here, 2 there");
        assertThat(Files.readString(folder.resolve("summary.json")))
                .contains("\"first\"")
                .contains("\"second\"");
        assertThat(code).isEqualTo(TradingWeek.DIFFERED);
    }

    private static Chapter chapter(String name, List<String> closing, List<String> differences) {
        return new Chapter() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public ChapterReport run(WeekRun run) {
                return new ChapterReport(List.of(name + " line"), closing, Map.of(), List.of(), differences);
            }
        };
    }

    /** Nothing of a bar in a test: there is no terminal, so progress must be quiet. */
    @Test
    void progressIsQuietWithoutATerminal() {
        PrintStream before = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try (Progress progress = Progress.onTerminal("reading", 10)) {
            progress.to(5);
        } finally {
            System.setErr(before);
        }
        assertThat(bytes.size()).isZero();
    }
}
