// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.promotion.UnitSelection.Rewarded;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.value.InvalidValueException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The last value that is taken and the first that is not, and the one currency of a promotion, wherever an amount stands. */
class PromotionLimitsTest {

    private static final Effect FIVE = Effect.percentOff(5);
    private static final Effect CNY_OFF = new Effect.AmountOffEach(cny("1"));

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    private static Money cny(String amount) {
        return Money.parse("CNY " + amount);
    }

    private static Effect.PercentOff percent(String points) {
        return new Effect.PercentOff(Percentage.of(Decimal.parse(points)), Optional.empty(), Optional.empty());
    }

    private static Effect tiers(String first, Effect effect) {
        return new Effect.SpendTiers(List.of(new Effect.SpendTier(eur(first), effect)));
    }

    private static Effect pieces(long first, Effect effect) {
        return new Effect.QuantityTiers(List.of(new Effect.QuantityTier(first, effect)));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("percentage (-0.01%) must be from 0 % to 100 %", call(() -> percent("-0.01"))),
                arguments("percentage (100.01%) must be from 0 % to 100 %", call(() -> percent("100.01"))),
                arguments("must have at most 10 decimal places", call(() -> percent("0.00000000001"))),
                arguments("amount (EUR 0.00) must be above 0", call(() -> new Effect.AmountOffTogether(eur("0")))),
                arguments("price (EUR -0.01) must be 0 or more", call(() -> new Effect.PriceTogether(eur("-0.01")))),
                arguments("from (EUR -0.01) must be 0 or more", call(() -> tiers("-0.01", FIVE))),
                arguments("must not have tiers inside a tier", call(() -> tiers("1", tiers("1", FIVE)))),
                arguments("must not have tiers inside a tier", call(() -> tiers("1", pieces(1, FIVE)))),
                arguments("must not have tiers inside a tier", call(() -> pieces(1, tiers("1", FIVE)))),
                arguments("from (0) must be 1 or more", call(() -> pieces(0, FIVE))),
                arguments(
                        "tiers[1].from (2) must be above the tier before (2)",
                        call(() -> new Effect.QuantityTiers(
                                List.of(new Effect.QuantityTier(2, FIVE), new Effect.QuantityTier(2, FIVE))))),
                arguments("tiers ([]) must be at least one", call(() -> new Effect.QuantityTiers(List.of()))),
                arguments(
                        "tiers[1].from (CNY 2.00) must be in EUR, as the first tier is",
                        call(() -> new Effect.SpendTiers(
                                List.of(new Effect.SpendTier(eur("1"), FIVE), new Effect.SpendTier(cny("2"), FIVE))))),
                arguments("amount (EUR 0.00) must be above 0", call(() -> Condition.spend(eur("0")))),
                arguments(
                        "units (0) must be 1 or more", call(() -> new Condition.MinimumQuantity(0, LineFilter.all()))),
                arguments("number (0) must be 1 or more", call(() -> new Condition.NthOrder(0))),
                arguments("groups ([]) must be at least one", call(() -> new Condition.CustomerInGroup(Set.of()))),
                arguments("countries ([]) must be at least one", call(() -> new Condition.ShippedTo(Set.of()))),
                arguments("skus (none) must be at least one", call(() -> LineFilter.ofSkus())),
                arguments("categories (none) must be at least one", call(() -> LineFilter.ofCategories())),
                arguments(
                        "minimumPrice (EUR 2.00) must not be above maximumPrice (EUR 1.99)",
                        call(() -> LineFilter.all().pricedFrom(eur("2"), eur("1.99")))));
    }

    private static ThrowingCallable call(ThrowingCallable call) {
        return call;
    }

    @ParameterizedTest
    @MethodSource("refused")
    void theFirstValueBeyondIsRefused(String message, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(message);
    }

    @Test
    void theLastValueWithinIsTaken() {
        assertThat(percent("0").percentage()).isEqualTo(Percentage.ZERO);
        assertThat(percent("100").percentage()).isEqualTo(Percentage.HUNDRED);
        assertThat(percent("0.0000000001").percentage().points()).isEqualTo(Decimal.parse("0.0000000001"));
        assertThat(percent("1").effectiveBasis()).isEqualTo(PriceBasis.RUNNING);
        assertThat(new Effect.PercentOff(Percentage.of(1), Optional.of(PriceBasis.LIST), Optional.empty())
                        .effectiveBasis())
                .isEqualTo(PriceBasis.LIST);
        assertThat(new Effect.PriceTogether(eur("0")).price()).isEqualTo(eur("0"));
        assertThat(new Effect.SpendTier(eur("0"), FIVE).from()).isEqualTo(eur("0"));
        assertThat(new Effect.QuantityTier(1, FIVE).from()).isEqualTo(1);
        assertThat(new Condition.MinimumQuantity(1, LineFilter.all()).units()).isEqualTo(1);
        assertThat(new Condition.NthOrder(1).number()).isEqualTo(1);
        assertThat(LineFilter.all().pricedFrom(eur("2"), eur("2")).maximumPrice())
                .contains(eur("2"));
        // a filter of all lines and a selection of all pieces are what is meant without them
        assertThat(Target.units(LineFilter.all())).isEqualTo(new Target.Units(Optional.empty(), Optional.empty()));
        assertThat(new Target.Units(LineFilter.all(), new UnitSelection.All()).effectiveSelection())
                .isEqualTo(new UnitSelection.All());
        assertThat(Target.shipping()).isEqualTo(new Target.Shipments(Set.of()));
        assertThat(PromotionId.of("TEA10")).hasToString("TEA10");
    }

    static Stream<Arguments> pieces() {
        return Stream.of(
                arguments("units", number(n -> new UnitSelection.Limited(UnitOrder.CART, n))),
                arguments("size", number(n -> new UnitSelection.GroupsOf(n, UnitOrder.CART, Optional.empty()))),
                arguments("maximumGroups", number(n -> new UnitSelection.GroupsOf(1, UnitOrder.CART, Optional.of(n)))),
                arguments("buy", number(n -> UnitSelection.buyGet(n, 1))),
                arguments("get", number(n -> UnitSelection.buyGet(1, n))),
                arguments(
                        "maximumTimes",
                        number(n -> new Rewarded(
                                1, 1, Optional.empty(), Optional.empty(), Optional.of(n), Optional.empty()))));
    }

    private static LongFunction<UnitSelection> number(LongFunction<UnitSelection> number) {
        return number;
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void piecesAreFromOneToAThousandMillion(String name, LongFunction<UnitSelection> of) {
        assertThat(of.apply(1)).isNotEqualTo(of.apply(1_000_000_000));
        for (long wrong : new long[] {-1, 0, 1_000_000_001}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of.apply(wrong))
                    .withMessage(name + " (" + wrong + ") must be from 1 to 1000000000");
        }
    }

    private static Target units(UnitSelection selection) {
        return new Target.Units(LineFilter.all(), selection);
    }

    /** Everywhere an amount of another currency can stand in a promotion. */
    static Stream<Arguments> foreign() {
        LineFilter from =
                new LineFilter(Set.of(), Set.of(), Set.of(), Set.of(), Optional.of(cny("1")), Optional.empty());
        LineFilter to = new LineFilter(
                Set.of(Sku.of("A")), Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.of(cny("1")));
        Condition any = new Condition.NthOrder(1);
        return Stream.of(
                arguments(Condition.spend(cny("1")), FIVE, Target.order()),
                arguments(new Condition.MinimumSpend(eur("1"), from, Optional.empty()), FIVE, Target.order()),
                arguments(new Condition.MinimumQuantity(1, to), FIVE, Target.order()),
                arguments(
                        any,
                        new Effect.PercentOff(Percentage.of(1), Optional.empty(), Optional.of(cny("1"))),
                        Target.order()),
                arguments(any, CNY_OFF, Target.order()),
                arguments(any, new Effect.AmountOffTogether(cny("1")), Target.order()),
                arguments(any, new Effect.PriceEach(cny("1")), Target.order()),
                arguments(any, new Effect.PriceTogether(cny("1")), Target.order()),
                arguments(any, new Effect.SpendTiers(List.of(new Effect.SpendTier(cny("1"), FIVE))), Target.order()),
                arguments(any, tiers("1", CNY_OFF), Target.order()),
                arguments(any, pieces(1, CNY_OFF), Target.order()),
                arguments(any, FIVE, new Target.Order(from)),
                arguments(any, FIVE, new Target.Lines(to)),
                arguments(any, FIVE, Target.units(from)),
                arguments(
                        any,
                        FIVE,
                        units(new Rewarded(
                                1, 1, Optional.of(to), Optional.empty(), Optional.empty(), Optional.empty()))));
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void allAmountsAreInOneCurrency(Condition condition, Effect effect, Target target) {
        Promotion.Builder promotion = Promotion.builder()
                .id(PromotionId.of("P"))
                .addConditions(condition)
                .addBenefits(Benefit.of(effect, target));
        Benefit euros = Benefit.of(new Effect.AmountOffEach(eur("1")), Target.order());

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> promotion.addBenefits(euros).build())
                .satisfies(refused -> assertThat(refused.violations())
                        .singleElement()
                        .satisfies(violation -> {
                            assertThat(violation.code()).isEqualTo("several-currencies");
                            assertThat(violation.toString()).contains("CNY, EUR");
                        }));
    }

    @Test
    void aPromotionHasTheCurrencyOfItsAmounts() {
        Promotion plain = Promotion.builder()
                .id(PromotionId.of("P"))
                .addBenefits(Benefit.of(FIVE, Target.order()))
                .build();

        assertThat(plain.currency()).isEmpty();
        assertThat(plain.withBenefits(Benefit.of(CNY_OFF, Target.shipping())).currency())
                .contains(cny("1").currency());
    }
}
