// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import static dev.tradewright.hr.payroll.Pay.amount;
import static dev.tradewright.hr.payroll.Pay.cny;
import static dev.tradewright.hr.payroll.Pay.code;
import static dev.tradewright.hr.payroll.Pay.component;
import static dev.tradewright.hr.payroll.Pay.structure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.table.Boundary;
import dev.tradewright.core.table.BracketTable;
import dev.tradewright.core.table.RateBracket;
import dev.tradewright.core.value.InvalidValueException;
import dev.tradewright.hr.payroll.formula.Unit;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayTableTest {

    private static BracketTable table(BracketTable.Method method, Boundary boundary) {
        return BracketTable.builder()
                .currency(CurrencyUnit.CNY)
                .method(method)
                .boundary(boundary)
                .upTo(cny("36000"), Percentage.of(3))
                .upTo(cny("144000"), Percentage.of(10))
                .above(Percentage.of(20))
                .build();
    }

    private static PayEngine engine(BracketTable table) {
        String read = table.method() == BracketTable.Method.PROGRESSIVE ? "progressive" : "threshold";
        return PayEngine.compile(structure()
                .addTables(PayTable.of(code("T"), table))
                .addComponents(component("A", read + "(T, WAGE)"))
                .build());
    }

    /** Core's own table is the oracle. */
    @Property
    void agreesWithATableOfCore(
            @ForAll @LongRange(min = 0, max = 20_000_000) long minor,
            @ForAll BracketTable.Method method,
            @ForAll Boundary boundary) {
        if (method == BracketTable.Method.BASE_PLUS_EXCESS) {
            return;
        }
        BracketTable table = table(method, boundary);
        Money wage = Money.ofMinor(CurrencyUnit.CNY, minor);
        assertThat(amount(engine(table), wage.amount().toString(), "A"))
                .isEqualTo(table.amount(wage, Rounding.HALF_AWAY_FROM_ZERO));
    }

    /** Not over 36,000: 36,000 itself is of the lower row. */
    @ParameterizedTest
    @CsvSource({
        "LOWER_INCLUSIVE, 35999.99, 1080.00",
        "LOWER_INCLUSIVE, 36000, 3600.00",
        "UPPER_INCLUSIVE, 36000, 1080.00",
        "UPPER_INCLUSIVE, 36000.01, 3600.00",
        "UPPER_INCLUSIVE, 0, 0"
    })
    void theBoundaryIsThatOfTheTable(Boundary boundary, String wage, String amount) {
        assertThat(amount(engine(table(BracketTable.Method.WHOLE_AMOUNT, boundary)), wage, "A"))
                .isEqualTo(cny(amount));
    }

    /** A base amount is added and a quick deduction taken off. */
    @Test
    void takesWhatTheTableStates() {
        BracketTable stated = BracketTable.builder()
                .currency(CurrencyUnit.CNY)
                .method(BracketTable.Method.WHOLE_AMOUNT)
                .addBrackets(RateBracket.from(cny("0"), Percentage.of(10))
                        .withBase(cny("7"))
                        .withQuickDeduction(cny("2")))
                .build();
        assertThat(amount(engine(stated), "100", "A")).isEqualTo(cny("15")); // 10 + 7 - 2
    }

    @Test
    void refusesTablesItCouldNotRead() {
        BracketTable ends = BracketTable.builder()
                .currency(CurrencyUnit.CNY)
                .method(BracketTable.Method.PROGRESSIVE)
                .upTo(cny("1"), Percentage.of(1))
                .build();
        assertThatThrownBy(() -> PayTable.of(code("T"), ends)).hasMessageContaining("must have no end");
        assertThatThrownBy(() -> PayTable.builder()
                        .code("T")
                        .addRows(PayTable.Row.ofRate("1", "1%"), PayTable.Row.ofRate("1.0", "2%"))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("one row only");
        BracketTable excess = BracketTable.builder()
                .currency(CurrencyUnit.CNY)
                .method(BracketTable.Method.BASE_PLUS_EXCESS)
                .addBrackets(RateBracket.from(cny("0"), Percentage.of(10)).withBase(cny("0")))
                .build();
        assertThatThrownBy(() -> PayTable.of(code("T"), excess))
                .hasMessageContaining("must be progressive or on the whole amount");
        assertThatThrownBy(() -> new PayTable.Row(Decimal.ONE, Optional.empty(), Optional.empty()))
                .hasMessage("row (1) must have a rate or a value");
        PayTable.Builder truths = PayTable.builder().code("T").addRows(PayTable.Row.ofRate("1", "1%"));
        assertThatThrownBy(() -> truths.key(Unit.TRUTH).build()).hasMessageContaining("key");
        assertThatThrownBy(() -> truths.key(Unit.MONEY).valueUnit(Unit.TRUTH).build())
                .hasMessageContaining("valueUnit");
    }
}
