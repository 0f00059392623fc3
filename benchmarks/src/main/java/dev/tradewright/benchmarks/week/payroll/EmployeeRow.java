// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week.payroll;

import dev.tradewright.benchmarks.week.Problem;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.place.City;
import dev.tradewright.hr.employment.CostCentre;
import dev.tradewright.hr.employment.CostShares;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.overtime.ChinaOvertimeHours;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The fields of one row, and what is wrong with them. */
final class EmployeeRow {

    private static final Money MOST = Money.parse("CNY 10000000.00");
    private static final Decimal MOST_HOURS = Decimal.of(744);
    private static final int MOST_PLACES = 2;
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2199;
    private static final Decimal MOST_WEIGHT = Decimal.of(1_000_000);
    private static final List<String> RAISE = List.of("raise_wage", "raise_from", "raise_known");

    private final String place;
    private final UnaryOperator<String> fields;
    private final List<Problem> problems = new ArrayList<>();

    EmployeeRow(String place, UnaryOperator<String> fields) {
        this.place = place;
        this.fields = fields;
    }

    List<Problem> problems() {
        return problems;
    }

    String text(String field) {
        return fields.apply(field);
    }

    void note(String code, String field) {
        note(code, field, Map.of());
    }

    private void note(String code, String field, Map<String, Object> more) {
        Map<String, Object> arguments = new TreeMap<>(more);
        arguments.put("field", field);
        arguments.put("value", text(field));
        problems.add(new Problem(place, Words.TEXTS, code, arguments));
    }

    /** The employee; null if something is wrong. */
    @Nullable
    Employee employee() {
        EmploymentId employment = parsed("employee", "name", EmploymentId::of);
        String name = required("name");
        City city = city();
        Boolean resident = truth("resident");
        LocalDate entry = date("entry");
        Optional<LocalDate> exit = optional("exit", this::date);
        String title = required("title");
        CostShares costs = parsed("cost_centres", "cost-centres", EmployeeRow::shares);
        Money wage = amount("wage");
        Optional<Employee.Raise> raise = raise();
        Money allowance = amount("allowance");
        Optional<Money> declared = optional("declared", this::amount);
        Money deductions = amount("deductions");
        Boolean firstJob = truth("first_job");
        Decimal workday = hours("workday_hours");
        Decimal restDay = hours("rest_day_hours");
        Decimal holiday = hours("holiday_hours");
        List<LocalDate> unpaid = unpaid();
        Money bonus = amount("bonus");
        if (entry != null) {
            judge(entry, exit, raise);
        }
        // null here means a problem that is noted already
        if (employment == null
                || city == null
                || resident == null
                || entry == null
                || costs == null
                || wage == null
                || allowance == null
                || deductions == null
                || firstJob == null
                || workday == null
                || restDay == null
                || holiday == null
                || bonus == null) {
            return null;
        }
        String account = text("account");
        return new Employee(
                place,
                employment,
                name,
                city,
                resident,
                entry,
                exit,
                title,
                costs,
                wage,
                raise,
                allowance,
                declared,
                deductions,
                firstJob,
                ChinaOvertimeHours.of(workday, restDay, holiday),
                unpaid,
                bonus,
                account.isEmpty() ? Optional.empty() : Optional.of(account));
    }

    /** What can only be judged when the fields are there. */
    private void judge(LocalDate entry, Optional<LocalDate> exit, Optional<Employee.Raise> raise) {
        Map<String, Object> month = Map.of("first", Months.firstDay(), "last", Months.lastDay());
        if (entry.isAfter(Months.lastDay())) {
            note("entry", "entry", month);
        }
        if (exit.isPresent() && exit.get().isBefore(Months.firstDay())) {
            note("exit", "exit", month);
        } else if (exit.isPresent() && exit.get().isBefore(entry)) {
            note("before-entry", "exit", Map.of("entry", entry));
        }
        if (raise.isPresent() && raise.get().from().isBefore(entry)) {
            note("before-entry", "raise_from", Map.of("entry", entry));
        }
        if (raise.isPresent() && raise.get().known().isBefore(entry)) {
            note("before-entry", "raise_known", Map.of("entry", entry));
        }
    }

    private <T> @Nullable T parsed(String field, String code, Function<String, T> parser) {
        try {
            return parser.apply(text(field));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            note(code, field);
            return null;
        }
    }

    private <T> Optional<T> optional(String field, Function<String, @Nullable T> reader) {
        return text(field).isEmpty() ? Optional.empty() : Optional.ofNullable(reader.apply(field));
    }

    private String required(String field) {
        if (text(field).isBlank()) {
            note("empty", field);
        }
        return text(field);
    }

    private @Nullable City city() {
        City city = parsed("city", "city", City::parse);
        if (city != null && Cities.insured(city) == null) {
            note("city", "city");
            return null;
        }
        return city;
    }

    private @Nullable Boolean truth(String field) {
        String text = text(field);
        if (text.equals("yes") || text.equals("no")) {
            return text.equals("yes");
        }
        note("truth", field);
        return null;
    }

    private @Nullable LocalDate date(String field) {
        return parsed(field, "date", text -> {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
                throw new IllegalArgumentException(text);
            }
            return date;
        });
    }

    private @Nullable Money amount(String field) {
        return parsed(field, "amount", text -> {
            Money amount = Money.of(CurrencyUnit.CNY, Decimal.parse(text));
            if (amount.isNegative() || amount.compareTo(MOST) > 0) {
                throw new IllegalArgumentException(text);
            }
            return amount;
        });
    }

    private @Nullable Decimal hours(String field) {
        return parsed(field, "hours", text -> {
            Decimal hours = Decimal.parse(text);
            if (hours.signum() < 0 || hours.isGreaterThan(MOST_HOURS) || hours.scale() > MOST_PLACES) {
                throw new IllegalArgumentException(text);
            }
            return hours;
        });
    }

    private Optional<Employee.Raise> raise() {
        List<String> missing =
                RAISE.stream().filter(field -> text(field).isEmpty()).toList();
        if (missing.size() == RAISE.size()) {
            return Optional.empty();
        }
        missing.forEach(field -> note("raise", field));
        Money wage = missing.contains("raise_wage") ? null : amount("raise_wage");
        LocalDate from = missing.contains("raise_from") ? null : date("raise_from");
        LocalDate known = missing.contains("raise_known") ? null : date("raise_known");
        return wage == null || from == null || known == null
                ? Optional.empty()
                : Optional.of(new Employee.Raise(wage, from, known));
    }

    private List<LocalDate> unpaid() {
        List<LocalDate> days = new ArrayList<>();
        if (text("unpaid_days").isEmpty()) {
            return days;
        }
        for (String text : text("unpaid_days").split(";", -1)) {
            LocalDate day = parsed("unpaid_days", "unpaid", ignored -> LocalDate.parse(text.strip()));
            if (day != null && (days.contains(day) || !Months.days().contains(day))) {
                note("unpaid", "unpaid_days");
            } else if (day != null) {
                days.add(day);
            }
        }
        return days;
    }

    private static CostShares shares(String text) {
        Map<CostCentre, Decimal> weights = new LinkedHashMap<>();
        for (String part : text.split(";", -1)) {
            int colon = part.indexOf(':');
            String centre = colon < 0 ? part : part.substring(0, colon);
            Decimal weight = colon < 0 ? Decimal.ONE : Decimal.parse(part.substring(colon + 1));
            boolean fits = weight.scale() <= MOST_PLACES && !weight.isGreaterThan(MOST_WEIGHT);
            if (weights.put(CostCentre.of(centre), weight) != null || !fits) {
                throw new IllegalArgumentException(text);
            }
        }
        return CostShares.of(weights);
    }
}
