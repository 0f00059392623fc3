// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.table.Boundary;
import dev.tradewright.core.table.BracketTable;
import dev.tradewright.core.table.RateBracket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the figures of a tax year from the lines of a resource beside this class. */
final class TaxYearTables {

    private static final int COLUMNS = 7;

    private final String resource;
    private final Map<String, String> single = new HashMap<>();
    private final List<String> sources = new ArrayList<>();
    private final Map<String, String[]> thresholds = new HashMap<>();
    private final Map<TaxRegion, List<String[]>> bands = new EnumMap<>(TaxRegion.class);
    private final Map<NiCategory, NiRates> rates = new EnumMap<>(NiCategory.class);
    private final Map<StudentLoanPlan, StudentLoanTerms> loans = new EnumMap<>(StudentLoanPlan.class);

    private TaxYearTables(String resource) {
        this.resource = resource;
    }

    /** The figures of a tax year that comes with the library. */
    static TaxYearParameters read(int startYear) {
        TaxYearTables tables = new TaxYearTables("tax-year-" + startYear + ".csv");
        Lines.read(tables.resource, COLUMNS).forEach(tables::add);
        return tables.parameters();
    }

    private void add(String[] row) {
        switch (row[0]) {
            case "band" ->
                bands.computeIfAbsent(TaxRegion.valueOf(row[1]), region -> new ArrayList<>())
                        .add(row);
            case "threshold" -> thresholds.put(row[1], row);
            case "ni-rate" ->
                rates.put(
                        NiCategory.valueOf(row[1]),
                        new NiRates(
                                Sterling.rate(row[2]),
                                Sterling.rate(row[3]),
                                Sterling.rate(row[4]),
                                Sterling.rate(row[5]),
                                Sterling.rate(row[6])));
            case "student-loan" ->
                loans.put(
                        StudentLoanPlan.valueOf(row[1]),
                        new StudentLoanTerms(Sterling.parse(row[2]), Sterling.rate(row[3])));
            case "source" -> sources.add(row[2]);
            default -> single.put(row[0], row[2]);
        }
    }

    private TaxYearParameters parameters() {
        TaxYearParameters.Builder parameters = TaxYearParameters.builder()
                .taxYear(new TaxYear(Integer.parseInt(text("tax-year"))))
                .overridingLimit(Sterling.rate(text("overriding-limit")))
                .weekly(thresholds(2))
                .monthly(thresholds(3))
                .yearly(thresholds(4))
                .putAllNationalInsurance(rates)
                .putAllStudentLoans(loans)
                .addAllSources(sources);
        bands.forEach((region, rows) -> parameters.putIncomeTax(region, table(rows)));
        return parameters.build();
    }

    private static BracketTable table(List<String[]> rows) {
        BracketTable.Builder table = BracketTable.builder()
                .currency(CurrencyUnit.GBP)
                .method(BracketTable.Method.PROGRESSIVE)
                .boundary(Boundary.UPPER_INCLUSIVE);
        for (int i = 0; i < rows.size(); i++) {
            Money from = Sterling.parse(rows.get(i)[2]);
            Optional<Money> to =
                    i + 1 < rows.size() ? Optional.of(Sterling.parse(rows.get(i + 1)[2])) : Optional.empty();
            table.addBrackets(
                    new RateBracket(from, to, Sterling.rate(rows.get(i)[3]), Optional.empty(), Optional.empty()));
        }
        return table.build();
    }

    private NiThresholds thresholds(int column) {
        return new NiThresholds(
                threshold("lower-earnings-limit", column),
                threshold("primary-threshold", column),
                threshold("secondary-threshold", column),
                threshold("freeport-upper-secondary-threshold", column),
                threshold("upper-earnings-limit", column));
    }

    private Money threshold(String name, int column) {
        String[] row = thresholds.get(name);
        if (row == null) {
            throw missing(name);
        }
        return Sterling.parse(row[column]);
    }

    private String text(String name) {
        String text = single.get(name);
        if (text == null) {
            throw missing(name);
        }
        return text;
    }

    private IllegalStateException missing(String name) {
        return new IllegalStateException(resource + ": " + name + " is missing");
    }
}
