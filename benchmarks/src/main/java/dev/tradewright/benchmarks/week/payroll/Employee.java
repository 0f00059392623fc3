// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week.payroll;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.place.City;
import dev.tradewright.core.place.Place;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.time.Timeline;
import dev.tradewright.hr.employment.BasePay;
import dev.tradewright.hr.employment.CostShares;
import dev.tradewright.hr.employment.Employment;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.employment.Exit;
import dev.tradewright.hr.employment.ExitReason;
import dev.tradewright.hr.employment.PayUnit;
import dev.tradewright.hr.employment.Person;
import dev.tradewright.hr.employment.PersonId;
import dev.tradewright.hr.employment.PlaceOfWork;
import dev.tradewright.hr.employment.Position;
import dev.tradewright.hr.employment.PositionId;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.overtime.ChinaOvertimeHours;
import dev.tradewright.hr.payroll.time.InputEntry;
import dev.tradewright.hr.payroll.time.RecordedInput;
import dev.tradewright.hr.payroll.time.RecordedInputs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of the file: an employment with all that its pay depends on.
 *
 * @param place  the file and the line
 * @param employment  its name
 * @param name  of the person
 * @param city  where contributions are paid
 * @param resident  whether resident for tax
 * @param entry  the first day
 * @param exit  the last day, if it ends
 * @param title  of the post
 * @param costs  to which cost centres it is charged
 * @param wage  by month, before any raise
 * @param raise  a new wage
 * @param allowance  by month
 * @param declared  the wage on which contributions are based; none if not insured
 * @param deductions  special additional deductions by month
 * @param firstJob  whether these are the first wages of the year
 * @param overtime  the hours that are paid with this month
 * @param unpaid  days of unpaid leave
 * @param bonus  the annual bonus
 * @param account  where pay goes
 */
record Employee(
        String place,
        EmploymentId employment,
        String name,
        City city,
        boolean resident,
        LocalDate entry,
        Optional<LocalDate> exit,
        String title,
        CostShares costs,
        Money wage,
        Optional<Raise> raise,
        Money allowance,
        Optional<Money> declared,
        Money deductions,
        boolean firstJob,
        ChinaOvertimeHours overtime,
        List<LocalDate> unpaid,
        Money bonus,
        Optional<String> account) {

    static final ComponentCode WAGE = ComponentCode.of("WAGE");
    static final ComponentCode SUBSIDY = ComponentCode.of("SUBSIDY");

    private static final Decimal FULL_TIME = Decimal.of(40);

    /** Terms are agreed so long before the entry. */
    private static final int DAYS_AGREED_BEFORE = 60;

    /**
     * A new wage.
     *
     * @param wage  by month
     * @param from  since when it holds
     * @param known  when it became known
     */
    record Raise(Money wage, LocalDate from, LocalDate known) {}

    Person person() {
        Person.Builder person =
                Person.builder().id(PersonId.of(employment.value())).name(name);
        account.ifPresent(person::bankAccount);
        return person.build();
    }

    Employment terms() {
        Timeline<BasePay> pay = Timeline.always(BasePay.of(wage, PayUnit.MONTH));
        if (raise.isPresent()) {
            pay = pay.with(
                    DateRange.ofUnboundedEnd(raise.get().from()),
                    BasePay.of(raise.get().wage(), PayUnit.MONTH));
        }
        Employment.Builder terms = Employment.builder()
                .id(employment)
                .person(PersonId.of(employment.value()))
                .entry(entry)
                .positions(Timeline.always(Position.builder()
                        .id(PositionId.of(employment.value()))
                        .title(title)
                        .build()))
                .basePay(pay)
                .places(Timeline.always(PlaceOfWork.of(Place.of(city), Months.ZONE)))
                .costShares(Timeline.always(costs))
                .weeklyHours(Timeline.always(FULL_TIME));
        exit.ifPresent(day -> terms.exit(Exit.of(day, ExitReason.RESIGNATION)));
        return terms.build();
    }

    /** What was entered about its pay, and when. */
    RecordedInputs<Money> recorded() {
        DateRange days = DateRange.ofUnboundedEnd(entry);
        List<InputEntry<Money>> wages = new ArrayList<>();
        wages.add(InputEntry.of(days, Months.morning(entry.minusDays(DAYS_AGREED_BEFORE)), wage));
        raise.ifPresent(more -> wages.add(
                InputEntry.of(DateRange.ofUnboundedEnd(more.from()), Months.morning(more.known()), more.wage())));
        return RecordedInputs.of(List.of(
                RecordedInput.of(WAGE, wages),
                RecordedInput.of(
                        SUBSIDY,
                        List.of(InputEntry.of(days, Months.morning(entry.minusDays(DAYS_AGREED_BEFORE)), allowance)))));
    }

    /** Where it stands; the rest is personal. */
    @Override
    public String toString() {
        return "employee at " + place;
    }
}
