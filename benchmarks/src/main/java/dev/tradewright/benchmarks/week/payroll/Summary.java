// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week.payroll;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.event.BusinessEvent;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.hr.country.PayTags;
import dev.tradewright.hr.country.cn.ChinaPay;
import dev.tradewright.hr.payroll.PayKind;
import dev.tradewright.hr.payroll.PayLine;
import dev.tradewright.hr.payroll.Payslip;
import dev.tradewright.hr.payroll.run.CostCentreTotal;
import dev.tradewright.hr.payroll.run.RunState;
import dev.tradewright.hr.payroll.run.RunStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the chapter prints and writes. Of single employees it shows but the one whose payslip is explained.
 *
 * @param locale  the reader's
 * @param office  pays the chosen one once more, with every step told
 * @param paid  what was paid
 */
record Summary(Locale locale, Office office, PaidRun paid) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(Words.of(
                "heading",
                locale,
                Map.of(
                        "period",
                        paid.run().period().range(),
                        "paid",
                        paid.run().period().paymentDate())));
        byCity().forEach((city, count) -> lines.add(String.format(Locale.ROOT, "%8d  %s", count, city)));
        lines.add(Words.of("centres", locale));
        for (CostCentreTotal centre : paid.totals().centres()) {
            lines.add(row(
                    centre.centre().value(), centre.gross(), centre.withheld(), centre.net(), centre.employerCost()));
        }
        lines.add(row(
                Words.of("all", locale),
                paid.totals().gross(),
                paid.totals().withheld(),
                paid.totals().net(),
                paid.totals().employerCost()));
        lines.add(Words.of("run", locale, Map.of("run", paid.run().id(), "states", states())));
        lines.add(Words.of("corrections", locale, Map.of("count", corrected().size(), "amount", sum(corrected()))));
        lines.add(Words.of(
                "payments",
                locale,
                Map.of(
                        "count",
                        paid.file().payments().size(),
                        "amount",
                        paid.file().sum())));
        paid.file().unpaid().forEach(unpaid -> lines.add("  " + unpaid.reason().toText(locale)));
        lines.add(Words.of("events", locale, Map.of("events", events())));
        paid.employees()
                .values()
                .forEach(employee -> Office.tooMuch(employee)
                        .ifPresent(reason -> lines.add("  " + employee.employment() + ": " + reason.toText(locale))));
        for (Payslip slip : paid.run().payslips()) {
            ChinaPay.belowMinimumWage(slip, paid.employee(slip.employment()).city())
                    .ifPresent(reason -> lines.add("  " + slip.employment() + ": " + reason.toText(locale)));
        }
        paid.chosen().ifPresent(slip -> lines.addAll(explained(slip)));
        return lines;
    }

    private String row(String name, Money... amounts) {
        StringBuilder row = new StringBuilder("  ");
        for (Money amount : amounts) {
            row.append(String.format(Locale.ROOT, "%16s", amount.toText(locale)));
        }
        return row.append("  ").append(name).toString();
    }

    private Map<String, Long> byCity() {
        return paid.run().payslips().stream()
                .collect(Collectors.groupingBy(
                        slip -> paid.employee(slip.employment()).city().toText(locale),
                        TreeMap::new,
                        Collectors.counting()));
    }

    private String states() {
        List<String> states = new ArrayList<>();
        states.add(RunState.DRAFT.toText(locale));
        for (RunStep step : paid.run().steps()) {
            states.add(step.to().toText(locale) + " (" + step.by() + ")");
        }
        return String.join(" > ", states);
    }

    private List<Money> corrected() {
        return paid.run().payslips().stream()
                .filter(slip -> slip.lines().stream().anyMatch(Summary::isCorrection))
                .map(PaidRun::corrections)
                .toList();
    }

    private static boolean isCorrection(PayLine line) {
        return line.component().value().endsWith(Office.RETRO);
    }

    private static Money sum(List<Money> amounts) {
        return Money.total(CurrencyUnit.CNY, amounts);
    }

    private String events() {
        Map<String, Long> counts = paid.events().stream()
                .collect(Collectors.groupingBy(BusinessEvent::type, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    private List<String> explained(Payslip chosen) {
        Payslip slip = office.told(chosen.employment());
        List<String> lines = new ArrayList<>();
        lines.add(Words.of("explained", locale, Map.of("employee", slip.employment())));
        slip.toText(locale).lines().map(line -> "  " + line).forEach(lines::add);
        List<Explanation> how = new ArrayList<>(office.sources(slip.employment()));
        slip.lines().stream()
                .filter(Summary::isTold)
                .map(PayLine::explanation)
                .forEach(told -> told.ifPresent(how::add));
        how.forEach(each -> each.toText(locale).lines().map(line -> "  " + line).forEach(lines::add));
        return lines;
    }

    /** What is earned, all contributions together, and each tax: the other lines would repeat it. */
    private static boolean isTold(PayLine line) {
        boolean isOne = line.kind() == PayKind.EARNING
                || line.tags().contains(PayTags.TAX)
                || line.component().equals(ChinaPay.OWN_CONTRIBUTIONS);
        return isOne && !line.payable().isZero();
    }

    /** {@code paid: 40 employees, CNY 1.00 gross - 0.10 contributions - 0.01 tax = 0.89 net}. */
    String closing() {
        return "paid: " + paid.run().payslips().size() + " employees, CNY "
                + plain(paid.totals().gross()) + " gross - " + plain(paid.contributions()) + " contributions - "
                + plain(paid.tax()) + " tax = " + plain(paid.totals().net()) + " net";
    }

    Map<String, Object> section() {
        Map<String, Object> section = new LinkedHashMap<>();
        section.put("employees", paid.run().payslips().size());
        section.put("failures", paid.run().failures().size());
        section.put("state", paid.run().state().name());
        section.put("gross", plain(paid.totals().gross()));
        section.put("contributions", plain(paid.contributions()));
        section.put("tax", plain(paid.tax()));
        section.put("net", plain(paid.totals().net()));
        section.put("employerCost", plain(paid.totals().employerCost()));
        section.put("corrections", plain(sum(corrected())));
        section.put(
                "payments",
                Map.of(
                        "count",
                        paid.file().payments().size(),
                        "amount",
                        plain(paid.file().sum()),
                        "unpaid",
                        paid.file().unpaid().size()));
        List<Map<String, Object>> centres = new ArrayList<>();
        for (CostCentreTotal centre : paid.totals().centres()) {
            Map<String, Object> sums = new LinkedHashMap<>();
            sums.put("centre", centre.centre().value());
            sums.put("gross", plain(centre.gross()));
            sums.put("withheld", plain(centre.withheld()));
            sums.put("net", plain(centre.net()));
            sums.put("employerCost", plain(centre.employerCost()));
            centres.add(sums);
        }
        section.put("costCentres", centres);
        section.put("events", paid.events().size());
        Optional<Payslip> chosen = paid.chosen();
        section.put("explained", chosen.map(slip -> slip.employment().value()).orElse(""));
        return section;
    }

    private static String plain(Money amount) {
        return amount.toBigDecimal().toPlainString();
    }
}
