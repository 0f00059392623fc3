// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import static dev.tradewright.commerce.pricing.Shop.amountTogether;
import static dev.tradewright.commerce.pricing.Shop.cart;
import static dev.tradewright.commerce.pricing.Shop.discounts;
import static dev.tradewright.commerce.pricing.Shop.eur;
import static dev.tradewright.commerce.pricing.Shop.price;
import static dev.tradewright.commerce.pricing.Shop.pricer;
import static dev.tradewright.commerce.pricing.Shop.promotion;
import static dev.tradewright.commerce.pricing.Shop.units;
import static dev.tradewright.commerce.pricing.Shop.withCoupons;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tradewright.commerce.cart.Cart;
import dev.tradewright.commerce.cart.ChannelId;
import dev.tradewright.commerce.cart.CouponCode;
import dev.tradewright.commerce.customer.CustomerGroupId;
import dev.tradewright.commerce.pricing.PromotionOutcome.Status;
import dev.tradewright.commerce.promotion.Combination;
import dev.tradewright.commerce.promotion.Condition;
import dev.tradewright.commerce.promotion.Effect;
import dev.tradewright.commerce.promotion.LineFilter;
import dev.tradewright.commerce.promotion.PriceBasis;
import dev.tradewright.commerce.promotion.Promotion;
import dev.tradewright.commerce.promotion.PromotionId;
import dev.tradewright.commerce.promotion.Target;
import dev.tradewright.commerce.promotion.UnitSelection;
import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.place.Country;
import dev.tradewright.core.time.InstantRange;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** When a promotion applies, and what is said when it does not. */
class EligibilityTest {

    private static final Promotion TENTH = promotion("P", Effect.percentOff(10), Target.units(LineFilter.all()));
    private static final LineFilter IN_Y = LineFilter.ofCategories(Shop.Y);

    private static Promotion with(Condition condition) {
        return TENTH.withConditions(condition);
    }

    private static Promotion from(String validity) {
        return TENTH.withValidity(InstantRange.parse(validity));
    }

    private static String text(Reason reason) {
        return reason.toText(Locale.ROOT).replace('\u00a0', ' ');
    }

    static Stream<Arguments> table() {
        Cart twenty = cart(2, 1000);
        return Stream.of(
                arguments(twenty, with(Condition.spend(eur(2000))), ""),
                arguments(twenty, with(Condition.spend(eur(2001))), "spend € 0.01 more: € 20.00 of € 20.01"),
                arguments(
                        twenty,
                        with(new Condition.MinimumSpend(eur(1), IN_Y, Optional.empty())),
                        "spend € 0.01 more on category y: € 0.00 of € 0.01"),
                arguments(twenty, with(new Condition.MinimumQuantity(2, LineFilter.all())), ""),
                arguments(twenty, with(new Condition.MinimumQuantity(5, LineFilter.all())), "buy 3 more: 2 of 5"),
                arguments(twenty, with(new Condition.MinimumQuantity(1, IN_Y)), "buy 1 more of category y: 0 of 1"),
                arguments(
                        twenty,
                        with(new Condition.CustomerInGroup(Set.of(CustomerGroupId.of("gold")))),
                        "only for customers of gold"),
                arguments(twenty, with(new Condition.NthOrder(1)), ""),
                arguments(twenty, with(new Condition.NthOrder(2)), "only for order number 2, and this is number 1"),
                arguments(twenty, with(new Condition.ShippedTo(Set.of(Country.of("DE")))), "only if sent to Germany"),
                // from inclusive, to exclusive; now is 10:00
                arguments(twenty, from("2026-11-28T10:00:00Z/2026-11-28T10:00:01Z"), ""),
                arguments(twenty, from("2026-11-28T10:00:01Z/.."), "starts at 2026-11-28T10:00:01Z"),
                arguments(twenty, from("../2026-11-28T10:00:00Z"), "ended at 2026-11-28T10:00:00Z"),
                arguments(twenty, TENTH.withChannels(ChannelId.of("app")), "only in the channel app"),
                arguments(twenty, TENTH.withCoupons(CouponCode.of("A")), "needs a code"),
                arguments(withCoupons(twenty, "a", "B"), TENTH.withCoupons(CouponCode.of("A")), "needs a code"),
                arguments(withCoupons(twenty, "B", "C"), TENTH.withCoupons(CouponCode.of("A"), CouponCode.of("B")), ""),
                arguments(
                        twenty,
                        promotion("P", new Effect.AmountOffEach(Money.parse("CNY 1.00")), Target.order()),
                        "only in Chinese Yuan, not in Euro"),
                // nothing to be made cheaper, or not enough of it
                arguments(
                        twenty,
                        promotion("P", Effect.percentOff(10), Target.units(IN_Y)),
                        "nothing of category y is in the cart"),
                arguments(Cart.of(), promotion("P", Effect.percentOff(10), Target.order()), "nothing is in the cart"),
                arguments(
                        twenty,
                        promotion("P", Effect.percentOff(10), Target.shipping()),
                        "no such shipping is in the cart"),
                arguments(
                        cart(2, 0),
                        promotion("P", Effect.percentOff(10), Target.order()),
                        "what it is for is cheaper or free already"),
                arguments(
                        twenty,
                        promotion("P", Effect.percentOff(100), units(UnitSelection.buyGet(3, 2))),
                        "buy 3 more: 2 of 5"),
                arguments(
                        twenty, promotion("P", Shop.priceTogether(100), units(Shop.groupsOf(3))), "buy 1 more: 2 of 3"),
                arguments(
                        twenty,
                        promotion(
                                "P",
                                Effect.percentOff(100),
                                units(new UnitSelection.Rewarded(
                                        2,
                                        1,
                                        Optional.of(IN_Y),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()))),
                        "buy 2 more of category y: 0 of 2"),
                // both of the two must be bought, and a third would be rewarded
                arguments(
                        twenty,
                        promotion(
                                "P",
                                Effect.percentOff(100),
                                units(new UnitSelection.Rewarded(
                                        2,
                                        1,
                                        Optional.of(LineFilter.all()),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()))),
                        "buy 1 more: 2 of 3"));
    }

    @ParameterizedTest
    @MethodSource("table")
    void whatIsMissing(Cart cart, Promotion promotion, String reason) {
        PromotionOutcome outcome = price(cart, promotion).outcome("P");

        assertThat(outcome.reasons().stream().map(EligibilityTest::text))
                .containsExactlyElementsOf(reason.isEmpty() ? List.of() : List.of(reason));
        assertThat(outcome.isApplied()).isEqualTo(reason.isEmpty());
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        Promotion demanding = with(Condition.spend(eur(5000)))
                .withChannels(ChannelId.of("app"))
                .withValidity(InstantRange.ofUnboundedStart(Instant.EPOCH));

        assertThat(price(cart(1, 1000), demanding).outcome("P").reasons())
                .extracting(Reason::code)
                .containsExactly("pricing.no-longer-valid", "pricing.other-channel", "pricing.spend-more");
    }

    @Test
    void aThresholdSeesTheRunningOrTheListPrice() {
        Promotion half =
                promotion("HALF", Effect.percentOff(50), Target.order()).withPriority(1);
        Condition running = new Condition.MinimumSpend(eur(1000), LineFilter.all(), Optional.of(PriceBasis.RUNNING));
        Condition list = new Condition.MinimumSpend(eur(1000), LineFilter.all(), Optional.of(PriceBasis.LIST));

        assertThat(text(price(cart(1, 1000), with(running), half)
                        .outcome("P")
                        .reasons()
                        .get(0)))
                .isEqualTo("spend € 5.00 more: € 5.00 of € 10.00");
        assertThat(discounts(price(cart(1, 1000), with(list), half))).containsExactly(550L);
    }

    @Test
    void priorityDecidesAndThenTheOrderOfTheList() {
        Promotion fixed = promotion("FIXED", amountTogether(200), Target.order());

        // 1000 - 200 - 10 % of 800; 1000 - 10 % of 1000 - 200
        assertThat(discounts(price(cart(1, 1000), fixed, TENTH))).containsExactly(280L);
        assertThat(discounts(price(cart(1, 1000), TENTH, fixed))).containsExactly(300L);
        assertThat(discounts(price(cart(1, 1000), fixed, TENTH.withPriority(1))))
                .containsExactly(300L);
    }

    @Test
    void anExclusivePromotionAppliesAlone() {
        Promotion alone = promotion("ALONE", amountTogether(50), Target.order())
                .withName("Alone")
                .withCombination(Combination.EXCLUSIVE);
        Promotion demanding = with(Condition.spend(eur(9999))).withId(PromotionId.of("Q"));
        PricedCart priced = price(cart(1, 1000), TENTH.withPriority(9), demanding, alone);

        assertThat(discounts(priced)).containsExactly(50L);
        assertThat(priced.outcome("P").status()).isEqualTo(Status.EXCLUDED);
        assertThat(text(priced.outcome("P").reasons().get(0))).isEqualTo("Alone applies alone");
        assertThat(priced.outcome("Q").status()).isEqualTo(Status.NOT_ELIGIBLE);
        // of two exclusive ones the first that has an effect
        Promotion idle = promotion("IDLE", amountTogether(900), new Target.Order(IN_Y))
                .withCombination(Combination.EXCLUSIVE)
                .withPriority(10);
        Promotion other = promotion("OTHER", amountTogether(900), Target.order())
                .withCombination(Combination.EXCLUSIVE)
                .withPriority(-1);
        assertThat(discounts(price(cart(1, 1000), other, alone, idle, TENTH))).containsExactly(50L);
        // without effect it excludes nobody
        assertThat(discounts(price(cart(1, 1000), idle, TENTH))).containsExactly(100L);
    }

    @Test
    void codesThatNobodyHasAreAWarning() {
        Promotion coupon = TENTH.withCoupons(CouponCode.of("TEN"));
        Decision<PricedCart> priced = pricer(coupon).price(withCoupons(cart(1, 1000), "TEN", "ten"), Shop.CONTEXT);

        assertThat(priced.orElseThrow().outcome("P").isApplied()).isTrue();
        // no Maybe, since TEN was typed as well
        assertThat(priced.warnings()).singleElement().hasToString("no promotion has the code ten");
    }

    @Test
    void ownConditionsPlugIn() {
        Promotion friday = with(new Condition.Custom("weekday", Map.of("day", "FRIDAY")));
        CustomCondition weekday = (cart, context, parameters) -> Optional.of(
                Reason.of(PricingTexts.REASONS, "pricing.other-group").with("required", parameters.get("day")));
        PricingRules rules = PricingRules.builder().addPromotions(friday).build();

        assertThat(CartPricer.compile(rules, Shop.ASSORTMENT, Map.of("weekday", weekday))
                        .price(cart(1, 1000), Shop.CONTEXT)
                        .orElseThrow()
                        .outcome("P")
                        .reasons())
                .singleElement()
                .hasToString("only for customers of FRIDAY");
        assertThat(CartPricer.compile(
                                rules, Shop.ASSORTMENT, Map.of("weekday", (cart, context, given) -> Optional.empty()))
                        .price(cart(1, 1000), Shop.CONTEXT)
                        .orElseThrow()
                        .outcome("P")
                        .isApplied())
                .isTrue();
    }

    @Test
    void theContextMakesThemHold() {
        PricingContext known = PricingContext.builder()
                .instant(Shop.NOW)
                .currency(CurrencyUnit.EUR)
                .channel(ChannelId.of("app"))
                .destination(Country.of("DE"))
                .addGroups(CustomerGroupId.of("gold"), CustomerGroupId.of("new"))
                .completedOrders(4)
                .build();
        Promotion demanding = TENTH.withChannels(ChannelId.of("web"), ChannelId.of("app"))
                .withConditions(
                        new Condition.CustomerInGroup(Set.of(CustomerGroupId.of("gold"))),
                        new Condition.NthOrder(5),
                        new Condition.ShippedTo(Set.of(Country.of("DE"), Country.of("AT"))));

        assertThat(pricer(demanding)
                        .price(cart(1, 1000), known)
                        .orElseThrow()
                        .outcome("P")
                        .isApplied())
                .isTrue();
    }

    @Test
    void whatIsExcludedIsJudgedBeforeAnythingIsCheaper() {
        Promotion alone =
                promotion("ALONE", Effect.percentOff(50), Target.order()).withCombination(Combination.EXCLUSIVE);
        Promotion twenty = with(Condition.spend(eur(2000))).withPriority(5);

        // 30.00 at its turn, though 15.00 after the other
        assertThat(price(cart(3, 1000), twenty, alone).outcome("P").status()).isEqualTo(Status.EXCLUDED);
    }

    @ParameterizedTest
    @CsvSource({
        "TEA10, ''",
        "tea10, TEA10",
        "Tea 10, TEA10",
        "TEA11, -", // one letter wrong is told to nobody
        "TEA1, -",
        "TEA-10, -",
        "straße 7, STRASSE7",
        "spring, -", // SPRING and Spring both exist
        "SPRING, ''",
    })
    void aCodeThatDiffersInCaseAndSpacesOnlyIsTold(String typed, String told) {
        Promotion coded = promotion("P", Effect.percentOff(10), Target.order())
                .withCoupons(Stream.of("TEA10", "STRASSE7", "SPRING", "Spring")
                        .map(CouponCode::of)
                        .toList());
        List<Reason> warnings = Shop.pricer(coded)
                .price(Shop.withCoupons(cart(1, 1000), typed), Shop.CONTEXT)
                .warnings();

        String near = "-".equals(told) ? "" : "\nMaybe " + told + " was meant.";
        assertThat(warnings.stream().map(EligibilityTest::text))
                .containsExactlyElementsOf(
                        told.isEmpty() ? List.of() : List.of("no promotion has the code " + typed + near));
    }
}
