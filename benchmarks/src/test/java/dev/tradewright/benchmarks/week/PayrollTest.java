// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.benchmarks.week.payroll.PayrollChapter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The week pays: what is printed, what is written, the user's own employees, and each case by arithmetic. */
class PayrollTest {

    private static final List<String> COLUMNS = List.of(
            ("employee,name,city,resident,entry,exit,title,cost_centres,wage,raise_wage,raise_from,raise_known,allowance,"
                            + "declared,deductions,first_job,workday_hours,rest_day_hours,holiday_hours,unpaid_days,bonus,account")
                    .split(","));

    private static final String HEADER = String.join(",", COLUMNS) + "\n";

    /** Hired on the first day of the month, at CNY 1,000.00 for each of 21.75 days. */
    private static final String ROW =
            "CN-1,Li,310000,yes,2026-03-01,,Clerk,SH,21750.00,,,,0.00,20000.00,0.00,no,0,0,0,,0.00,ACC";

    private final ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errBytes = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(String... arguments) {
        outBytes.reset();
        errBytes.reset();
        PrintStream out = new PrintStream(outBytes, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(errBytes, true, StandardCharsets.UTF_8);
        return new TradingWeek(List.of(new PayrollChapter()), out, err).run(arguments);
    }

    private int runOn(String employees, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("staff.csv"), employees);
        List<String> arguments = new ArrayList<>(List.of("--employees", file.toString()));
        arguments.addAll(List.of("--output", folder.resolve("out").toString()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private String out() {
        return outBytes.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    /** What was said of the input, without the folder it lies in. */
    private List<String> err() {
        return errBytes.toString(StandardCharsets.UTF_8)
                .replace(folder + folder.getFileSystem().getSeparator(), "")
                .lines()
                .map(String::strip)
                .toList();
    }

    private String closing() {
        List<String> lines = out().lines().toList();
        return lines.get(lines.size() - 1);
    }

    /** The row with some fields changed, as {@code wage=5000;exit=2026-03-13}. */
    private static String row(String changes) {
        List<String> fields = new ArrayList<>(Arrays.asList(ROW.split(",", -1)));
        for (String change : changes.split("&")) {
            int equals = change.indexOf('=');
            if (equals > 0) {
                fields.set(COLUMNS.indexOf(change.substring(0, equals)), change.substring(equals + 1));
            }
        }
        return String.join(",", fields) + "\n";
    }

    @Test
    void theShippedOfficeIsPaid() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int code = new TradingWeek(Chapters.all(), new PrintStream(bytes, true, StandardCharsets.UTF_8), System.err)
                .run("--output", folder.resolve("out").toString());
        List<String> lines = bytes.toString(StandardCharsets.UTF_8)
                .replace('\u00a0', ' ')
                .lines()
                .toList();

        assertThat(code).isZero();
        assertThat(lines.get(lines.size() - 1)).startsWith("reconciled: ");
        assertThat(lines.get(lines.size() - 3))
                .isEqualTo(
                        "paid: 40 employees, CNY 1094014.39 gross - 128589.37 contributions - 66861.94 tax = 898563.08 net");
        assertThat(lines)
                .contains(
                        "Run 2026-03: draft > calculated (clerk) > reviewed (clerk) > approved (chief) > paid (chief)",
                        "2 payslips with corrections of earlier months: CN¥4,843.75",
                        "Events for the books, each as its type says: 6 hr.payroll-posted, 1 hr.wages-paid",
                        "Payslip of CN-007, explained")
                .anyMatch(line -> line.contains("base wage, earlier months: CN¥4,000.00 for earlier periods"))
                .anyMatch(line -> line.contains("Labour Law, art. 44"))
                .anyMatch(
                        line -> line.contains("row 2: CN¥46,646.79 x 10% - quick deduction CN¥2,520.00 = CN¥2,144.68"));
        JsonNode section = JsonMapper.builder()
                .build()
                .readTree(Files.readString(folder.resolve("out/summary.json")))
                .get("payroll");
        assertThat(section.get("state").asString()).isEqualTo("PAID");
        assertThat(section.at("/payments/count").asInt()).isEqualTo(40);
        assertThat(section.at("/payments/amount").asString())
                .isEqualTo(section.get("net").asString());
        assertThat(section.get("costCentres")).hasSize(6);
    }

    @Test
    void itIsToldInChinese() throws IOException {
        assertThat(runOn(HEADER + row("workday_hours=2"), "--locale", "zh")).isZero();
        assertThat(out())
                .contains("中国办公室工资", "草稿", "CN-1 的工资单说明", "基本工资：", "养老保险", "符合其类型")
                .doesNotContain("BASE");
        assertThat(runOn(HEADER + row("wage=x"), "--locale", "zh")).isEqualTo(TradingWeek.WRONG);
        assertThat(err().get(1)).startsWith("staff.csv:2: wage（x）须为");
    }

    @Test
    void grossBecomesNet() throws IOException {
        assertThat(runOn(HEADER + row(""))).isZero();
        // 20,000 x (8 + 2 + 0.5 + 7) % = 3,500; (21,750 - 5,000 - 3,500) x 3 % = 397.50
        assertThat(closing())
                .isEqualTo("paid: 1 employees, CNY 21750.00 gross - 3500.00 contributions - 397.50 tax = 17852.50 net");
        assertThat(out()).contains("base wage: CN¥21,750.00", "tax withheld CN¥397.50");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            unpaid_days=2026-03-05                                                          | 20750.00 | one day less
            unpaid_days=2026-03-07                                                          | 21750.00 | a Saturday
            entry=2026-03-09                                                                | 16750.00 | five workdays missed
            entry=2026-03-24                                                                | 6000.00  | six workdays paid
            entry=2025-01-01&exit=2026-03-13                                                | 10000.00 | ten workdays paid
            entry=2025-01-01&exit=2026-03-27                                                | 19750.00 | two workdays missed
            raise_wage=32625&raise_from=2026-03-16&raise_known=2026-03-02                   | 27681.82 | 12 of 22 workdays with half as much more
            raise_wage=32625&raise_from=2026-03-16&raise_known=2026-03-20                   | 21750.00 | known when the run had begun
            entry=2025-01-01&raise_wage=22750&raise_from=2026-01-01&raise_known=2026-03-09  | 24750.00 | 1,000 for each of three months
            entry=2025-01-01&raise_wage=22750&raise_from=2026-01-01&raise_known=2026-02-09  | 22750.00 | January was corrected with February
            workday_hours=8&rest_day_hours=8&holiday_hours=8                                | 28250.00 | 8 h x 125 x (1.5 + 2 + 3)
            bonus=36000                                                                     | 57750.00 | beside the wage
            allowance=440&unpaid_days=2026-03-05                                            | 21170.00 | 21 of 22 days of the allowance
            """)
    void eachCaseIsPaidByArithmetic(String changes, String gross, String why) throws IOException {
        assertThat(runOn(HEADER + row(changes))).as(why).isZero();
        assertThat(closing()).as(why).startsWith("paid: 1 employees, CNY " + gross + " gross");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            first_job=yes                             | 97.50   | (21,750 - 3 x 5,000 - 3,500) x 3 %
            deductions=3000                           | 307.50  | (21,750 - 5,000 - 3,500 - 3,000) x 3 %
            resident=no                               | 1940.00 | (21,750 - 5,000) x 20 % - 1,410
            bonus=36000                               | 1477.50 | 36,000 x 3 % beside
            bonus=36001                               | 3787.60 | 36,001 x 10 % - 210 beside
            resident=no&bonus=72000                   | 7880.00 | 72,000 x 10 % - 6 x 210 beside
            declared=                                 | 502.50  | not insured: (21,750 - 5,000) x 3 %
            city=110000                               | 367.41  | 20,000 x (8 + 2 + 0.5 + 12) % + 3 = 4,503
            entry=2025-01-01&wage=60000&declared=20000 | 6200.00 | 154,500 x 20 % - 16,920 less 103,000 x 10 % - 2,520
            """)
    void eachCaseIsTaxedByArithmetic(String changes, String tax, String why) throws IOException {
        assertThat(runOn(HEADER + row(changes))).as(why).isZero();
        assertThat(closing()).as(why).contains(" contributions - " + tax + " tax = ");
    }

    @Test
    void costCentresShareToTheFen() throws IOException {
        assertThat(runOn(HEADER + row("cost_centres=A:1;B:1;C:1&wage=10000&declared=")))
                .isZero();
        assertThat(out()).contains("CN¥3,333.34", "CN¥3,333.33");
    }

    @Test
    void whatIsWrongIsSaidAtOnce() throws IOException {
        String rows = row("wage=12,5".replace(",", " ") + "&entry=2026-02-30&resident=perhaps")
                + row("employee=CN-2&exit=2026-02-01&bonus=-1&cost_centres=A:0&city=440300")
                + row("employee=CN-3&raise_wage=9000&unpaid_days=2026-04-01&workday_hours=800&name=")
                + row("employee=CN-4").replace(",Clerk", "")
                + row("employee=CN-5")
                + row("employee=CN-5")
                + row("employee=CN-6&raise_wage=9000&raise_from=2026-01-01&raise_known=2026-03-01&declared=x");

        assertThat(runOn(HEADER + rows)).isEqualTo(TradingWeek.WRONG);
        assertThat(err())
                .hasSize(17)
                .contains(
                        "staff.csv:2: wage (12 5) must be yuan from 0 to 10000000, with at most 2 decimal places and without "
                                + "grouping. Write it like 12500.00.",
                        "staff.csv:2: resident (perhaps) must be yes or no. Write one of them.",
                        "staff.csv:3: city (440300) must be 310000 (Shanghai) or 110000 (Beijing). Write six digits.",
                        "staff.csv:4: raise_from is empty. Fill in raise_wage, raise_from and raise_known, or none of them.",
                        "staff.csv:4: name is empty. Fill it in.",
                        "staff.csv:7: employee (CN-5) stands there twice. Give each employment a name of its own.")
                .anyMatch(line -> line.startsWith("staff.csv:2: entry (2026-02-30) must be a day"))
                .anyMatch(line -> line.startsWith("staff.csv:5: the row has 21 fields and the header 22"))
                .noneMatch(line -> line.contains("{"));
        assertThat(out()).doesNotContain("paid:");
    }

    @ParameterizedTest
    @CsvSource({
        "exit=2026-02-27, 'exit (2026-02-27) must not be before 2026-03-01'",
        "entry=2026-04-01, 'entry (2026-04-01) must not be after 2026-03-31'",
        "exit=2026-03-01&entry=2026-03-02, 'exit (2026-03-01) must not be before the entry (2026-03-02)'"
    })
    void whoIsNotEmployedInTheMonthIsNotPaid(String changes, String message) throws IOException {
        assertThat(runOn(HEADER + row(changes))).isEqualTo(TradingWeek.WRONG);
        assertThat(err().get(1)).startsWith("staff.csv:2: " + message);
    }

    @Test
    void aFileOfNothingPaysNobody() throws IOException {
        assertThat(runOn(HEADER)).isZero();
        assertThat(closing()).isEqualTo("paid: 0 employees, CNY 0.00 gross - 0.00 contributions - 0.00 tax = 0.00 net");
        assertThat(runOn("")).isEqualTo(TradingWeek.WRONG);
        assertThat(err().get(1)).startsWith("staff.csv: the file is empty.");
        assertThat(runOn(HEADER.replace("wage,", "salary,"))).isEqualTo(TradingWeek.WRONG);
        assertThat(err().get(1)).startsWith("staff.csv:1: the column wage is missing");
        assertThat(runOn(HEADER + ROW.replace("Clerk", "\"Clerk"))).isEqualTo(TradingWeek.WRONG);
        assertThat(run("--employees", folder.resolve("none.csv").toString())).isEqualTo(TradingWeek.WRONG);
        assertThat(err().get(1)).startsWith("none.csv: there is no such file.");
    }

    @Test
    void oneWhoCannotBePaidStopsNobodyElse() throws IOException {
        // the wage of January and February is taken back, and March cannot bear it
        String lowered = "employee=CN-2&entry=2025-01-01&raise_wage=100&raise_from=2026-01-01&raise_known=2026-03-02";

        assertThat(runOn(HEADER + row("") + row(lowered))).isEqualTo(TradingWeek.WRONG);
        assertThat(err().get(1)).startsWith("staff.csv:3: CN-2 cannot be paid: ");
        assertThat(closing()).startsWith("paid: 1 employees, CNY 21750.00 gross");
    }

    @Test
    void whoGetsNothingFromTheBankIsNamed() throws IOException {
        assertThat(runOn(HEADER
                        + row("account=")
                        + row("employee=CN-2&wage=100")
                        + row("employee=CN-3&workday_hours=36.5")))
                .isZero();
        assertThat(out())
                .contains("no account of CN-1 is known", "CN-2 owes more than was earned", "1 payment for the bank")
                .contains("CN-3: ")
                .contains("36 h");
    }

    /** All cases mixed at random: the second path agrees with each. */
    @Test
    void bothPathsAgreeOnAnyEmployees() throws IOException {
        Random random = new Random(20260325);
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 0; i < 400; i++) {
            rows.append(row(random(random, i)));
        }
        int code = runOn(rows.toString());

        assertThat(err()).isEmpty();
        assertThat(code).isZero();
        assertThat(closing()).startsWith("paid: 400 employees");
    }

    private static String random(Random random, int number) {
        LocalDate entry = LocalDate.of(2026, 3, 31).minusDays(random.nextInt(random.nextBoolean() ? 90 : 2_000));
        List<String> changes = new ArrayList<>(List.of(
                "employee=R-" + number,
                "entry=" + entry,
                "city=" + (random.nextBoolean() ? "310000" : "110000"),
                "resident=" + (random.nextInt(5) == 0 ? "no" : "yes"),
                "first_job=" + (random.nextInt(4) == 0 ? "yes" : "no"),
                "wage=" + cents(random, 9_000_000, 100_000),
                "allowance=" + cents(random, 100_000, 0),
                "declared=" + (random.nextInt(6) == 0 ? "" : cents(random, 5_000_000, 0)),
                "deductions=" + cents(random, 400_000, 0),
                "workday_hours=" + random.nextInt(20),
                "rest_day_hours=" + random.nextInt(160) / 10 + "." + random.nextInt(10),
                "cost_centres=" + (random.nextBoolean() ? "A:3;B:2.5;C:0.01" : "C")));
        if (random.nextInt(3) == 0) {
            changes.add("bonus=" + cents(random, 20_000_000, 0));
        }
        LocalDate exit = LocalDate.of(2026, 3, 1).plusDays(random.nextInt(31));
        if (random.nextInt(4) == 0 && !exit.isBefore(entry)) {
            changes.add("exit=" + exit);
        }
        if (random.nextInt(2) == 0) {
            changes.add("unpaid_days=" + exit);
        }
        if (random.nextInt(2) == 0) {
            changes.add("raise_wage=" + cents(random, 1_000_000, 9_000_000));
            changes.add("raise_from=" + entry.plusDays(random.nextInt(60)));
            changes.add("raise_known=" + entry.plusDays(random.nextInt(120)));
        }
        return String.join("&", changes);
    }

    private static String cents(Random random, int range, int least) {
        int cents = least + random.nextInt(range);
        return cents / 100 + "." + cents / 10 % 10 + cents % 10;
    }
}
