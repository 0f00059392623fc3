// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.contract.ConstraintAgreement;
import dev.tradewright.contract.ValueContract;
import dev.tradewright.core.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CartTest {

    private static final CartLine TEA = CartLine.of("1", "T-1", 3);
    private static final ShippingOffer STANDARD = ShippingOffer.of("standard", Money.parse("EUR 4.90"), "shipping");

    @Test
    void linesAndCartsAreValues() {
        ValueContract.of(
                        TEA,
                        TEA.times(4),
                        TEA.at(Money.parse("EUR 9.00")),
                        TEA.at(Money.parse("EUR 0.00")),
                        CartLine.of("2", "T-1", 3),
                        CartLine.of("1", "T-2", 3))
                .holds();
        ValueContract.of(
                        Cart.of(),
                        Cart.of(TEA),
                        Cart.of(TEA).withCoupon("TEN"),
                        Cart.of(TEA).withCoupon("ten"),
                        Cart.of(TEA).withShipping(STANDARD),
                        Cart.of(TEA).withLine(CartLine.of("2", "T-1", 3)))
                .holds();
        ValueContract.of(LineId.of("1"), LineId.of("2")).holds();
        ValueContract.of(CouponCode.of("TEN"), CouponCode.of("ten")).holds();
        ValueContract.of(ChannelId.of("web"), ChannelId.of("app")).holds();
        ValueContract.of(ShippingOfferId.of("standard"), ShippingOfferId.of("express"))
                .holds();
    }

    @Test
    void checksAndConstraintsAgree() {
        ConstraintAgreement.of(
                        CartLine.class,
                        values -> CartLine.of(LineId.of("1"), Sku.of("T-1"), (long) values[0], Optional.empty()))
                .argument("quantity", 1L, CartLine.MAX_QUANTITY, 0L, -1L, CartLine.MAX_QUANTITY + 1)
                .holds();
    }

    @Test
    void namesAreUsedOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cart.of(TEA, TEA))
                .withMessage("line (1) must not be used twice in a cart");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cart.of().withShipping(STANDARD).withShipping(STANDARD))
                .withMessage("shippingOffer (standard) must not be used twice in a cart");
        assertThat(Cart.of().withCoupon("TEN").withCoupon("TEN").coupons()).containsExactly(CouponCode.of("TEN"));
    }

    @Test
    void aCartIsBounded() {
        List<CartLine> lines = new ArrayList<>();
        for (int i = 0; i < Cart.MAX_LINES; i++) {
            lines.add(CartLine.of(Integer.toString(i), "T-1", 1));
        }
        assertThat(Cart.of(lines, List.of(), List.of()).lines()).hasSize(Cart.MAX_LINES);
        lines.add(TEA.times(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cart.of(lines, List.of(), List.of()))
                .withMessage("lines (10001) must be from 0 to 10000");
    }

    @Test
    void pricesAreNeverNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEA.at(Money.parse("EUR -0.01")))
                .withMessage("agreedPrice (EUR -0.01) must be 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShippingOffer.of("standard", Money.parse("EUR -0.01"), "shipping"))
                .withMessageContaining("must be 0 or more");
    }

    @Test
    void linesAreFoundByName() {
        assertThat(Cart.of(TEA).line(LineId.of("1"))).contains(TEA);
        assertThat(Cart.of(TEA).line(LineId.of("2"))).isEmpty();
        assertThat(TEA.at(Money.parse("EUR 9.00"))).hasToString("line 1: 3 x T-1 at EUR 9.00");
    }

    @Test
    void cartsChange() {
        Cart cart = Cart.of(TEA, CartLine.of("2", "T-2", 1)).withCoupon(" TEN ").withShipping(STANDARD);

        assertThat(cart.coupons()).containsExactly(CouponCode.of("TEN"));
        assertThat(cart.withQuantity(LineId.of("1"), 5).lines().get(0)).isEqualTo(TEA.times(5));
        assertThat(cart.withQuantity(LineId.of("1"), 5).lines().get(1))
                .isEqualTo(cart.lines().get(1));
        assertThat(cart.withoutLine(LineId.of("1")).lines())
                .containsExactly(cart.lines().get(1));
        assertThat(cart.withoutCoupon(CouponCode.of("TEN")).coupons()).isEmpty();
        ShippingOffer express = ShippingOffer.of("express", Money.parse("EUR 9.90"), "shipping");
        assertThat(cart.withOnlyShipping(express).shipping()).containsExactly(express);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cart.withoutLine(LineId.of("3")))
                .withMessage("line (3) must be in the cart\nMaybe one of [1, 2].");
        assertThatIllegalArgumentException().isThrownBy(() -> cart.withQuantity(LineId.of("3"), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> cart.withCoupon(" "));
    }

    @Test
    void tellsWhatIsInIt() {
        CartLine agreed = TEA.at(Money.parse("EUR 9.00"));
        assertThat(agreed.sku()).isEqualTo(Sku.of("T-1"));
        assertThat(agreed.quantity()).isEqualTo(3);
        assertThat(agreed.agreedPrice()).contains(Money.parse("EUR 9.00"));
        assertThat(Cart.of(TEA)).hasToString("Cart[line 1: 3 x T-1]");
        assertThat(Cart.of(TEA).withCoupon("TEN").withShipping(STANDARD).toString())
                .startsWith("Cart[line 1: 3 x T-1], shipping [")
                .endsWith("], coupons [TEN]");
    }
}
