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
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaxedDocumentTest {

    private static final Tax VAT_19 = Tax.percent("VAT-19", Percentage.of(19));
    private static final Tax VAT_7 = Tax.percent("VAT-7", Percentage.of(7));

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    private static TaxableLine line(String price, Tax tax) {
        return TaxableLine.of(eur(price), tax);
    }

    private static TaxedDocument document(TaxPolicy policy, TaxableLine... lines) {
        return TaxedDocument.of(CurrencyUnit.EUR, List.of(lines), policy);
    }

    private static List<Money> taxes(TaxedDocument document) {
        return document.lines().stream().map(TaxedLine::tax).toList();
    }

    @Test
    void thePlaceOfRoundingMakesADifference() {
        List<TaxableLine> lines = Collections.nCopies(10, line("0.33", VAT_19)); // 0.0627 each
        assertThat(TaxedDocument.of(CurrencyUnit.EUR, lines, TaxPolicy.PER_LINE).tax())
                .isEqualTo(eur("0.60"));
        assertThat(TaxedDocument.of(CurrencyUnit.EUR, lines, TaxPolicy.EN_16931).tax())
                .isEqualTo(eur("0.63"));
        assertThat(TaxedDocument.of(CurrencyUnit.EUR, lines, TaxPolicy.PER_DOCUMENT)
                        .tax())
                .isEqualTo(eur("0.63"));
    }

    @Test
    void whatIsLeftGoesToTheLargestRemainderAndOfEqualOnesToTheFirst() {
        // exact 0.0627 each: three times 0.06, and 0.19 in all leaves one cent for the first
        TaxedDocument equal =
                document(TaxPolicy.EN_16931, line("0.33", VAT_19), line("0.33", VAT_19), line("0.33", VAT_19));
        assertThat(taxes(equal)).containsExactly(eur("0.07"), eur("0.06"), eur("0.06"));

        // exact 0.0171 and 0.0095 = 0.0266: 0.03 in all, two cents beyond 0.01 and 0.00: one for each
        TaxedDocument different = document(TaxPolicy.EN_16931, line("0.09", VAT_19), line("0.05", VAT_19));
        assertThat(taxes(different)).containsExactly(eur("0.02"), eur("0.01"));
    }

    @Test
    void eachTaxIsRoundedOnItsOwnOrAllTogether() {
        // 19 %: 0.26 -> 0.0494; 7 %: 0.36 -> 0.0252; together 0.0746
        TaxableLine standard = line("0.26", VAT_19);
        TaxableLine reduced = line("0.36", VAT_7);
        assertThat(document(TaxPolicy.EN_16931, standard, reduced).tax()).isEqualTo(eur("0.08")); // 0.05 + 0.03
        assertThat(document(TaxPolicy.PER_DOCUMENT, standard, reduced).tax()).isEqualTo(eur("0.07"));
        assertThat(document(TaxPolicy.PER_DOCUMENT, standard, reduced).taxes())
                .extracting(TaxAmount::amount)
                .containsExactly(eur("0.05"), eur("0.02")); // the cent goes to 0.0494
    }

    @Test
    void electronicInvoicesRoundTheTaxOfEachRate() {
        // lines 6688 + 448 and a charge of 150 at 25 %, 1050 exempt
        Tax standard = Tax.percent("S", Percentage.of(25));
        Tax exempt = Tax.percent("E", Percentage.ZERO);
        TaxedDocument document = document(
                TaxPolicy.EN_16931,
                line("6688", standard),
                line("1050", exempt),
                line("448", standard),
                line("150", standard));

        assertThat(document.taxes())
                .containsExactly(
                        new TaxAmount(standard, eur("7286.00"), eur("1821.50")),
                        new TaxAmount(exempt, eur("1050.00"), eur("0.00")));
        assertThat(document.net()).isEqualTo(eur("8336.00"));
        assertThat(document.gross()).isEqualTo(eur("10157.50"));
    }

    @Test
    void includedTaxesLeaveThePricesAsTheyAre() {
        Tax included = VAT_19.included();
        TaxedDocument document =
                document(TaxPolicy.EN_16931, line("9.99", included), line("9.99", included), line("9.99", included));
        // 29.97 x 19/119 = 4.7851; each 1.595
        assertThat(document.tax()).isEqualTo(eur("4.79"));
        assertThat(document.gross()).isEqualTo(eur("29.97"));
        assertThat(taxes(document)).containsExactly(eur("1.60"), eur("1.60"), eur("1.59"));
        assertThat(document.lines()).extracting(TaxedLine::gross).containsOnly(eur("9.99"));
    }

    @Test
    void aDiscountIsALineWithItsMinusSign() {
        TaxedDocument document = document(TaxPolicy.EN_16931, line("10.03", VAT_19), line("-10.00", VAT_19));
        assertThat(document.tax()).isEqualTo(eur("0.01")); // 0.0057
        assertThat(taxes(document)).containsExactly(eur("1.91"), eur("-1.90"));
    }

    @Test
    void aCoarseStepIsSpreadOverAllThatIsTaxed() {
        TaxPolicy wholeEuros = TaxPolicy.PER_DOCUMENT.withRounding(Rounding.CEILING.toMajorUnits());
        TaxedDocument document = document(
                wholeEuros,
                line("1.00", VAT_19),
                line("1.00", Tax.percent("ZERO", Percentage.ZERO)),
                line("1.00", VAT_7));
        assertThat(document.tax()).isEqualTo(eur("1.00")); // 0.26, up
        assertThat(taxes(document)).containsExactly(eur("0.56"), eur("0.00"), eur("0.44"));

        TaxPolicy cutOff = TaxPolicy.PER_DOCUMENT.withRounding(Rounding.TOWARD_ZERO.toNearest(Decimal.parse("0.25")));
        assertThat(document(cutOff, line("1.00", VAT_19), line("1.00", VAT_7)).tax())
                .isEqualTo(eur("0.25"));
    }

    @Test
    void aDocumentWithoutLinesIsNothing() {
        for (TaxPolicy policy : List.of(TaxPolicy.PER_LINE, TaxPolicy.EN_16931, TaxPolicy.PER_DOCUMENT)) {
            TaxedDocument nothing = document(policy);
            assertThat(nothing.gross()).isEqualTo(Money.zero(CurrencyUnit.EUR));
            assertThat(nothing.taxes()).isEmpty();
        }
    }

    @Test
    void everyLineIsOfTheSameCurrency() {
        TaxableLine yuan = TaxableLine.of(Money.parse("CNY 1"), VAT_19);
        assertThatThrownBy(() -> document(TaxPolicy.PER_LINE, yuan)).isInstanceOf(CurrencyMismatchException.class);
        assertThatThrownBy(() -> document(TaxPolicy.EN_16931, line("1", VAT_19), yuan))
                .isInstanceOf(CurrencyMismatchException.class);
    }
}
