// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.core.money.CurrencyMismatchException;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rounding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxesTest {

    private static final Rounding COMMERCIAL = Rounding.HALF_AWAY_FROM_ZERO;

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    private static Tax percent(String code, String points) {
        return Tax.percent(code, Percentage.of(Decimal.parse(points)));
    }

    private static List<Money> amounts(TaxedLine line) {
        return line.taxes().stream().map(TaxAmount::amount).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "100.00, 19, 100.00, 19.00, 119.00",
        "9.99, 19, 9.99, 1.90, 11.89", // 1.8981
        "0.50, 5, 0.50, 0.03, 0.53", // 0.025, away from zero
        "-0.50, 5, -0.50, -0.03, -0.53",
        "0.00, 19, 0.00, 0.00, 0.00",
        "33.33, 0, 33.33, 0.00, 33.33",
        "1000.00, 8.875, 1000.00, 88.75, 1088.75", // New York City
        "0.01, 19, 0.01, 0.00, 0.01",
    })
    void anAddedTaxComesOnTop(String price, String points, String net, String tax, String gross) {
        TaxedLine line = Taxes.of(percent("VAT", points)).split(eur(price), COMMERCIAL);
        assertThat(line)
                .isEqualTo(new TaxedLine(
                        eur(price),
                        eur(net),
                        List.of(new TaxAmount(percent("VAT", points), eur(net), eur(tax))),
                        eur(gross)));
        assertThat(line.tax()).isEqualTo(eur(tax));
    }

    @ParameterizedTest
    @CsvSource({
        "119.00, 19, 100.00, 19.00",
        "9.99, 19, 8.39, 1.60", // 9.99 x 19/119 = 1.5950
        "1.13, 13, 1.00, 0.13",
        "-9.99, 19, -8.39, -1.60",
        "0.01, 19, 0.01, 0.00",
        "99999999999999.99, 19, 84033613445378.14, 15966386554621.85", // x 19/119 = 15966386554621.847
    })
    void anIncludedTaxIsTakenOutOfThePrice(String price, String points, String net, String tax) {
        TaxedLine line = Taxes.of(percent("VAT", points).included()).split(eur(price), COMMERCIAL);
        assertThat(line.net()).isEqualTo(eur(net));
        assertThat(amounts(line)).containsExactly(eur(tax));
        assertThat(line.gross()).isEqualTo(eur(price));
    }

    @Test
    void aFixedAmountAndAPercentageAreBothOnTheNetPrice() {
        TaxedLine line =
                Taxes.of(Tax.amount("ECO", eur("10")), percent("VAT", "10")).split(eur("200"), COMMERCIAL);
        assertThat(amounts(line)).containsExactly(eur("10"), eur("20"));
        assertThat(line.gross()).isEqualTo(eur("230")); // 200 + 10 + 20
    }

    @Test
    void aFixedAmountCanBeTaxed() {
        TaxedLine line = Taxes.of(Tax.amount("ECO", eur("10")).taxedByNext(), percent("VAT", "10"))
                .split(eur("200"), COMMERCIAL);
        assertThat(amounts(line)).containsExactly(eur("10"), eur("21")); // 10 % of 210
        assertThat(line.taxes().get(1).base()).isEqualTo(eur("210"));

        TaxedLine included = Taxes.of(
                        Tax.amount("ECO", eur("10")).taxedByNext().included(),
                        percent("VAT", "10").included())
                .split(eur("231"), COMMERCIAL);
        assertThat(included.net()).isEqualTo(eur("200"));
        assertThat(amounts(included)).containsExactly(eur("10"), eur("21"));
    }

    @ParameterizedTest
    @CsvSource({
        // price, net, fee, VAT: the fee is 0.25, and the VAT of 20 % is on it, too
        "1.50, 1.00, 0.25, 0.25", // (1.50 - 0.25 x 1.2) / 1.2 = 1.00; 20 % of 1.25
        "0.31, 0.01, 0.25, 0.05", // 0.01 / 1.2 = 0.0083; 20 % of 0.2583 = 0.0517
        "0.30, 0.00, 0.25, 0.05", // covered to the cent
        "0.29, 0.00, 0.24, 0.05", // 0.29 / 1.2 = 0.2417 of the fee is covered; 0.0483 VAT
        "0.03, 0.00, 0.02, 0.01", // 0.025 and 0.005: the VAT is rounded up, the fee takes the rest
        "0.01, 0.00, 0.01, 0.00",
        "0.00, 0.00, 0.00, 0.00",
        "-1.50, -1.50, 0.25, -0.25", // (-1.50 - 0.30) / 1.2 = -1.50; 20 % of -1.25: a fixed amount has no sign of its
        // own
    })
    void anIncludedFeeIsAtMostThePrice(String price, String net, String fee, String vat) {
        TaxedLine line = Taxes.of(
                        Tax.amount("ECO", eur("0.25")).taxedByNext().included(),
                        percent("VAT", "20").included())
                .split(eur(price), COMMERCIAL);
        assertThat(line.net()).isEqualTo(eur(net));
        assertThat(amounts(line)).containsExactly(eur(fee), eur(vat));
        assertThat(line.gross()).isEqualTo(eur(price));
    }

    /** To the nearest 0.05 a fee of 0.02 is none and one of 0.03 is 0.05, of which a price of 0.01 holds 0.01. */
    @ParameterizedTest
    @CsvSource({"0.02, 0.00, 0.01", "0.03, 0.01, 0.00"})
    void aFeeIsRoundedBeforeItIsCut(String fee, String kept, String net) {
        Rounding nickel = Rounding.HALF_EVEN.toNearest(Decimal.parse("0.05"));
        TaxedLine line = Taxes.of(Tax.amount("ECO", eur(fee)).included()).split(eur("0.01"), nickel);
        assertThat(amounts(line)).containsExactly(eur(kept));
        assertThat(line.net()).isEqualTo(eur(net));
    }

    @Test
    void severalIncludedFeesShareWhatThereIs() {
        // of 0.50 together 0.30 is there: 3/5 of each; the added fee counts in full
        TaxedLine line = Taxes.of(
                        Tax.amount("ECO", eur("0.35")).included(),
                        Tax.amount("BOX", eur("0.15")).included(),
                        Tax.amount("BAG", eur("0.20")),
                        percent("VAT", "20").included())
                .split(eur("0.30"), COMMERCIAL);
        assertThat(line.net()).isEqualTo(eur("0"));
        assertThat(amounts(line)).containsExactly(eur("0.21"), eur("0.09"), eur("0.20"), eur("0"));
        assertThat(line.gross()).isEqualTo(eur("0.50"));

        // a price of 0.00 has no room for VAT on the added fee either, which is in no price
        TaxedLine free = Taxes.of(
                        Tax.amount("BAG", eur("0.20")).taxedByNext(),
                        percent("VAT", "20").included())
                .split(eur("0"), COMMERCIAL);
        assertThat(free.net()).isEqualTo(eur("0"));
        assertThat(amounts(free)).containsExactly(eur("0.20"), eur("0"));

        // an included allowance makes room: 0.30 + 0.10 covers 0.40 of 0.50
        TaxedLine allowance = Taxes.of(
                        Tax.amount("ECO", eur("0.50")).included(),
                        Tax.amount("SUB", eur("-0.10")).included())
                .split(eur("0.30"), COMMERCIAL);
        assertThat(allowance.net()).isEqualTo(eur("0"));
        assertThat(amounts(allowance)).containsExactly(eur("0.40"), eur("-0.10"));
    }

    @Test
    void roundingUpManyTaxesLeavesNoLessThanNothing() {
        // 0.03 / 5 = 0.006 net and four times as much tax: four cents would be more than there are
        TaxedLine line = Taxes.of(
                        percent("A", "100").included(),
                        percent("B", "100").included(),
                        percent("C", "100").included(),
                        percent("D", "100").included())
                .split(eur("0.03"), COMMERCIAL);
        assertThat(line.net()).isEqualTo(eur("0"));
        assertThat(amounts(line)).containsExactly(eur("0.01"), eur("0.01"), eur("0.01"), eur("0"));
    }

    @Test
    void aDocumentRoundsALineThatItsFeesUseUpByItself() {
        Tax eco = Tax.amount("ECO", eur("0.25")).included();
        Tax vat = percent("VAT", "20").included();
        TaxedDocument document = TaxedDocument.of(
                CurrencyUnit.EUR,
                List.of(
                        new TaxableLine(eur("0.10"), Taxes.of(eco, vat)),
                        new TaxableLine(eur("10.00"), Taxes.of(eco, vat))),
                TaxPolicy.EN_16931);
        // (10.00 - 0.25) / 1.2 = 8.125 net, 1.625 VAT
        assertThat(document.lines().get(0).net()).isEqualTo(eur("0"));
        assertThat(amounts(document.lines().get(0))).containsExactly(eur("0.10"), eur("0"));
        assertThat(amounts(document.lines().get(1))).containsExactly(eur("0.25"), eur("1.63"));
        assertThat(document.gross()).isEqualTo(eur("10.10"));
    }

    @ParameterizedTest
    @CsvSource({"200, 22.22, 222.22", "180, 20.00, 200.00", "0, 0, 0"})
    void aPercentageOfGrossIsOnItselfToo(String price, String tax, String gross) {
        TaxedLine line = Taxes.of(Tax.percentOfGross("ICMS", Percentage.of(10))).split(eur(price), COMMERCIAL);
        assertThat(amounts(line)).containsExactly(eur(tax)); // price / 0.9 - price
        assertThat(line.gross()).isEqualTo(eur(gross));
    }

    @Test
    void anIncludedPercentageOfGrossIsOfThePrice() {
        TaxedLine line = Taxes.of(Tax.percentOfGross("ICMS", Percentage.of(18)).included())
                .split(eur("50"), COMMERCIAL);
        assertThat(line.net()).isEqualTo(eur("41"));
        assertThat(amounts(line)).containsExactly(eur("9")); // 18 % of 50
    }

    @Test
    void includedAndAddedTaxesAreMixed() {
        Taxes taxes = Taxes.of(
                percent("1", "10").included().taxedByNext(),
                percent("2", "10"),
                percent("3", "10").included(),
                percent("4", "10"),
                percent("5", "10").included());
        TaxedLine line = taxes.split(eur("132"), COMMERCIAL);

        assertThat(line.net()).isEqualTo(eur("100")); // 100 + 10 + 11 + 11 = 132
        assertThat(amounts(line)).containsExactly(eur("10"), eur("11"), eur("11"), eur("11"), eur("11"));
        assertThat(line.gross()).isEqualTo(eur("154"));
    }

    @Test
    void chinasConsumptionTaxIsPartOfTheBaseOfVat() {
        // composite assessable price 1000 / (1 - 0.2) = 1250: consumption tax 20 % of it, VAT 13 % of it
        TaxedLine line = Taxes.of(
                        Tax.percentOfGross("消费税", Percentage.of(20)).taxedByNext(),
                        Tax.percent("增值税", Percentage.of(13)))
                .split(Money.parse("CNY 1000"), COMMERCIAL);
        assertThat(amounts(line)).containsExactly(Money.parse("CNY 250.00"), Money.parse("CNY 162.50"));
    }

    @Test
    void aRoundingErrorIsNotTaxed() {
        // 1.50 x 1 % = 0.015; the second tax is 100 % of the exact 1.515, not of the rounded 1.52
        TaxedLine line =
                Taxes.of(percent("A", "1").taxedByNext(), percent("B", "100")).split(eur("1.50"), COMMERCIAL);
        assertThat(amounts(line)).containsExactly(eur("0.02"), eur("1.52"));
        TaxedLine finer =
                Taxes.of(percent("A", "1").taxedByNext(), percent("B", "1000")).split(eur("1.50"), COMMERCIAL);
        assertThat(amounts(finer)).containsExactly(eur("0.02"), eur("15.15"));
    }

    @Test
    void roundsToAnIncrement() {
        Rounding fiveCents = COMMERCIAL.toNearest(Decimal.parse("0.05"));
        TaxedLine line = Taxes.of(percent("VAT", "8.1").included()).split(Money.parse("CHF 19.90"), fiveCents);
        assertThat(amounts(line)).containsExactly(Money.parse("CHF 1.50")); // 19.90 x 8.1/108.1 = 1.491
        assertThat(line.net()).isEqualTo(Money.parse("CHF 18.40"));
    }

    @Test
    void noTaxAtAllLeavesThePrice() {
        assertThat(Taxes.NONE.split(eur("5"), COMMERCIAL))
                .isEqualTo(new TaxedLine(eur("5"), eur("5"), List.of(), eur("5")));
        assertThat(Taxes.of(List.of())).isSameAs(Taxes.NONE);
    }

    @Test
    void refusesWhatIsNoTax() {
        assertThatThrownBy(() -> percent("VAT", "-1")).hasMessage("percentage (-1%) must be 0 % or more");
        assertThatThrownBy(() -> Tax.percentOfGross("X", Percentage.HUNDRED))
                .hasMessage("percentage (100%) must be below 100 %");
        assertThatThrownBy(() -> new Tax(
                        "X",
                        Tax.Kind.AMOUNT,
                        Percentage.ZERO,
                        Optional.empty(),
                        Tax.Inclusion.ADDED,
                        Tax.Compounding.NONE))
                .hasMessage("amount (Optional.empty) must be there");
        assertThatThrownBy(() -> percent(" ", "1")).hasMessage("code ( ) must not be blank");
        assertThatThrownBy(() -> Taxes.of(percent("VAT", "1"), percent("VAT", "2")))
                .hasMessage("code (VAT) must not be used twice in one line");
        assertThatThrownBy(() -> Taxes.of(Tax.amount("ECO", eur("1"))).split(Money.parse("CNY 1"), COMMERCIAL))
                .isInstanceOf(CurrencyMismatchException.class);
        assertThatThrownBy(() -> new TaxedLine(eur("1"), eur("1"), List.of(), eur("2")))
                .hasMessage("gross (EUR 2.00) must be net and taxes together, EUR 1.00");
    }

    @Test
    void isWrittenForPeople() {
        Tax vat = percent("VAT", "19").included();
        assertThat(vat.toText(Locale.ENGLISH)).isEqualTo("VAT 19% included");
        assertThat(vat.added().toText(Locale.CHINA)).isEqualTo("VAT 19%（不含税）");
        assertThat(vat.taxedByNext())
                .hasToString("VAT 19% included, taxed by next")
                .isNotEqualTo(vat);
        assertThat(Tax.amount("ECO", eur("0.25"))).hasToString("ECO EUR 0.25 added");
        assertThat(vat.added().included()).isEqualTo(vat).hasSameHashCodeAs(vat);
    }

    /** A stored result is read back through its constructor, so that one whose parts do not add up is refused. */
    @Test
    void aDocumentWhosePartsAreNotTheWholeIsRefused() {
        Money net = Money.parse("EUR 100.00");
        Money tax = Money.parse("EUR 19.00");

        assertThatThrownBy(() -> new TaxedDocument(List.of(), List.of(), net, tax, net.plus(tax)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("net (EUR 100.00) must be the sum of the lines, EUR 0.00");
        assertThatThrownBy(() -> new TaxedLine(Money.parse("CNY 7.00"), net, List.of(), net))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("price (CNY 7.00) must be in EUR, as the net amount is");
    }
}
