// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.contract.ValueContract;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rate;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.time.Timeline;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayFrequency;
import dev.tradewright.hr.payroll.PayKind;
import dev.tradewright.hr.payroll.PayPeriod;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What recorded inputs, ledgers and corrections equal, refuse, show and say. */
class PayTimeContractTest {

    private static final ComponentCode BASE = ComponentCode.of("BASE");
    private static final ComponentCode TAX = ComponentCode.of("TAX");
    private static final PayPeriod JANUARY = PayPeriod.monthly(2024, 1, 31);
    private static final PayPeriod FEBRUARY = PayPeriod.monthly(2024, 2, 29);
    private static final PayPeriod MARCH = PayPeriod.monthly(2024, 3, 31);
    private static final Instant NOON = Instant.parse("2024-01-01T12:00:00Z");
    private static final DateRange WEEK = DateRange.parse("2024-01-01/2024-01-08");

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    private static PaidLedger paid(String amount) {
        return PaidLedger.empty().with(JANUARY, Map.of(BASE, eur(amount)));
    }

    private static RetroResult raised(PaidLedger ledger, PayPeriod current, RetroPolicy policy) {
        return RetroPay.compare(ledger, current, period -> Map.of(BASE, eur("15.00")), policy);
    }

    @Test
    void ledgersEqualByPeriodsAndWhatWasStored() {
        PaidLedger ledger = paid("10.00");
        ValueContract.of(ledger, PaidLedger.empty(), ledger.with(FEBRUARY, Map.of(BASE, eur("10.00"))))
                .holds();
        assertThat(ledger).isEqualTo(paid("10.00")).hasSameHashCodeAs(paid("10.00"));
        assertThat(ledger).isNotEqualTo(paid("11.00"));
        assertThat(ledger.hashCode()).isNotEqualTo(paid("11.00").hashCode());
        PaidLedger alsoRun = PaidLedger.of(List.of(JANUARY, FEBRUARY), ledger.stored());
        assertThat(alsoRun).isNotEqualTo(ledger);
        assertThat(alsoRun.hashCode()).isNotEqualTo(ledger.hashCode());
        assertThat(ledger).hasToString("PaidLedger[2024-01-01/2024-02-01]");
        assertThat(ledger.stored()).hasToString("[BASE of 2024-01-01/2024-02-01 by 2024-01-01/2024-02-01 •••]");
        assertThat(PaidLedger.of(List.of(), ledger.stored()).periods()).containsExactly(JANUARY);
    }

    @Test
    void aLedgerGivesNothingAwayThatCanBeChanged() {
        PaidLedger ledger = paid("10.00");

        assertThatThrownBy(() -> ledger.latest(JANUARY).clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ledger.first(JANUARY).clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ledger.outstanding(JANUARY, Map.of()).clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ledger.yearToDate(BASE, PayPeriod::paymentYear).clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(ledger.first(FEBRUARY)).isEmpty();
    }

    /** The order of periods that begin together: by the day of payment, the number, then the frequency. */
    @Test
    void periodsFollowEachOtherInTime() {
        LocalDate payday = LocalDate.of(2024, 1, 31);
        DateRange month = JANUARY.range();
        List<PayPeriod> inOrder = List.of(
                new PayPeriod(WEEK, PayFrequency.WEEKLY, 9, payday),
                new PayPeriod(month, PayFrequency.QUARTERLY, 9, payday.minusDays(1)),
                new PayPeriod(month, PayFrequency.MONTHLY, 1, payday),
                new PayPeriod(month, PayFrequency.QUARTERLY, 1, payday),
                new PayPeriod(month, PayFrequency.MONTHLY, 2, payday));
        PaidLedger ledger = PaidLedger.empty();
        for (int i = inOrder.size(); i-- > 0; ) {
            ledger = ledger.with(inOrder.get(i), Map.of(BASE, eur(i + ".00")));
        }

        assertThat(ledger.periods()).containsExactlyElementsOf(inOrder);
        assertThat(ledger.latest(inOrder.get(3))).isEqualTo(Map.of(BASE, eur("3.00")));
    }

    @Test
    void theYearToDateLeavesOutPeriodsWithoutTheComponent() {
        PaidLedger ledger =
                paid("10.00").with(FEBRUARY, Map.of(TAX, eur("1.00"))).with(MARCH, Map.of(BASE, eur("5.00")));

        assertThat(ledger.yearToDate(BASE, PayPeriod::paymentYear))
                .containsExactly(Map.entry(JANUARY, eur("10.00")), Map.entry(MARCH, eur("15.00")));
        assertThat(ledger.yearToDate(TAX, PayPeriod::paymentYear)).containsExactly(Map.entry(FEBRUARY, eur("1.00")));
    }

    @Test
    void resultsEqualByAllTheirParts() {
        RetroResult result = raised(paid("10.00"), MARCH, RetroPolicy.standard());
        RetroPolicy off = RetroPolicy.builder().mode(RetroMode.NONE).build();
        RetroPolicy fixed = RetroPolicy.builder().fixedComponents(Set.of(BASE)).build();
        List<RetroResult> all = List.of(
                result,
                raised(paid("10.00"), FEBRUARY, RetroPolicy.standard()),
                raised(paid("11.00"), MARCH, RetroPolicy.standard()),
                raised(paid("10.00"), MARCH, off),
                raised(paid("10.00"), MARCH, fixed),
                raised(paid("15.00"), MARCH, fixed));
        for (RetroResult one : all) {
            for (RetroResult other : all) {
                assertThat(one.equals(other)).isEqualTo(one == other);
            }
            assertThat(one).isNotEqualTo(null).isNotEqualTo("x");
        }
        assertThat(raised(paid("10.00"), MARCH, RetroPolicy.standard()))
                .isEqualTo(result)
                .hasSameHashCodeAs(result);
        assertThat(result.hashCode())
                .isNotEqualTo(all.get(2).hashCode())
                .isNotEqualTo(all.get(3).hashCode());
        assertThat(result).hasToString("RetroResult[1 paid in 2024-03-01/2024-04-01, 0 suppressed]");
        assertThat(all.get(3)).hasToString("RetroResult[0 paid in 2024-03-01/2024-04-01, 1 suppressed]");
        assertThat(result.current()).isEqualTo(MARCH);
        assertThat(all.get(3).isEmpty()).isFalse();
        assertThat(result.isEmpty()).isFalse();
        assertThat(all.get(5).isEmpty()).isTrue();
        assertThat(all.get(4).suppressedTotals()).isEqualTo(Map.of(BASE, eur("5.00")));
        assertThatThrownBy(() -> result.totals().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> result.byPeriod().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aCorrectionShowsItsReasonAndNoAmount() {
        RetroPolicy fixed = RetroPolicy.builder().fixedComponents(Set.of(BASE)).build();
        RetroDelta paid =
                raised(paid("10.00"), MARCH, RetroPolicy.standard()).deltas().get(0);
        RetroDelta not = raised(paid("10.00"), MARCH, fixed).suppressed().get(0);

        assertThat(paid).hasToString("BASE of 2024-01-01/2024-02-01 •••");
        assertThat(paid.amount()).isEqualTo(eur("5.00"));
        assertThat(not.toString()).startsWith("BASE of 2024-01-01/2024-02-01 ••• suppressed: ");
        assertThat(not.suppressed().orElseThrow().toText(Locale.ENGLISH))
                .isEqualTo("results of BASE stay as they were paid");
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2024-01-01, -", // January lies exactly two paid periods back and starts on that day
        "1, 2024-01-01, the period lies 2 periods back",
        "2, 2024-01-02, the period starts on"
    })
    void theBoundsOfAPolicyAreInclusive(int depth, LocalDate notBefore, String text) {
        RetroPolicy policy =
                RetroPolicy.builder().maxPeriods(depth).notBefore(notBefore).build();
        RetroResult result = raised(paid("10.00").with(FEBRUARY, Map.of(BASE, eur("15.00"))), MARCH, policy);

        assertThat(result.deltas()).hasSize(text.equals("-") ? 1 : 0);
        assertThat(result.suppressed())
                .hasSize(text.equals("-") ? 0 : 1)
                .allSatisfy(delta -> assertThat(delta.suppressed().orElseThrow().toText(Locale.ENGLISH))
                        .contains(text));
    }

    @Test
    void aLineIsExplainedByItsOwnComponentOnly() {
        RetroResult result = RetroPay.compare(
                paid("10.00").with(FEBRUARY, Map.of(TAX, eur("7.00"))),
                MARCH,
                period -> period.equals(JANUARY) ? Map.of(BASE, eur("15.00")) : Map.of(TAX, eur("9.00")),
                RetroPolicy.standard());

        String base = result.lines(Function.identity(), code -> PayKind.EARNING, Trace.FULL)
                .get(0)
                .explanation()
                .orElseThrow()
                .toText(Locale.ENGLISH);
        assertThat(base).contains("15.00", "10.00", "5.00").doesNotContain("9.00", "7.00", "TAX");
        assertThatThrownBy(() -> result.lines(Function.identity(), code -> PayKind.EARNING, Trace.OFF)
                        .clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 27, 0.00", "27, 27, 27.00", "-1, 27, days", "27.01, 27, days", "0, 0, workingDays"})
    void daysTakenBackAreOfThoseOfTheMonth(String days, String working, String share) {
        if (share.startsWith("d") || share.startsWith("w")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RetroPay.reversedDays(eur("27.00"), Decimal.parse(days), Decimal.parse(working)))
                    .withMessageStartingWith(share);
        } else {
            assertThat(RetroPay.reversedDays(eur("27.00"), Decimal.parse(days), Decimal.parse(working)))
                    .isEqualTo(eur(share));
        }
    }

    private static RecordedInput<Decimal> input(String name, int... values) {
        RecordedInput<Decimal> input = RecordedInput.of(ComponentCode.of(name), List.of());
        for (int i = 0; i < values.length; i++) {
            input = input.with(InputEntry.of(WEEK, NOON.plusSeconds(i), Decimal.of(values[i])));
        }
        return input;
    }

    @Test
    void inputsEqualByNameAndEntries() {
        ValueContract.of(input("A", 1), input("B", 1), input("A", 1, 2)).holds();
        assertThat(input("A", 1)).isEqualTo(input("A", 1)).hasSameHashCodeAs(input("A", 1));
        assertThat(input("A", 1)).isNotEqualTo(input("A", 2));
        assertThat(input("A", 1).hashCode())
                .isNotEqualTo(input("A", 2).hashCode())
                .isNotEqualTo(input("B", 1).hashCode());
        assertThat(input("A", 1, 2)).hasToString("A (2 entries)");

        RecordedInputs<Decimal> both = RecordedInputs.of(List.of(input("B", 1), input("A", 1)));
        ValueContract.of(both, RecordedInputs.of(List.of(input("A", 1))), RecordedInputs.of(List.of()))
                .holds();
        assertThat(both).isEqualTo(RecordedInputs.of(List.of(input("A", 1), input("B", 1))));
        assertThat(both).isNotEqualTo(RecordedInputs.of(List.of(input("A", 1), input("B", 2))));
        assertThat(both).hasToString("[A (1 entries), B (1 entries)]");
        assertThat(both.inputs()).containsExactly(input("A", 1), input("B", 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordedInputs.of(List.of(input("A", 1), input("A", 2))))
                .withMessageContaining("inputs (A) must not come twice");
        assertThatThrownBy(() -> both.valuesOn(WEEK.start(), Viewpoint.of(NOON.plusSeconds(9)))
                        .clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> both.timelines(WEEK, Viewpoint.of(NOON)).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aPeriodIsCutWhereAnyInputChanges() {
        Timeline<String> change = Timeline.of(DateRange.parse("2024-01-03/2024-01-05"), "x");
        assertThat(RecordedInputs.segments(WEEK, List.of(change)))
                .containsExactly(
                        DateRange.parse("2024-01-01/2024-01-03"),
                        DateRange.parse("2024-01-03/2024-01-05"),
                        DateRange.parse("2024-01-05/2024-01-08"));
        assertThat(RecordedInputs.segments(WEEK, List.of())).containsExactly(WEEK);
        assertThat(RecordedInputs.of(List.of(input("A", 1)))
                        .segments(DateRange.parse("2024-01-01/2024-01-15"), Viewpoint.of(NOON.plusSeconds(1))))
                .containsExactly(WEEK, DateRange.parse("2024-01-08/2024-01-15"));
    }

    /** Days that changed are one range, whether a value was there before, after, or both. */
    @Test
    void changedDaysThatMeetAreOneRange() {
        DateRange both = DateRange.parse("2024-01-01/2024-01-15");
        DateRange second = DateRange.parse("2024-01-08/2024-01-15");
        Viewpoint before = Viewpoint.of(NOON.plusSeconds(1));
        Viewpoint after = Viewpoint.of(NOON.plusSeconds(9));
        RecordedInput<Decimal> longer = input("A", 1).with(InputEntry.of(both, NOON.plusSeconds(2), Decimal.of(2)));
        RecordedInput<Decimal> shorter = RecordedInput.of(BASE, List.of(InputEntry.of(both, NOON, Decimal.ONE)))
                .with(InputEntry.of(WEEK, NOON.plusSeconds(2), Decimal.of(2)))
                .with(InputEntry.withdrawal(second, NOON.plusSeconds(3)));

        assertThat(longer.changed(before, after)).containsExactly(both);
        assertThat(shorter.changed(before, after)).containsExactly(both);
    }

    @Test
    void entriesOfForecastsKnownAtOnceAreSortedByTheirName() {
        InputEntry<Decimal> entry = InputEntry.of(WEEK, NOON, Decimal.ONE);
        InputEntry<Decimal> b = entry.in(Scenario.of("b"));
        InputEntry<Decimal> a = entry.in(Scenario.of("a"));
        InputEntry<Decimal> early = InputEntry.of(DateRange.parse("2023-01-01/2023-01-02"), NOON, Decimal.ONE);

        assertThat(RecordedInput.of(BASE, List.of(b, a, early)).entries()).containsExactly(early, a, b);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InputEntry.withdrawal(DateRange.of(WEEK.start(), WEEK.start()), NOON))
                .withMessageContaining("valid")
                .withMessageContaining("must not be empty");
    }

    @Test
    void cancellingNeedsAnEntryWithAValueAndALaterMoment() {
        RecordedInput<Decimal> input = input("A", 1);
        InputEntry<Decimal> entry = input.entries().get(0);
        InputEntry<Decimal> none = InputEntry.withdrawal(WEEK, NOON.plusSeconds(5));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cancellation.RESET.cancel(input, entry, NOON))
                .withMessageContaining("must be after the entry became known");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cancellation.RESET.cancel(input, none, NOON.plusSeconds(9)))
                .withMessageContaining("must be an entry of A");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cancellation.RESET.cancel(input.with(none), none, NOON.plusSeconds(9)))
                .withMessageContaining("must have a value");
    }

    @ParameterizedTest
    @CsvSource({"KEEP, 7", "RESET, 0", "INVERT, -7", "PREVIOUS, 3"})
    void aCancelledValueBecomesAnother(Cancellation cancellation, String after) {
        Optional<Decimal> value = cancellation.after(Decimal.of(7), Optional.of(Decimal.of(3)));
        assertThat(value).contains(Decimal.parse(after));

        RecordedInput<Decimal> input = input("A", 3, 7);
        RecordedInput<Decimal> cancelled =
                cancellation.cancel(input, input.entries().get(1), NOON.plusSeconds(2));
        assertThat(cancelled.valueOn(WEEK.start(), Viewpoint.of(NOON.plusSeconds(3))))
                .contains(Decimal.parse(after));
        assertThat(cancelled.entries()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "366, true", "367, false", "-1, false"})
    void paydaysAreWithinAYear(int days, boolean allowed) {
        if (allowed) {
            assertThat(PaymentRule.daysAfterEnd(days).payday(WEEK))
                    .isEqualTo(LocalDate.of(2024, 1, 7).plusDays(days));
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> PaymentRule.daysAfterEnd(days));
        }
    }

    @Test
    void paymentRulesRefuseDaysThatAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> PaymentRule.dayOfSameMonth(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new PaymentRule.DayOfMonth(1, 13));
        assertThatIllegalArgumentException().isThrownBy(() -> new PaymentRule.DayOfMonth(1, -1));
        assertThat(new PaymentRule.DayOfMonth(31, 1).payday(WEEK)).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(PaymentRule.weekdayAfterEnd(DayOfWeek.MONDAY).payday(WEEK)).isEqualTo(LocalDate.of(2024, 1, 8));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PayCalendar.periodsFrom(WEEK.start(), PayFrequency.WEEKLY, 0))
                .withMessageContaining("count");
        PayCalendar weeks = PayCalendar.of(WEEK.start(), PayFrequency.WEEKLY, PaymentRule.daysAfterEnd(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weeks.periods(DateRange.parse("../2024-01-08")))
                .withMessageContaining("must have a first and a last day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weeks.periodOn(LocalDate.of(2023, 12, 31), DateRange.ofYear(2024)))
                .withMessageContaining("Maybe the calendar starts later, on 2024-01-01.");
        // a week that ends with the year is of it; one that only begins in it is not
        assertThat(weeks.periods(WEEK)).extracting(PayPeriod::range).containsExactly(WEEK);
        assertThat(weeks.periods(DateRange.parse("2024-01-01/2024-01-07"))).isEmpty();
        assertThat(weeks.periods(DateRange.parse("2024-01-08/2024-01-16")))
                .extracting(PayPeriod::range)
                .containsExactly(DateRange.parse("2024-01-08/2024-01-15"));
    }

    @Test
    void absencesAreADayOrWhatIsSaidAndPartlyUnpaid() {
        assertThat(Absence.workday(AbsenceKind.ABSENT))
                .isEqualTo(new Absence(AbsenceKind.ABSENT, Decimal.ONE, false, Rate.ONE));
        assertThat(Absence.holiday(AbsenceKind.ABSENT))
                .isEqualTo(new Absence(AbsenceKind.ABSENT, Decimal.ONE, true, Rate.ONE));
        assertThat(Absence.partlyPaid(Decimal.ONE, Rate.ZERO).unpaid()).isEqualTo(Rate.ZERO);
        assertThat(Absence.partlyPaid(Decimal.ONE, Rate.ONE).unpaid()).isEqualTo(Rate.ONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Absence.partlyPaid(Decimal.ONE, Rate.parse("-0.1")))
                .withMessageContaining("unpaid (-0.1) must be from 0 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PayableDays.of(Decimal.ONE, Decimal.of(-1), List.of(), PayableDaysRule.standard()))
                .withMessageContaining("notEmployed (-1) must be 0 or more");
        assertThat(PayableDays.of(Decimal.ZERO, Decimal.ZERO, List.of(), PayableDaysRule.standard())
                        .payable())
                .isEqualTo(Decimal.ZERO);
        PayableDaysRule rule = PayableDaysRule.standard();
        assertThat(List.of(rule.holidaysCount(), rule.absenceOnHolidays(), rule.unmarkedIsAbsent()))
                .containsOnly(false);
        assertThat(rule.halfDayPaid()).isEqualTo(Rate.parse("0.5"));
    }

    @Test
    void aPaymentOfTheMarchClauseIsNotNegative() {
        LocalDate day = LocalDate.of(2025, 2, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MarchClause.of(eur("-0.01"), day, eur("1.00"), eur("0.00")))
                .withMessageContaining("payment");
        // more was earned than the ceiling: nothing is left
        assertThat(MarchClause.of(eur("0.00"), day, eur("1.00"), eur("2.00")))
                .isEqualTo(new MarchClause(eur("0.00"), false));
    }

    @Test
    void scenariosAreNames() {
        ValueContract.of(Scenario::of, "Budget", "Plan").holds();
        assertThat(Viewpoint.of(NOON, Scenario.of("Plan")).scenario()).contains(Scenario.of("Plan"));
        assertThat(Viewpoint.of(NOON).lastKnown()).isEqualTo(NOON.minusNanos(1));
    }
}
