// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.overtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.UnitPrice;
import dev.tradewright.hr.payroll.PayFrequency;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OvertimeTest {

    private static Money cny(String amount) {
        return Money.parse("CNY " + amount);
    }

    private static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }

    private static Decimal number(String text) {
        return Decimal.parse(text);
    }

    private static PaidHours hours(String hours, String rate) {
        return PaidHours.of(number(hours), UnitPrice.parse("USD " + rate));
    }

    @ParameterizedTest
    @CsvSource({
        "5000.00, 160, 8, 1.25, 312.50", // 5000 x 8 x 1.25 / 160
        "5000.00, 160, 0, 1.25, 0.00",
        "100.00, 3, 1, 1, 33.33",
        "0.01, 2, 1, 1, 0.01"
    })
    void overtimeIsAMultipleOfAnHourOfTheSalary(
            String salary, String regular, String hours, String factor, String pay) {
        assertThat(OvertimePay.of(cny(salary), number(regular), number(hours), number(factor)))
                .isEqualTo(cny(pay));
        assertThat(OvertimePay.of(cny(salary), number(regular), Decimal.ONE, number(hours), number(factor)))
                .isEqualTo(cny(pay));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OvertimePay.of(cny(salary), Decimal.ZERO, number(hours), number(factor)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OvertimePay.of(cny(salary), number(regular), number("-1"), number(factor)));
    }

    @Test
    void chinaPaysThreeMultiples() {
        ChinaOvertime pay = ChinaOvertime.pay(
                cny("8700.00"), ChinaOvertimeHours.of(number("2"), number("8"), number("8")), Trace.FULL);

        assertThat(pay.hourly()).isEqualTo(cny("50.00"));
        assertThat(pay.workday()).isEqualTo(cny("150.00"));
        assertThat(pay.restDay()).isEqualTo(cny("800.00"));
        assertThat(pay.holiday()).isEqualTo(cny("1200.00"));
        assertThat(pay.gross()).isEqualTo(cny("2150.00"));
        assertThat(pay.notes()).isEmpty();
        assertThat(pay.explanation().orElseThrow().toText(Locale.ENGLISH))
                .contains("hourly wage of CN¥50.00")
                .contains("Labour Law, art. 44");
        assertThat(pay.explanation().orElseThrow().toText(Locale.CHINESE)).contains("《劳动法》第四十四条");
    }

    @Test
    void otherTimeOffReplacesThePayOfRestDaysOnly() {
        ChinaOvertime pay = ChinaOvertime.pay(
                cny("8700.00"), new ChinaOvertimeHours(number("0"), number("8"), true, number("8"), true));

        assertThat(pay.restDay()).isEqualTo(cny("0.00"));
        assertThat(pay.holiday()).isEqualTo(cny("1200.00"));
        assertThat(pay.notes())
                .extracting(Reason::code)
                .containsExactly("overtime.cn.rest-day-compensated", "overtime.cn.holiday-not-replaceable");
        assertThat(pay.explanation()).isEmpty();
    }

    @Property
    void anExplanationChangesNoFigure(@ForAll @IntRange(max = 99_999) int wage, @ForAll @IntRange(max = 36) int hours) {
        ChinaOvertimeHours worked =
                ChinaOvertimeHours.of(Decimal.of(hours), Decimal.of(hours + 1), Decimal.of(hours + 2));
        ChinaOvertime off = ChinaOvertime.pay(cny(wage + ".37"), worked, Trace.OFF);
        ChinaOvertime on = ChinaOvertime.pay(cny(wage + ".37"), worked, Trace.FULL);

        assertThat(new ChinaOvertime(
                        on.hourly(), on.workday(), on.restDay(), on.holiday(), on.notes(), Optional.empty()))
                .isEqualTo(off);
    }

    @ParameterizedTest
    @CsvSource({"1, false, true", "1.01, false, false", "3, true, true", "3.5, true, false", "0, false, true"})
    void chinaCapsADay(String hours, boolean special, boolean allowed) {
        assertThat(ChinaOvertimeCap.day(number(hours), special).isAccepted()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"36, true", "36.01, false"})
    void chinaCapsAMonth(String hours, boolean allowed) {
        assertThat(ChinaOvertimeCap.month(number(hours)).isAccepted()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -  , -   , true
            6  , -   , true
            6.9, -   , true
            7  , -   , false
            -  , 11.9, false
            -  , 12  , true
            8  , 3   , false
            """)
    void someAreSparedOvertimeInChina(String pregnant, String child, boolean allowed) {
        assertThat(ChinaOvertimeCap.person(
                                Optional.ofNullable(pregnant).map(Decimal::parse),
                                Optional.ofNullable(child).map(Decimal::parse))
                        .isAccepted())
                .isEqualTo(allowed);
    }

    @Test
    void aRefusalNamesTheArticleInBothLanguages() {
        Reason reason = ChinaOvertimeCap.month(number("40")).reasons().get(0);

        assertThat(reason.toText(Locale.ENGLISH))
                .contains("40 h")
                .contains("36 h")
                .contains("art. 41");
        assertThat(reason.toText(Locale.CHINESE)).contains("超过上限").contains("第四十一条");
        assertThat(ChinaOvertimeCap.person(Optional.of(number("9")), Optional.of(number("3")))
                        .reasons())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        // hours, rate, bonus, straight, regular rate, premium
        "46, 12.00, 0.00, 552.00, 12, 36.00",
        "46, 12.00, 46.00, 598.00, 13, 39.00", // 598 / 46 x 6 / 2
        "40, 12.00, 46.00, 526.00, 13.15, 0.00",
        "41, 10.333, 0.00, 423.65, 10.333, 5.17" // 423.653 and 5.1665
    })
    void theRegularRateIncludesTheBonus(
            String worked, String rate, String bonus, String straight, String regular, String premium) {
        FairLaborWeek week = FairLaborWeek.hourly(List.of(hours(worked, rate)), usd(bonus), Trace.OFF);

        assertThat(week.straight()).isEqualTo(usd(straight));
        assertThat(week.regularRate()).isEqualTo(number(regular));
        assertThat(week.premium()).isEqualTo(usd(premium));
        assertThat(week.gross()).isEqualTo(usd(straight).plus(usd(premium)));
    }

    @Test
    void severalRatesAreAveragedByTheirHours() {
        FairLaborWeek week =
                FairLaborWeek.hourly(List.of(hours("30", "10"), hours("20", "15")), usd("0.00"), Trace.FULL);

        // (300 + 300) / 50 = 12, and half of it for 10 hours
        assertThat(week.straight()).isEqualTo(usd("600.00"));
        assertThat(week.regularRate()).isEqualTo(number("12"));
        assertThat(week.gross()).isEqualTo(usd("660.00"));
        assertThat(week.explanation().orElseThrow().toText(Locale.ENGLISH)).contains("§ 778.115");
        assertThatIllegalArgumentException().isThrownBy(() -> FairLaborWeek.hourly(List.of(), usd("0.00"), Trace.OFF));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FairLaborWeek.hourly(List.of(hours("30", "10")), cny("0.00"), Trace.OFF));
    }

    @ParameterizedTest
    @CsvSource({"600.00, 50, 12, 60.00", "600.00, 40, 15, 0.00", "600.00, 37.5, 16, 0.00", "600.00, 48, 12.5, 50.00"})
    void aFluctuatingWeekGetsHalfOfItsOwnRate(String salary, String worked, String regular, String premium) {
        FairLaborWeek week = FairLaborWeek.fluctuating(usd(salary), number(worked), Trace.OFF);

        assertThat(week.straight()).isEqualTo(usd(salary));
        assertThat(week.regularRate()).isEqualTo(number(regular));
        assertThat(week.premium()).isEqualTo(usd(premium));
    }

    @ParameterizedTest
    @CsvSource({
        "275.00, 55, 55, 275.00, 5, 37.50", // 15 x 2.50
        "275.00, 55, 57, 285.00, 5, 42.50", // two hours more at one and a half
        "400.00, 35, 35, 400.00, 11.4286, 0.00",
        "350.00, 35, 41, 410.00, 10, 5.00" // the hours to 40 are straight
    })
    void aSalaryForMoreThanFortyHoursHasPaidThemStraight(
            String salary, String agreed, String worked, String straight, String regular, String premium) {
        FairLaborWeek week = FairLaborWeek.salaried(usd(salary), number(agreed), number(worked), Trace.OFF);

        assertThat(week.straight()).isEqualTo(usd(straight));
        assertThat(week.regularRate()).isEqualTo(number(regular));
        assertThat(week.premium()).isEqualTo(usd(premium));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FairLaborWeek.salaried(usd(salary), number(agreed), number("30"), Trace.OFF));
    }

    @ParameterizedTest
    @CsvSource({
        "5200.00, MONTHLY, 1200.00",
        "2600.00, SEMIMONTHLY, 1200.00",
        "4800.00, FOUR_WEEKLY, 1200.00",
        "62400.00, ANNUALLY, 1200.00",
        "1.00, MONTHLY, 0.23"
    })
    void aSalaryHasItsWeek(String salary, PayFrequency frequency, String weekly) {
        assertThat(FairLaborWeek.weekly(usd(salary), frequency)).isEqualTo(usd(weekly));
    }

    @Test
    void hoursArePaidByTheRateOfTheirDay() {
        LocalDate saturday = LocalDate.of(2019, 1, 5);
        TimeRates rates = TimeRates.builder()
                .standard(UnitPrice.parse("EUR 45"))
                .putWeekdays(DayOfWeek.SUNDAY, UnitPrice.parse("EUR 55"))
                .putDates(LocalDate.of(2019, 1, 13), UnitPrice.parse("EUR 90"))
                .build();

        assertThat(rates.pay(Map.of(saturday, number("6"), saturday.plusDays(1), number("4.5"))))
                .isEqualTo(Money.parse("EUR 517.50"));
        assertThat(rates.pay(Map.of(LocalDate.of(2019, 1, 13), number("1")))).isEqualTo(Money.parse("EUR 90.00"));
        assertThat(rates.pay(Map.of())).isEqualTo(Money.parse("EUR 0.00"));
        assertThat(JsonMapping.standard()
                        .read(JsonMapping.standard().write(rates), TimeRates.class)
                        .orElseThrow())
                .isEqualTo(rates);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rates.withWeekdays(Map.of(DayOfWeek.MONDAY, UnitPrice.parse("USD 1"))))
                .withMessageContaining("weekdays[MONDAY]");
    }
}
