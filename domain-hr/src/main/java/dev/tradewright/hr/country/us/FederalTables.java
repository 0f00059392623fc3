// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.us;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.table.BracketTable;
import dev.tradewright.core.table.RateBracket;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the figures of a year from the lines of a resource beside this class. */
final class FederalTables {

    private static final int COLUMNS = 5;

    private final String resource;
    private final Map<String, String> single = new HashMap<>();
    private final List<String> sources = new ArrayList<>();
    private final Map<FilingStatus, List<String[]>> standard = new EnumMap<>(FilingStatus.class);
    private final Map<FilingStatus, List<String[]>> checkbox = new EnumMap<>(FilingStatus.class);
    private final Map<FilingStatus, Money> line1g = new EnumMap<>(FilingStatus.class);
    private final Map<PayrollPeriod, Money> alien = new EnumMap<>(PayrollPeriod.class);
    private final Map<PayrollPeriod, Money> alienBefore2020 = new EnumMap<>(PayrollPeriod.class);

    private FederalTables(String resource) {
        this.resource = resource;
    }

    /** The figures of a year that comes with the library. */
    static FederalParameters read(int year) {
        FederalTables tables = new FederalTables("federal-" + year + ".csv");
        try (InputStream in = FederalTables.class.getResourceAsStream(tables.resource)) {
            if (in == null) {
                throw new IllegalStateException("Resource (" + tables.resource + ") is missing");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1) // the names of the columns
                    .forEach(tables::add);
        } catch (IOException e) {
            throw new UncheckedIOException("Resource (" + tables.resource + ") cannot be read", e);
        }
        return tables.parameters();
    }

    private void add(String line) {
        String[] row = line.split(",", COLUMNS);
        switch (row[0]) {
            case "standard" -> bracket(standard, row);
            case "checkbox" -> bracket(checkbox, row);
            case "line-1g" -> line1g.put(FilingStatus.valueOf(row[1]), dollars(row[4]));
            case "nonresident-alien" -> alien.put(PayrollPeriod.valueOf(row[1]), dollars(row[4]));
            case "nonresident-alien-before-2020" -> alienBefore2020.put(PayrollPeriod.valueOf(row[1]), dollars(row[4]));
            case "source" -> sources.add(row[4]);
            default -> single.put(row[0], row[4]);
        }
    }

    private static void bracket(Map<FilingStatus, List<String[]>> tables, String[] row) {
        tables.computeIfAbsent(FilingStatus.valueOf(row[1]), status -> new ArrayList<>())
                .add(row);
    }

    private FederalParameters parameters() {
        return FederalParameters.builder()
                .year(Integer.parseInt(text("year")))
                .putAllStandardTables(tables(standard))
                .putAllCheckboxTables(tables(checkbox))
                .putAllLine1g(line1g)
                .allowanceBefore2020(dollars(text("allowance-before-2020")))
                .putAllNonresidentAlien(alien)
                .putAllNonresidentAlienBefore2020(alienBefore2020)
                .socialSecurityRate(rate("social-security-rate"))
                .socialSecurityRateOfEmployer(rate("social-security-rate-employer"))
                .socialSecurityWageBase(dollars(text("social-security-wage-base")))
                .medicareRate(rate("medicare-rate"))
                .medicareRateOfEmployer(rate("medicare-rate-employer"))
                .additionalMedicareRate(rate("additional-medicare-rate"))
                .additionalMedicareThreshold(dollars(text("additional-medicare-threshold")))
                .unemploymentRate(rate("unemployment-rate"))
                .unemploymentCreditRate(rate("unemployment-credit-rate"))
                .unemploymentWageBase(dollars(text("unemployment-wage-base")))
                .supplementalRate(rate("supplemental-rate"))
                .supplementalRateAbove(rate("supplemental-rate-above"))
                .supplementalThreshold(dollars(text("supplemental-threshold")))
                .addAllSources(sources)
                .build();
    }

    private static Map<FilingStatus, BracketTable> tables(Map<FilingStatus, List<String[]>> rows) {
        Map<FilingStatus, BracketTable> tables = new EnumMap<>(FilingStatus.class);
        rows.forEach((status, lines) -> tables.put(status, table(lines)));
        return tables;
    }

    private static BracketTable table(List<String[]> rows) {
        BracketTable.Builder table =
                BracketTable.builder().currency(CurrencyUnit.USD).method(BracketTable.Method.BASE_PLUS_EXCESS);
        for (int i = 0; i < rows.size(); i++) {
            String[] row = rows.get(i);
            Optional<Money> to = i + 1 < rows.size() ? Optional.of(dollars(rows.get(i + 1)[2])) : Optional.empty();
            table.addBrackets(new RateBracket(
                    dollars(row[2]),
                    to,
                    Percentage.parse(row[4] + "%"),
                    Optional.of(dollars(row[3])),
                    Optional.empty()));
        }
        return table.build();
    }

    private String text(String name) {
        String text = single.get(name);
        if (text == null) {
            throw new IllegalStateException(resource + ": " + name + " is missing");
        }
        return text;
    }

    private Percentage rate(String name) {
        return Percentage.parse(text(name) + "%");
    }

    private static Money dollars(String text) {
        return Money.of(CurrencyUnit.USD, Decimal.parse(text));
    }
}
