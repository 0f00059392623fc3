// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.tax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rounding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TaxProperties {

    private static final CurrencyUnit EUR = CurrencyUnit.EUR;

    @Provide
    Arbitrary<Taxes> taxes() {
        Arbitrary<Tax> kinds = Combinators.combine(
                        Arbitraries.of(Tax.Kind.class),
                        Arbitraries.longs().between(0, 49_999),
                        Arbitraries.integers().between(0, 3))
                .as((kind, figure, form) -> {
                    Percentage percentage = Percentage.of(Decimal.of(figure, 3));
                    Tax tax = switch (kind) {
                        case PERCENT -> Tax.percent("T", percentage);
                        case PERCENT_OF_GROSS -> Tax.percentOfGross("T", percentage);
                        case AMOUNT -> Tax.amount("T", Money.ofMinor(EUR, figure));
                    };
                    tax = form % 2 == 0 ? tax : tax.included();
                    return form < 2 ? tax : tax.taxedByNext();
                });
        return kinds.list().ofMaxSize(4).map(list -> {
            List<Tax> named = new ArrayList<>();
            for (Tax each : list) {
                named.add(renamed(each, "T" + named.size()));
            }
            return Taxes.of(named);
        });
    }

    private static Tax renamed(Tax tax, String code) {
        Tax plain = switch (tax.kind()) {
            case PERCENT -> Tax.percent(code, tax.percentage());
            case PERCENT_OF_GROSS -> Tax.percentOfGross(code, tax.percentage());
            case AMOUNT -> Tax.amount(code, tax.amount().orElseThrow());
        };
        plain = tax.inclusion() == Tax.Inclusion.INCLUDED ? plain.included() : plain;
        return tax.compounding() == Tax.Compounding.TAXED_BY_NEXT ? plain.taxedByNext() : plain;
    }

    @Provide
    Arbitrary<List<TaxableLine>> lines() {
        Arbitrary<Taxes> few = taxes().list().ofSize(2).flatMap(two -> Arbitraries.of(two.get(0), two.get(1)));
        Arbitrary<Money> prices =
                Arbitraries.longs().between(-99_999, 9_999_999).map(minor -> Money.ofMinor(EUR, minor));
        return Combinators.combine(prices, few).as(TaxableLine::new).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<TaxPolicy> policies() {
        return Combinators.combine(
                        Arbitraries.of(TaxPolicy.Place.class),
                        Arbitraries.of(
                                Rounding.HALF_AWAY_FROM_ZERO,
                                Rounding.HALF_EVEN,
                                Rounding.TOWARD_ZERO,
                                Rounding.CEILING,
                                Rounding.HALF_EVEN.toNearest(Decimal.parse("0.05"))))
                .as(TaxPolicy::new);
    }

    @Property
    void netAndTaxesAreGrossAndLinesAreTheDocument(
            @ForAll("lines") List<TaxableLine> lines, @ForAll("policies") TaxPolicy policy) {
        TaxedDocument document = TaxedDocument.of(EUR, lines, policy);

        assertThat(document.lines()).hasSameSizeAs(lines);
        Money net = Money.zero(EUR);
        Money tax = Money.zero(EUR);
        for (TaxedLine line : document.lines()) {
            Money added = Money.total(
                    EUR,
                    line.taxes().stream()
                            .filter(each -> each.tax().inclusion() == Tax.Inclusion.ADDED)
                            .map(TaxAmount::amount)
                            .toList());
            assertThat(line.net().plus(line.tax())).isEqualTo(line.gross());
            assertThat(line.price().plus(added)).isEqualTo(line.gross());
            net = net.plus(line.net());
            tax = tax.plus(line.tax());
        }
        assertThat(document.net()).isEqualTo(net);
        assertThat(document.tax()).isEqualTo(tax);
        assertThat(document.gross()).isEqualTo(net.plus(tax));
        assertThat(Money.total(
                        EUR, document.taxes().stream().map(TaxAmount::amount).toList()))
                .isEqualTo(tax);
    }

    @Property
    void linesMadeWhenAskedForAreThoseOfTheDocument(
            @ForAll("lines") List<TaxableLine> lines, @ForAll("policies") TaxPolicy policy) {
        TaxedDocument document = TaxedDocument.of(EUR, lines, policy);
        TaxedLines lazy = TaxedLines.of(
                EUR,
                lines.size(),
                i -> lines.get(i).price().minorUnits(),
                i -> lines.get(i).taxes(),
                policy);

        assertThat(lazy.net()).isEqualTo(document.net().minorUnits());
        assertThat(lazy.gross()).isEqualTo(document.gross().minorUnits());
        assertThat(lazy).isEqualTo(document.lines());
    }

    @Property
    void noShareIsFurtherThanAMinorUnitFromItsExactAmount(
            @ForAll("lines") List<TaxableLine> lines, @ForAll TaxPolicy.Place place) {
        TaxedDocument document = TaxedDocument.of(EUR, lines, new TaxPolicy(place, Rounding.HALF_AWAY_FROM_ZERO));
        for (int i = 0; i < lines.size(); i++) {
            ExactTaxes reckoned = lines.get(i).taxes().reckon(lines.get(i).price());
            if (reckoned.isUsedUp()) {
                continue; // which has no room for roundings
            }
            var exact = reckoned.exact();
            for (int j = 0; j < exact.length; j++) {
                BigDecimal minor = new BigDecimal(exact[j].numerator())
                        .divide(new BigDecimal(exact[j].denominator()), new MathContext(40));
                long got = document.lines().get(i).taxes().get(j).amount().minorUnits();
                assertThat(BigDecimal.valueOf(got).subtract(minor).abs()).isLessThan(BigDecimal.ONE);
            }
        }
    }

    @Provide
    Arbitrary<TaxableLine> cheapLines() {
        return Combinators.combine(Arbitraries.longs().between(0, 60_000), taxes())
                .as((minor, taxes) -> new TaxableLine(Money.ofMinor(EUR, minor), taxes));
    }

    @Property
    void noPriceHoldsMoreTaxThanItself(@ForAll("cheapLines") TaxableLine line, @ForAll("policies") TaxPolicy policy) {
        TaxedLine split = line.taxes().split(line.price(), policy.rounding());

        assertThat(split.net().isNegative()).as("%s", split).isFalse();
        Money included = Money.zero(EUR);
        for (TaxAmount each : split.taxes()) {
            assertThat(each.amount().isNegative()).as("%s", split).isFalse();
            boolean within = each.tax().inclusion() == Tax.Inclusion.INCLUDED;
            included = within ? included.plus(each.amount()) : included;
            if (each.tax().kind() == Tax.Kind.AMOUNT) {
                Money fee = each.tax().amount().orElseThrow().rounded(policy.rounding());
                assertThat(each.amount().isGreaterThan(fee)).as("%s", split).isFalse();
                assertThat(within || each.amount().equals(fee)).as("%s", split).isTrue();
            }
        }
        assertThat(split.net().plus(included)).isEqualTo(line.price());
    }

    @Property
    void theTaxOfARateIsTheRoundedTaxOfItsBase(@ForAll("lines") List<TaxableLine> lines) {
        Tax vat = Tax.percent("VAT", Percentage.of(19));
        List<TaxableLine> plain =
                lines.stream().map(line -> TaxableLine.of(line.price(), vat)).toList();
        TaxedDocument document = TaxedDocument.of(EUR, plain, TaxPolicy.EN_16931);
        BigDecimal expected =
                document.net().toBigDecimal().multiply(new BigDecimal("0.19")).setScale(2, RoundingMode.HALF_UP);
        assertThat(document.tax().toBigDecimal()).isEqualByComparingTo(expected);
    }

    @Property
    void theQuickWayOfOneTaxAgreesWithTheLongOne(
            @ForAll("taxes") Taxes taxes, @ForAll("policies") TaxPolicy policy, @ForAll int minor) {
        if (taxes.taxes().size() != 1) {
            return;
        }
        Money price = Money.ofMinor(EUR, minor);
        Rounding toCents = Rounding.of(policy.rounding().mode());
        long slow = taxes.reckon(price).exact()[0].roundedToMultiple(1, toCents.mode());
        assertThat(taxes.split(price, toCents).tax().minorUnits()).isEqualTo(slow);
    }

    @Property
    void splittingTheGrossAmountFindsTheNetOneAgain(@ForAll @IntRange(min = -9_999_999, max = 9_999_999) int minor) {
        Tax vat = Tax.percent("VAT", Percentage.of(13));
        Money net = Money.ofMinor(EUR, minor);
        Money gross = Taxes.of(vat).split(net, Rounding.HALF_AWAY_FROM_ZERO).gross();
        assertThat(Taxes.of(vat.included())
                        .split(gross, Rounding.HALF_AWAY_FROM_ZERO)
                        .net())
                .isEqualTo(net);
    }
}
