// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import static dev.tradewright.hr.payroll.Pay.E1;
import static dev.tradewright.hr.payroll.Pay.MARCH;
import static dev.tradewright.hr.payroll.Pay.WAGE;
import static dev.tradewright.hr.payroll.Pay.cny;
import static dev.tradewright.hr.payroll.Pay.code;
import static dev.tradewright.hr.payroll.Pay.component;
import static dev.tradewright.hr.payroll.Pay.number;
import static dev.tradewright.hr.payroll.Pay.structure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.time.Holidays;
import dev.tradewright.core.time.WorkDays;
import dev.tradewright.hr.employment.Employment;
import dev.tradewright.hr.employment.Employments;
import dev.tradewright.hr.employment.PayUnit;
import dev.tradewright.hr.payroll.formula.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayProrationTest {

    private static final WorkDays MONDAY_TO_FRIDAY = WorkDays.compile(Holidays.none());
    private static final ComponentCode LEVEL = code("LEVEL");
    private static final ComponentCode BASE = code("BASE");

    private static PayEngine engine(Proration basis, AbsencePolicy policy) {
        return PayEngine.compile(structure()
                .addComponents(component("BASE", "WAGE").withProration(basis), component("HALF", "BASE * 0.5"))
                .absencePolicy(policy)
                .build());
    }

    private static PayEngine engine(Proration basis) {
        return engine(basis, AbsencePolicy.DEDUCT_ABSENCE);
    }

    private static Attendance weekdays() {
        return Attendance.full().withWorkdays(MONDAY_TO_FRIDAY::count);
    }

    /** (9 x 5000 x 0.5 + 10 x 6000 x 0.5 + 4 x 6000 x 0.6 + 5 x 6000 x 0.5) / 28 = 81900 / 28 = 2925; of averages it would be 2920.41. */
    @Test
    void changesOfSeveralInputsAreReckonedJointly() {
        PayEngine engine = PayEngine.compile(structure()
                .addInputs(PayInput.of("LEVEL", Unit.FACTOR))
                .addComponents(component("BASE", "WAGE * LEVEL").withProration(Proration.CALENDAR_DAYS))
                .build());
        PayInputs inputs = engine.inputs()
                .from(WAGE, LocalDate.of(2018, 1, 1), cny("5000"))
                .from(WAGE, LocalDate.of(2019, 2, 10), cny("6000"))
                .from(LEVEL, LocalDate.of(2019, 1, 1), number("0.5"))
                .from(LEVEL, LocalDate.of(2019, 2, 20), number("0.6"))
                .from(LEVEL, LocalDate.of(2019, 2, 24), number("0.5"))
                .build();
        Payslip slip = engine.pay(E1, PayPeriod.monthly(2019, 2, 28), inputs);

        assertThat(slip.amount(BASE)).isEqualTo(cny("2925")).isNotEqualTo(cny("2920.41"));
        assertThat(slip.line(BASE).orElseThrow().contractual()).isEqualTo(cny("2925"));
    }

    /** A phone allowance that begins on the 16th, and no day before it on which there is none, takes nothing of the wage: it is refused, with all gaps. */
    @Test
    void anInputMustBeKnownOnEachDayOfTheEmployment() {
        PayStructure structure = PayStructure.builder()
                .name("staff")
                .currency(CurrencyUnit.CNY)
                .addInputs(PayInput.of("WAGE", Unit.MONEY), PayInput.of("PHONE", Unit.MONEY))
                .addComponents(
                        component("BASE", "WAGE").withProration(Proration.CALENDAR_DAYS),
                        component("CALLS", "PHONE").withProration(Proration.CALENDAR_DAYS))
                .build();
        PayEngine engine = PayEngine.compile(structure);
        PayPeriod september = PayPeriod.monthly(2025, 9, 30);
        PayInputs.Builder gaps = engine.inputs()
                .during(WAGE, DateRange.parse("2025-09-01/2025-09-21"), cny("9000"))
                .from(code("PHONE"), LocalDate.of(2025, 9, 16), cny("50"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.pay(E1, september, gaps.build()))
                .withMessageStartingWith(
                        "inputs PHONE (2025-09-01/2025-09-16), WAGE (2025-09-21/2025-10-01) are missing\nMaybe");

        PayInputs none = gaps.set(WAGE, cny("9000"))
                .from(code("PHONE"), LocalDate.of(2025, 9, 1), cny("0"))
                .build();
        Payslip slip = engine.pay(E1, september, none);
        assertThat(slip.amount(BASE)).isEqualTo(cny("9000"));
        assertThat(slip.amount(code("CALLS"))).isEqualTo(cny("25")); // 50 x 15/30
    }

    /** 2,000 from the 1st and 3,000 from the 16th: 1,000 + 1,500, whichever is told first; 4,000 on one day alone instead. */
    @Test
    void whatStartsLaterEndsWhatStartedEarlier() {
        PayEngine engine = engine(Proration.CALENDAR_DAYS);
        PayPeriod september = PayPeriod.monthly(2025, 9, 30);
        LocalDate first = LocalDate.of(2025, 9, 1);
        LocalDate second = LocalDate.of(2025, 9, 16);
        DateRange day = DateRange.ofDay(LocalDate.of(2025, 9, 30));
        for (boolean turned : List.of(false, true)) {
            PayInputs.Builder inputs = engine.inputs()
                    .from(WAGE, turned ? second : first, cny(turned ? "3000" : "2000"))
                    .from(WAGE, turned ? first : second, cny(turned ? "2000" : "3000"));
            assertThat(engine.pay(E1, september, inputs.build()).amount(BASE)).isEqualTo(cny("2500"));
            inputs.during(WAGE, day, cny("6000")); // 100 more
            assertThat(engine.pay(E1, september, inputs.build()).amount(BASE)).isEqualTo(cny("2600"));
            inputs.from(WAGE, second, cny("3300")); // 14 days x 10 more
            assertThat(engine.pay(E1, september, inputs.build()).amount(BASE)).isEqualTo(cny("2740"));
        }
    }

    @Test
    void takesTheTermsOfAnEmployment() {
        PayEngine engine = engine(Proration.CALENDAR_DAYS);
        Employment employment = Employments.clerk(); // from 15 January 2026 on 8,000, from 16 March on 9,000
        PayPeriod march = PayPeriod.monthly(2026, 3, 25);
        PayInputs inputs =
                engine.inputs().employment(employment, WAGE, PayUnit.MONTH).build();

        assertThat(engine.pay(E1, march, inputs).amount(BASE))
                .isEqualTo(cny("8516.13")); // 8,000 x 15/31 + 9,000 x 16/31
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.inputs().employment(employment, WAGE, PayUnit.HOUR))
                .withMessageContaining("must be per HOUR");
    }

    /** From 5 August 2025: 19 of 21 workdays, 3100 x 19/21 = 2804.7619; 27 of 31 days, 3100 x 27/31 = 2700. */
    @ParameterizedTest
    @CsvSource({"WORKDAYS, 2804.76, 19/21 workdays", "CALENDAR_DAYS, 2700.00, 27/31 calendar days", "NONE, 3100, ''"})
    void aJoinerIsPaidForTheDaysSince(Proration basis, String amount, String text) {
        PayEngine engine = engine(basis);
        PayPeriod august = PayPeriod.monthly(2025, 8, 31);
        LocalDate start = LocalDate.of(2025, 8, 5);
        PayInputs since = engine.inputs()
                .from(WAGE, start, cny("3100"))
                .employed(DateRange.ofUnboundedEnd(start))
                .attendance(weekdays())
                .build();
        PayInputs employed = engine.inputs()
                .set(WAGE, cny("3100"))
                .employed(DateRange.ofUnboundedEnd(start))
                .attendance(weekdays())
                .build();

        PayLine line = engine.pay(E1, august, since).line(BASE).orElseThrow();
        assertThat(line.payable()).isEqualTo(cny(amount));
        assertThat(line.contractual()).isEqualTo(cny("3100"));
        assertThat(line.share().map(share -> share.toText(Locale.ENGLISH)).orElse(""))
                .isEqualTo(text);
        assertThat(engine.pay(E1, august, employed).line(BASE)).contains(line);
    }

    /** 50,000 x 22.75/25 = 45,500; half of it 22,750, not prorated again. */
    @Test
    void whatFollowsAProratedComponentIsNotProratedTwice() {
        PayEngine engine = engine(Proration.CALENDAR_DAYS);
        PayInputs inputs = engine.inputs()
                .set(WAGE, cny("50000"))
                .attendance(Attendance.ofDays(Decimal.of(25), number("22.75")))
                .build();
        Payslip slip = engine.pay(E1, MARCH, inputs);

        assertThat(slip.amount(BASE)).isEqualTo(cny("45500"));
        assertThat(slip.amount(code("HALF"))).isEqualTo(cny("22750"));
        assertThat(slip.line(code("HALF")).orElseThrow().contractual()).isEqualTo(cny("25000"));
    }

    /** A prorated component that refers to another sees what the whole period would give, and is prorated itself. */
    @Test
    void aProratedComponentOfAnotherIsProratedOnce() {
        PayEngine engine = PayEngine.compile(structure()
                .addComponents(
                        component("BASE", "WAGE").withProration(Proration.CALENDAR_DAYS),
                        component("HALF", "BASE * 0.5").withProration(Proration.CALENDAR_DAYS))
                .build());
        PayInputs inputs = engine.inputs()
                .set(WAGE, cny("6200"))
                .employed(DateRange.parse("2026-03-01/2026-03-11")) // 10 of 31 days
                .build();
        Payslip slip = engine.pay(E1, MARCH, inputs);

        assertThat(slip.amount(BASE)).isEqualTo(cny("2000"));
        assertThat(slip.amount(code("HALF"))).isEqualTo(cny("1000"));
    }

    /** March 2026 has 22 workdays; a day of 6525 is 6525 / 21.75 = 300. */
    @ParameterizedTest
    @CsvSource({
        "DEDUCT_ABSENCE,  0, 6525",
        "PAY_ATTENDED,    0, 6525",
        "HYBRID,          0, 6525",
        "DEDUCT_ABSENCE,  3, 5625", // 6525 - 3 x 300
        "PAY_ATTENDED,    3, 5700", // 19 x 300
        "HYBRID,          3, 5625",
        "HYBRID,         11, 3225", // half missed: 6525 - 11 x 300
        "HYBRID,         12, 3000", // more than half: 10 x 300
        "DEDUCT_ABSENCE, 22, 0", // not -75
        "PAY_ATTENDED,   22, 0",
        "HYBRID,         22, 0"
    })
    void absenceCountsByThePolicy(AbsencePolicy policy, int absent, String paid) {
        PayEngine engine = engine(Proration.FIXED_21_75, policy);
        Attendance attendance = weekdays();
        LocalDate day = MARCH.range().start();
        for (int left = absent; left > 0; day = day.plusDays(1)) {
            if (MONDAY_TO_FRIDAY.isWorkday(day)) {
                attendance = attendance.withUnpaid(day, Decimal.ONE);
                left--;
            }
        }
        PayInputs dated =
                engine.inputs().set(WAGE, cny("6525")).attendance(attendance).build();
        PayInputs counted = engine.inputs()
                .set(WAGE, cny("6525"))
                .attendance(Attendance.ofDays(Decimal.of(22), Decimal.of(22 - absent)))
                .build();

        assertThat(engine.pay(E1, MARCH, dated).amount(BASE)).isEqualTo(cny(paid));
        assertThat(engine.pay(E1, MARCH, counted).amount(BASE)).isEqualTo(cny(paid));
    }

    /** Raise on 16 March: 10 workdays at 4350 (200 a day), 12 at 6525 (300 a day); a day missed costs the wage of its stretch. */
    @ParameterizedTest
    @CsvSource({"2026-03-10, 5336.36", "2026-03-20, 5236.36", "2026-03-14, 5536.36"})
    void aDayMissedCountsAtTheWageOfItsStretch(LocalDate missed, String paid) {
        PayEngine engine = engine(Proration.FIXED_21_75);
        PayInputs inputs = engine.inputs()
                .from(WAGE, LocalDate.of(2025, 1, 1), cny("4350"))
                .from(WAGE, LocalDate.of(2026, 3, 16), cny("6525"))
                .attendance(weekdays().withUnpaid(missed, Decimal.ONE))
                .build();
        // (10 x 4350 + 12 x 6525) / 22 = 5536.36; a Saturday is no workday
        assertThat(engine.pay(E1, MARCH, inputs).amount(BASE)).isEqualTo(cny(paid));
    }

    @Test
    void hoursAndHalfDaysCount() {
        PayEngine hours = engine(Proration.HOURS);
        PayInputs byHours = hours.inputs()
                .set(WAGE, cny("8800"))
                .attendance(Attendance.full().withHours(Decimal.of(176), Decimal.of(150)))
                .build();
        assertThat(hours.pay(E1, MARCH, byHours).amount(BASE)).isEqualTo(cny("7500")); // 50 an hour

        PayEngine days = engine(Proration.WORKDAYS);
        PayInputs half = days.inputs()
                .set(WAGE, cny("2200"))
                .attendance(weekdays().withUnpaid(LocalDate.of(2026, 3, 10), number("0.5")))
                .build();
        assertThat(days.pay(E1, MARCH, half).amount(BASE)).isEqualTo(cny("2150")); // 21.5 of 22 days
    }

    @Test
    void whatIsMissingForABasisIsAnError() {
        PayEngine hours = engine(Proration.HOURS);
        DateRange half = DateRange.parse("2026-03-01/2026-03-16");
        assertThatThrownBy(() -> hours.pay(
                        E1,
                        MARCH,
                        hours.inputs().set(WAGE, cny("1")).employed(half).build()))
                .hasMessageContaining("hours of");
        PayEngine days = engine(Proration.WORKDAYS);
        assertThatThrownBy(() -> days.pay(
                        E1,
                        MARCH,
                        days.inputs().set(WAGE, cny("1")).employed(half).build()))
                .hasMessageContaining("workdays of");
        assertThatThrownBy(() -> days.pay(
                        E1,
                        MARCH,
                        days.inputs()
                                .set(WAGE, cny("1"))
                                .employed(DateRange.parse("2026-05-01/2026-06-01"))
                                .build()))
                .hasMessageContaining("no day of");
    }

    /** How many of how many units are paid is said in the units that were counted. */
    @ParameterizedTest
    @CsvSource({
        "HOURS, 150/176 hours",
        "WORKDAYS, 20/22 workdays",
        "CALENDAR_DAYS, 20/22 calendar days",
        "FIXED_21_75, 19.75/21.75 days"
    })
    void theShareIsToldInWhatWasCounted(Proration basis, String text) {
        PayEngine engine = engine(basis);
        Attendance counted = basis == Proration.HOURS
                ? Attendance.full().withHours(Decimal.of(176), Decimal.of(150))
                : Attendance.ofDays(Decimal.of(22), Decimal.of(20));
        PayInputs inputs =
                engine.inputs().set(WAGE, cny("1000")).attendance(counted).build();
        PayLine line = engine.pay(E1, MARCH, inputs).line(BASE).orElseThrow();
        assertThat(line.share().map(share -> share.toText(Locale.ENGLISH))).contains(text);
    }

    @Test
    void theBasisHasAName() {
        assertThat(Proration.WORKDAYS.toText(Locale.ENGLISH)).isEqualTo("by workdays");
        assertThat(Proration.WORKDAYS.toText(Locale.CHINA)).isEqualTo("按工作日");
    }

    /** Of a weekend alone there is no workday: its parts go by calendar days, 1,000 on Saturday and 2,000 on Sunday are 1,500. */
    @Test
    void aTimeWithoutWorkdaysIsSharedByCalendarDays() {
        PayEngine engine = engine(Proration.FIXED_21_75);
        PayPeriod weekend = new PayPeriod(
                DateRange.parse("2026-03-14/2026-03-16"), PayFrequency.WEEKLY, 11, LocalDate.of(2026, 3, 16));
        PayInputs inputs = engine.inputs()
                .from(WAGE, LocalDate.of(2026, 1, 1), cny("1000"))
                .from(WAGE, LocalDate.of(2026, 3, 15), cny("2000"))
                .attendance(weekdays())
                .build();
        assertThat(engine.pay(E1, weekend, inputs).amount(BASE)).isEqualTo(cny("1500"));
        PayEngine workdays = engine(Proration.WORKDAYS);
        PayInputs none = workdays.inputs()
                .from(WAGE, LocalDate.of(2026, 1, 1), cny("1000"))
                .from(WAGE, LocalDate.of(2026, 3, 15), cny("2000"))
                .attendance(weekdays())
                .build();
        assertThatThrownBy(() -> workdays.pay(E1, weekend, none)).hasMessageContaining("has no workdays by which");
    }

    /**
     * A raise on the 16th: what ends is told as a decimal, all else as a fraction, of the days that were counted if it can be. Half a workday missed makes
     * the weight 9.5 of 22, told as 19/44; one missed is 10/22 - 1/21.75 = 391/957 in lowest terms, (435 - 44)/957.
     */
    @ParameterizedTest
    @CsvSource({
        "CALENDAR_DAYS, 0, 15/31, 16/31",
        "WORKDAYS, 0, 10/22, 12/22",
        "WORKDAYS, 0.5, 19/44, 12/22",
        "FIXED_21_75, 0, 10/22, 12/22",
        "FIXED_21_75, 1, 391/957, 12/22",
        "HOURS, 0, 10/22, 12/22"
    })
    void aWeightWithoutEndIsToldAsAFraction(Proration basis, String missed, String before, String after) {
        Attendance attendance = weekdays();
        if (!missed.equals("0")) {
            attendance = attendance.withUnpaid(LocalDate.of(2026, 3, 10), number(missed));
        }
        PayEngine engine = engine(basis);
        PayInputs inputs = engine.inputs()
                .from(WAGE, LocalDate.of(2026, 1, 1), cny("2000"))
                .from(WAGE, LocalDate.of(2026, 3, 16), cny("3000"))
                .attendance(attendance)
                .build();
        Explanation told =
                engine.pay(E1, MARCH, inputs, Trace.FULL).explanation().orElseThrow();

        assertThat(told.toText(Locale.ENGLISH))
                .contains("CN¥2,000.00 x " + before + " (", "CN¥3,000.00 x " + after + " (");
        assertThat(told.toText(Locale.CHINA)).contains("¥2,000.00 × " + before + "（", "¥3,000.00 × " + after + "（");
    }

    @Test
    void aWeightThatEndsIsToldAsADecimal() {
        PayEngine engine = engine(Proration.CALENDAR_DAYS);
        PayInputs inputs = engine.inputs()
                .from(WAGE, LocalDate.of(2026, 1, 1), cny("2000"))
                .from(WAGE, LocalDate.of(2026, 4, 13), cny("3000"))
                .build();
        String told = engine.pay(E1, PayPeriod.monthly(2026, 4, 25), inputs, Trace.FULL)
                .explanation()
                .orElseThrow()
                .toText(Locale.ENGLISH);
        assertThat(told).contains("CN¥2,000.00 x 0.4 (", "CN¥3,000.00 x 0.6 ("); // 12 and 18 of 30 days
    }

    /** A raise on the 16th without any absence: by calendar days 15 and 16 of 31, by workdays 10 and 12 of 22. */
    @ParameterizedTest
    @CsvSource({
        "CALENDAR_DAYS, false, 2516.13",
        "CALENDAR_DAYS, true, 2516.13",
        "WORKDAYS, true, 2545.45",
        "FIXED_21_75, true, 2545.45",
        "HOURS, true, 2545.45"
    })
    void aRaiseIsWeighedByTheBasis(Proration basis, boolean counted, String paid) {
        PayEngine engine = engine(basis);
        PayInputs inputs = engine.inputs()
                .from(WAGE, LocalDate.of(2026, 1, 1), cny("2000"))
                .from(WAGE, LocalDate.of(2026, 3, 16), cny("3000"))
                .attendance(counted ? weekdays() : Attendance.full())
                .build();
        Payslip slip = engine.pay(E1, MARCH, inputs);
        assertThat(slip.amount(BASE)).isEqualTo(cny(paid));
        assertThat(slip.line(BASE).orElseThrow().contractual()).isEqualTo(cny(paid));
    }

    /** Without a count of workdays a raise cannot be weighed by them. */
    @ParameterizedTest
    @CsvSource({"WORKDAYS", "FIXED_21_75", "HOURS"})
    void aRaiseNeedsACountOfWorkdays(Proration basis) {
        PayEngine engine = engine(basis);
        PayInputs inputs = engine.inputs()
                .from(WAGE, LocalDate.of(2026, 1, 1), cny("2000"))
                .from(WAGE, LocalDate.of(2026, 3, 16), cny("3000"))
                .build();
        assertThatThrownBy(() -> engine.pay(E1, MARCH, inputs)).hasMessageContaining("workdays of");
    }

    @ParameterizedTest
    @CsvSource({"SUM, 18000", "FIRST, 5000", "LAST, 7000", "SMALLEST, 5000", "LARGEST, 7000"})
    void valuesThatAreEnteredForDaysComeTogether(PayInput.Merging merging, String amount) {
        PayEngine engine = PayEngine.compile(structure()
                .addInputs(PayInput.of("BONUS", Unit.MONEY).withMerging(merging))
                .addComponents(component("A", "BONUS"), component("B", "WAGE"))
                .build());
        ComponentCode bonus = code("BONUS");
        PayInputs inputs = engine.inputs()
                .set(WAGE, cny("1"))
                .enter(bonus, LocalDate.of(2026, 3, 14), cny("6000"))
                .enter(bonus, LocalDate.of(2026, 3, 24), cny("7000"))
                .enter(bonus, LocalDate.of(2026, 3, 4), cny("5000"))
                .enter(bonus, LocalDate.of(2026, 4, 1), cny("1")) // another month
                .build();
        Money paid = engine.pay(E1, MARCH, inputs).amount(code("A"));

        assertThat(paid).isEqualTo(cny(amount));
    }

    @Test
    void noEntryIsNothingInASumAndMissingOtherwise() {
        for (PayInput.Merging merging : new PayInput.Merging[] {PayInput.Merging.SUM, PayInput.Merging.LAST}) {
            PayEngine engine = PayEngine.compile(structure()
                    .addInputs(PayInput.of("BONUS", Unit.MONEY).withMerging(merging))
                    .addComponents(component("A", "BONUS + WAGE"))
                    .build());
            PayInputs inputs = engine.inputs().set(WAGE, cny("1")).build();
            if (merging == PayInput.Merging.SUM) {
                assertThat(engine.pay(E1, MARCH, inputs).amount(code("A"))).isEqualTo(cny("1"));
            } else {
                assertThatThrownBy(() -> engine.pay(E1, MARCH, inputs)).hasMessageContaining("inputs (BONUS)");
            }
        }
    }
}
