// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core;

import static dev.tradewright.core.money.CurrencyUnit.EUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.event.BusinessEvent;
import dev.tradewright.core.event.EventId;
import dev.tradewright.core.event.EventType;
import dev.tradewright.core.event.Identity;
import dev.tradewright.core.event.SourceDocument;
import dev.tradewright.core.json.CoreDocuments;
import dev.tradewright.core.json.DocumentReader;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.json.Reading;
import dev.tradewright.core.json.jackson3.JacksonTokenizer;
import dev.tradewright.core.json.jackson3.TradewrightModule;
import dev.tradewright.core.lifecycle.Lifecycle;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.money.UnitPrice;
import dev.tradewright.core.place.Country;
import dev.tradewright.core.place.Place;
import dev.tradewright.core.place.PostalArea;
import dev.tradewright.core.place.PostalCode;
import dev.tradewright.core.place.Subdivision;
import dev.tradewright.core.quantity.Quantity;
import dev.tradewright.core.quantity.QuantityPrice;
import dev.tradewright.core.quantity.UnitOfMeasure;
import dev.tradewright.core.sample.SampleWallet;
import dev.tradewright.core.table.Boundary;
import dev.tradewright.core.table.BracketTable;
import dev.tradewright.core.tax.Tax;
import dev.tradewright.core.tax.TaxPolicy;
import dev.tradewright.core.tax.TaxableLine;
import dev.tradewright.core.tax.TaxedDocument;
import dev.tradewright.core.tax.TaxedLine;
import dev.tradewright.core.tax.Taxes;
import dev.tradewright.core.time.AsOf;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.time.History;
import dev.tradewright.core.time.History.Recorded;
import dev.tradewright.core.time.Holidays;
import dev.tradewright.core.time.Timeline;
import dev.tradewright.core.value.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The examples of the README: each region stands there word for word. */
class ReadmeTest {

    @Test
    void money() {
        // snippet: money
        Money net = Money.parse("EUR 12.30");
        Money tax = net.multipliedBy(Percentage.of(19), Rounding.HALF_AWAY_FROM_ZERO); // EUR 2.34, from 2.337
        Money gross = net.plus(tax); // EUR 14.64

        UnitPrice perKilo = UnitPrice.parse("EUR 1.2345");
        Money three = perKilo.times(Decimal.parse("3.2"), Rounding.HALF_EVEN); // EUR 3.95, from 3.9504

        Money cash = Money.parse("CHF 9.98").rounded(Rounding.HALF_AWAY_FROM_ZERO.toCash()); // CHF 10.00
        // end

        assertThat(tax).isEqualTo(Money.ofMinor(EUR, 234));
        assertThat(gross).isEqualTo(Money.ofMinor(EUR, 1464));
        assertThat(three).isEqualTo(Money.ofMinor(EUR, 395));
        assertThat(cash).isEqualTo(Money.parse("CHF 10.00"));
    }

    @Test
    void time() {
        Instant january = Instant.parse("2026-01-05T08:00:00Z");
        Instant april = Instant.parse("2026-04-01T08:00:00Z");
        Instant may = Instant.parse("2026-05-20T08:00:00Z");
        Instant june = Instant.parse("2026-06-01T08:00:00Z");

        // snippet: time
        Timeline<Percentage> vat = Timeline.always(Percentage.of(19))
                .with(DateRange.parse("2020-07-01/2021-01-01"), Percentage.of(16)); // half-open, like every range
        vat.asOf(LocalDate.parse("2020-12-31")); // 16 %

        History<Money> wage = History.<Money>empty()
                .with(Recorded.of(DateRange.parse("2026-01-01/.."), january, Money.parse("CNY 10000.00")))
                .with(Recorded.of(DateRange.parse("2026-03-01/.."), may, Money.parse("CNY 11000.00")));
        LocalDate payday = LocalDate.parse("2026-03-15");
        wage.asOf(AsOf.of(payday, april)); // CNY 10000.00: what March was paid from
        wage.asOf(AsOf.of(payday, june)); // CNY 11000.00
        wage.changed(april, june); // [2026-03-01/..]: the days to pay again
        // end

        assertThat(vat.asOf(LocalDate.parse("2020-12-31"))).contains(Percentage.of(16));
        assertThat(wage.asOf(AsOf.of(payday, april))).contains(Money.parse("CNY 10000.00"));
        assertThat(wage.asOf(AsOf.of(payday, june))).contains(Money.parse("CNY 11000.00"));
        assertThat(wage.changed(april, june)).containsExactly(DateRange.parse("2026-03-01/.."));
    }

    @Test
    void quantity() {
        // snippet: quantity
        UnitOfMeasure box = UnitOfMeasure.pack("BX", Quantity.pieces(12));
        Quantity stock = Quantity.pieces(7).plus(Quantity.of(41, box)); // 499 H87
        stock.splitInto(List.of(box, UnitOfMeasure.PIECE)); // 41 boxes and 7 pieces

        Quantity weight = Quantity.parse("0.35 KGM");
        QuantityPrice cheese = QuantityPrice.parse("EUR 2.49 / 100 GRM");
        Money price = cheese.times(weight, Rounding.HALF_EVEN); // EUR 8.72, rounded once from 8.715
        // end

        assertThat(stock).isEqualTo(Quantity.pieces(499));
        assertThat(stock.splitInto(List.of(box, UnitOfMeasure.PIECE)))
                .containsExactly(Quantity.of(41, box), Quantity.pieces(7));
        assertThat(price).isEqualTo(Money.parse("EUR 8.72"));
    }

    @Test
    void json() {
        byte[] bytes =
                "{\n  \"format\": \"tradewright/holidays@1\",\n  \"yearli\": [],\n  \"covered\": \"2026-01-01/2027-01-01\"\n}"
                        .getBytes(StandardCharsets.UTF_8);

        // snippet: json
        JsonMapper mapper =
                JsonMapper.builder().addModule(new TradewrightModule()).build();
        String json = mapper.writeValueAsString(Money.parse("CNY 12.30")); // {"currency":"CNY","amount":"12.30"}

        DocumentReader<Holidays> reader = DocumentReader.of(CoreDocuments.HOLIDAYS, new JacksonTokenizer());
        Reading<Holidays> reading = reader.read("shop.json", bytes); // the value, or all that is wrong, with its place
        reading.findings(); // shop.json:3:3: /yearli is no field here; did you mean yearly?

        JsonMapping.standard().fingerprint(Holidays.none()); // SHA-256 of the one canonical text
        // end

        assertThat(json).isEqualTo("{\"currency\":\"CNY\",\"amount\":\"12.30\"}");
        assertThat(reading.findings().get(0))
                .hasToString("shop.json:3:3: /yearli is no field here; did you mean yearly?");
    }

    @Test
    void decision() {
        // snippet: decision
        Decision<Money> decision = SampleWallet.spend(Money.parse("CNY 60.00"), Money.parse("CNY 84.15"));
        decision.fold(rest -> "done", reasons -> reasons.get(0).code()); // "wallet.short", for programs
        decision.reasons().get(0).arguments(); // {missing=CNY 24.15}
        decision.reasons().get(0).toText(Locale.CHINA); // 还差 ¥24.15, for people
        // end

        assertThat(decision.<String>fold(
                        rest -> "done", reasons -> reasons.get(0).code()))
                .isEqualTo("wallet.short");
        assertThat(decision.reasons().get(0).arguments()).hasToString("{missing=CNY 24.15}");
        assertThat(decision.reasons().get(0).toText(Locale.CHINA)).isEqualTo("还差 ¥24.15");
        assertThat(decision.reasons().get(0).toText(Locale.UK)).isEqualTo("CN¥24.15 more is needed");
    }

    @Test
    void place() {
        // snippet: place
        Place shenzhen = Place.parse("CN-GD/440300"); // 深圳, by GB/T 2260
        Place.of(Subdivision.of("CN-GD")).contains(shenzhen); // true: in Guangdong
        PostalArea canaries = PostalArea.parse("ES 35*,38*"); // outside the VAT area of the Union
        canaries.contains(PostalCode.of(Country.of("ES"), "38001")); // true
        // end

        assertThat(shenzhen.toText(Locale.CHINA)).contains("深圳");
        assertThat(Place.of(Subdivision.of("CN-GD")).contains(shenzhen)).isTrue();
        assertThat(canaries.contains(PostalCode.of(Country.of("ES"), "38001"))).isTrue();
    }

    @Test
    void tax() {
        // snippet: tax
        Taxes vat = Taxes.of(Tax.percent("VAT", Percentage.of(13)).included());
        TaxedLine line = vat.split(Money.parse("CNY 99.90"), Rounding.HALF_AWAY_FROM_ZERO);
        line.net(); // CNY 88.41, and CNY 11.49 tax: together CNY 99.90 to the fen
        List<TaxableLine> lines =
                List.of(new TaxableLine(Money.parse("CNY 99.90"), vat), new TaxableLine(Money.parse("CNY 0.10"), vat));
        TaxedDocument invoice = TaxedDocument.of(CurrencyUnit.CNY, lines, TaxPolicy.PER_DOCUMENT);
        invoice.tax(); // CNY 11.50: rounded once for the document, and shared out over its lines
        // end

        assertThat(line.net()).isEqualTo(Money.parse("CNY 88.41"));
        assertThat(line.gross()).isEqualTo(Money.parse("CNY 99.90"));
        assertThat(invoice.tax()).isEqualTo(Money.parse("CNY 11.50"));
        assertThat(invoice.net().plus(invoice.tax())).isEqualTo(Money.parse("CNY 100.00"));
    }

    @Test
    void table() {
        // snippet: table
        BracketTable annual = BracketTable.builder() // 个人所得税法, the first three of its seven brackets
                .currency(CurrencyUnit.CNY)
                .method(BracketTable.Method.PROGRESSIVE)
                .boundary(Boundary.UPPER_INCLUSIVE)
                .upTo(Money.parse("CNY 36000"), Percentage.of(3))
                .upTo(Money.parse("CNY 144000"), Percentage.of(10))
                .upTo(Money.parse("CNY 300000"), Percentage.of(20))
                .build();
        annual.amount(
                Money.parse("CNY 150000"), Rounding.HALF_AWAY_FROM_ZERO); // CNY 13080.00 = 150,000 x 20 % - 16,920
        annual.explain(Money.parse("CNY 150000"), Rounding.HALF_AWAY_FROM_ZERO).toText(Locale.CHINA); // slice by slice
        annual.grossUp(Money.parse("CNY 136920"), Rounding.HALF_AWAY_FROM_ZERO); // CNY 150000.00
        // end

        assertThat(annual.amount(Money.parse("CNY 150000"), Rounding.HALF_AWAY_FROM_ZERO))
                .isEqualTo(Money.parse("CNY 13080.00"));
        assertThat(annual.explain(Money.parse("CNY 150000"), Rounding.HALF_AWAY_FROM_ZERO)
                        .toText(Locale.CHINA))
                .contains("速算扣除数");
        assertThat(annual.grossUp(Money.parse("CNY 136920"), Rounding.HALF_AWAY_FROM_ZERO))
                .isEqualTo(Money.parse("CNY 150000"));
    }

    private enum State {
        PLACED,
        PAID,
        SHIPPED,
        CANCELLED
    }

    private enum Step {
        PAY,
        SHIP,
        CANCEL
    }

    @Test
    void lifecycle() {
        // snippet: lifecycle
        Lifecycle<State, Step, Object, Object> order = Lifecycle.builder("order", State.class, Step.class)
                .initial(State.PLACED)
                .ends(State.SHIPPED, State.CANCELLED)
                .from(State.PLACED)
                .on(Step.PAY)
                .to(State.PAID)
                .from(State.PAID)
                .on(Step.SHIP)
                .to(State.SHIPPED)
                .from(State.PLACED, State.PAID)
                .on(Step.CANCEL)
                .to(State.CANCELLED)
                .compile(); // refuses unreachable states, dead ends and ambiguous steps, all at once
        order.step(State.PLACED, Step.SHIP, "order 17").reasons(); // “SHIP” is not possible; possible now: PAY, CANCEL
        order.toMermaid(Locale.UK); // the diagram for the documents
        // end

        assertThat(order.step(State.PLACED, Step.SHIP, "order 17").reasons().toString())
                .contains("SHIP")
                .contains("PAY, CANCEL");
        assertThat(order.toMermaid(Locale.UK)).contains("PLACED --> PAID");
    }

    @Test
    void event() {
        // snippet: event
        EventType sale = EventType.builder()
                .name("shop.sale-invoiced")
                .addAmounts("gross", "net", "tax")
                .addIdentities(Identity.of("gross", "net", "tax"))
                .build();
        BusinessEvent.Builder invoiced = sale.event()
                .id(EventId.of("sale-1"))
                .occurredAt(Instant.parse("2026-11-11T00:00:00Z"))
                .businessDate(LocalDate.of(2026, 11, 11))
                .source(SourceDocument.of("invoice", "1"))
                .putAmount("net", Money.parse("CNY 88.41"))
                .putAmount("tax", Money.parse("CNY 11.49"))
                .putAmount("gross", Money.parse("CNY 99.91")); // build() refuses it: gross must be CNY 99.90
        // end

        assertThatThrownBy(invoiced::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("99.90");
    }
}
