// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.table.Boundary;
import dev.tradewright.core.table.BracketTable;
import dev.tradewright.core.table.RateBracket;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.RuleCheck;
import dev.tradewright.core.value.Validated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The tables and figures of China's individual income tax by date. {@link #standard()} ships the years 2019 to 2027; a host replaces or extends
 * them with the builder, {@code withCovered}, {@code withTables} and {@code withFigures}, or reads its own from JSON:
 *
 * <pre>{@code
 * Reading<ChinaTaxTables> tables = DocumentReader.of(ChinaDocuments.TAX_TABLES, new JacksonTokenizer()).read("cn-tax.json", in);
 * ChinaTaxYear tax = ChinaTaxYear.of(tables.orElseThrow(), 2026);
 * }</pre>
 *
 * <p>A date outside of {@link #covered()} is an error when it is asked about, even if the law has no end: nobody knows the rates of 2035. So is a
 * figure that is missing on a date. What is known, from where and how sure, is said by {@link #sources()}. This is no tax advice.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class ChinaTaxTables extends Validated implements WithChinaTaxTables {

    private static final DateRange SHIPPED = DateRange.parse("2019-01-01/2028-01-01");

    ChinaTaxTables() {}

    /** Read once, when first asked for. */
    private static final class Standard {
        static final ChinaTaxTables TABLES = read();
    }

    /** The days about which these tables know; the years 2019 to 2027 in those that are shipped. */
    @Value.Default
    public DateRange covered() {
        return SHIPPED;
    }

    /** The tables of brackets, in any order; those of one kind do not overlap. */
    public abstract List<TaxTable> tables();

    /** The single figures, in any order; those of one parameter do not overlap. */
    public abstract List<TaxFigure> figures();

    @Override
    protected void rules(RuleCheck check) {
        Overlaps.check(check, "tables", tables(), table -> FigureSource.kebab(table.kind()), TaxTable::dates);
        Overlaps.check(check, "figures", figures(), figure -> FigureSource.kebab(figure.parameter()), TaxFigure::dates);
    }

    /** The tables as published: one shared value. */
    public static ChinaTaxTables standard() {
        return Standard.TABLES;
    }

    /** A builder without tables. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the tables. */
    public static final class Builder extends ImmutableChinaTaxTables.Builder {
        Builder() {}
    }

    /**
     * The table of a kind that is in force.
     *
     * @param kind  the kind
     * @param date  the day
     * @throws IllegalArgumentException if there is none
     */
    public TaxTable table(TaxTable.Kind kind, LocalDate date) {
        return tables().stream()
                .filter(table ->
                        table.kind() == kind && isCovered(date) && table.dates().contains(date))
                .findFirst()
                .orElseThrow(() -> missing(FigureSource.kebab(kind), date));
    }

    /**
     * A figure that is in force, if there is one.
     *
     * @param parameter  which one
     * @param date  the day
     */
    public Optional<Decimal> find(TaxParameter parameter, LocalDate date) {
        return figures().stream()
                .filter(figure -> figure.parameter() == parameter
                        && isCovered(date)
                        && figure.dates().contains(date))
                .map(TaxFigure::value)
                .findFirst();
    }

    /**
     * A figure that is in force.
     *
     * @param parameter  which one
     * @param date  the day
     * @throws IllegalArgumentException if there is none
     */
    public Decimal value(TaxParameter parameter, LocalDate date) {
        return find(parameter, date).orElseThrow(() -> missing(FigureSource.kebab(parameter), date));
    }

    /** The days on which a figure is known. */
    List<DateRange> dates(TaxParameter parameter) {
        return figures().stream()
                .filter(figure -> figure.parameter() == parameter)
                .flatMap(figure -> figure.dates().intersection(covered()).stream())
                .toList();
    }

    private boolean isCovered(LocalDate date) {
        return covered().contains(date);
    }

    private IllegalArgumentException missing(String subject, LocalDate date) {
        return new IllegalArgumentException("income tax figure (" + subject + " on " + date
                + ") is not in the tables, which cover " + covered() + "\nMaybe add it with ChinaTaxTables.builder().");
    }

    /** What these tables know, in their order. */
    public List<FigureSource> sources() {
        return Stream.concat(
                        tables().stream()
                                .map(table -> FigureSource.of(
                                        "China", table.kind(), known(table.dates()), table.provenance())),
                        figures().stream()
                                .map(figure -> FigureSource.of(
                                        "China", figure.parameter(), known(figure.dates()), figure.provenance())))
                .toList();
    }

    private DateRange known(DateRange dates) {
        return dates.intersection(covered()).orElse(DateRange.ofEmpty(covered().start()));
    }

    static ChinaTaxTables read() {
        Map<TaxTable.Kind, List<ResourceRows.Row>> brackets = new LinkedHashMap<>();
        for (ResourceRows.Row row : ResourceRows.read("tax-brackets.csv").rows()) {
            brackets.computeIfAbsent(TaxTable.Kind.valueOf(row.text("kind")), kind -> new ArrayList<>())
                    .add(row);
        }
        Builder tables = builder();
        brackets.forEach((kind, rows) -> tables.addTables(new TaxTable(
                kind, rows.get(0).dates(), brackets(rows), rows.get(0).provenance())));
        for (ResourceRows.Row row : ResourceRows.read("tax-parameters.csv").rows()) {
            tables.addFigures(new TaxFigure(
                    TaxParameter.valueOf(row.text("parameter")),
                    row.dates(),
                    Decimal.parse(row.text("value")),
                    row.provenance()));
        }
        return tables.build();
    }

    private static BracketTable brackets(List<ResourceRows.Row> rows) {
        BracketTable.Builder table = BracketTable.builder()
                .currency(CurrencyUnit.CNY)
                .method(BracketTable.Method.PROGRESSIVE)
                .boundary(Boundary.UPPER_INCLUSIVE);
        for (ResourceRows.Row row : rows) {
            table.addBrackets(new RateBracket(
                    row.yuan("above"),
                    row.has("upTo") ? Optional.of(row.yuan("upTo")) : Optional.empty(),
                    Percentage.parse(row.text("rate")),
                    Optional.empty(),
                    Optional.of(row.yuan("quickDeduction"))));
        }
        return table.build();
    }
}
