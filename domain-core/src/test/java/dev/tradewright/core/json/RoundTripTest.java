// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.decision.Finding;
import dev.tradewright.core.decision.LegalReference;
import dev.tradewright.core.decision.Position;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.money.Allocation;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.ExchangeRate;
import dev.tradewright.core.money.ExchangeRates;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.MoneyBag;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rate;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.money.UnitPrice;
import dev.tradewright.core.place.City;
import dev.tradewright.core.place.Country;
import dev.tradewright.core.place.Place;
import dev.tradewright.core.place.PostalCode;
import dev.tradewright.core.place.Subdivision;
import dev.tradewright.core.quantity.Quantity;
import dev.tradewright.core.quantity.QuantityPrice;
import dev.tradewright.core.quantity.UnitOfMeasure;
import dev.tradewright.core.sample.SampleContract;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.time.AsOf;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.time.DayHours;
import dev.tradewright.core.time.DayKind;
import dev.tradewright.core.time.History;
import dev.tradewright.core.time.Holiday;
import dev.tradewright.core.time.Holidays;
import dev.tradewright.core.time.InstantRange;
import dev.tradewright.core.time.Timeline;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type of core as JSON, and back, with both majors of Jackson. */
class RoundTripTest {

    private static final Messages TEXTS = Messages.of(FindingLog.class, "json");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    static Stream<Arguments> values() {
        return Stream.of(
                row(Money.parse("CNY 12.30"), Money.class, "{'currency':'CNY','amount':'12.30'}"),
                row(Money.parse("JPY -500"), Money.class, "{'currency':'JPY','amount':'-500'}"),
                row(
                        Money.ofMinor(CurrencyUnit.of("BHD"), Long.MIN_VALUE),
                        Money.class,
                        "{'currency':'BHD','amount':'-9223372036854775.808'}"),
                row(
                        MoneyBag.of(Money.parse("CNY 80"), Money.parse("EUR 12.5")),
                        MoneyBag.class,
                        "{'amounts':[{'currency':'CNY','amount':'80.00'},{'currency':'EUR','amount':'12.50'}]}"),
                row(ExchangeRate.parse("EUR/USD 1.1"), ExchangeRate.class, "'EUR/USD 1.1'"),
                row(
                        ExchangeRates.of(ExchangeRate.parse("EUR/USD 1.1")),
                        ExchangeRates.class,
                        "{'quotes':['EUR/USD 1.1']}"),
                row(Allocation.largestRemainder(), Allocation.class, "'largest-remainder'"),
                row(UnitPrice.parse("CNY 0.0125"), UnitPrice.class, "{'currency':'CNY','amount':'0.0125'}"),
                row(Decimal.parse("-0.10"), Decimal.class, "'-0.1'"),
                row(Rate.parse("0.19"), Rate.class, "'0.19'"),
                row(Percentage.parse("12.5%"), Percentage.class, "'12.5%'"),
                row(CurrencyUnit.GBP, CurrencyUnit.class, "'GBP'"),
                row(Rounding.HALF_EVEN.toCash(), Rounding.class, "'half-even to cash'"),
                row(Rounding.Mode.HALF_AWAY_FROM_ZERO, Rounding.Mode.class, "'half-away-from-zero'"),
                row(DateRange.of(MARCH, APRIL), DateRange.class, "'2026-03-01/2026-04-01'"),
                row(DateRange.ofUnboundedEnd(MARCH), DateRange.class, "'2026-03-01/..'"),
                row(
                        InstantRange.of(NOON, NOON.plusSeconds(60)),
                        InstantRange.class,
                        "'2026-03-01T12:00:00Z/2026-03-01T12:01:00Z'"),
                row(AsOf.of(MARCH, NOON), AsOf.class, "{'validOn':'2026-03-01','knownAt':'2026-03-01T12:00:00Z'}"),
                row(
                        Timeline.of(DateRange.of(MARCH, APRIL), Money.parse("EUR 1")),
                        JsonMapping.type(Timeline.class, Money.class),
                        "{'entries':[{'range':'2026-03-01/2026-04-01','value':{'currency':'EUR','amount':'1.00'}}]}"),
                row(
                        History.of(List.of(
                                History.Recorded.of(DateRange.of(MARCH, APRIL), NOON, Rate.parse("0.1")),
                                History.Recorded.<Rate>withdrawal(DateRange.of(MARCH, APRIL), NOON.plusSeconds(1)))),
                        JsonMapping.type(History.class, Rate.class),
                        "{'records':[{'valid':'2026-03-01/2026-04-01','knownFrom':'2026-03-01T12:00:00Z','value':'0.1'},"
                                + "{'valid':'2026-03-01/2026-04-01','knownFrom':'2026-03-01T12:00:01Z'}]}"),
                row(
                        SampleContract.builder()
                                .holder("Li")
                                .minimum(2)
                                .addTags("a", "b")
                                .discount(3)
                                .build(),
                        SampleContract.class,
                        "{'discount':3,'holder':'Li','maximum':100,'minimum':2,'tags':['a','b']}"),
                row(
                        SampleContract.builder().holder("李").minimum(1).build(),
                        SampleContract.class,
                        "{'holder':'李','maximum':100,'minimum':1,'tags':[]}"),
                row(Quantity.parse("2.5 KGM"), Quantity.class, "'2.5 KGM'"),
                row(UnitOfMeasure.pack("BOX", Quantity.pieces(12)), UnitOfMeasure.class, "'BOX(12 H87)'"),
                row(
                        QuantityPrice.of(UnitPrice.parse("EUR 1.2"), UnitOfMeasure.KILOGRAM),
                        QuantityPrice.class,
                        "'EUR 1.2 / 1 KGM'"),
                row(Country.CN, Country.class, "'CN'"),
                row(Subdivision.of("CN-GD"), Subdivision.class, "'CN-GD'"),
                row(City.of(440300), City.class, "'440300'"),
                row(PostalCode.of(Country.GB, "sw1a 1aa"), PostalCode.class, "'GB SW1A 1AA'"),
                row(Place.of(Subdivision.of("CN-GD")), Place.class, "'CN-GD'"),
                row(DayHours.parse("09:00-12:00, 13:00-18:00"), DayHours.class, "'09:00-12:00, 13:00-18:00'"),
                row(
                        Holidays.builder()
                                .covered(Holidays.SUPPORTED)
                                .addDated(new Holiday(DateRange.of(MARCH, APRIL), DayKind.REST_DAY, "春节"))
                                .build(),
                        Holidays.class,
                        "{'covered':'1900-01-01/2200-01-01','dated':[{'dates':'2026-03-01/2026-04-01','kind':'rest-day','name':'春节'}],"
                                + "'makeUpWorkdays':[],'yearly':[]}"),
                row(
                        Finding.error("/a", TEXTS, "trailing", Map.of()).at(Position.of(2, 3)),
                        Finding.class,
                        "{'severity':'error','place':'/a','position':{'source':'','line':2,'column':3},'code':'trailing',"
                                + "'arguments':{},'texts':'dev.tradewright.core.json.json'}"),
                row(
                        new Explanation(
                                "sum",
                                Map.of("of", 2),
                                Optional.empty(),
                                List.of(new Explanation("part", Map.of(), Optional.empty(), List.of(), TEXTS)),
                                TEXTS),
                        Explanation.class,
                        "{'code':'sum','arguments':{'of':2},'children':[{'code':'part','arguments':{},'children':[],"
                                + "'texts':'dev.tradewright.core.json.json'}],'texts':'dev.tradewright.core.json.json'}"),
                row(
                        Fingerprint.of(JsonObject.of()),
                        Fingerprint.class,
                        "'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'"),
                row(
                        Decision.accepted(Money.parse("EUR 1")),
                        JsonMapping.type(Decision.class, Money.class),
                        "{'type':'accepted','value':{'currency':'EUR','amount':'1.00'},'warnings':[]}"),
                row(
                        Decision.<Money>refused(Reason.of(TEXTS, "too-deep")
                                .with("limit", 64)
                                .with("over", Money.parse("EUR 1"))
                                .with("share", new BigDecimal("0.25"))
                                .with("on", MARCH)
                                .with("during", DateRange.of(MARCH, APRIL))
                                .with("names", List.of("a", true))
                                .under(LegalReference.of("Law", "法", "6(1)", MARCH))),
                        JsonMapping.type(Decision.class, Money.class),
                        "{'type':'refused','reasons':[{'code':'too-deep','arguments':{"
                                + "'during':{'type':'date-range','value':'2026-03-01/2026-04-01'},"
                                + "'limit':64,'names':['a',true],'on':{'type':'local-date','value':'2026-03-01'},"
                                + "'over':{'type':'money','currency':'EUR','amount':'1.00'},"
                                + "'share':{'type':'big-decimal','value':'0.25'}},"
                                + "'legalReference':{'englishName':'Law','chineseName':'法','article':'6(1)',"
                                + "'inForceSince':'2026-03-01'},'texts':'dev.tradewright.core.json.json'}]}"));
    }

    private static Arguments row(Object value, Type type, String json) {
        return arguments(value, type, json.replace('\'', '"'));
    }

    @ParameterizedTest
    @MethodSource("values")
    void bothMajorsWriteTheSameAndReadItBack(Object value, Type type, String json) {
        for (Jacksons.Jackson jackson : Jacksons.all()) {
            assertThat(jackson.write(value)).as("%s", jackson).isEqualTo(json);
            assertThat(jackson.<Object>read(json, type)).as("%s", jackson).isEqualTo(value);
        }
        assertThat(JsonMapping.standard().write(value)).hasToString(json);
    }
}
