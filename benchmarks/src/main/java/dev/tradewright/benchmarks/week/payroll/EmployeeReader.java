// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week.payroll;

import dev.tradewright.benchmarks.week.Problem;
import dev.tradewright.benchmarks.week.ProblemsException;
import dev.tradewright.benchmarks.week.Source;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads employees from comma-separated values with a header; columns may come in any order. All that is wrong is said at once, and nobody is paid. */
final class EmployeeReader {

    /** The columns that must be there. */
    static final List<String> COLUMNS = List.of(
            "employee",
            "name",
            "city",
            "resident",
            "entry",
            "exit",
            "title",
            "cost_centres",
            "wage",
            "raise_wage",
            "raise_from",
            "raise_known",
            "allowance",
            "declared",
            "deductions",
            "first_job",
            "workday_hours",
            "rest_day_hours",
            "holiday_hours",
            "unpaid_days",
            "bonus",
            "account");

    private final Source source;
    private final List<Employee> employees = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private EmployeeReader(Source source) {
        this.source = source;
    }

    static List<Employee> read(Source source) throws ProblemsException {
        EmployeeReader reader = new EmployeeReader(source);
        reader.read();
        if (!reader.problems.isEmpty()) {
            throw new ProblemsException(reader.problems);
        }
        return List.copyOf(reader.employees);
    }

    private void read() throws ProblemsException {
        try (CSVParser rows = CSVParser.parse(new StringReader(source.text()), CSVFormat.RFC4180)) {
            Map<String, Integer> columns = null;
            int width = 0;
            long line = 1;
            for (CSVRecord row : rows) {
                if (columns == null) {
                    columns = columns(row);
                    width = row.size();
                } else if (row.size() > 1 || !row.get(0).isBlank()) {
                    row(source.name() + ":" + line, row, columns, width);
                }
                line = rows.getCurrentLineNumber() + 1;
            }
            if (columns == null) {
                problems.add(new Problem(source.name(), "no-header", Map.of("columns", COLUMNS)));
            }
        } catch (UncheckedIOException | IOException e) {
            // the only way for a text in memory to fail: a quotation mark that never closes
            problems.add(new Problem(source.name(), "quotes", Map.of("cause", String.valueOf(e.getMessage()))));
        }
    }

    private Map<String, Integer> columns(CSVRecord header) throws ProblemsException {
        List<String> found = header.toList().stream().map(String::strip).toList();
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (String column : COLUMNS) {
            int first = found.indexOf(column);
            if (first < 0) {
                problems.add(
                        new Problem(source.name() + ":1", "column-missing", Map.of("field", column, "found", found)));
            } else if (first != found.lastIndexOf(column)) {
                problems.add(new Problem(source.name() + ":1", "column-twice", Map.of("field", column)));
            }
            columns.put(column, first);
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return columns;
    }

    private void row(String place, CSVRecord row, Map<String, Integer> columns, int width) {
        if (row.size() != width) {
            problems.add(new Problem(place, "width", Map.of("expected", width, "value", row.size())));
            return;
        }
        EmployeeRow fields = new EmployeeRow(
                place, column -> row.get(columns.getOrDefault(column, -1)).strip());
        Employee employee = fields.employee();
        if (!names.add(fields.text("employee"))) {
            fields.note("twice", "employee");
        }
        problems.addAll(fields.problems());
        if (employee != null && fields.problems().isEmpty()) {
            employees.add(employee);
        }
    }
}
