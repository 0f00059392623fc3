// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.contract.ValueContract;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.hr.payroll.ComponentCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecordedInputTest {

    private static final ComponentCode WAGE = ComponentCode.of("WAGE");
    private static final Scenario BUDGET = Scenario.of("Budget");

    private static Instant at(String date) {
        return LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static InputEntry<Decimal> entry(String valid, String known, String value) {
        return InputEntry.of(DateRange.parse(valid), at(known), Decimal.parse(value));
    }

    @SafeVarargs
    private static RecordedInput<Decimal> wage(InputEntry<Decimal>... entries) {
        List<InputEntry<Decimal>> all = new ArrayList<>();
        for (InputEntry<Decimal> entry : entries) {
            all.add(entry);
        }
        return RecordedInput.of(WAGE, all);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # day      , known at  , value
            2024-01-10, 2024-02-01, -
            2024-02-10, 2024-02-01, 3000
            2024-01-10, 2024-03-01, 4000
            2024-02-10, 2024-03-01, 4000
            2024-02-10, 2024-02-15, 3000
            2024-02-10, 2024-01-15, -
            """)
    void theEntryKnownLastHoldsEvenIfItStartsEarlier(LocalDate day, String knownAt, String value) {
        RecordedInput<Decimal> wage =
                wage(entry("2024-02-01/..", "2024-01-15", "3000"), entry("2024-01-01/..", "2024-02-15", "4000"));

        assertThat(wage.valueOn(day, Viewpoint.of(at(knownAt))))
                .isEqualTo(Optional.ofNullable(value).map(Decimal::parse));
    }

    @Test
    void whatBecomesKnownAtTheInstantDoesNotCountYet() {
        RecordedInput<Decimal> wage = wage(entry("2024-06-01/2024-07-01", "2024-06-01", "999"));
        LocalDate day = LocalDate.of(2024, 6, 1);

        assertThat(wage.valueOn(day, Viewpoint.of(at("2024-06-01")))).isEmpty();
        assertThat(wage.valueOn(day, Viewpoint.of(at("2024-06-01").plusNanos(1))))
                .contains(Decimal.of(999));
        assertThatIllegalArgumentException().isThrownBy(() -> Viewpoint.of(Instant.MIN));
    }

    @Test
    void twoEntriesKnownAtOneInstantAreRefusedIfTheyMeet() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wage(
                        entry("2024-01-01/2024-03-01", "2024-01-01", "1"), entry("2024-02-01/..", "2024-01-01", "2")))
                .withMessageContaining("entries of WAGE")
                .withMessageContaining("2024-02-01/..");
        assertThat(wage(entry("2024-01-01/2024-02-01", "2024-01-01", "1"), entry("2024-02-01/..", "2024-01-01", "2"))
                        .entries())
                .hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wage(
                        entry("2024-01-01/..", "2024-01-01", "1"),
                        entry("2024-01-01/..", "2024-01-01", "2").in(BUDGET)));
        assertThat(wage(
                                entry("2024-01-01/..", "2024-01-01", "1").in(Scenario.of("A")),
                                entry("2024-01-01/..", "2024-01-01", "2").in(Scenario.of("B")))
                        .entries())
                .hasSize(2);
    }

    @Test
    void aForecastSeesProductionAndNeverTheOtherWayRound() {
        RecordedInput<Decimal> wage = wage(
                entry("2026-01-01/..", "2026-01-01", "5000"),
                entry("2026-10-01/2026-12-01", "2026-07-13", "6000").in(BUDGET));
        Instant now = at("2026-08-01");

        assertThat(wage.valueOn(LocalDate.of(2026, 10, 1), Viewpoint.of(now))).contains(Decimal.of(5000));
        assertThat(wage.valueOn(LocalDate.of(2026, 10, 1), Viewpoint.of(now, BUDGET)))
                .contains(Decimal.of(6000));
        assertThat(wage.valueOn(LocalDate.of(2026, 12, 1), Viewpoint.of(now, BUDGET)))
                .contains(Decimal.of(5000));
        assertThat(wage.valueOn(LocalDate.of(2026, 10, 1), Viewpoint.of(now, Scenario.of("other"))))
                .contains(Decimal.of(5000));
        assertThat(wage.changed(Viewpoint.of(now), Viewpoint.of(now, BUDGET)))
                .containsExactly(DateRange.parse("2026-10-01/2026-12-01"));
    }

    @Test
    void theDaysToPayAgainAreThoseWhoseValueChanged() {
        RecordedInput<Decimal> wage = wage(
                entry("2024-01-01/..", "2023-12-01", "3000"),
                entry("2024-02-01/2024-04-01", "2024-03-05", "4000"),
                entry("2024-03-01/2024-03-11", "2024-03-06", "3000"),
                InputEntry.withdrawal(DateRange.parse("2024-06-01/.."), at("2024-03-07")));

        assertThat(wage.changed(Viewpoint.of(at("2024-03-01")), Viewpoint.of(at("2024-04-01"))))
                .containsExactly(
                        DateRange.parse("2024-02-01/2024-03-01"),
                        DateRange.parse("2024-03-11/2024-04-01"),
                        DateRange.parse("2024-06-01/.."));
        assertThat(wage.changed(Viewpoint.of(at("2024-04-01")), Viewpoint.of(at("2024-05-01"))))
                .isEmpty();
    }

    @Test
    void aPeriodIsCutWhereAnyInputChanges() {
        RecordedInput<Decimal> level = RecordedInput.of(
                ComponentCode.of("LEVEL"),
                List.of(entry("2024-04-01/..", "2024-01-01", "1"), entry("2024-04-21/..", "2024-01-02", "0.8")));
        RecordedInput<Decimal> wage =
                wage(entry("2024-04-01/..", "2024-01-01", "5000"), entry("2024-04-11/..", "2024-01-02", "6000"));
        RecordedInputs<Decimal> inputs = RecordedInputs.of(List.of(wage, level));
        DateRange april = DateRange.parse("2024-04-01/2024-05-01");
        Viewpoint view = Viewpoint.of(at("2024-02-01"));

        assertThat(inputs.segments(april, view))
                .containsExactly(
                        DateRange.parse("2024-04-01/2024-04-11"),
                        DateRange.parse("2024-04-11/2024-04-21"),
                        DateRange.parse("2024-04-21/2024-05-01"));
        assertThat(inputs.valuesOn(LocalDate.of(2024, 4, 30), view))
                .isEqualTo(Map.of(WAGE, Decimal.of(6000), level.name(), Decimal.parse("0.8")));
        assertThat(inputs.changed(Viewpoint.of(at("2024-01-02")), view))
                .containsExactly(DateRange.parse("2024-04-11/.."));
        assertThat(inputs.segments(DateRange.ofEmpty(april.start()), view)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> RecordedInputs.of(List.of(wage, wage)));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            KEEP    , 130 , 13
            RESET   , 0   , 13
            INVERT  , -130, 13
            PREVIOUS, 13  , 13
            PREVIOUS, -   , -
            """)
    void aCancelledEntryLeavesWhatItsModeSays(Cancellation mode, String after, String previous) {
        assertThat(mode.after(Decimal.of(130), Optional.ofNullable(previous).map(Decimal::parse)))
                .isEqualTo(Optional.ofNullable(after).map(Decimal::parse));
    }

    @ParameterizedTest
    @EnumSource(Cancellation.class)
    void cancellingKeepsTheHistory(Cancellation mode) {
        InputEntry<Decimal> cancelled = entry("2024-01-01/2024-03-01", "2024-02-01", "130");
        RecordedInput<Decimal> before = wage(entry("2024-02-01/..", "2024-01-01", "13"), cancelled);
        RecordedInput<Decimal> after = mode.cancel(before, cancelled, at("2024-02-02"));
        LocalDate february = LocalDate.of(2024, 2, 10);

        assertThat(after.valueOn(february, Viewpoint.of(at("2024-02-02")))).contains(Decimal.of(130));
        assertThat(after.valueOn(february, Viewpoint.of(at("2024-02-03"))))
                .isEqualTo(mode.after(Decimal.of(130), Optional.of(Decimal.of(13))));
        assertThat(after.valueOn(LocalDate.of(2024, 1, 10), Viewpoint.of(at("2024-02-03"))))
                .isEqualTo(mode.after(Decimal.of(130), Optional.empty()));
        assertThat(after.valueOn(LocalDate.of(2024, 3, 1), Viewpoint.of(at("2024-02-03"))))
                .contains(Decimal.of(13));
        assertThatIllegalArgumentException().isThrownBy(() -> mode.cancel(before, cancelled, at("2024-02-01")));
        assertThatIllegalArgumentException().isThrownBy(() -> mode.cancel(wage(), cancelled, at("2024-02-02")));
    }

    @Test
    void valuesKeepTheirContract() {
        RecordedInput<Decimal> wage = wage(entry("2024-02-01/..", "2024-01-15", "3000"));
        ValueContract.of(Scenario::of, "A", "B").holds();
        ValueContract.of(wage, wage(), wage.with(entry("2024-02-01/..", "2024-01-16", "1")))
                .holds();
        assertThat(wage.toString()).doesNotContain("3000");
        assertThat(RecordedInputs.of(List.of(wage)).toString()).doesNotContain("3000");
        assertThat(JsonMapping.standard()
                        .read(JsonMapping.standard().write(wage), JsonMapping.type(RecordedInput.class, Decimal.class))
                        .orElseThrow())
                .isEqualTo(wage);
        RetroPolicy policy = RetroPolicy.builder()
                .mode(RetroMode.NONE)
                .addFixedComponents(WAGE)
                .maxPeriods(12)
                .notBefore(LocalDate.of(2024, 1, 1))
                .build();
        assertThat(JsonMapping.standard()
                        .read(JsonMapping.standard().write(policy), RetroPolicy.class)
                        .orElseThrow())
                .isEqualTo(policy);
        PayableDaysRule rule = PayableDaysRule.builder().holidaysCount(true).build();
        assertThat(JsonMapping.standard()
                        .read(JsonMapping.standard().write(rule), PayableDaysRule.class)
                        .orElseThrow())
                .isEqualTo(rule);
    }
}
