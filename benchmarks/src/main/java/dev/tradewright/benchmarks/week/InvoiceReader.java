// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.UnitPrice;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads invoice lines from comma-separated values with a header. Columns may come in any order, and others may stand between them. A row with
 * something wrong is rejected with all that is wrong with it, and the next is read.
 */
final class InvoiceReader {

    /** The columns that must be there. */
    static final List<String> COLUMNS = List.of(
            "InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID", "Country");

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?[0-9]{1,18}");

    private static final CurrencyUnit CURRENCY = CurrencyUnit.GBP;

    private final Source source;
    private final Progress progress;
    private final List<InvoiceLine> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int rejected;

    private InvoiceReader(Source source, Progress progress) {
        this.source = source;
        this.progress = progress;
    }

    /**
     * Reads all rows.
     *
     * @param source  the file
     * @param progress  is told of each row
     * @throws ProblemsException if there is no header or a column is missing, so that no row can be read
     */
    static Invoices read(Source source, Progress progress) throws ProblemsException {
        return new InvoiceReader(source, progress).read();
    }

    private Invoices read() throws ProblemsException {
        try (CSVParser rows = CSVParser.parse(new StringReader(source.text()), CSVFormat.RFC4180)) {
            Iterator<CSVRecord> iterator = rows.iterator();
            long line = 1;
            Map<String, Integer> columns = null;
            int width = 0;
            while (iterator.hasNext()) {
                CSVRecord row = iterator.next();
                if (columns == null) {
                    columns = columns(row);
                    width = row.size();
                } else if (!isBlank(row)) {
                    row(line, row, columns, width);
                }
                line = rows.getCurrentLineNumber() + 1;
                progress.to(line);
            }
            if (columns == null) {
                throw new ProblemsException(List.of(new Problem(source.name(), "no-header", columnsArgument())));
            }
        } catch (UncheckedIOException | IOException e) {
            // the only way for a text in memory to fail: a quotation mark that never closes swallows the rest of the
            // file
            problems.add(new Problem(source.name(), "quotes", Map.of("cause", rootMessage(e))));
            throw new ProblemsException(problems);
        }
        return new Invoices(source, lines, rejected, problems);
    }

    private static String rootMessage(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    private static boolean isBlank(CSVRecord row) {
        return row.size() == 1 && row.get(0).isBlank();
    }

    private static Map<String, Object> columnsArgument() {
        return Map.of("columns", COLUMNS);
    }

    private Map<String, Integer> columns(CSVRecord header) throws ProblemsException {
        List<String> found = header.toList().stream().map(String::strip).toList();
        List<Problem> wrong = new ArrayList<>();
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (String column : COLUMNS) {
            int first = found.indexOf(column);
            if (first < 0) {
                wrong.add(new Problem(source.name() + ":1", "column-missing", Map.of("field", column, "found", found)));
            } else if (first != found.lastIndexOf(column)) {
                wrong.add(new Problem(source.name() + ":1", "column-twice", Map.of("field", column)));
            }
            columns.put(column, first);
        }
        if (!wrong.isEmpty()) {
            throw new ProblemsException(wrong);
        }
        return columns;
    }

    private void row(long line, CSVRecord row, Map<String, Integer> columns, int width) {
        String place = source.name() + ":" + line;
        if (row.size() != width) {
            reject(List.of(new Problem(place, "width", Map.of("expected", width, "value", row.size()))));
            return;
        }
        Fields fields = new Fields(place, row, columns);
        String invoice = fields.required("InvoiceNo");
        String stockCode = fields.required("StockCode");
        Long quantity = fields.quantity();
        LocalDate date = fields.date();
        UnitPrice price = fields.price();
        String country = fields.required("Country");
        if (fields.wrong.isEmpty() && quantity != null && date != null && price != null) {
            String customer = fields.text("CustomerID");
            InvoiceLine read = new InvoiceLine(
                    line,
                    invoice,
                    stockCode,
                    fields.text("Description"),
                    quantity,
                    date,
                    price,
                    customer.isEmpty() ? Optional.empty() : Optional.of(customer),
                    country);
            fields.judge(read);
            if (fields.wrong.isEmpty()) {
                lines.add(read);
                return;
            }
        }
        reject(fields.wrong);
    }

    private void reject(List<Problem> wrong) {
        rejected++;
        problems.addAll(wrong);
    }

    /** The fields of one row, and what is wrong with them. */
    private static final class Fields {

        private final String place;
        private final CSVRecord row;
        private final Map<String, Integer> columns;
        private final List<Problem> wrong = new ArrayList<>();

        Fields(String place, CSVRecord row, Map<String, Integer> columns) {
            this.place = place;
            this.row = row;
            this.columns = columns;
        }

        String text(String field) {
            return row.get(columns.getOrDefault(field, -1)).strip();
        }

        private void note(String code, String field) {
            wrong.add(new Problem(place, code, Map.of("field", field, "value", text(field))));
        }

        String required(String field) {
            if (text(field).isEmpty()) {
                note("empty", field);
            }
            return text(field);
        }

        @Nullable
        Long quantity() {
            String text = text("Quantity");
            long quantity = WHOLE_NUMBER.matcher(text).matches() ? Long.parseLong(text) : 0;
            if (quantity != 0) {
                return quantity;
            }
            note("quantity", "Quantity");
            return null;
        }

        @Nullable
        LocalDate date() {
            try {
                return LocalDate.parse(text("InvoiceDate"));
            } catch (DateTimeParseException e) {
                note("date", "InvoiceDate");
                return null;
            }
        }

        @Nullable
        UnitPrice price() {
            try {
                return UnitPrice.of(CURRENCY, Decimal.parse(text("UnitPrice")));
            } catch (IllegalArgumentException e) {
                note("price", "UnitPrice");
                return null;
            }
        }

        /** What can only be judged when all fields are there. */
        void judge(InvoiceLine line) {
            if (line.unitPrice().amount().signum() < 0 && line.lineClass() != LineClass.MANUAL) {
                note("price-negative", "UnitPrice");
            }
            try {
                line.amount();
            } catch (ArithmeticException e) {
                note("amount", "Quantity");
            }
        }
    }
}
