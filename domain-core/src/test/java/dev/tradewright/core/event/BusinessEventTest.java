// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.quantity.Quantity;
import dev.tradewright.core.value.InvalidValueException;
import dev.tradewright.core.value.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BusinessEventTest {

    private static final EventType SALE = EventType.builder()
            .name("commerce.sale-invoiced")
            .addAmounts("gross", "net", "tax")
            .addOptionalAmounts("shipping")
            .addQuantities("units")
            .addDimensions("channel")
            .addOptionalDimensions("store")
            .addIdentities(Identity.of("gross", "net", "tax", "shipping"))
            .build();

    @Test
    void anEventOfATypeCarriesWhatTheTypeDeclares() {
        BusinessEvent event = sale("12.00", "10.00", "2.00").build();

        assertThat(event.type()).isEqualTo("commerce.sale-invoiced");
        assertThat(event.amount("gross")).isEqualTo(Money.parse("GBP 12.00"));
        assertThat(event.quantity("units")).isEqualTo(Quantity.pieces(6));
        assertThat(event.dimension("channel")).isEqualTo("web");
        assertThat(event.amounts().keySet()).containsExactly("gross", "net", "tax");
        assertThat(event)
                .hasToString("commerce.sale-invoiced sale-536365 of 2010-12-01 by invoice:536365"
                        + " {gross=GBP 12.00, net=GBP 10.00, tax=GBP 2.00} {units=" + Quantity.pieces(6)
                        + "} {channel=web}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> event.amount("grss"))
                .withMessage("name (grss) is not in event sale-536365 of type commerce.sale-invoiced"
                        + "\nMaybe one of [gross, net, tax]");
    }

    @Test
    void anOptionalAmountThatIsThereCountsInTheSum() {
        assertThat(sale("15.00", "10.00", "2.00")
                        .putAmount("shipping", Money.parse("GBP 3.00"))
                        .build()
                        .amounts())
                .hasSize(4);
    }

    @Test
    void everythingWrongIsSaidAtOnceInBothLanguages() {
        InvalidValueException refused = catchThrowableOfType(
                InvalidValueException.class,
                () -> SALE.event()
                        .id(EventId.of("sale-1"))
                        .occurredAt(Instant.EPOCH)
                        .businessDate(LocalDate.EPOCH)
                        .source(SourceDocument.of("invoice", "1"))
                        .putAmount("gross", Money.parse("GBP 12.01"))
                        .putAmount("net", Money.parse("GBP 10.00"))
                        .putAmount("tax", Money.parse("GBP 2.00"))
                        .putAmount("tip", Money.parse("GBP 1.00"))
                        .putDimension("store", " ")
                        .build());

        assertThat(refused.message(Locale.US))
                .isEqualTo("""
                Invalid BusinessEvent: 5 violations
                  amounts.gross (GBP 12.01) must be %s, by gross = net + tax + shipping
                  amounts.tip (GBP 1.00) is not declared by the type; known: gross, net, tax, shipping
                  dimensions.channel is missing
                  dimensions.store must not be blank
                  quantities.units is missing""".formatted(Money.parse("GBP 12.00").toText(Locale.US)));
        assertThat(refused.message(Locale.CHINA)).contains("amounts.tip（GBP 1.00）未在类型中声明；已声明：gross、net、tax、shipping");
    }

    @Test
    void theAmountsOfASumAreOfOneCurrency() {
        InvalidValueException refused = catchThrowableOfType(
                InvalidValueException.class,
                () -> sale("12.00", "10.00", "2.00")
                        .putAmount("tax", Money.parse("USD 2.00"))
                        .build());

        assertThat(refused.violations())
                .extracting(Violation::toString)
                .containsExactly("amounts.tax (USD 2.00) must be in GBP, as gross is");
    }

    @Test
    void whatIsMissingIsReportedFirstAndAlone() {
        assertThat(catchThrowableOfType(
                        InvalidValueException.class,
                        () -> BusinessEvent.builder().id(EventId.of("x")).build()))
                .hasMessage("Invalid BusinessEvent: 4 violations\n  businessDate is missing\n"
                        + "  occurredAt is missing\n  source is missing\n  type is missing");
    }

    @Test
    void anEventReadFromADocumentIsCheckedLater() {
        BusinessEvent read = BusinessEvent.builder()
                .id(EventId.of("sale-1"))
                .type("commerce.sale")
                .occurredAt(Instant.EPOCH)
                .businessDate(LocalDate.EPOCH)
                .source(SourceDocument.of("invoice", "1"))
                .amounts(sale("12.00", "10.00", "2.00").build().amounts())
                .quantities(Map.of("units", Quantity.pieces(1)))
                .dimensions(Map.of("channel", "web"))
                .build();

        assertThat(SALE.violations(read))
                .extracting(Violation::toString)
                .containsExactly("type (commerce.sale) must be commerce.sale-invoiced");
        assertThat(SALE.violations(sale("12.00", "10.00", "2.00").build())).isEmpty();
    }

    @Test
    void equalByContent() {
        assertThat(sale("12.00", "10.00", "2.00").build())
                .isEqualTo(sale("12.00", "10.00", "2.00").build())
                .hasSameHashCodeAs(sale("12.00", "10.00", "2.00").build())
                .isNotEqualTo(sale("12.01", "10.00", "2.01").build());
    }

    @Test
    void aTypeIsCheckedAsAWhole() {
        InvalidValueException refused = catchThrowableOfType(
                InvalidValueException.class,
                () -> EventType.builder()
                        .name("Sale Invoiced")
                        .addAmounts("net", "Gross")
                        .addOptionalAmounts("net")
                        .addIdentities(Identity.of("gross", "net", "tax"), Identity.of("net", "net", "net"))
                        .build());

        assertThat(refused.message(Locale.US)).isEqualTo("""
                Invalid EventType: 6 violations
                  amounts (Gross) must be in kebab case, as goods-receipt
                  identities[0] (gross = net + tax) speaks of gross, which is no amount of this type; known: [net, Gross]
                  identities[0] (gross = net + tax) speaks of tax, which is no amount of this type; known: [net, Gross]
                  identities[1] (net = net + net) must not name an amount twice
                  name (Sale Invoiced) must match [a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z][a-z0-9]*(-[a-z0-9]+)*)*
                  optionalAmounts (net) is required already""");
        assertThat(catchThrowableOfType(
                        InvalidValueException.class, () -> EventType.builder().build()))
                .hasMessage("Invalid EventType: 1 violation\n  name is missing");
    }

    private static BusinessEvent.Builder sale(String gross, String net, String tax) {
        return SALE.event()
                .id(EventId.of("sale-536365"))
                .occurredAt(Instant.parse("2010-12-01T08:26:00Z"))
                .businessDate(LocalDate.of(2010, 12, 1))
                .source(SourceDocument.of("invoice", "536365"))
                .putAmount("net", Money.parse("GBP " + net))
                .putAmount("tax", Money.parse("GBP " + tax))
                .putAmount("gross", Money.parse("GBP " + gross))
                .putQuantity("units", Quantity.pieces(6))
                .putDimension("channel", "web");
    }
}
