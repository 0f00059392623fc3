// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week.selling;

import dev.tradewright.benchmarks.week.Chapter;
import dev.tradewright.benchmarks.week.ChapterOption;
import dev.tradewright.benchmarks.week.ChapterReport;
import dev.tradewright.benchmarks.week.InvoiceLine;
import dev.tradewright.benchmarks.week.LineClass;
import dev.tradewright.benchmarks.week.Problem;
import dev.tradewright.benchmarks.week.ProblemsException;
import dev.tradewright.benchmarks.week.Source;
import dev.tradewright.benchmarks.week.WeekRun;
import dev.tradewright.commerce.cart.CartLine;
import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.customer.CustomerId;
import dev.tradewright.commerce.order.OrderId;
import dev.tradewright.commerce.pricing.CartPricer;
import dev.tradewright.commerce.pricing.PricingRules;
import dev.tradewright.core.decision.InvalidRulesException;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The week sells. Every invoice becomes a cart, is priced with promotions, placed as an order, reserved and shipped as far as stock reaches; what comes
 * back is refunded. The file's price is the truth, so the promotions are hypothetical and what they take off is shown apart.
 */
public final class SellingChapter implements Chapter {

    private static final String PROMOTIONS = "--promotions";
    private static final int PENCE = 2;

    @Override
    public String name() {
        return "selling";
    }

    @Override
    public List<ChapterOption> options() {
        return List.of(new ChapterOption(PROMOTIONS, Words.TEXTS, "help-promotions"));
    }

    @Override
    public ChapterReport run(WeekRun run) throws ProblemsException {
        try {
            return told(run);
        } catch (ArithmeticException e) {
            throw new ProblemsException(
                    List.of(new Problem(run.invoices().source().name(), "total", Map.of())));
        }
    }

    private static ChapterReport told(WeekRun run) throws ProblemsException {
        List<InvoiceLine> lines = run.invoices().lines();
        List<InvoiceLine> sold =
                lines.stream().filter(SellingChapter::isSellable).toList();
        Offering offering = Offering.of(sold, Categories.shipped());
        PricingRules rules = promotions(run).withPriceLists(offering.prices());
        CartPricer pricer = compiled(rules, offering, run);
        Sales sales = sales(lines, offering, pricer);
        Totals totals = Totals.of(sales.sold(), rules.promotions());
        Optional<SoldInvoice> receipt = Receipt.chosen(sales.sold());
        String explained = receipt.map(invoice -> Receipt.explained(invoice, pricer, run.locale()))
                .orElse("");
        Map<String, Object> section = section(offering, rules, sales, totals);
        ReportPage.write(run, section, receipt.map(SoldInvoice::number).orElse(""), explained);
        return new ChapterReport(
                new Summary(run.locale(), rules, sales, totals, left(lines, sold))
                        .lines(receipt.map(SoldInvoice::number), explained),
                List.of("discounted: " + totals.listed() + " sold - "
                        + plain(totals.discount()) + " hypothetical discounts = "
                        + plain(totals.listed().minus(totals.discount()))),
                section,
                List.of(),
                differences(sold, sales, totals, run.locale()));
    }

    /** A sold line of whole pieces at a price in pence, with names that an order can have; the shipped file has no other, but another file might. */
    private static boolean isSellable(InvoiceLine line) {
        return line.lineClass() == LineClass.SOLD
                && line.quantity() > 0
                && line.quantity() <= CartLine.MAX_QUANTITY
                && line.unitPrice().amount().scale() <= PENCE
                && hasNames(line);
    }

    private static boolean isReturnable(InvoiceLine line) {
        return line.lineClass() == LineClass.RETURNED
                && line.quantity() < 0
                && line.quantity() >= -CartLine.MAX_QUANTITY
                && hasNames(line);
    }

    private static boolean hasNames(InvoiceLine line) {
        try {
            Sku.of(line.stockCode());
            OrderId.of(line.invoice());
            line.customer().ifPresent(CustomerId::of);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Lines that cannot be sold or taken back again. */
    private static long left(List<InvoiceLine> lines, List<InvoiceLine> sold) {
        long trade = lines.stream()
                .filter(line -> line.lineClass() == LineClass.SOLD || line.lineClass() == LineClass.RETURNED)
                .count();
        return trade
                - sold.size()
                - lines.stream().filter(SellingChapter::isReturnable).count();
    }

    private static PricingRules promotions(WeekRun run) throws ProblemsException {
        Optional<Path> own = run.option(PROMOTIONS);
        Source source = own.isPresent() ? Source.file(own.get()) : Source.shipped("selling/promotions.json");
        return PromotionFile.read(source);
    }

    private static CartPricer compiled(PricingRules rules, Offering offering, WeekRun run) throws ProblemsException {
        try {
            return CartPricer.compile(rules, offering.assortment());
        } catch (InvalidRulesException e) {
            String file = run.option(PROMOTIONS).map(Object::toString).orElse("promotions.json");
            throw PromotionFile.problems(file, e.findings());
        }
    }

    private static Sales sales(List<InvoiceLine> lines, Offering offering, CartPricer pricer) {
        Map<String, List<InvoiceLine>> invoices = new LinkedHashMap<>();
        for (InvoiceLine line : lines) {
            if (isSellable(line) || isReturnable(line)) {
                invoices.computeIfAbsent(line.invoice(), each -> new ArrayList<>())
                        .add(line);
            }
        }
        Sales sales = new Sales(pricer, offering, lines.isEmpty() ? Instant.EPOCH : opening(lines));
        for (List<InvoiceLine> invoice : invoices.values()) {
            if (invoice.get(0).lineClass() == LineClass.RETURNED) {
                invoice.forEach(sales::takeBack);
            } else {
                sales.sell(invoice);
            }
        }
        return sales;
    }

    private static Instant opening(List<InvoiceLine> lines) {
        return lines.stream()
                .map(Sales::instant)
                .min(Instant::compareTo)
                .orElseThrow()
                .minusSeconds(1);
    }

    // ---------------------------------------------------------------- what is told

    private static Map<String, Object> section(Offering offering, PricingRules rules, Sales sales, Totals totals) {
        Map<String, Object> section = new LinkedHashMap<>();
        section.put("orders", sales.sold().size());
        section.put("listed", plain(totals.listed()));
        section.put("discount", plain(totals.discount()));
        section.put("agreedLines", sales.agreedLines());
        section.put("days", amounts(totals.byDay()));
        section.put("countries", amounts(totals.byCountry()));
        List<Map<String, Object>> promotions = new ArrayList<>();
        rules.promotions()
                .forEach(promotion -> promotions.add(Map.of(
                        "id", promotion.id().value(),
                        "name", promotion.name(),
                        "discount",
                                plain(totals.byPromotion()
                                        .getOrDefault(promotion.id().value(), Money.zero(CurrencyUnit.GBP))))));
        section.put("promotions", promotions);
        section.put("products", products(offering, totals));
        section.put("backorders", backorders(offering, sales));
        Map<String, Object> states = new LinkedHashMap<>();
        totals.orders().forEach((state, count) -> states.put(state.name(), count));
        section.put("states", states);
        return section;
    }

    private static Map<String, Object> amounts(Map<String, Money> sums) {
        Map<String, Object> amounts = new LinkedHashMap<>();
        sums.forEach((key, sum) -> amounts.put(key, plain(sum)));
        return amounts;
    }

    private static List<Map<String, Object>> products(Offering offering, Totals totals) {
        return totals.byProduct().entrySet().stream()
                .sorted(Map.Entry.<Sku, Money>comparingByValue().reversed())
                .limit(15)
                .map(entry -> Map.<String, Object>of(
                        "sku", entry.getKey().value(),
                        "name", offering.names().getOrDefault(entry.getKey(), ""),
                        "units", totals.unitsByProduct().getOrDefault(entry.getKey(), 0L),
                        "amount", plain(entry.getValue())))
                .toList();
    }

    private static List<Map<String, Object>> backorders(Offering offering, Sales sales) {
        return sales.backordered().entrySet().stream()
                .sorted(Map.Entry.<Sku, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> Map.<String, Object>of(
                        "sku", entry.getKey().value(),
                        "name", offering.names().getOrDefault(entry.getKey(), ""),
                        "opening", offering.opening().getOrDefault(entry.getKey(), 0L),
                        "units", entry.getValue()))
                .toList();
    }

    static String plain(Money amount) {
        return amount.toBigDecimal().toPlainString();
    }

    /** What must be so: carts cost what the file says, counters are the sum of their events, nothing was sold twice. */
    private static List<String> differences(List<InvoiceLine> lines, Sales sales, Totals totals, Locale locale) {
        List<String> differences = new ArrayList<>();
        Money inFile = Money.zero(CurrencyUnit.GBP);
        Map<String, Money> byInvoice = new TreeMap<>();
        for (InvoiceLine line : lines) {
            inFile = inFile.plus(line.amount());
            byInvoice.merge(line.invoice(), line.amount(), Money::plus);
        }
        for (SoldInvoice invoice : sales.sold()) {
            differ(
                    invoice.number(),
                    invoice.priced().listTotal(),
                    byInvoice.get(invoice.number()),
                    locale,
                    differences);
        }
        differ("selling", totals.listed(), inFile, locale, differences);
        Money credited = Money.total(CurrencyUnit.GBP, totals.byPromotion().values());
        differ("promotions", totals.discount(), credited, locale, differences);
        sales.inventory()
                .unbalanced()
                .forEach(sku -> differences.add(Words.of("unbalanced", locale, Map.of("sku", sku))));
        return differences;
    }

    private static void differ(
            String place, Money ours, @Nullable Money file, Locale locale, List<String> differences) {
        if (!ours.equals(file)) {
            differences.add(Words.of(
                    "difference", locale, Map.of("place", place, "first", ours, "second", String.valueOf(file))));
        }
    }
}
