// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.in;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.table.BracketTable;
import dev.tradewright.core.table.RateBracket;
import dev.tradewright.hr.country.internal.RuleLines;
import dev.tradewright.hr.country.internal.RuleLines.Line;
import java.util.Optional;

/** Reads the built-in figures. */
final class IndiaFile {

    private static final CurrencyUnit INR = CurrencyUnit.INR;

    private IndiaFile() {}

    static IndiaTables read() {
        RuleLines lines = RuleLines.read(IndiaFile.class, "in-income-tax.csv");
        IndiaTables.Builder tables = IndiaTables.builder();
        for (Line line : lines.of("year")) {
            tables.addNewRegime(new NewRegime(
                    FinancialYear.parse(line.text(0)),
                    slabs(lines, line.text(0)),
                    line.money(1, INR),
                    line.money(2, INR),
                    line.money(3, INR),
                    line.percentage(4),
                    line.money(5, INR)));
        }
        return tables.build();
    }

    private static BracketTable slabs(RuleLines lines, String year) {
        BracketTable.Builder slabs = BracketTable.builder().currency(INR).method(BracketTable.Method.PROGRESSIVE);
        Money from = Money.zero(INR);
        for (Line line : lines.of("slab", year)) {
            Optional<Money> to = line.optionalMoney(1, INR);
            slabs.addBrackets(new RateBracket(from, to, line.percentage(2), Optional.empty(), Optional.empty()));
            from = to.orElse(from);
        }
        return slabs.build();
    }
}
