// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.table.Boundary;
import dev.tradewright.hr.payroll.formula.Formula;
import java.util.List;

/**
 * The rows of a table as it is read in one way: a figure that reaches a row is multiplied by its factor and added to its summand.
 *
 * @param name  the table's code
 * @param bounds  the bounds, from small to large
 * @param factors  by which is multiplied
 * @param summands  that are added
 * @param boundIsBelow  whether a bound belongs to the row below
 */
record TableRows(String name, List<Ratio> bounds, List<Ratio> factors, List<Ratio> summands, boolean boundIsBelow) {

    static TableRows of(PayTable table, Formula.Lookup lookup, Leaves leaves) {
        List<PayTable.Row> rows = table.sorted();
        Ratio[] bounds = new Ratio[rows.size()];
        Ratio[] factors = new Ratio[rows.size()];
        Ratio[] summands = new Ratio[rows.size()];
        Ratio reached = Ratio.ZERO; // what the rows before make
        for (int i = 0; i < rows.size(); i++) {
            PayTable.Row row = rows.get(i);
            Ratio from = leaves.scaled(Ratio.of(row.from()), table.key());
            Ratio rate = row.rate()
                    .map(percentage -> Ratio.of(percentage.points()).dividedBy(Ratio.of(100, 1)))
                    .orElse(Ratio.ZERO);
            Ratio value = leaves.scaled(row.value().map(Ratio::of).orElse(Ratio.ZERO), table.valueUnit());
            bounds[i] = from;
            factors[i] = lookup == Formula.Lookup.LOOKUP ? Ratio.ZERO : rate;
            summands[i] = switch (lookup) {
                case PROGRESSIVE -> reached.minus(rate.times(from));
                case THRESHOLD -> table.key() == table.valueUnit() ? value : Ratio.ZERO;
                case LOOKUP -> value;
            };
            if (i + 1 < rows.size()) {
                Ratio next = leaves.scaled(Ratio.of(rows.get(i + 1).from()), table.key());
                reached = reached.plus(rate.times(next.minus(from)));
            }
        }
        return new TableRows(
                table.code().value(),
                List.of(bounds),
                List.of(factors),
                List.of(summands),
                table.boundary() == Boundary.UPPER_INCLUSIVE);
    }
}
