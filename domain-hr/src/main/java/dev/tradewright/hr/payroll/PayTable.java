// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.table.Boundary;
import dev.tradewright.core.table.BracketTable;
import dev.tradewright.core.table.RateBracket;
import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.RuleCheck;
import dev.tradewright.core.value.Validated;
import dev.tradewright.hr.payroll.formula.Unit;
import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A table that formulas read: rates by income, a bonus by years of service. A row goes from its bound to that of the next; the last has no end. What
 * lies below the first row is an error.
 *
 * <pre>{@code
 * PayTable.builder()
 *         .code(ComponentCode.of("TAX"))
 *         .addRows(PayTable.Row.ofRate("0", "5%"), PayTable.Row.ofRate("10000", "10%"))
 *         .build();
 * }</pre>
 *
 * <p>Of 15,000 it makes 15,000 x 10 % = 1,500 by {@code threshold} and 10,000 x 5 % + 5,000 x 10 % = 1,000 by {@code progressive}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class PayTable extends Validated implements WithPayTable {

    /**
     * One row.
     *
     * @param from  where it begins, amounts in major units
     * @param rate  its rate, for {@code threshold} and {@code progressive}; of no rate is 0 %
     * @param value  what {@code lookup} gives and {@code threshold} adds, amounts in major units; of no value is 0
     */
    public record Row(Decimal from, Optional<Percentage> rate, Optional<Decimal> value) {

        /** Refuses a row that says nothing. */
        public Row {
            Checks.notNull(from, "from");
            Checks.notNull(rate, "rate");
            Checks.notNull(value, "value");
            Checks.that(rate.isPresent() || value.isPresent(), "row", from, "must have a rate or a value");
        }

        /**
         * A row of a rate.
         *
         * @param from  where it begins
         * @param rate  its rate, as {@code 5%}
         */
        public static Row ofRate(String from, String rate) {
            return new Row(Decimal.parse(from), Optional.of(Percentage.parse(rate)), Optional.empty());
        }

        /**
         * A row of a value.
         *
         * @param from  where it begins
         * @param value  what it gives
         */
        public static Row ofValue(String from, String value) {
            return new Row(Decimal.parse(from), Optional.empty(), Optional.of(Decimal.parse(value)));
        }
    }

    PayTable() {}

    /** Its code, by which formulas refer to it. */
    public abstract ComponentCode code();

    /** The unit of the bounds, and of what the table is asked with; by default money. */
    @Value.Default
    public Unit key() {
        return Unit.MONEY;
    }

    /** The unit of the values that {@code lookup} gives; by default that of the bounds. */
    @Value.Default
    public Unit valueUnit() {
        return key();
    }

    /** To which row a bound belongs; by default to the one that begins there. */
    @Value.Default
    public Boundary boundary() {
        return Boundary.LOWER_INCLUSIVE;
    }

    /** The rows, in any order. */
    @NotEmpty
    public abstract List<Row> rows();

    /** The rows from small to large. */
    @Value.Lazy
    List<Row> sorted() {
        List<Row> rows = new ArrayList<>(rows());
        rows.sort((one, other) -> one.from().compareTo(other.from()));
        return List.copyOf(rows);
    }

    @Override
    protected void rules(RuleCheck check) {
        Set<Decimal> bounds = new HashSet<>();
        for (int i = 0; i < rows().size(); i++) {
            Decimal from = rows().get(i).from();
            check.that(bounds.add(from), "rows[" + i + "].from", "bound-twice", Map.of("rejected", from));
        }
        check.that(key().isNumber(), "key", "no-number", Map.of("rejected", key()));
        check.that(valueUnit().isNumber(), "valueUnit", "no-number", Map.of("rejected", valueUnit()));
    }

    /**
     * The rows of a table of rates, as a tax law prints it.
     *
     * @param code  the code it shall have
     * @param table  progressive, or on the whole amount; without an end
     * @throws IllegalArgumentException if it ends, or states base amounts for the excess
     */
    public static PayTable of(ComponentCode code, BracketTable table) {
        Checks.that(
                table.method() != BracketTable.Method.BASE_PLUS_EXCESS,
                "method",
                table.method(),
                "must be progressive or on the whole amount");
        int last = table.brackets().size() - 1;
        Checks.that(
                table.brackets().get(last).to().isEmpty(),
                "table",
                table.brackets().get(last),
                "must have no end");
        Builder builder = builder().code(code).boundary(table.boundary());
        for (RateBracket bracket : table.brackets()) {
            builder.addRows(row(bracket, table.method()));
        }
        return builder.build();
    }

    private static Row row(RateBracket bracket, BracketTable.Method method) {
        Decimal base = bracket.base().map(amount -> amount.amount()).orElse(Decimal.ZERO);
        Decimal value = base.minus(
                bracket.quickDeduction().map(amount -> amount.amount()).orElse(Decimal.ZERO));
        boolean states = method == BracketTable.Method.WHOLE_AMOUNT && !value.isZero();
        return new Row(
                bracket.from().amount(), Optional.of(bracket.rate()), states ? Optional.of(value) : Optional.empty());
    }

    /** A builder of a table. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a table. */
    public static final class Builder extends ImmutablePayTable.Builder {
        Builder() {}

        /**
         * Sets the code from text.
         *
         * @param text  as {@code TAX}
         */
        public Builder code(String text) {
            code(ComponentCode.of(text));
            return this;
        }
    }
}
