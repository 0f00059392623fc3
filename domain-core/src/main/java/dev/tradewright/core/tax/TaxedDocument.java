// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.tax;

import dev.tradewright.core.internal.Fraction;
import dev.tradewright.core.money.CurrencyMismatchException;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of a cart or an invoice with their taxes, and the totals. Whatever the {@link TaxPolicy}, in every line and in the document net and
 * taxes are the gross amount, and the totals are the sums of the lines, to the last minor unit.
 *
 * <p>Two lines of EUR 10.03 and EUR 0.03 with 10 % added have exact taxes of 1.003 and 0.003. Rounded once for the tax, they are EUR 1.01 together,
 * of which the lines get 1.00 and 0.00 and the one minor unit that is left goes to the largest remainder; of equal ones, to the first.
 *
 * <p>Immutable and thread-safe.
 *
 * @param lines  the lines in their order
 * @param taxes  each tax once, in the order of first use, with the sum of its bases and amounts
 * @param net  the sum of the lines
 * @param tax  the sum of the lines
 * @param gross  the sum of the lines
 */
public record TaxedDocument(List<TaxedLine> lines, List<TaxAmount> taxes, Money net, Money tax, Money gross) {

    /**
     * Checks that the parts are the whole.
     *
     * @throws IllegalArgumentException if they are not
     */
    public TaxedDocument {
        lines = Checks.copyOf(lines, "lines");
        taxes = Checks.copyOf(taxes, "taxes");
        Checks.that(
                Checks.notNull(net, "net").plus(Checks.notNull(tax, "tax")).equals(gross),
                "gross",
                gross,
                "must be " + net + " and " + tax);
        mustBe(
                "net",
                net,
                Money.total(net.currency(), lines.stream().map(TaxedLine::net).toList()),
                "lines");
        mustBe(
                "tax",
                tax,
                Money.total(net.currency(), lines.stream().map(TaxedLine::tax).toList()),
                "lines");
        mustBe(
                "tax",
                tax,
                Money.total(
                        net.currency(), taxes.stream().map(TaxAmount::amount).toList()),
                "taxes");
    }

    private static void mustBe(String name, Money total, Money sum, String parts) {
        Checks.that(total.equals(sum), name, total, "must be the sum of the " + parts + ", " + sum);
    }

    /**
     * Calculates a document.
     *
     * @param currency  the currency of all lines, and of the totals of none
     * @param lines  the lines
     * @param policy  where and how to round
     * @throws CurrencyMismatchException if a price or a fixed amount is of another currency
     * @throws ArithmeticException if an amount does not fit
     */
    public static TaxedDocument of(CurrencyUnit currency, List<TaxableLine> lines, TaxPolicy policy) {
        Checks.notNull(policy, "policy");
        List<TaxedLine> taxed = new ArrayList<>(lines.size());
        for (TaxableLine line : lines) {
            if (!line.price().currency().equals(currency)) {
                throw new CurrencyMismatchException(currency, line.price().currency());
            }
        }
        if (policy.place() == TaxPolicy.Place.LINE) {
            lines.forEach(line -> taxed.add(line.taxes().split(line.price(), policy.rounding())));
        } else {
            long[][] rounded = roundedTogether(currency, lines, policy);
            for (int i = 0; i < rounded.length; i++) {
                TaxableLine line = lines.get(i);
                taxed.add(line.taxes().line(line.price(), rounded[i]));
            }
        }
        return totalled(currency, taxed);
    }

    /** The taxes of each line in minor units, such that their sum for each tax, or over all, is the exact sum rounded once. */
    private static long[][] roundedTogether(CurrencyUnit currency, List<TaxableLine> lines, TaxPolicy policy) {
        Map<Object, SharedRounding> together = new LinkedHashMap<>();
        long[][] rounded = new long[lines.size()][];
        for (int i = 0; i < rounded.length; i++) {
            TaxableLine line = lines.get(i);
            ExactTaxes reckoned = line.taxes().reckon(line.price());
            if (reckoned.isUsedUp()) {
                rounded[i] = reckoned.rounded(policy.rounding()); // a share of a rounding might not fit into the price
                continue;
            }
            Fraction[] exact = reckoned.exact();
            rounded[i] = new long[exact.length];
            for (int j = 0; j < exact.length; j++) {
                Object key = policy.place() == TaxPolicy.Place.TAX
                        ? line.taxes().taxes().get(j)
                        : policy;
                together.computeIfAbsent(key, each -> new SharedRounding()).add(exact[j], rounded[i], j);
            }
        }
        long step = policy.rounding().step(currency);
        together.values().forEach(shared -> shared.round(step, policy.rounding().mode()));
        return rounded;
    }

    private static TaxedDocument totalled(CurrencyUnit currency, List<TaxedLine> lines) {
        Money net = Money.zero(currency);
        Money gross = Money.zero(currency);
        Map<Tax, TaxAmount> byTax = new LinkedHashMap<>();
        for (TaxedLine line : lines) {
            net = net.plus(line.net());
            gross = gross.plus(line.gross());
            line.taxes().forEach(each -> byTax.merge(each.tax(), each, TaxedDocument::sum));
        }
        return new TaxedDocument(lines, List.copyOf(byTax.values()), net, gross.minus(net), gross);
    }

    private static TaxAmount sum(TaxAmount one, TaxAmount other) {
        return new TaxAmount(
                one.tax(), one.base().plus(other.base()), one.amount().plus(other.amount()));
    }
}
