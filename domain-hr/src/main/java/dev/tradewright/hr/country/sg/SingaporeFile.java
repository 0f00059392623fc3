// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.sg;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rate;
import dev.tradewright.core.table.Band;
import dev.tradewright.core.table.Boundary;
import dev.tradewright.core.table.Brackets;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.hr.country.internal.RuleLines;
import dev.tradewright.hr.country.internal.RuleLines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the built-in figures. */
final class SingaporeFile {

    private static final CurrencyUnit SGD = CurrencyUnit.SGD;

    private SingaporeFile() {}

    static SingaporeTables read() {
        RuleLines lines = RuleLines.read(SingaporeFile.class, "sg-payroll.csv");
        SingaporeTables.Builder tables = SingaporeTables.builder();
        for (Line line : lines.of("cpf")) {
            tables.addCpf(new CpfPeriod(
                    line.dates(0),
                    line.money(1, SGD),
                    line.money(2, SGD),
                    line.money(3, SGD),
                    line.money(4, SGD),
                    line.money(5, SGD),
                    rates(lines, line.dates(0))));
        }
        for (Line line : lines.of("sdl")) {
            tables.addSkillsDevelopmentLevy(new SkillsDevelopmentLevy(
                    line.dates(0), line.percentage(1), line.money(2, SGD), line.money(3, SGD)));
        }
        for (SelfHelpFund fund : SelfHelpFund.values()) {
            List<Line> ofFund = lines.of("fund", fund.name());
            tables.addSelfHelpFunds(new SelfHelpTable(fund, ofFund.get(0).dates(1), amounts(ofFund)));
        }
        return tables.build();
    }

    private static List<CpfRates> rates(RuleLines lines, DateRange months) {
        return lines.of("rate").stream()
                .filter(line -> line.dates(0).encloses(months))
                .map(line -> new CpfRates(
                        CpfStatus.valueOf(line.text(1)),
                        CpfAgeBand.valueOf(line.text(2)),
                        line.percentage(3),
                        line.percentage(4),
                        line.percentage(5),
                        Rate.parse(line.text(6))))
                .toList();
    }

    private static Brackets<Money> amounts(List<Line> lines) {
        List<Band<Money>> bands = new ArrayList<>();
        Decimal from = Decimal.ZERO;
        for (Line line : lines) {
            Optional<Decimal> to = line.optionalMoney(2, SGD).map(Money::amount);
            bands.add(new Band<>(from, to, line.money(3, SGD)));
            from = to.orElse(from);
        }
        return Brackets.of(Boundary.UPPER_INCLUSIVE, bands);
    }
}
