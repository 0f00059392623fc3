// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayComponent;
import dev.tradewright.hr.payroll.PayEngine;
import dev.tradewright.hr.payroll.PayFrequency;
import dev.tradewright.hr.payroll.PayInput;
import dev.tradewright.hr.payroll.PayInputs;
import dev.tradewright.hr.payroll.PayKind;
import dev.tradewright.hr.payroll.PayLine;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.PayStructure;
import dev.tradewright.hr.payroll.PayTotal;
import dev.tradewright.hr.payroll.Payslip;
import dev.tradewright.hr.payroll.formula.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetroPayTest {

    private static final ComponentCode BASE = ComponentCode.of("BASE");
    private static final ComponentCode TAX = ComponentCode.of("TAX");
    private static final PayPeriod JANUARY = PayPeriod.monthly(2024, 1, 31);
    private static final PayPeriod FEBRUARY = PayPeriod.monthly(2024, 2, 29);
    private static final PayPeriod MARCH = PayPeriod.monthly(2024, 3, 31);
    private static final PayPeriod APRIL = PayPeriod.monthly(2024, 4, 30);

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    private static Map<ComponentCode, Money> pay(String base, String tax) {
        return Map.of(BASE, eur(base), TAX, eur(tax));
    }

    private static final PaidLedger PAID =
            PaidLedger.empty().with(JANUARY, pay("4800.00", "1200.00")).with(FEBRUARY, pay("4800.00", "1200.00"));

    private static final Function<PayPeriod, Map<ComponentCode, Money>> RAISED = period -> pay("5800.00", "1450.00");

    @Test
    void theDifferenceOfEachPeriodAndComponentIsPaid() {
        RetroResult result = RetroPay.compare(PAID, MARCH, RAISED, RetroPolicy.standard());

        assertThat(result.totals()).isEqualTo(pay("2000.00", "500.00"));
        assertThat(result.byPeriod())
                .isEqualTo(Map.of(JANUARY, pay("1000.00", "250.00"), FEBRUARY, pay("1000.00", "250.00")));
        assertThat(RetroPay.compare(result.ledger(), APRIL, RAISED, RetroPolicy.standard())
                        .isEmpty())
                .isTrue();
        assertThat(RetroPay.compare(PAID, FEBRUARY, RAISED, RetroPolicy.standard())
                        .totals())
                .isEqualTo(pay("1000.00", "250.00"));
    }

    @Test
    void aComponentThatComesOrGoesIsCorrectedAsAWhole() {
        ComponentCode bonus = ComponentCode.of("BONUS");
        RetroResult result = RetroPay.compare(
                PAID,
                MARCH,
                period -> period.equals(JANUARY)
                        ? Map.of(bonus, eur("10.00"), TAX, eur("1200.00"))
                        : pay("4800.00", "1200.00"),
                RetroPolicy.standard());

        assertThat(result.totals()).isEqualTo(Map.of(bonus, eur("10.00"), BASE, eur("-4800.00")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            none      | 0.00    | retro.off                      | 4
            fixed     | 2000.00 | retro.fixed                    | 2
            depth 1   | 1000.00 | retro.too-many-periods         | 2
            depth 0   | 0.00    | retro.too-many-periods         | 4
            since feb | 1000.00 | retro.too-old                  | 2
            changed   | 1000.00 | retro.unchanged-since-last-run | 2
            """)
    void whatIsNotPaidIsReportedWithItsReason(String policy, String base, String code, int suppressed) {
        RetroPolicy.Builder builder = RetroPolicy.builder();
        switch (policy) {
            case "none" -> builder.mode(RetroMode.NONE);
            case "fixed" -> builder.fixedComponents(Set.of(TAX));
            case "depth 1" -> builder.maxPeriods(1);
            case "depth 0" -> builder.maxPeriods(0);
            case "since feb" -> builder.notBefore(LocalDate.of(2024, 2, 1));
            default -> builder.mode(RetroMode.CHANGED_SINCE_LAST_RUN);
        }
        RetroResult result = RetroPay.compare(
                PAID, MARCH, RAISED, builder.build(), List.of(DateRange.parse("2024-02-10/2024-02-11")));

        assertThat(result.totals().getOrDefault(BASE, eur("0.00"))).isEqualTo(eur(base));
        assertThat(result.suppressed())
                .hasSize(suppressed)
                .allSatisfy(delta ->
                        assertThat(delta.suppressed().orElseThrow().code()).isEqualTo(code));
        // nothing is lost: a later run that pays all pays the rest
        RetroResult later = RetroPay.compare(result.ledger(), APRIL, RAISED, RetroPolicy.standard());
        assertThat(later.totals()).isEqualTo(result.suppressedTotals());
        assertThat(later.ledger().latest(JANUARY)).isEqualTo(pay("5800.00", "1450.00"));
    }

    @Test
    void changesMustBeGivenIfThePolicyAsksForThem() {
        RetroPolicy changed =
                RetroPolicy.builder().mode(RetroMode.CHANGED_SINCE_LAST_RUN).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetroPay.compare(PAID, MARCH, RAISED, changed))
                .withMessageContaining("Maybe give RecordedInputs.changed");
    }

    @Test
    void linesPayTheSumAndExplainItsPeriods() {
        RetroResult result = RetroPay.compare(PAID, MARCH, RAISED, RetroPolicy.standard());
        List<PayLine> lines = result.lines(
                code -> ComponentCode.of(code + "_RETRO"),
                code -> code.equals(BASE) ? PayKind.EARNING : PayKind.DEDUCTION,
                Trace.FULL);

        assertThat(lines).extracting(PayLine::component).hasToString("[BASE_RETRO, TAX_RETRO]");
        assertThat(lines.get(0).payable()).isEqualTo(eur("2000.00"));
        assertThat(lines.get(1).kind()).isEqualTo(PayKind.DEDUCTION);
        assertThat(lines.get(0).explanation().orElseThrow().toText(Locale.ENGLISH))
                .contains("BASE_RETRO: ")
                .contains("5,800.00 now, ");
        assertThat(lines.get(0).explanation().orElseThrow().toText(Locale.CHINESE))
                .contains("应更正");
        List<PayLine> bare = result.lines(Function.identity(), code -> PayKind.EARNING, Trace.OFF);
        assertThat(bare).extracting(PayLine::payable).containsExactly(eur("2000.00"), eur("500.00"));
        assertThat(bare.get(0).explanation()).isEmpty();
    }

    /** January was unpaid leave, February the employment was not known yet; now both months are worth 5,800 and 1,450 of tax. */
    @Test
    void aPeriodThatPaidNothingIsComparedToo() {
        PaidLedger nothing = PaidLedger.empty().with(JANUARY, Map.of()).with(FEBRUARY, Map.of());
        assertThat(nothing.periods()).containsExactly(JANUARY, FEBRUARY);
        assertThat(nothing.latest(JANUARY)).isEmpty();

        RetroResult result = RetroPay.compare(nothing, MARCH, RAISED, RetroPolicy.standard());
        assertThat(result.totals()).containsEntry(BASE, eur("11600.00")).containsEntry(TAX, eur("2900.00"));
        assertThat(RetroPay.compare(result.ledger(), MARCH, RAISED, RetroPolicy.standard())
                        .isEmpty())
                .isTrue();

        PaidLedger stored = PaidLedger.of(nothing.periods(), nothing.stored());
        assertThat(stored).isEqualTo(nothing).hasSameHashCodeAs(nothing).isNotEqualTo(PaidLedger.empty());
        JsonMapping json = JsonMapping.standard();
        assertThat(json.read(json.write(nothing), PaidLedger.class).orElseThrow())
                .isEqualTo(nothing);
    }

    @Test
    void aPeriodThatIsRunAgainByItselfIsWorthTheLastRun() {
        PaidLedger twice = PaidLedger.empty()
                .with(JANUARY, pay("5000.00", "0.00"))
                .with(JANUARY, pay("5500.00", "0.00"))
                .with(JANUARY, MARCH, pay("6000.00", "0.00"));

        assertThat(twice.first(JANUARY)).containsEntry(BASE, eur("5500.00"));
        assertThat(twice.latest(JANUARY)).containsEntry(BASE, eur("6000.00"));
        assertThat(twice.totalWithoutRetro(BASE, List.of(JANUARY))).contains(eur("5500.00"));
    }

    @Test
    void correctionsAreInputsOfThePayslipThatPaysThem() {
        PayStructure structure = PayStructure.builder()
                .name("staff")
                .currency(CurrencyUnit.EUR)
                .addInputs(PayInput.of("BASE_RETRO", Unit.MONEY), PayInput.of("TAX_RETRO", Unit.MONEY))
                .addComponents(
                        PayComponent.builder()
                                .code("ARREARS")
                                .formula("BASE_RETRO")
                                .addTags("gross")
                                .build(),
                        PayComponent.builder()
                                .code("TAX_ARREARS")
                                .kind(PayKind.DEDUCTION)
                                .formula("TAX_RETRO")
                                .addTags("tax")
                                .build())
                .addTotals(PayTotal.builder()
                        .code("NET")
                        .addAdds("gross")
                        .addSubtracts("tax")
                        .build())
                .build();
        PayEngine engine = PayEngine.compile(structure);
        RetroResult result = RetroPay.compare(PAID, MARCH, RAISED, RetroPolicy.standard());
        PayInputs.Builder inputs = engine.inputs();
        result.enter(inputs, code -> ComponentCode.of(code + "_RETRO"));
        Payslip slip = engine.pay(EmploymentId.of("E-1"), MARCH, inputs.build());

        assertThat(slip.amount(ComponentCode.of("NET"))).isEqualTo(eur("1500.00")); // 2 x 1,000 - 2 x 250
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result.enter(engine.inputs(), code -> code))
                .withMessageContaining("BASE");
    }

    @Test
    void correctionsThatAddUpToNothingMakeNoLine() {
        RetroResult result = RetroPay.compare(
                PAID,
                MARCH,
                period -> pay(period.equals(JANUARY) ? "4801.00" : "4799.00", "1200.00"),
                RetroPolicy.standard());

        assertThat(result.deltas()).hasSize(2);
        assertThat(result.lines(Function.identity(), code -> PayKind.EARNING, Trace.OFF))
                .isEmpty();
    }

    @Test
    void aReversedPeriodIsTakenBackWhole() {
        PaidLedger corrected = PAID.with(JANUARY, FEBRUARY, Map.of(BASE, eur("5000.00")));
        RetroResult reversal = RetroPay.reversal(corrected, JANUARY, MARCH);

        assertThat(reversal.totals()).isEqualTo(pay("-5000.00", "-1200.00"));
        assertThat(reversal.ledger().latest(JANUARY)).isEqualTo(pay("0.00", "0.00"));
        assertThat(reversal.ledger().latest(FEBRUARY)).isEqualTo(PAID.latest(FEBRUARY));
        assertThat(RetroPay.reversal(reversal.ledger(), JANUARY, APRIL).isEmpty())
                .isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> RetroPay.reversal(PAID, APRIL, APRIL));
    }

    @Test
    void aRepeatedRunPaysOnlyWhatIsNew() {
        assertThat(PAID.outstanding(JANUARY, pay("4800.00", "1200.00"))).isEmpty();
        assertThat(PAID.outstanding(JANUARY, Map.of(BASE, eur("5000.00"))))
                .isEqualTo(Map.of(BASE, eur("200.00"), TAX, eur("-1200.00")));
        assertThat(PAID.outstanding(MARCH, Map.of(BASE, eur("1.00"), TAX, eur("0.00"))))
                .isEqualTo(Map.of(BASE, eur("1.00")));
    }

    @Test
    void theYearToDateKnowsBothSums() {
        PaidLedger ledger = PaidLedger.empty()
                .with(JANUARY, Map.of(BASE, eur("5000.00")))
                .with(JANUARY, FEBRUARY, Map.of(BASE, eur("6000.00")))
                .with(FEBRUARY, Map.of(BASE, eur("5000.00")));

        assertThat(ledger.totalWithRetro(BASE, List.of(JANUARY))).contains(eur("6000.00"));
        assertThat(ledger.totalWithoutRetro(BASE, List.of(JANUARY))).contains(eur("5000.00"));
        assertThat(ledger.totalWithRetro(BASE, List.of(JANUARY, FEBRUARY))).contains(eur("11000.00"));
        assertThat(ledger.totalWithRetro(TAX, List.of(JANUARY, FEBRUARY))).isEmpty();
        assertThat(ledger.first(JANUARY)).isEqualTo(Map.of(BASE, eur("5000.00")));
    }

    @Test
    void theYearToDateBeginsAnewWithTheYear() {
        PayPeriod december = PayPeriod.monthly(2023, 12, 31);
        PaidLedger ledger = PaidLedger.empty()
                .with(FEBRUARY, Map.of(BASE, eur("3.00")))
                .with(december, Map.of(BASE, eur("1.00")))
                .with(JANUARY, Map.of(BASE, eur("2.00")));

        assertThat(ledger.yearToDate(BASE, PayPeriod::paymentYear))
                .containsExactly(
                        Map.entry(december, eur("1.00")),
                        Map.entry(JANUARY, eur("2.00")),
                        Map.entry(FEBRUARY, eur("5.00")));
    }

    @ParameterizedTest
    @CsvSource({"65000.00, 1, 27, 2407.41", "2000.00, 1, 27, 74.07", "65000.00, 0, 27, 0.00", "100.00, 3, 3, 100.00"})
    void unpaidDaysThatTurnOutPaidAreShareOfTheMonth(String whole, String days, String working, String arrear) {
        assertThat(RetroPay.reversedDays(eur(whole), Decimal.parse(days), Decimal.parse(working)))
                .isEqualTo(eur(arrear));
    }

    @Test
    void aPartOfAYearlyBenefitIsAShareOfItsMonth() {
        assertThat(RetroPay.reversedDaysOfYear(eur("24000.00"), PayFrequency.MONTHLY, Decimal.ONE, Decimal.of(27)))
                .isEqualTo(eur("74.07"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetroPay.reversedDays(eur("1.00"), Decimal.of(28), Decimal.of(27)));
    }

    @ParameterizedTest
    @CsvSource({
        "20000, 2025-02-15, 60000, 30000, false",
        "12000, 2025-02-15, 84000, 6000, true",
        "6000, 2025-03-31, 84000, 6000, false",
        "6000.01, 2025-03-31, 84000, 6000, true",
        "6000.01, 2025-04-01, 84000, 6000, false",
        "1, 2025-01-01, 95000, 0, true"
    })
    void anEarlyPaymentAboveTheRemainderBelongsToTheYearBefore(
            String payment, LocalDate paidOn, String earnings, String remainder, boolean before) {
        assertThat(MarchClause.of(eur(payment), paidOn, eur("90000"), eur(earnings)))
                .isEqualTo(new MarchClause(eur(remainder), before));
    }

    @Test
    void nothingPersonalIsShown() {
        RetroResult result = RetroPay.compare(PAID, MARCH, RAISED, RetroPolicy.standard());

        assertThat(result + " " + result.deltas() + PAID + PAID.stored()).doesNotContain("800", "1450", "1200");
    }
}
