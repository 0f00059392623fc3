// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.jp;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.place.Subdivision;
import dev.tradewright.core.table.Band;
import dev.tradewright.core.table.Boundary;
import dev.tradewright.core.table.Brackets;
import dev.tradewright.hr.country.internal.RuleLines;
import dev.tradewright.hr.country.internal.RuleLines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the built-in figures. */
final class JapanFile {

    private static final CurrencyUnit JPY = CurrencyUnit.JPY;

    private JapanFile() {}

    static JapanTables read() {
        RuleLines lines = RuleLines.read(JapanFile.class, "jp-payroll.csv");
        JapanTables.Builder tables = JapanTables.builder();
        for (Line line : lines.of("health")) {
            tables.addHealth(new HealthRate(Subdivision.of(line.text(0)), line.dates(1), line.percentage(2)));
        }
        for (Line line : lines.of("pension")) {
            tables.addPension(
                    new PensionRate(line.dates(0), line.percentage(1), line.money(2, JPY), line.money(3, JPY)));
        }
        for (Line line : lines.of("employment")) {
            tables.addEmploymentInsurance(new EmploymentInsurancePeriod(
                    line.dates(0),
                    new EmploymentInsuranceRates(Decimal.parse(line.text(1)), Decimal.parse(line.text(2)))));
        }
        for (Line line : lines.of("withholding")) {
            tables.addWithholding(withholding(lines, line));
        }
        return tables.addAllCare(national(lines, "care"))
                .addAllChildContribution(national(lines, "child-contribution"))
                .addAllChildSupport(national(lines, "child-support"))
                .build();
    }

    private static List<NationalRate> national(RuleLines lines, String kind) {
        return lines.of(kind).stream()
                .map(line -> new NationalRate(line.dates(0), line.percentage(1)))
                .toList();
    }

    private static WithholdingTable withholding(RuleLines lines, Line table) {
        String dates = table.text(0);
        return new WithholdingTable(
                table.dates(0),
                brackets(
                        lines.of("salary-deduction", dates),
                        line -> new WithholdingTable.SalaryDeduction(line.percentage(2), line.money(3, JPY))),
                brackets(lines.of("basic-deduction", dates), line -> line.money(2, JPY)),
                table.money(1, JPY),
                brackets(
                        lines.of("tax", dates),
                        line -> new WithholdingTable.TaxRate(line.percentage(2), line.money(3, JPY))),
                lines.of("printed-band", dates).stream()
                        .map(line -> new WithholdingTable.PrintedBand(
                                line.money(1, JPY), line.money(2, JPY), line.money(3, JPY)))
                        .toList());
    }

    /** The second column of each line says up to and with which amount it goes. */
    private static <T> Brackets<T> brackets(List<Line> lines, Function<Line, T> value) {
        List<Band<T>> bands = new ArrayList<>();
        Decimal from = Decimal.ZERO;
        for (Line line : lines) {
            Optional<Decimal> to = line.optionalMoney(1, JPY).map(Money::amount);
            bands.add(new Band<>(from, to, value.apply(line)));
            from = to.orElse(from);
        }
        return Brackets.of(Boundary.UPPER_INCLUSIVE, bands);
    }
}
