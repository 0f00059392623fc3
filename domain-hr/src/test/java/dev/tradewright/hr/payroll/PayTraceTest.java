// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import static dev.tradewright.hr.payroll.Pay.E1;
import static dev.tradewright.hr.payroll.Pay.MARCH;
import static dev.tradewright.hr.payroll.Pay.WAGE;
import static dev.tradewright.hr.payroll.Pay.cny;
import static dev.tradewright.hr.payroll.Pay.code;
import static dev.tradewright.hr.payroll.Pay.component;
import static dev.tradewright.hr.payroll.Pay.deduction;
import static dev.tradewright.hr.payroll.Pay.number;
import static dev.tradewright.hr.payroll.Pay.structure;
import static dev.tradewright.hr.payroll.Pay.total;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.tradewright.core.decision.LegalReference;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.text.LocalizedName;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.hr.payroll.formula.Formula;
import dev.tradewright.hr.payroll.formula.Unit;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PayTraceTest {

    private static final LegalReference LAW =
            LegalReference.of("Social Insurance Law", "社会保险法", "12", LocalDate.of(2011, 7, 1));

    private static final PayEngine ENGINE = PayEngine.compile(structure()
            .version("2026-02")
            .addInputs(PayInput.of("LEVEL", Unit.FACTOR)
                    .withName("Grade")
                    .withNames(LocalizedName.of(Locale.CHINESE, "级别系数")))
            .addComponents(
                    component("BASE", "WAGE * LEVEL", "gross")
                            .withName("Base wage")
                            .withNames(LocalizedName.of(Locale.CHINESE, "基本工资"))
                            .withProration(Proration.CALENDAR_DAYS),
                    deduction("PENSION", "BASE * 8%").withLegalReference(LAW))
            .addTotals(total("GROSS", "gross"))
            .build());

    private static Payslip slip(Trace trace) {
        PayInputs inputs = ENGINE.inputs()
                .from(WAGE, LocalDate.of(2019, 2, 10), cny("6000"))
                .employed(DateRange.ofUnboundedEnd(LocalDate.of(2019, 2, 10)))
                .set(code("LEVEL"), number("0.5"))
                .build();
        return ENGINE.pay(E1, PayPeriod.monthly(2019, 2, 28), inputs, trace);
    }

    /** 19 of 28 days of 3000: 2035.7142857... */
    @Test
    void linesTellHowTheyCameAbout() {
        assertThat(text(slip(Trace.FULL), Locale.ENGLISH)).isEqualTo("""
                        payslip of E-1 for 2019-02-01 to 2019-02-28 by FINGERPRINT
                          Base wage: WAGE * LEVEL = 2035.714285714286, rounded (half away from zero) CN¥2,035.71, by staff@2026-02
                            2019-02-10 to 2019-02-28: CN¥3,000.00 x 19/28 (by calendar days)
                              WAGE = CN¥6,000.00
                              Grade (LEVEL) = 0.5
                          PENSION: BASE * 8% = 162.8568, rounded (half away from zero) CN¥162.86, by staff@2026-02 (Social Insurance Law, art. 12 (in force since 2011-07-01))
                            Base wage (BASE) = CN¥2,035.71\
                        """);
        assertThat(text(slip(Trace.FULL), Locale.CHINA))
                .contains(
                        "  基本工资：WAGE * LEVEL = 2035.714285714286，取整（四舍五入）后 ¥2,035.71，依据 staff@2026-02\n",
                        "      WAGE = ¥6,000.00\n",
                        "      级别系数（LEVEL）= 0.5\n",
                        "    基本工资（BASE）= ¥2,035.71",
                        "《社会保险法》第十二条");
    }

    @Test
    void truthsReadAsYesAndNo() {
        PayEngine engine = PayEngine.compile(structure()
                .addInputs(
                        PayInput.of("UNION", Unit.TRUTH),
                        PayInput.of("REMOTE", Unit.TRUTH).withNames(LocalizedName.of(Locale.CHINESE, "远程办公")))
                .addComponents(component("DUES", "if(UNION and not REMOTE, WAGE, 0)"))
                .build());
        Payslip slip = engine.pay(
                E1,
                PayPeriod.monthly(2026, 3, 25),
                engine.inputs()
                        .set(WAGE, cny("100"))
                        .set(code("UNION"), true)
                        .set(code("REMOTE"), false)
                        .build(),
                Trace.FULL);
        assertThat(text(slip, Locale.ENGLISH)).contains(" UNION: yes\n", " REMOTE (REMOTE): no");
        assertThat(text(slip, Locale.CHINA)).contains(" UNION：是\n", " 远程办公（REMOTE）：否");
        assertThat(engine).hasToString("PayEngine[staff@1]");
    }

    private static String text(Payslip slip, Locale locale) {
        return slip.explanation()
                .orElseThrow()
                .toText(locale)
                .replace(slip.structure().toString(), "FINGERPRINT");
    }

    @Test
    void theOneWhoIsPaidReadsItInBothLanguages() {
        assertThat(slip(Trace.OFF).toText(Locale.ENGLISH)).isEqualTo("""
                        Payslip E-1, 2019-02-01 to 2019-02-28, paid on 2019-02-28
                        Earnings
                          Base wage: CN¥2,035.71 of CN¥3,000.00 (19/28 calendar days)
                        Deductions
                          PENSION: CN¥162.86 of CN¥240.00
                        Totals
                          GROSS: CN¥2,035.71
                        Paid out: CN¥1,872.85\
                        """);
        assertThat(slip(Trace.OFF).toText(Locale.CHINA)).isEqualTo("""
                        工资单 E-1，2019-02-01至2019-02-28，发放日 2019-02-28
                        应发项目
                          基本工资：¥2,035.71（全额 ¥3,000.00，19/28 个日历日）
                        扣除项目
                          PENSION：¥162.86（全额 ¥240.00）
                        合计
                          GROSS：¥2,035.71
                        实发：¥1,872.85\
                        """);
    }

    @Test
    void isWrittenToJsonAndReadBackWithItsExplanations() {
        JsonMapping json = JsonMapping.standard();
        for (Trace trace : Trace.values()) {
            assertThat(json.read(json.write(slip(trace)), Payslip.class).orElseThrow())
                    .isEqualTo(slip(trace));
        }
        assertThat(json.fingerprint(slip(Trace.FULL))).isEqualTo(json.fingerprint(slip(Trace.FULL)));
    }

    /** Both lines were reckoned from the wage, which is told once, and only when asked. */
    @Test
    void whatSeveralLinesComeFromIsTheSameStep() {
        PayEngine engine = PayEngine.compile(structure()
                .addComponents(component("A", "WAGE * 1%"), component("B", "WAGE * 2%"))
                .build());
        Payslip slip =
                engine.pay(E1, Pay.MARCH, engine.inputs().set(WAGE, cny("5000")).build(), Trace.FULL);
        PayLine line = slip.lines().get(0);

        assertThat(line.explanation().orElseThrow()).isSameAs(line.explanation().orElseThrow());
        assertThat(line.explanation().orElseThrow().children().get(0))
                .isSameAs(slip.lines()
                        .get(1)
                        .explanation()
                        .orElseThrow()
                        .children()
                        .get(0));
    }

    @Test
    void namesTheLaw() {
        assertThat(slip(Trace.FULL)
                        .line(code("PENSION"))
                        .orElseThrow()
                        .explanation()
                        .orElseThrow()
                        .legalReference())
                .contains(LAW);
    }

    /** What a condition looked at is told as well. */
    @Test
    void figuresOfAConditionAreTold() {
        PayEngine engine = PayEngine.compile(structure()
                .addComponents(component("A", "5").withCondition(Formula.parse("WAGE > 10")))
                .build());
        PayInputs inputs = engine.inputs().set(WAGE, cny("4321")).build();
        assertThat(engine.pay(E1, MARCH, inputs, Trace.FULL)
                        .explanation()
                        .orElseThrow()
                        .toText(Locale.ENGLISH))
                .contains("4,321.00");
    }

    /** What is kept to be told later is small, and nothing is kept for it if it is not wanted. */
    @Test
    void keepsLittle() {
        PayStructure.Builder structure = structure();
        for (int i = 0; i < 30; i++) {
            structure.addComponents(component("A" + i, "WAGE * " + i + "% + 20", "gross"));
        }
        PayEngine engine =
                PayEngine.compile(structure.addTotals(total("GROSS", "gross")).build());
        PayInputs inputs = engine.inputs().set(WAGE, cny("5000")).build();

        assertThat(bytes(engine, inputs, Trace.FULL)).isLessThan(8 * 1_024);
        // not compared with each other: which of both the compiler got to first decides by how much they differ
        assertThat(bytes(engine, inputs, Trace.OFF)).isLessThan(8 * 1_024);
    }

    private static long bytes(PayEngine engine, PayInputs inputs, Trace trace) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 20; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 1_000; i++) {
                engine.pay(E1, Pay.MARCH, inputs, trace).amount(code("GROSS"));
            }
            least = Math.min(least, (threads.getCurrentThreadAllocatedBytes() - before) / 1_000);
        }
        return least;
    }
}
