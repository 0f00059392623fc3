// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.overtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.UnitPrice;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Refusals, notes and what derivations say. */
class OvertimeBoundsTest {

    private static final Decimal NONE = Decimal.ZERO;
    private static final Decimal MINUS = Decimal.parse("-0.1");

    private static Money cny(String amount) {
        return Money.parse("CNY " + amount);
    }

    private static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }

    private static void refused(Runnable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call::run).withMessageContaining(message);
    }

    @Test
    void negativeHoursAndSalariesAreRefused() {
        Decimal one = Decimal.ONE;
        refused(() -> new ChinaOvertimeHours(MINUS, NONE, false, NONE, false), "workday (-0.1) must be 0 or more");
        refused(() -> new ChinaOvertimeHours(NONE, MINUS, false, NONE, false), "restDay (-0.1) must be 0 or more");
        refused(() -> new ChinaOvertimeHours(NONE, NONE, false, MINUS, false), "holiday (-0.1) must be 0 or more");
        refused(() -> ChinaOvertime.pay(cny("-0.01"), ChinaOvertimeHours.of(NONE, NONE, NONE)), "must be zero or more");
        refused(() -> ChinaOvertimeCap.day(MINUS, false), "hours (-0.1) must be 0 or more");
        refused(() -> ChinaOvertimeCap.month(MINUS), "hours (-0.1) must be 0 or more");
        refused(() -> PaidHours.of(MINUS, UnitPrice.parse("USD 1")), "hours (-0.1) must be 0 or more");
        refused(() -> OvertimePay.of(usd("1.00"), NONE, one, one, one), "days (0) must be more than 0");
        refused(() -> OvertimePay.of(usd("1.00"), one, NONE, one, one), "hoursPerDay (0) must be more than 0");
        refused(() -> OvertimePay.of(usd("1.00"), one, one, MINUS, one), "overtimeHours (-0.1) must be 0 or more");
        refused(() -> OvertimePay.of(usd("1.00"), one, one, one, MINUS), "factor (-0.1) must be 0 or more");
        assertThat(OvertimePay.of(usd("1.00"), one, one, one, NONE)).isEqualTo(usd("0.00"));
        assertThat(ChinaOvertime.pay(cny("0.00"), ChinaOvertimeHours.of(one, one, one))
                        .gross())
                .isEqualTo(cny("0.00"));
    }

    @ParameterizedTest
    @CsvSource({"0, false, 0, false, 0", "0, true, 0, true, 0", "1, true, 0, true, 1", "0, true, 1, true, 1"})
    void onlyHoursThatWereWorkedAreNoted(String rest, boolean restOff, String holiday, boolean holidayOff, int notes) {
        ChinaOvertimeHours hours =
                new ChinaOvertimeHours(NONE, Decimal.parse(rest), restOff, Decimal.parse(holiday), holidayOff);

        assertThat(ChinaOvertime.pay(cny("8700.00"), hours).notes()).hasSize(notes);
    }

    @Test
    void notesAndRefusalsNameTheirHoursAndArticle() {
        List<Reason> notes = ChinaOvertime.pay(
                        cny("8700.00"), new ChinaOvertimeHours(NONE, Decimal.of(8), true, Decimal.of(4), true))
                .notes();
        assertThat(notes)
                .extracting(each -> each.toText(Locale.ENGLISH))
                .satisfiesExactly(
                        rest -> assertThat(rest)
                                .startsWith("8 h on rest days are not paid")
                                .contains("art. 44"),
                        holiday -> assertThat(holiday)
                                .startsWith("4 h on statutory holidays are paid")
                                .contains("art. 44"));
        assertThat(ChinaOvertimeCap.day(Decimal.of(2), false).reasons().get(0).toText(Locale.ENGLISH))
                .contains("2 h of overtime on one day are more than the 1 h allowed")
                .contains("art. 41");
        assertThat(ChinaOvertimeCap.day(Decimal.of(4), true).reasons().get(0).toText(Locale.ENGLISH))
                .contains("4 h of overtime on one day are more than the 3 h allowed");
        assertThat(ChinaOvertimeCap.month(Decimal.of(36)).orElseThrow()).isEqualTo(Decimal.of(36));
        assertThat(ChinaOvertimeCap.person(Optional.of(Decimal.of(7)), Optional.of(NONE))
                        .reasons())
                .extracting(each -> each.toText(Locale.ENGLISH))
                .satisfiesExactly(
                        pregnant -> assertThat(pregnant).contains("pregnancy", "art. 61"),
                        nursing -> assertThat(nursing).contains("nursing", "art. 63"));
        assertThat(ChinaOvertimeCap.person(Optional.empty(), Optional.empty()).orElseThrow())
                .isTrue();
    }

    @Test
    void aDerivationTellsEachStep() {
        String text = ChinaOvertime.pay(
                        cny("8700.00"), ChinaOvertimeHours.of(Decimal.of(2), Decimal.of(8), Decimal.of(3)), Trace.FULL)
                .explanation()
                .orElseThrow()
                .toText(Locale.ENGLISH);
        // 8,700 / 21.75 / 8 = 50 an hour: 2 x 75, 8 x 100, 3 x 150
        assertThat(text)
                .contains("8,700.00 a month")
                .contains("workdays: 2 h at 150%")
                .contains("150.00")
                .contains("rest days: 8 h at 200%")
                .contains("800.00")
                .contains("statutory holidays: 3 h at 300%")
                .contains("450.00");

        assertThat(FairLaborWeek.fluctuating(usd("600.00"), Decimal.of(50), Trace.FULL)
                        .explanation()
                        .orElseThrow()
                        .toText(Locale.ENGLISH))
                .contains("600.00 for 50 h is a regular rate of 12; half of it for 10 h beyond 40")
                .contains("60.00")
                .contains("§ 778.114");
        assertThat(FairLaborWeek.salaried(usd("275.00"), Decimal.of(55), Decimal.of(55), Trace.FULL)
                        .explanation()
                        .orElseThrow()
                        .toText(Locale.ENGLISH))
                .contains("§ 778.113");
        PaidHours hours = PaidHours.of(Decimal.of(46), UnitPrice.parse("USD 12"));
        assertThat(FairLaborWeek.hourly(List.of(hours), usd("0.00"), Trace.FULL)
                        .explanation()
                        .orElseThrow()
                        .toText(Locale.ENGLISH))
                .contains("§ 778.110");
        assertThat(FairLaborWeek.hourly(List.of(hours), usd("0.00"), Trace.OFF).explanation())
                .isEmpty();
    }

    @Test
    void weeksThatMakeNoSenseAreRefused() {
        PaidHours hours = PaidHours.of(Decimal.ONE, UnitPrice.parse("USD 12"));
        refused(() -> FairLaborWeek.hourly(List.of(), usd("0.00"), Trace.OFF), "must hold at least one rate");
        refused(() -> FairLaborWeek.hourly(List.of(hours), cny("0.00"), Trace.OFF), "bonus (CNY) must be of USD");
        refused(
                () -> FairLaborWeek.hourly(
                        List.of(hours, PaidHours.of(Decimal.ONE, UnitPrice.parse("CNY 12"))), usd("0.00"), Trace.OFF),
                "must be of USD");
        refused(() -> FairLaborWeek.fluctuating(usd("1.00"), NONE, Trace.OFF), "hours (0) must be more than 0");
        refused(
                () -> FairLaborWeek.salaried(usd("1.00"), NONE, Decimal.ONE, Trace.OFF),
                "agreedHours (0) must be more than 0");
        refused(
                () -> FairLaborWeek.salaried(usd("1.00"), Decimal.of(30), Decimal.parse("29.9"), Trace.OFF),
                "must be the agreed hours (30) or more");
        assertThat(FairLaborWeek.salaried(usd("40.00"), Decimal.of(40), Decimal.of(41), Trace.OFF))
                // one hour straight and half an hour beyond
                .isEqualTo(new FairLaborWeek(usd("41.00"), Decimal.of(41), Decimal.ONE, usd("0.50"), Optional.empty()));
    }

    @Test
    void ratesOfOneCurrencyPayEachDay() {
        LocalDate day = LocalDate.of(2019, 1, 7);
        TimeRates rates = TimeRates.builder()
                .standard(UnitPrice.parse("EUR 45.005"))
                .putDates(day, UnitPrice.parse("EUR 90"))
                .build();

        assertThat(rates.on(day)).isEqualTo(UnitPrice.parse("EUR 90"));
        assertThat(rates.on(day.plusDays(7))).isEqualTo(UnitPrice.parse("EUR 45.005"));
        assertThat(rates.pay(Map.of(day.plusDays(1), Decimal.ONE))).isEqualTo(Money.parse("EUR 45.01"));
        refused(() -> rates.pay(Map.of(day, MINUS)), "hours (-0.1) must be 0 or more");
        assertThatThrownBy(() -> rates.withDates(Map.of(day, UnitPrice.parse("USD 90"))))
                .hasMessageContaining("dates[2019-01-07]")
                .hasMessageContaining("must be of EUR like the standard rate");
    }
}
