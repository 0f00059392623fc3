// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.commerce.catalog.CategoryId;
import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.pricing.PricingRules;
import dev.tradewright.core.decision.Finding;
import dev.tradewright.core.json.DocumentReader;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.json.Reading;
import dev.tradewright.core.json.jackson3.JacksonTokenizer;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.time.InstantRange;
import dev.tradewright.core.value.InvalidValueException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromotionTest {

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    private static Promotion.Builder tenth() {
        return Promotion.builder()
                .id(PromotionId.of("P"))
                .addBenefits(Benefit.of(Effect.percentOff(10), Target.order()));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Promotion.builder()
                        .id(PromotionId.of("P"))
                        .name(" ")
                        .priority(1_000_001)
                        .validity(InstantRange.parse("2026-11-28T10:00:00Z/2026-11-28T10:00:00Z"))
                        .build())
                .satisfies(refusal -> assertThat(refusal.message(Locale.UK))
                        .contains("name", "priority", "validity", "benefits")
                        .contains("4 violations"));
        assertThat(tenth().build().name()).isEqualTo("P");
        assertThat(tenth().build().currency()).isEmpty();
        assertThat(tenth().addConditions(Condition.spend(eur("1"))).build().currency())
                .contains(CurrencyUnit.EUR);
    }

    @Test
    void effectsKeepTheirLimits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Effect.percentOff(101))
                .withMessage("percentage (101%) must be from 0 % to 100 %");
        assertThatIllegalArgumentException().isThrownBy(() -> Effect.percentOff(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Effect.AmountOffEach(eur("0")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Effect.AmountOffTogether(eur("-1")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Effect.PriceEach(eur("-0.01")));
        assertThat(new Effect.PriceEach(eur("0")).price()).isEqualTo(eur("0"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Effect.PercentOff(Percentage.of(1), Optional.empty(), Optional.of(eur("0"))));
    }

    @Test
    void tiersRise() {
        Effect five = Effect.percentOff(5);
        assertThatIllegalArgumentException().isThrownBy(() -> new Effect.SpendTiers(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Effect.SpendTiers(
                        List.of(new Effect.SpendTier(eur("10"), five), new Effect.SpendTier(eur("10"), five))))
                .withMessage("tiers[1].from (EUR 10.00) must be above the tier before (EUR 10.00)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Effect.QuantityTiers(
                        List.of(new Effect.QuantityTier(2, five), new Effect.QuantityTier(1, five))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Effect.QuantityTier(0, five));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Effect.QuantityTier(1, new Effect.QuantityTiers(List.of(new Effect.QuantityTier(1, five)))))
                .withMessageContaining("tiers inside a tier");
    }

    @Test
    void filtersSayWhatTheyDemand() {
        assertThat(LineFilter.all()).hasToString("all lines");
        assertThat(LineFilter.all().isAll()).isTrue();
        assertThat(LineFilter.ofSkus(Sku.of("B"), Sku.of("A")).without(CategoryId.of("x")))
                .hasToString("sku A, B without category x");
        assertThat(LineFilter.ofCategories(CategoryId.of("x"))
                        .without(Sku.of("A"))
                        .pricedFrom(eur("1"), eur("2")))
                .hasToString("category x without sku A price from EUR 1.00 price to EUR 2.00");
        assertThatIllegalArgumentException().isThrownBy(() -> LineFilter.all().pricedFrom(eur("2"), eur("1.99")));
        assertThatIllegalArgumentException().isThrownBy(() -> LineFilter.ofSkus());
        assertThatIllegalArgumentException().isThrownBy(() -> new Condition.CustomerInGroup(Set.of()));
    }

    /** Rules come from a database where people edit them: what is read is what was meant, or all findings with their places. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'type':'percent-off','percentage':'10%'}                                    |
            {'type':'percent-off','percentage':'10%','basis':'list'}                     |
            {'type':'percent-off','percentage':'110%'}                                   | percentage
            {'type':'percent-off','percentage':'1e99999'}                               | percentage
            {'type':'percent-off','percentage':'10%','maximum':{'currency':'EUR','amount':'1.005'}} | amount
            {'type':'percent-of','percentage':'10%'}                                     | percent-off
            {'type':'amount-off-each','amount':{'currency':'EUR','amount':'0'}}         | amount
            {'type':'amount-off-each','amount':{'currency':'EURO','amount':'1'}}        | EURO
            {'type':'amount-off-each','amount':{'currency':'EUR','amount':'1'},'x':1}   | x
            {'type':'quantity-tiers','tiers':[]}                                        | tiers
            {}                                                                          | type
            """)
    void documentsAreReadStrictly(String effect, String problem) {
        String document = ("{'format':'tradewright/pricing-rules@1','promotions':[{'id':'P','benefits':[{'effect':"
                        + effect + ",'target':{'type':'order','filter':{}}}]}]}")
                .replace('\'', '"');
        Reading<PricingRules> reading =
                DocumentReader.of(PricingRules.DOCUMENT, new JacksonTokenizer()).read(document);

        if (problem == null) {
            assertThat(reading.orElseThrow().promotions()).hasSize(1);
        } else {
            assertThat(reading.findings()).isNotEmpty().allMatch(Finding::isError);
            assertThat(reading.findings().toString()).contains("/promotions/0/benefits/0/effect", problem);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'type':'order'}                                            | {'type':'order','filter':{}}
            {'type':'lines'}                                            | {'type':'lines','filter':{}}
            {'type':'units'}                                            | {'type':'units','filter':{},'selection':{'type':'all'}}
            {'type':'units','filter':{'skus':['A']}}                    | {'type':'units','filter':{'skus':['A']},'selection':{'type':'all'}}
            {'type':'units','selection':{'type':'limited','order':'cart','units':1}} | {'type':'units','filter':{},'selection':{'type':'limited','order':'cart','units':1}}
            {'type':'shipments'}                                        | {'type':'shipments','offers':[]}
            """)
    void whatIsNotWrittenMeansAll(String brief, String full) {
        PricingRules written = read(document(brief)).orElseThrow();

        assertThat(written).isEqualTo(read(document(full)).orElseThrow());
        // and is written back as briefly, so that equal rules have one fingerprint
        String again = JsonMapping.standard().write(written).toString();
        assertThat(again.contains("\"filter\"")).isEqualTo(brief.contains("filter"));
        assertThat(again.contains("\"selection\"")).isEqualTo(brief.contains("selection"));
    }

    private static String document(String target) {
        return ("{'format':'tradewright/pricing-rules@1','promotions':[{'id':'P','conditions':["
                        + "{'type':'minimum-quantity','units':2},"
                        + "{'type':'minimum-spend','amount':{'currency':'EUR','amount':'5.00'}}],"
                        + "'benefits':[{'effect':{'type':'percent-off','percentage':'10%'},'target':" + target
                        + "}]}]}")
                .replace('\'', '"');
    }

    private static Reading<PricingRules> read(String document) {
        return DocumentReader.of(PricingRules.DOCUMENT, new JacksonTokenizer()).read(document);
    }

    @Test
    void conditionsWithoutAFilterAreOnAllLines() {
        Promotion promotion =
                read(document("{'type':'order'}")).orElseThrow().promotions().get(0);

        assertThat(promotion.conditions())
                .containsExactly(new Condition.MinimumQuantity(2, LineFilter.all()), Condition.spend(eur("5.00")));
        assertThat(new Condition.MinimumQuantity(2, LineFilter.all()).effectiveFilter())
                .isEqualTo(LineFilter.all());
        assertThat(promotion.benefits().get(0).target()).isEqualTo(Target.order());
        LineFilter some = LineFilter.ofSkus(Sku.of("A"));
        assertThat(new Condition.MinimumSpend(eur("1"), some, Optional.empty()).effectiveFilter())
                .isEqualTo(some);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'type':'order','filter':null}                              |
            {'type':'order','filter':'all'}                             | /target/filter
            {'type':'order','filters':{}}                               | did you mean filter
            {'type':'order','selection':{'type':'all'}}                 | /target/selection
            {'type':'units','selection':{}}                             | /target/selection/type
            {'type':'units','selection':'all'}                          | /target/selection
            {'type':'units','selection':{'type':'limited','units':1}}   | /target/selection/order
            {'type':'units','selection':{'type':'limited','order':'cart'}} | /target/selection/units
            {'type':'units','filter':{'sku':['A']}}                     | skus
            {}                                                          | /target/type
            """)
    void whatIsWrittenIsReadStrictly(String target, String problem) {
        Reading<PricingRules> reading = read(document(target));

        if (problem == null) {
            assertThat(reading.findings()).isEmpty();
        } else {
            assertThat(reading.findings()).isNotEmpty().allMatch(Finding::isError);
            assertThat(reading.findings().toString()).contains("/promotions/0/benefits/0/target", problem);
        }
    }
}
