// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import static dev.tradewright.commerce.pricing.Shop.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.commerce.cart.Cart;
import dev.tradewright.commerce.cart.CartLine;
import dev.tradewright.commerce.cart.ChannelId;
import dev.tradewright.commerce.cart.ShippingOffer;
import dev.tradewright.commerce.catalog.CategoryId;
import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.catalog.TaxClass;
import dev.tradewright.commerce.customer.CustomerGroupId;
import dev.tradewright.commerce.promotion.Condition;
import dev.tradewright.commerce.promotion.Effect;
import dev.tradewright.commerce.promotion.LineFilter;
import dev.tradewright.commerce.promotion.Target;
import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Finding;
import dev.tradewright.core.decision.InvalidRulesException;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.place.Country;
import dev.tradewright.core.tax.Tax;
import dev.tradewright.core.tax.TaxAmount;
import dev.tradewright.core.tax.TaxPolicy;
import dev.tradewright.core.tax.TaxedLine;
import dev.tradewright.core.time.InstantRange;
import dev.tradewright.core.value.InvalidValueException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which price list gives the price, which taxes are charged, and what is refused. */
class PricesAndTaxesTest {

    private static final Sku A = Sku.of("A");
    private static final ChannelId APP = ChannelId.of("app");
    private static final CustomerGroupId GOLD = CustomerGroupId.of("gold");

    private static PriceList.Builder list(String id) {
        return PriceList.builder().id(PriceListId.of(id)).currency(CurrencyUnit.EUR);
    }

    private static PriceList.Builder list(String id, long cents) {
        return list(id).addEntries(PriceEntry.of(A, eur(cents)));
    }

    private static PricingRules.Builder rules(PriceList... lists) {
        return PricingRules.builder().addPriceLists(lists);
    }

    private static PricedLine priced(PricingContext context, long quantity, PriceList... lists) {
        return CartPricer.compile(rules(lists).build(), Shop.ASSORTMENT)
                .price(Cart.of(CartLine.of("1", "A", quantity)), context)
                .orElseThrow()
                .lines()
                .get(0);
    }

    private static final PricingContext APP_GOLD = Shop.CONTEXT.withChannel(APP).withGroups(GOLD);

    @Test
    void theMostSpecificListWins() {
        PriceList everywhere = list("everywhere", 1000).build();
        PriceList app = list("app", 950).addChannels(APP).build();
        PriceList gold = list("gold", 900).addGroups(GOLD).build();
        PriceList goldApp =
                list("gold-app", 990).addGroups(GOLD).addChannels(APP).build();
        PriceList sale = list("sale", 800)
                .addChannels(APP)
                .validity(InstantRange.ofUnboundedStart(Shop.NOW))
                .build();

        assertThat(priced(Shop.CONTEXT, 1, everywhere, app, gold, goldApp).unitPrice())
                .isEqualTo(eur(1000));
        assertThat(priced(APP_GOLD, 1, everywhere, app, gold, goldApp).unitPrice())
                .isEqualTo(eur(990));
        // equally specific: by priority, then by order
        assertThat(priced(APP_GOLD, 1, everywhere, app, gold).priceList()).contains(PriceListId.of("app"));
        assertThat(priced(APP_GOLD, 1, everywhere, app, gold.withPriority(1)).priceList())
                .contains(PriceListId.of("gold"));
        // the sale ended this very moment; it would have been the most specific
        assertThat(priced(APP_GOLD, 1, everywhere, app, sale).unitPrice()).isEqualTo(eur(950));
        assertThat(priced(APP_GOLD.withInstant(Shop.NOW.minusNanos(1)), 1, everywhere, app, sale)
                        .unitPrice())
                .isEqualTo(eur(800));
        // a list without the product says nothing, and a price of 0 is a price
        assertThat(priced(
                                APP_GOLD,
                                1,
                                everywhere,
                                list("empty").addChannels(APP).build())
                        .unitPrice())
                .isEqualTo(eur(1000));
        assertThat(priced(
                                APP_GOLD,
                                1,
                                everywhere,
                                list("free", 0).addChannels(APP).build())
                        .unitPrice())
                .isEqualTo(eur(0));
    }

    @Test
    void theHighestQuantityReachedCounts() {
        PriceList tiers = list("tiers", 1000)
                .addEntries(PriceEntry.of(A, eur(900)).from(10))
                .addEntries(PriceEntry.of(A, eur(800)).from(100))
                .build();

        assertThat(priced(Shop.CONTEXT, 9, tiers).unitPrice()).isEqualTo(eur(1000));
        assertThat(priced(Shop.CONTEXT, 10, tiers).unitPrice()).isEqualTo(eur(900));
        assertThat(priced(Shop.CONTEXT, 100, tiers).listTotal()).isEqualTo(eur(80000));
        // a more specific list that begins at 10 leaves 9 pieces to the other
        PriceList gold = list("gold")
                .addGroups(GOLD)
                .addEntries(PriceEntry.of(A, eur(700)).from(10))
                .build();
        assertThat(priced(APP_GOLD, 9, tiers, gold).unitPrice()).isEqualTo(eur(1000));
        assertThat(priced(APP_GOLD, 10, tiers, gold).unitPrice()).isEqualTo(eur(700));
    }

    @Test
    void taxesGoByClassAndCountryAndMoment() {
        PricingRules rules = rules(list("retail", 11900).build())
                .addTaxes(
                        TaxRule.of("any", Tax.percent("VAT", Percentage.of(10)).included()),
                        TaxRule.builder()
                                .taxClass(TaxClass.of("any"))
                                .addCountries(Country.of("DE"))
                                .addTaxes(Tax.percent("USt", Percentage.of(19)).included())
                                .build(),
                        TaxRule.builder()
                                .taxClass(TaxClass.of("any"))
                                .addCountries(Country.of("US"))
                                .addTaxes(Tax.percent("sales tax", Percentage.parse("8.875%")))
                                .build())
                .taxPolicy(TaxPolicy.PER_LINE)
                .build();
        CartPricer pricer = CartPricer.compile(rules, Shop.ASSORTMENT);
        Cart cart = Cart.of(CartLine.of("1", "A", 1));

        PricedCart germany = pricer.price(cart, Shop.CONTEXT.withDestination(Country.of("DE")))
                .orElseThrow();
        PricedCart states = pricer.price(cart, Shop.CONTEXT.withDestination(Country.of("US")))
                .orElseThrow();
        PricedCart elsewhere = pricer.price(cart, Shop.CONTEXT).orElseThrow();

        assertThat(germany.tax()).isEqualTo(eur(1900)); // 119 x 19/119
        assertThat(germany.total()).isEqualTo(eur(11900));
        assertThat(states.tax()).isEqualTo(eur(1056)); // 119 x 8.875 % = 10.56125
        assertThat(states.total()).isEqualTo(eur(12956));
        assertThat(elsewhere.tax()).isEqualTo(eur(1082)); // 119 x 10/110 = 10.818
        assertThat(elsewhere.taxes())
                .singleElement()
                .satisfies(tax -> assertThat(tax.base()).isEqualTo(eur(10818)));
    }

    @Test
    void allThatCannotBePricedIsSaidAtOnce() {
        PricingRules rules = rules(list("retail", 1000).build())
                .addTaxes(TaxRule.builder()
                        .taxClass(TaxClass.of("any"))
                        .addCountries(Country.of("DE"))
                        .build())
                .build();
        Cart cart = Cart.of(
                        CartLine.of("1", "A", 1),
                        CartLine.of("2", "B", 1),
                        CartLine.of("3", "Z", 1),
                        CartLine.of("4", "C", 1).at(Money.parse("CNY 5.00")))
                .withShipping(ShippingOffer.of("S", Money.parse("CNY 1.00"), "any"));

        assertThat(CartPricer.compile(rules, Shop.ASSORTMENT)
                        .price(cart, Shop.CONTEXT)
                        .reasons())
                .extracting(Reason::code)
                .containsExactly(
                        "pricing.no-tax",
                        "pricing.no-price",
                        "pricing.not-sold",
                        "pricing.price-in-other-currency",
                        "pricing.shipping-in-other-currency");
    }

    @Test
    void compilingFindsAllThatIsWrong() {
        PricingRules rules = rules(
                        list("retail", 1000).build(),
                        list("retail")
                                .addEntries(PriceEntry.of(Sku.of("AA"), eur(1)))
                                .build())
                .addPromotions(
                        Shop.promotion(
                                "P",
                                Effect.percentOff(1),
                                Target.units(LineFilter.ofCategories(CategoryId.of("books")))),
                        Shop.promotion("P", Effect.percentOff(1), Target.order())
                                .withConditions(new Condition.Custom("weekdy", Map.of())))
                .addTaxes(TaxRule.of("other"))
                .build();

        assertThatExceptionOfType(InvalidRulesException.class)
                .isThrownBy(() -> CartPricer.compile(
                        rules, Shop.ASSORTMENT, Map.of("weekday", (cart, context, none) -> Optional.empty())))
                .satisfies(refusal -> assertThat(refusal.findings())
                        .filteredOn(Finding::isError)
                        .extracting(finding -> finding.place() + " " + finding.code())
                        .containsExactly(
                                "/priceLists/1/entries/0/sku unknown-sku-suggested",
                                "/priceLists/1/id named-twice",
                                "/promotions/0/benefits/0/target/filter/categories unknown-category",
                                "/promotions/1/conditions/0/name unknown-condition-suggested",
                                "/promotions/1/id named-twice",
                                "/taxes untaxed"))
                .satisfies(refusal -> assertThat(refusal).hasMessageStartingWith("Invalid PricingRules: "))
                .satisfies(refusal -> assertThat(refusal.message(Locale.CHINA)).startsWith("定价规则 无效：共 "));
    }

    @Test
    void whatHasNoPriceIsAWarning() {
        assertThat(CartPricer.compile(rules(list("retail", 1000).build()).build(), Shop.ASSORTMENT)
                        .warnings())
                .extracting(finding -> finding.arguments().get("rejected").toString())
                .containsExactly("B", "C", "D");
    }

    @Test
    void valuesRefuseContradictions() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> list("retail", 1000)
                        .addEntries(PriceEntry.of(A, Money.parse("CNY 1.00")))
                        .build())
                .withMessageContaining("EUR")
                .withMessageContaining("only once");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Shop.promotion("P", Shop.amountEach(1), Target.order())
                        .withConditions(Condition.spend(Money.parse("CNY 1.00"))))
                .withMessageContaining("CNY, EUR");
    }

    @Test
    void theFingerprintIsThatOfTheRules() {
        PricingRules rules = rules(list("retail", 1000).build()).build();

        assertThat(CartPricer.compile(rules, Shop.ASSORTMENT).fingerprint())
                .isEqualTo(CartPricer.compile(rules, Shop.ASSORTMENT).fingerprint())
                .isNotEqualTo(CartPricer.compile(
                                rules(list("retail", 1001).build()).build(), Shop.ASSORTMENT)
                        .fingerprint());
    }

    @Test
    void anEmptyCartCostsNothing() {
        PricedCart priced = CartPricer.compile(rules().build(), Shop.ASSORTMENT)
                .price(Cart.of(), Shop.CONTEXT)
                .orElseThrow();

        assertThat(priced.total()).isEqualTo(eur(0));
        assertThat(priced.lines()).isEmpty();
        assertThat(priced.outcomes()).isEmpty();
    }

    @Test
    void storedCartsAreChecked() {
        PricedCart priced = Shop.price(
                Shop.withShipping(Shop.cart(1, 1000), 490), Shop.promotion("P", Effect.percentOff(10), Target.order()));

        refused(priced, CurrencyUnit.CNY, priced.outcomes(), "must be in CNY");
        refused(priced, CurrencyUnit.EUR, List.of(), "must have an outcome each");
    }

    private static void refused(
            PricedCart priced, CurrencyUnit currency, List<PromotionOutcome> outcomes, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PricedCart.of(
                        currency, priced.lines(), priced.shipping(), outcomes, priced.rules(), Optional.empty()))
                .withMessageContaining(message);
    }

    @Test
    void aFixedTaxInAnotherCurrencyIsRefused() {
        PricingRules rules = rules(list("retail", 1000).build())
                .addTaxes(TaxRule.of("any", Tax.amount("fee", Money.parse("CNY 1.00"))))
                .build();

        assertThat(CartPricer.compile(rules, Shop.ASSORTMENT)
                        .price(Cart.of(CartLine.of("1", "A", 1)), Shop.CONTEXT)
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("pricing.tax-in-other-currency");
    }

    @ParameterizedTest
    @CsvSource({
        // percent off 1.00, price, net, fee in it, what the seller bears
        "0, 100, 75, 25, 0",
        "75, 25, 0, 25, 0", // covered to the cent
        "76, 24, 0, 24, 1",
        "100, 0, 0, 0, 25",
    })
    void whatAPriceDoesNotCoverOfItsFeesIsTheSellers(long percent, long price, long net, long fee, long missing) {
        PricingRules rules = rules(list("retail", 100).build())
                .addPromotions(Shop.promotion("P", Effect.percentOff(percent), Target.order()))
                .addTaxes(TaxRule.of("any", Tax.amount("ECO", eur(25)).included(), Tax.amount("DEPOSIT", eur(8))))
                .build();
        Decision<PricedCart> decision =
                CartPricer.compile(rules, Shop.ASSORTMENT).price(Cart.of(CartLine.of("1", "A", 1)), Shop.CONTEXT);

        TaxedLine taxed = decision.orElseThrow().lines().get(0).taxed();
        assertThat(taxed.price()).isEqualTo(eur(price));
        assertThat(taxed.net()).isEqualTo(eur(net));
        assertThat(taxed.taxes()).extracting(TaxAmount::amount).containsExactly(eur(fee), eur(8));
        assertThat(taxed.gross()).isEqualTo(eur(price + 8));
        if (missing == 0) {
            assertThat(decision.warnings()).isEmpty();
        } else {
            assertThat(decision.warnings()).singleElement().satisfies(notice -> {
                assertThat(notice.code()).isEqualTo("pricing.fee-not-covered");
                assertThat(notice.arguments())
                        .containsEntry("line", "1")
                        .containsEntry("tax", "ECO")
                        .containsEntry("amount", eur(25))
                        .containsEntry("covered", eur(fee))
                        .containsEntry("missing", eur(missing));
            });
        }
    }

    @Test
    void freeShippingBearsItsFeeAsGoodsDo() {
        PricingRules rules = rules().addPromotions(Shop.promotion("P", Effect.percentOff(100), Target.shipping()))
                .addTaxes(TaxRule.of("any", Tax.amount("ROAD", eur(27)).included()))
                .taxPolicy(TaxPolicy.PER_DOCUMENT)
                .build();
        Decision<PricedCart> decision = CartPricer.compile(rules, Shop.ASSORTMENT)
                .price(Shop.withCoupons(Shop.withShipping(Shop.cart(1, 100), 500), "NONE"), Shop.CONTEXT);

        assertThat(decision.orElseThrow().total()).isEqualTo(eur(100));
        assertThat(decision.warnings())
                .extracting(notice -> notice.toText(Locale.ENGLISH))
                .containsExactly(
                        "no promotion has the code NONE",
                        "S0: of €0.27 for ROAD the price covers €0.00; the seller bears €0.27");
    }

    @Test
    void percentagesMustRound() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(
                        () -> rules().percentageRounding(Rounding.Mode.EXACT).build())
                .withMessageContaining("not EXACT");
    }
}
