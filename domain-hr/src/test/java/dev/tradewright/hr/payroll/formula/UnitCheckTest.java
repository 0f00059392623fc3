// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.formula;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.hr.payroll.formula.UnitCheck.TableUnits;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitCheckTest {

    static final UnitCheck.Names NAMES = new UnitCheck.Names() {

        private final Map<String, Unit> units = Map.of(
                "BASE", Unit.MONEY,
                "ABSENT", Unit.DAYS,
                "OVERTIME", Unit.HOURS,
                "SHARE", Unit.FACTOR,
                "UNION", Unit.TRUTH);

        @Override
        public CurrencyUnit currency() {
            return CurrencyUnit.CNY;
        }

        @Override
        public Optional<Unit> unit(String name) {
            return Optional.ofNullable(units.get(name));
        }

        @Override
        public Optional<TableUnits> table(String name) {
            return name.equals("TAX")
                    ? Optional.of(new TableUnits(Unit.MONEY, Unit.FACTOR))
                    : name.equals("YEARS") ? Optional.of(new TableUnits(Unit.FACTOR, Unit.MONEY)) : Optional.empty();
        }
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "BASE / 21.75 days; DAY_RATE",
                "BASE / 21.75 days * ABSENT; MONEY",
                "BASE / 21.75 days / (8 hours / 1 days) * OVERTIME; MONEY",
                "BASE / BASE; FACTOR",
                "BASE + 100; MONEY",
                "min(ABSENT, 3); DAYS",
                "BASE > 10000; TRUTH",
                "BASE * 8%; MONEY",
                "2 * 3 + 1; FACTOR",
                "if(UNION and BASE > 5, BASE, 0); MONEY",
                "if(UNION, true, not UNION); TRUTH",
                "progressive(TAX, BASE); MONEY",
                "lookup(TAX, BASE); FACTOR",
                "lookup(YEARS, 3); MONEY",
                "round(BASE / 3, 2, half-even); MONEY",
                "OVERTIME / (8 hours / 1 days); DAYS"
            })
    void findsOutTheUnit(String text, Unit unit) {
        UnitCheck check = UnitCheck.of(NAMES, "");
        assertThat(check.unit(Formula.parse(text))).contains(unit);
        assertThat(check.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "BASE * BASE; unit-product; BASE * BASE means nothing: money * money",
                "BASE + ABSENT; unit-mixed; BASE + ABSENT mixes money and days",
                "BASE + 8%; unit-mixed; mixes money and a plain number",
                "BASE / 21.75 * ABSENT; unit-product; money * days",
                "1 / BASE; unit-product; a plain number / money",
                "ABSENT < OVERTIME; unit-mixed; days and hours",
                "UNION + 1; unit-number; UNION must be a number",
                "BASE and UNION; unit-truth; BASE must be a truth",
                "not BASE; unit-truth; BASE must be a truth",
                "if(BASE, 1, 2); unit-truth; BASE must be a truth",
                "if(UNION, UNION, 1); unit-mixed; a truth and a plain number",
                "EUR 5; currency-other; must be in Chinese Yuan",
                "BSX * 0.5; unknown-name; BSX is no component",
                "threshold(NONE, BASE); unknown-table; NONE is no table",
                "threshold(TAX, ABSENT); unit-wanted; ABSENT must be money",
                "-UNION; unit-number; must be a number"
            })
    void findsWhatMeasuresNothing(String text, String code, String words) {
        UnitCheck check = UnitCheck.of(NAMES, "/components/0/formula");
        check.unit(Formula.parse(text));
        assertThat(check.findings()).hasSize(1);
        assertThat(check.findings().get(0).code()).isEqualTo(code);
        assertThat(check.findings().get(0).toText(Locale.ENGLISH)).contains(words);
        assertThat(check.findings().get(0).toText(Locale.CHINESE)).isNotEqualTo(words);
    }

    @Test
    void findsEverythingAtOnce() {
        UnitCheck check = UnitCheck.of(NAMES, "");
        check.unit(Formula.parse("min(X * BASE, Y) + (ABSENT + OVERTIME) / (BASE * BASE)"));
        assertThat(check.findings()).hasSize(4);
    }
}
