// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.money.CurrencyMismatchException;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.text.Localized;
import dev.tradewright.core.text.LocalizedName;
import dev.tradewright.core.value.Checks;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One line of a {@link Payslip}: what a component comes to. The contractual amount is what the whole period would give; the payable amount is what
 * is left of it after days that are not paid.
 *
 * <p>Of a base wage of CNY 6525.00 with 2 unpaid days by 21.75 days a month, CNY 6525.00 is contractual and CNY 5925.00 payable.
 *
 * <p>Equal are lines of the same values, explanation included. Immutable and thread-safe.
 */
public final class PayLine implements Localized {

    private final ComponentCode component;
    private final String name;
    private final LocalizedName names;
    private final PayKind kind;
    private final Money contractual;
    private final Money payable;
    private final List<String> tags;
    private final Optional<PaidShare> share;
    private final Told explanation;

    /** An explanation, made when someone asks for it. */
    private static final class Told {

        private static final Told NOTHING = new Told(null, null);

        private final @Nullable Supplier<Explanation> teller;
        private volatile @Nullable Explanation made;

        Told(@Nullable Supplier<Explanation> teller, @Nullable Explanation made) {
            this.teller = teller;
            this.made = made;
        }

        Optional<Explanation> get() {
            Explanation told = made;
            if (told == null && teller != null) {
                told = teller.get();
                made = told;
            }
            return Optional.ofNullable(told);
        }
    }

    private PayLine(
            ComponentCode component,
            String name,
            LocalizedName names,
            PayKind kind,
            Money contractual,
            Money payable,
            List<String> tags,
            Optional<PaidShare> share,
            Told explanation) {
        this.component = component;
        this.name = name;
        this.names = names;
        this.kind = kind;
        this.contractual = contractual;
        this.payable = payable;
        this.tags = tags;
        this.share = share;
        this.explanation = explanation;
    }

    /**
     * A line with a name for all readers.
     *
     * @param component  the component
     * @param name  what the reader sees, for example {@code Base wage}
     * @param kind  what the line does for the employee
     * @param contractual  what the whole period would give
     * @param payable  what is paid or kept back, of the same currency
     * @param tags  the tags of the component, by which totals find it
     * @param share  how much of the period is paid, if the component is prorated and the period is not one
     *     by nature
     * @param explanation  how it came about, if that was recorded
     * @throws CurrencyMismatchException if the amounts are of two currencies
     */
    public static PayLine of(
            ComponentCode component,
            String name,
            PayKind kind,
            Money contractual,
            Money payable,
            List<String> tags,
            Optional<PaidShare> share,
            Optional<Explanation> explanation) {
        return of(component, name, LocalizedName.none(), kind, contractual, payable, tags, share, explanation);
    }

    /**
     * A line with names by language.
     *
     * @param component  the component
     * @param name  what readers see, for example {@code Base wage}
     * @param names  what readers of some languages see instead, for example {@code 基本工资} for Chinese
     * @param kind  what the line does for the employee
     * @param contractual  what the whole period would give
     * @param payable  what is paid or kept back, of the same currency
     * @param tags  the tags of the component, by which totals find it
     * @param share  how much of the period is paid, if the component is prorated and the period is not one
     *     by nature
     * @param explanation  how it came about, if that was recorded
     * @throws CurrencyMismatchException if the amounts are of two currencies
     */
    public static PayLine of(
            ComponentCode component,
            String name,
            LocalizedName names,
            PayKind kind,
            Money contractual,
            Money payable,
            List<String> tags,
            Optional<PaidShare> share,
            Optional<Explanation> explanation) {
        Checks.notNull(component, "component");
        Checks.notBlank(name, "name");
        Checks.notNull(names, "names");
        Checks.notNull(kind, "kind");
        Checks.notNull(contractual, "contractual");
        if (!contractual.currency().equals(Checks.notNull(payable, "payable").currency())) {
            throw new CurrencyMismatchException(contractual.currency(), payable.currency());
        }
        Checks.notNull(share, "share");
        Checks.notNull(explanation, "explanation");
        return new PayLine(
                component,
                name,
                names,
                kind,
                contractual,
                payable,
                List.copyOf(tags),
                share,
                new Told(null, explanation.orElse(null)));
    }

    /** A line of what was checked before: the component's parts, and amounts of one currency. It is explained when someone asks. */
    static PayLine of(
            Layout.Node node,
            Money contractual,
            Money payable,
            Optional<PaidShare> share,
            @Nullable Supplier<Explanation> explanation) {
        return new PayLine(
                node.code(),
                node.name(),
                node.names(),
                node.kind(),
                contractual,
                payable,
                node.tags(),
                share,
                explanation == null ? Told.NOTHING : new Told(explanation, null));
    }

    /**
     * An earning without anything special: contractual and payable amount are the same.
     *
     * @param component  the component; its code is also the name
     * @param amount  the amount
     */
    public static PayLine earning(ComponentCode component, Money amount) {
        return plain(component, PayKind.EARNING, amount);
    }

    /**
     * A deduction without anything special: contractual and payable amount are the same.
     *
     * @param component  the component; its code is also the name
     * @param amount  the amount that is kept back, as a positive number
     */
    public static PayLine deduction(ComponentCode component, Money amount) {
        return plain(component, PayKind.DEDUCTION, amount);
    }

    private static PayLine plain(ComponentCode component, PayKind kind, Money amount) {
        return of(component, component.value(), kind, amount, amount, List.of(), Optional.empty(), Optional.empty());
    }

    /** The component. */
    public ComponentCode component() {
        return component;
    }

    /** What readers see whose language has no name of its own. */
    public String name() {
        return name;
    }

    /** What readers of some languages see instead. */
    public LocalizedName names() {
        return names;
    }

    /**
     * What a reader sees: the name in the language or a more general one, else {@link #name()}.
     *
     * @param locale  the reader's
     */
    public String name(Locale locale) {
        return names.in(locale).orElse(name);
    }

    /** What the line does for the employee. */
    public PayKind kind() {
        return kind;
    }

    /** What the whole period would give. */
    public Money contractual() {
        return contractual;
    }

    /** What is paid or kept back. */
    public Money payable() {
        return payable;
    }

    /** The tags by which totals find the line, in the order of the component. */
    public List<String> tags() {
        return tags;
    }

    /** How much of the period is paid, if the component is prorated and not all of it. */
    public Optional<PaidShare> share() {
        return share;
    }

    /** How it came about, if that was recorded. */
    public Optional<Explanation> explanation() {
        return explanation.get();
    }

    @Override
    public String toText(Locale locale) {
        boolean isPart = !contractual.equals(payable);
        String code = isPart && share.isPresent() ? "slip-line-basis" : isPart ? "slip-line-part" : "slip-line";
        Object of = share.isPresent() ? share.get() : "";
        return PayCompiler.TEXTS.text(
                code, locale, Map.of("name", name(locale), "amount", payable, "full", contractual, "basis", of));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PayLine line
                && component.equals(line.component)
                && name.equals(line.name)
                && names.equals(line.names)
                && kind == line.kind
                && contractual.equals(line.contractual)
                && payable.equals(line.payable)
                && tags.equals(line.tags)
                && share.equals(line.share)
                && explanation().equals(line.explanation());
    }

    @Override
    public int hashCode() {
        return Objects.hash(component, name, names, kind, contractual, payable, tags, share, explanation());
    }

    @Override
    public String toString() {
        String full = contractual.equals(payable) ? "" : " of " + contractual;
        return component + " " + payable + full
                + share.map(each -> " (" + each.toText(Locale.ROOT) + ")").orElse("");
    }
}
