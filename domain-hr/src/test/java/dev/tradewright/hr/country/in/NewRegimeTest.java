// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.money.CurrencyMismatchException;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.table.BracketTable;
import dev.tradewright.core.table.RateBracket;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewRegimeTest {

    private static final Money LAKH = Money.parse("INR 100000.00");
    private static final BracketTable SLABS = slabs(BracketTable.Method.PROGRESSIVE, "INR 0.00");

    private static BracketTable slabs(BracketTable.Method method, String start) {
        Money from = Money.parse(start);
        return BracketTable.builder()
                .currency(from.currency())
                .method(method)
                .addBrackets(new RateBracket(
                        from, Optional.empty(), Percentage.parse("10%"), Optional.empty(), Optional.empty()))
                .build();
    }

    private static NewRegime regime(BracketTable slabs, Money deduction, Money rebateUpTo, Money rebate, String cess) {
        return new NewRegime(
                new FinancialYear(2026), slabs, deduction, rebateUpTo, rebate, Percentage.parse(cess), LAKH);
    }

    @ParameterizedTest
    @CsvSource({"0%, INR 0.00", "4%, INR 200.00", "100%, INR 5000.00"}) // of (150,000 - 100,000) x 10 % = 5,000
    void aCessIsUpToTheWholeTax(String rate, String cess) {
        Money none = Money.zero(CurrencyUnit.INR);
        IndiaTables tables = IndiaTables.builder()
                .addNewRegime(regime(SLABS, LAKH, none, none, rate))
                .build();

        assertThat(IndiaIncomeTax.of(tables)
                        .newRegime(new FinancialYear(2026), Money.parse("INR 150000.00"))
                        .cess())
                .isEqualTo(Money.parse(cess));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01%", "100.01%"})
    void noOtherCess(String cess) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> regime(SLABS, LAKH, LAKH, LAKH, cess))
                .withMessageStartingWith("cess (" + cess + ") must be from 0 % to 100 %");
    }

    @Test
    void slabsAreProgressiveFromZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> regime(slabs(BracketTable.Method.WHOLE_AMOUNT, "INR 0.00"), LAKH, LAKH, LAKH, "4%"))
                .withMessageStartingWith("slabs (WHOLE_AMOUNT) must be progressive");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> regime(slabs(BracketTable.Method.PROGRESSIVE, "INR 0.01"), LAKH, LAKH, LAKH, "4%"))
                .withMessageStartingWith("slabs (INR 0.01) must begin at 0");
    }

    @Test
    void allIsInRupees() {
        Money dollar = Money.parse("USD 1.00");

        for (Runnable made : new Runnable[] {
            () -> regime(slabs(BracketTable.Method.PROGRESSIVE, "USD 0.00"), LAKH, LAKH, LAKH, "4%"),
            () -> regime(SLABS, dollar, LAKH, LAKH, "4%"),
            () -> regime(SLABS, LAKH, dollar, LAKH, "4%"),
            () -> regime(SLABS, LAKH, LAKH, dollar, "4%")
        }) {
            assertThatExceptionOfType(CurrencyMismatchException.class).isThrownBy(made::run);
        }
    }

    @Test
    void noAmountIsNegative() {
        Money less = Money.parse("INR -0.01");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> regime(SLABS, less, LAKH, LAKH, "4%"))
                .withMessageStartingWith("standardDeduction (INR -0.01) must be 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> regime(SLABS, LAKH, less, LAKH, "4%"))
                .withMessageStartingWith("rebateUpTo (INR -0.01)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> regime(SLABS, LAKH, LAKH, less, "4%"))
                .withMessageStartingWith("rebate (INR -0.01)");
    }

    @Test
    void theBuiltInFiguresAreReadAlikeEachTime() {
        assertThat(IndiaFile.read()).isEqualTo(IndiaIncomeTax.standard().tables());
    }
}
