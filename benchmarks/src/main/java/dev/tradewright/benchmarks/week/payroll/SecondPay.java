// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week.payroll;

import dev.tradewright.benchmarks.week.SecondPath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The same pay by another way: straight from the text of the file, with {@link BigDecimal} and the rules written down once more. It shares no code with
 * the library or with the first path, so that an error in either shows as a difference. It reads a file that the first path has found to be in order.
 */
final class SecondPay {

    private static final BigDecimal ZERO = BigDecimal.ZERO.setScale(2);
    private static final YearMonth PAID = YearMonth.of(2026, 3);
    private static final int DAY_OF_RUN = 20;

    private final Map<String, String> row;

    private SecondPay(Map<String, String> row) {
        this.row = row;
    }

    /**
     * What somebody's pay comes to, line by line, in yuan.
     *
     * @param earned  base, corrections, allowance, overtime, bonus
     * @param contributed  by the employee
     * @param taxed  wages and bonus
     * @param borne  by the employer
     */
    record Figures(
            List<BigDecimal> earned, List<BigDecimal> contributed, List<BigDecimal> taxed, List<BigDecimal> borne) {

        BigDecimal net() {
            return sum(earned).subtract(sum(contributed)).subtract(sum(taxed));
        }

        /** Gross, contributions, tax and what the employer bears. */
        List<BigDecimal> sums() {
            return List.of(sum(earned), sum(contributed), sum(taxed), sum(borne));
        }
    }

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(ZERO, BigDecimal::add);
    }

    /** What everybody's pay comes to, by the name in the first column. */
    static Map<String, Figures> figures(String text) {
        Map<String, Figures> figures = new LinkedHashMap<>();
        for (Map<String, String> row : rows(text)) {
            figures.put(field(row, "employee"), new SecondPay(row).figures());
        }
        return figures;
    }

    private static List<Map<String, String>> rows(String text) {
        List<Map<String, String>> rows = new ArrayList<>();
        List<List<String>> lines = SecondPath.rows(text);
        List<String> header = lines.get(0).stream().map(String::strip).toList();
        for (List<String> fields : lines.subList(1, lines.size())) {
            if (fields.size() == header.size()) {
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < fields.size(); i++) {
                    row.put(header.get(i), fields.get(i).strip());
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static String field(Map<String, String> row, String name) {
        return Objects.requireNonNull(row.get(name), name);
    }

    private String text(String name) {
        return field(row, name);
    }

    private BigDecimal amount(String name) {
        return text(name).isEmpty() ? ZERO : new BigDecimal(text(name));
    }

    // ---------------------------------------------------------------- from gross to net

    private Figures figures() {
        SecondLaw law = new SecondLaw(text("city").equals("310000"));
        boolean insured = !text("declared").isEmpty();
        List<BigDecimal> own = insured ? law.own(amount("declared")) : List.of();
        List<BigDecimal> borne = insured ? law.employer(amount("declared")) : List.of();
        List<BigDecimal> earned = List.of(); // in the month
        BigDecimal income = ZERO; // of the year so far
        BigDecimal deducted = ZERO;
        BigDecimal withheld = ZERO;
        BigDecimal tax = ZERO;
        boolean resident = text("resident").equals("yes");
        YearMonth hired = YearMonth.from(date("entry"));
        for (YearMonth month = PAID.withMonth(1); !month.isAfter(PAID); month = month.plusMonths(1)) {
            if (hired.isAfter(month)) {
                continue;
            }
            earned = earned(month);
            income = income.add(sum(earned));
            deducted = deducted.add(sum(own)).add(amount("deductions"));
            if (resident) {
                BigDecimal basic = new BigDecimal(5000).multiply(new BigDecimal(basicMonths(hired, month)));
                BigDecimal whole = SecondLaw.byYear(income.subtract(basic).subtract(deducted));
                tax = whole.subtract(withheld).max(ZERO);
                withheld = withheld.add(tax);
            } else {
                tax = SecondLaw.byMonth(sum(earned).subtract(new BigDecimal(5000)));
            }
        }
        BigDecimal bonus = amount("bonus");
        BigDecimal onBonus = resident ? SecondLaw.onAnnualBonus(bonus) : SecondLaw.onBonusOfNonResident(bonus);
        List<BigDecimal> all = new ArrayList<>(earned);
        all.add(bonus);
        return new Figures(all, own, List.of(tax, onBonus), borne);
    }

    private int basicMonths(YearMonth hired, YearMonth month) {
        boolean sinceJanuary =
                text("first_job").equals("yes") || hired.getYear() < month.getYear() || hired.getMonthValue() == 1;
        return sinceJanuary ? month.getMonthValue() : month.getMonthValue() - hired.getMonthValue() + 1;
    }

    // ---------------------------------------------------------------- gross pay

    /** Base, what the run before did not know of it, allowance, and overtime in the end. */
    private List<BigDecimal> earned(YearMonth month) {
        BigDecimal corrections = ZERO;
        YearMonth before = month.minusMonths(1);
        for (YearMonth past = PAID.withMonth(1); past.isBefore(month); past = past.plusMonths(1)) {
            if (!YearMonth.from(date("entry")).isAfter(past)) {
                corrections = corrections.add(base(past, known(month))).subtract(base(past, known(before)));
            }
        }
        BigDecimal overtime = month.equals(PAID) ? overtime() : ZERO;
        return List.of(base(month, known(month)), corrections, allowance(month), overtime);
    }

    /** Whether the raise was known when a month was reckoned. */
    private boolean known(YearMonth month) {
        return !text("raise_known").isEmpty() && date("raise_known").isBefore(month.atDay(DAY_OF_RUN));
    }

    private LocalDate date(String name) {
        return LocalDate.parse(text(name));
    }

    private boolean isEmployed(LocalDate day) {
        return !day.isBefore(date("entry")) && (text("exit").isEmpty() || !day.isAfter(date("exit")));
    }

    private boolean isUnpaid(LocalDate day) {
        for (String unpaid : text("unpaid_days").split(";")) {
            if (unpaid.strip().equals(day.toString())) {
                return true;
            }
        }
        return false;
    }

    private BigDecimal wageOn(LocalDate day, boolean raised) {
        return raised && !day.isBefore(date("raise_from")) ? amount("raise_wage") : amount("wage");
    }

    private static List<LocalDate> workdays(YearMonth month) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            if (SecondLaw.isWorkday(day)) {
                days.add(day);
            }
        }
        return days;
    }

    /** By 21.75 days: who misses at most half of the workdays is paid all less those, who misses more is paid for those of work. */
    private BigDecimal base(YearMonth month, boolean raised) {
        BigDecimal ofEmployed = ZERO; // wages of all workdays of the employment
        BigDecimal ofWorked = ZERO;
        BigDecimal ofUnpaid = ZERO;
        int employed = 0;
        int worked = 0;
        List<LocalDate> workdays = workdays(month);
        for (LocalDate day : workdays) {
            if (isEmployed(day)) {
                BigDecimal wage = wageOn(day, raised);
                employed++;
                ofEmployed = ofEmployed.add(wage);
                worked += isUnpaid(day) ? 0 : 1;
                ofWorked = isUnpaid(day) ? ofWorked : ofWorked.add(wage);
                ofUnpaid = isUnpaid(day) ? ofUnpaid.add(wage) : ofUnpaid;
            }
        }
        BigDecimal days = new BigDecimal("21.75");
        int missed = workdays.size() - worked;
        if (missed > worked) {
            return ofWorked.divide(days, 2, RoundingMode.HALF_UP);
        }
        // (mean wage) x (1 - days outside / 21.75) - wages of unpaid days / 21.75, over one denominator
        BigDecimal count = new BigDecimal(employed);
        BigDecimal outside = new BigDecimal(workdays.size() - employed);
        BigDecimal above = ofEmployed.multiply(days.subtract(outside)).subtract(ofUnpaid.multiply(count));
        return above.divide(count.multiply(days), 2, RoundingMode.HALF_UP);
    }

    private BigDecimal allowance(YearMonth month) {
        List<LocalDate> workdays = workdays(month);
        long worked = workdays.stream()
                .filter(day -> isEmployed(day) && !isUnpaid(day))
                .count();
        return amount("allowance")
                .multiply(BigDecimal.valueOf(worked))
                .divide(new BigDecimal(workdays.size()), 2, RoundingMode.HALF_UP);
    }

    private BigDecimal overtime() {
        LocalDate last = PAID.atEndOfMonth();
        if (!text("exit").isEmpty() && date("exit").isBefore(last)) {
            last = date("exit");
        }
        BigDecimal wage = wageOn(last, known(PAID));
        return overtime(wage, "workday_hours", "1.5")
                .add(overtime(wage, "rest_day_hours", "2"))
                .add(overtime(wage, "holiday_hours", "3"));
    }

    private BigDecimal overtime(BigDecimal wage, String hours, String factor) {
        return wage.multiply(amount(hours))
                .multiply(new BigDecimal(factor))
                .divide(new BigDecimal("174"), 2, RoundingMode.HALF_UP); // 21.75 days of 8 hours
    }

    // ---------------------------------------------------------------- cost centres

    /** What each cost centre is charged of everybody's gross, withheld and employer's cost, in that order. */
    static Map<String, List<BigDecimal>> centres(String text, Map<String, Figures> figures) {
        Map<String, List<BigDecimal>> centres = new HashMap<>();
        for (Map<String, String> row : rows(text)) {
            Figures pay = figures.get(field(row, "employee"));
            if (pay == null) {
                continue;
            }
            List<String> names = new ArrayList<>();
            List<BigDecimal> weights = new ArrayList<>();
            for (String share : field(row, "cost_centres").split(";")) {
                String[] parts = share.split(":");
                names.add(parts[0]);
                weights.add(parts.length == 1 ? BigDecimal.ONE : new BigDecimal(parts[1]));
            }
            List<BigDecimal> withheld = new ArrayList<>(pay.contributed());
            withheld.addAll(pay.taxed());
            List<List<BigDecimal>> columns =
                    List.of(split(pay.earned(), weights), split(withheld, weights), split(pay.borne(), weights));
            for (int i = 0; i < names.size(); i++) {
                List<BigDecimal> parts = new ArrayList<>();
                for (List<BigDecimal> column : columns) {
                    parts.add(column.get(i));
                }
                centres.merge(names.get(i), parts, SecondPay::plus);
            }
        }
        return centres;
    }

    private static List<BigDecimal> plus(List<BigDecimal> a, List<BigDecimal> b) {
        List<BigDecimal> sums = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            sums.add(a.get(i).add(b.get(i)));
        }
        return sums;
    }

    /** Each line by itself. */
    private static List<BigDecimal> split(List<BigDecimal> lines, List<BigDecimal> weights) {
        List<BigDecimal> sums =
                new ArrayList<>(weights.stream().map(weight -> ZERO).toList());
        for (BigDecimal line : lines) {
            List<BigDecimal> parts = split(line.abs(), weights);
            for (int i = 0; i < parts.size(); i++) {
                BigDecimal part = parts.get(i);
                sums.set(i, sums.get(i).add(line.signum() < 0 ? part.negate() : part));
            }
        }
        return sums;
    }

    /** Fen by fen: each gets the whole fen of its share, what is left goes to the largest remainders. */
    private static List<BigDecimal> split(BigDecimal amount, List<BigDecimal> weights) {
        BigDecimal fen = amount.movePointRight(2);
        BigDecimal all = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> parts = new ArrayList<>();
        List<BigDecimal> remainders = new ArrayList<>();
        BigDecimal left = fen;
        for (BigDecimal weight : weights) {
            BigDecimal[] share = fen.multiply(weight).divideAndRemainder(all);
            parts.add(share[0]);
            remainders.add(share[1]);
            left = left.subtract(share[0]);
        }
        for (int units = left.intValueExact(); units > 0; units--) {
            int largest = 0;
            for (int i = 1; i < remainders.size(); i++) {
                largest = remainders.get(i).compareTo(remainders.get(largest)) > 0 ? i : largest;
            }
            parts.set(largest, parts.get(largest).add(BigDecimal.ONE));
            remainders.set(largest, BigDecimal.ONE.negate());
        }
        return parts.stream().map(part -> part.movePointLeft(2).setScale(2)).toList();
    }
}
