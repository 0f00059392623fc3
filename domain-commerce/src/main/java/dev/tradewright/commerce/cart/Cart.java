// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.cart;

import dev.tradewright.core.value.Checks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a customer wants to buy (购物车): lines in their order, ways of shipping with their prices, and the codes that were typed. A cart says nothing about
 * prices of products; a {@code CartPricer} of the package {@code pricing} does.
 *
 * <pre>{@code
 * Cart cart = Cart.of(CartLine.of("1", "T-1", 3), CartLine.of("2", "T-2", 1)).withCoupon("TEA10");
 * }</pre>
 *
 * <p>A cart may be empty. Immutable and thread-safe.
 */
public final class Cart {

    /** The most lines of a cart: 10,000. */
    public static final int MAX_LINES = 10_000;

    private static final int MAX_COUPONS = 100;

    private final List<CartLine> lines;
    private final List<ShippingOffer> shipping;
    private final Set<CouponCode> coupons;

    private Cart(List<CartLine> lines, List<ShippingOffer> shipping, Set<CouponCode> coupons) {
        this.lines = lines;
        this.shipping = shipping;
        this.coupons = coupons;
    }

    /**
     * A cart.
     *
     * @param lines  up to {@link #MAX_LINES}, each with a name of its own
     * @param shipping  the ways of shipping that were chosen, each with a name of its own
     * @param coupons  the codes that were typed, up to 100; a code typed twice counts once
     * @throws IllegalArgumentException if there are more, or two lines or two ways of shipping have the same name
     */
    public static Cart of(
            Collection<CartLine> lines, Collection<ShippingOffer> shipping, Collection<CouponCode> coupons) {
        List<CartLine> lineList = List.copyOf(Checks.notNull(lines, "lines"));
        List<ShippingOffer> shippingList = List.copyOf(Checks.notNull(shipping, "shipping"));
        Set<CouponCode> couponSet = new LinkedHashSet<>(Checks.notNull(coupons, "coupons"));
        Checks.inRange(lineList.size(), 0, MAX_LINES, "lines");
        Checks.inRange(couponSet.size(), 0, MAX_COUPONS, "coupons");
        Set<LineId> ids = new HashSet<>();
        lineList.forEach(
                line -> Checks.that(ids.add(line.id()), "line", line.id(), "must not be used twice in a cart"));
        Set<ShippingOfferId> offers = new HashSet<>();
        shippingList.forEach(offer ->
                Checks.that(offers.add(offer.id()), "shippingOffer", offer.id(), "must not be used twice in a cart"));
        return new Cart(lineList, shippingList, Collections.unmodifiableSet(couponSet));
    }

    /**
     * A cart of lines alone.
     *
     * @param lines  each with a name of its own
     */
    public static Cart of(CartLine... lines) {
        return of(List.of(Checks.notNull(lines, "lines")), List.of(), List.of());
    }

    /** The lines in their order. */
    public List<CartLine> lines() {
        return lines;
    }

    /** The ways of shipping, in their order. */
    public List<ShippingOffer> shipping() {
        return shipping;
    }

    /** The codes that were typed, in their order. */
    public Set<CouponCode> coupons() {
        return coupons;
    }

    /**
     * A line by its name.
     *
     * @param id  the name
     */
    public Optional<CartLine> line(LineId id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /**
     * The same cart with one more line at its end.
     *
     * @param line  with a name that no other line has
     */
    public Cart withLine(CartLine line) {
        List<CartLine> more = new ArrayList<>(lines);
        more.add(line);
        return of(more, shipping, coupons);
    }

    /**
     * The same cart with another quantity in a line.
     *
     * @param id  the line's name
     * @param pieces  from 1 to {@link CartLine#MAX_QUANTITY} inclusive
     * @throws IllegalArgumentException if there is no such line
     */
    public Cart withQuantity(LineId id, long pieces) {
        checkLine(id);
        return of(
                lines.stream()
                        .map(line -> line.id().equals(id) ? line.times(pieces) : line)
                        .toList(),
                shipping,
                coupons);
    }

    /**
     * The same cart without a line.
     *
     * @param id  the line's name
     * @throws IllegalArgumentException if there is no such line
     */
    public Cart withoutLine(LineId id) {
        checkLine(id);
        return of(lines.stream().filter(line -> !line.id().equals(id)).toList(), shipping, coupons);
    }

    private void checkLine(LineId id) {
        Checks.that(
                line(id).isPresent(),
                "line",
                id,
                "must be in the cart\nMaybe one of "
                        + lines.stream().map(CartLine::id).toList() + ".");
    }

    /**
     * The same cart with one more code.
     *
     * @param code  as it was typed; spaces at its ends do not count
     * @throws IllegalArgumentException if it is no code at all, as when it is empty, or there are 100 already
     */
    public Cart withCoupon(String code) {
        Set<CouponCode> more = new LinkedHashSet<>(coupons);
        more.add(CouponCode.of(Checks.notNull(code, "code").strip()));
        return of(lines, shipping, more);
    }

    /**
     * The same cart without a code.
     *
     * @param code  the code; nothing changes if it was not typed
     */
    public Cart withoutCoupon(CouponCode code) {
        Set<CouponCode> fewer = new LinkedHashSet<>(coupons);
        fewer.remove(Checks.notNull(code, "code"));
        return of(lines, shipping, fewer);
    }

    /**
     * The same cart with one more way of shipping; all of them are charged. {@link #withOnlyShipping} takes another instead.
     *
     * @param offer  with a name that no other has
     */
    public Cart withShipping(ShippingOffer offer) {
        List<ShippingOffer> more = new ArrayList<>(shipping);
        more.add(offer);
        return of(lines, more, coupons);
    }

    /**
     * The same cart with one way of shipping in the place of all others.
     *
     * @param offer  what was chosen
     */
    public Cart withOnlyShipping(ShippingOffer offer) {
        return of(lines, List.of(offer), coupons);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cart that
                && lines.equals(that.lines)
                && shipping.equals(that.shipping)
                && coupons.equals(that.coupons);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * lines.hashCode() + shipping.hashCode()) + coupons.hashCode();
    }

    @Override
    public String toString() {
        return "Cart" + lines + (shipping.isEmpty() ? "" : ", shipping " + shipping)
                + (coupons.isEmpty() ? "" : ", coupons " + coupons);
    }
}
