// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.deduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.hr.payroll.PayFrequency;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoanTest {

    private static Loan loan(String amount, String rate, int periods) {
        return Loan.of(Money.parse("INR " + amount), Percentage.parse(rate + "%"), periods, PayFrequency.MONTHLY);
    }

    @ParameterizedTest
    @CsvSource({
        "11000.00, 8.4, 20, 592", // 591.53
        "1200.00, 0, 12, 100",
        "1000.00, 0, 3, 334",
        "1000.00, 12, 1, 1010",
        "1.00, 5, 1200, 1"
    })
    void theInstalmentIsRoundedUpToAWholeUnit(String amount, String rate, int periods, String instalment) {
        assertThat(loan(amount, rate, periods).instalment()).isEqualTo(Money.parse("INR " + instalment + ".00"));
    }

    @Test
    void theLastInstalmentPaysWhatIsLeft() {
        List<Loan.Instalment> schedule = loan("1000.00", "0", 3).schedule();

        assertThat(schedule)
                .extracting(Loan.Instalment::amount)
                .containsExactly(Money.parse("INR 334.00"), Money.parse("INR 334.00"), Money.parse("INR 332.00"));
        assertThat(Loan.advance(Money.parse("INR 3.00"), 12, PayFrequency.MONTHLY)
                        .schedule())
                .hasSize(3);
        Loan.Instalment first = loan("11000.00", "8.4", 20).schedule().get(0);
        // 11000 x 0.007 = 77.00 of the 592.00
        assertThat(first.interest()).isEqualTo(Money.parse("INR 77.00"));
        assertThat(first.balance()).isEqualTo(Money.parse("INR 10485.00"));
        assertThat(schedule.toString() + loan("1000.00", "0", 3)).doesNotContain("334", "1000");
    }

    @Test
    void whatIsNoLoanIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> loan("0.00", "0", 3));
        assertThatIllegalArgumentException().isThrownBy(() -> loan("1.00", "-1", 3));
        assertThatIllegalArgumentException().isThrownBy(() -> loan("1.00", "1", 0));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theInstalmentIsTheAnnuityRoundedUp(
            @ForAll @LongRange(min = 100, max = 100_000_000) long cents,
            @ForAll @IntRange(min = 1, max = 3000) int basisPoints,
            @ForAll @IntRange(min = 1, max = 480) int periods) {
        Loan loan = Loan.of(
                Money.ofMinor(CurrencyUnit.USD, cents),
                Percentage.parse(new BigDecimal(basisPoints).movePointLeft(2).toPlainString() + "%"),
                periods,
                PayFrequency.MONTHLY);
        // the textbook's formula with 60 digits: P r / (1 - (1 + r)^-n)
        MathContext digits = new MathContext(60);
        BigDecimal r = new BigDecimal(basisPoints).divide(new BigDecimal(120_000), digits);
        BigDecimal discount = BigDecimal.ONE.divide(BigDecimal.ONE.add(r).pow(periods, digits), digits);
        BigDecimal annuity =
                new BigDecimal(cents).movePointLeft(2).multiply(r).divide(BigDecimal.ONE.subtract(discount), digits);
        BigDecimal instalment = loan.instalment().toBigDecimal();

        assertThat(instalment.subtract(annuity)).isBetween(new BigDecimal("-1e-30"), BigDecimal.ONE);
        Money repaid = Money.total(
                CurrencyUnit.USD,
                loan.schedule().stream().map(Loan.Instalment::repayment).toList());
        assertThat(repaid).isEqualTo(loan.principal());
        assertThat(loan.schedule().get(loan.schedule().size() - 1).balance().isZero())
                .isTrue();
        assertThat(loan.schedule())
                .allSatisfy(each -> assertThat(each.amount().isGreaterThan(loan.instalment()))
                        .isFalse());
    }
}
