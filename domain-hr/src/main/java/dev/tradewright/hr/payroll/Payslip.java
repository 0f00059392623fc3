// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.json.Fingerprint;
import dev.tradewright.core.money.CurrencyMismatchException;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.text.Localized;
import dev.tradewright.core.text.LocalizedName;
import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.Personal;
import dev.tradewright.hr.employment.EmploymentId;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one employment gets for one period: the lines in the order of the pay structure, the totals, and the fingerprint of the structure by which
 * both were reckoned, so that an audit can tell whether the same rules give the same figures.
 *
 * <p>Equal are payslips of the same values. Immutable and thread-safe.
 */
@Personal
public final class Payslip implements Localized {

    private final EmploymentId employment;
    private final PayPeriod period;
    private final CurrencyUnit currency;
    private final Content content;
    private final Fingerprint structure;

    /** Lines and totals, as they were given or as they are made of figures when they are asked for. */
    interface Content {

        /** The lines. */
        List<PayLine> lines();

        /** The totals by code. */
        Map<ComponentCode, Money> totals();

        /** What readers see of totals whose code is not their name. */
        Map<ComponentCode, LocalizedName> totalNames();

        /**
         * The line of a component; null if there is none.
         *
         * @param code  the component's
         */
        @Nullable
        PayLine line(ComponentCode code);

        /**
         * What is payable by a line, or a total; null if there is neither.
         *
         * @param code  a component's or a total's
         */
        @Nullable
        Money amount(ComponentCode code);
    }

    private record Given(
            List<PayLine> lines, Map<ComponentCode, Money> totals, Map<ComponentCode, LocalizedName> totalNames)
            implements Content {

        @Override
        public @Nullable PayLine line(ComponentCode code) {
            return lines.stream()
                    .filter(line -> line.component().equals(code))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public @Nullable Money amount(ComponentCode code) {
            PayLine line = line(code);
            return line == null ? totals.get(code) : line.payable();
        }
    }

    private Payslip(
            EmploymentId employment, PayPeriod period, CurrencyUnit currency, Content content, Fingerprint structure) {
        this.employment = employment;
        this.period = period;
        this.currency = currency;
        this.content = content;
        this.structure = structure;
    }

    /**
     * A payslip.
     *
     * @param employment  who is paid
     * @param period  for what
     * @param currency  the currency of every amount
     * @param lines  in the order in which they are shown; no component twice
     * @param totals  the totals by code, none of them that of a line; their order is kept
     * @param totalNames  what readers see of totals, the default name as the text of the root language; the code of those that have none
     * @param structure  the fingerprint of the pay structure
     * @throws CurrencyMismatchException if an amount is of another currency
     * @throws IllegalArgumentException if a code comes twice, or a name belongs to no total or says nothing
     */
    public static Payslip of(
            EmploymentId employment,
            PayPeriod period,
            CurrencyUnit currency,
            List<PayLine> lines,
            Map<ComponentCode, Money> totals,
            Map<ComponentCode, LocalizedName> totalNames,
            Fingerprint structure) {
        Checks.notNull(employment, "employment");
        Checks.notNull(period, "period");
        Checks.notNull(currency, "currency");
        Checks.notNull(structure, "structure");
        Set<ComponentCode> codes = new HashSet<>();
        for (PayLine line : Checks.notNull(lines, "lines")) {
            require(currency, line.payable());
            Checks.that(codes.add(line.component()), "lines", line.component(), "must not come twice");
        }
        Checks.notNull(totals, "totals").forEach((code, amount) -> {
            require(currency, amount);
            Checks.that(codes.add(code), "totals", code, "must not be the code of a line");
        });
        Checks.notNull(totalNames, "totalNames").forEach((code, name) -> {
            Checks.that(totals.containsKey(code), "totalNames", code, "must be the code of a total");
            Checks.that(!name.isEmpty(), "totalNames", code, "must have a name in some language, or be left out");
        });
        return new Payslip(
                employment,
                period,
                currency,
                new Given(
                        List.copyOf(lines),
                        Collections.unmodifiableMap(new LinkedHashMap<>(totals)),
                        Collections.unmodifiableMap(new LinkedHashMap<>(totalNames))),
                structure);
    }

    static Payslip of(
            EmploymentId employment, PayPeriod period, CurrencyUnit currency, Content content, Fingerprint structure) {
        return new Payslip(employment, period, currency, content, structure);
    }

    private static void require(CurrencyUnit currency, Money amount) {
        if (!amount.currency().equals(currency)) {
            throw new CurrencyMismatchException(currency, amount.currency());
        }
    }

    /** Who is paid. */
    public EmploymentId employment() {
        return employment;
    }

    /** For what. */
    public PayPeriod period() {
        return period;
    }

    /** The currency of every amount. */
    public CurrencyUnit currency() {
        return currency;
    }

    /** The lines, in the order of the pay structure. */
    public List<PayLine> lines() {
        return content.lines();
    }

    /** The totals by code, in the order of the pay structure. */
    public Map<ComponentCode, Money> totals() {
        return content.totals();
    }

    /** What readers see of totals whose code is not their name; the default name is the text of the root language. */
    public Map<ComponentCode, LocalizedName> totalNames() {
        return content.totalNames();
    }

    /**
     * What the reader sees of a total: its name in a language, or its code if it has none.
     *
     * @param code  the total's
     * @param locale  the reader's
     * @throws IllegalArgumentException if the payslip has no such total
     */
    public String totalName(ComponentCode code, Locale locale) {
        Checks.that(totals().containsKey(code), "code", code, "must be that of a total of the payslip");
        LocalizedName name = totalNames().get(code);
        return name == null ? code.value() : name.toText(locale);
    }

    /** The fingerprint of the pay structure. */
    public Fingerprint structure() {
        return structure;
    }

    /**
     * The line of a component; empty if there is none.
     *
     * @param code  the component's
     */
    public Optional<PayLine> line(ComponentCode code) {
        return Optional.ofNullable(content.line(Checks.notNull(code, "code")));
    }

    /**
     * The amount of a total, or what is payable by a line.
     *
     * @param code  a total's or a component's
     * @throws IllegalArgumentException if the payslip has neither
     */
    public Money amount(ComponentCode code) {
        Money amount = content.amount(Checks.notNull(code, "code"));
        if (amount == null) {
            throw new IllegalArgumentException("code (" + code + ") must be that of a line or a total of the payslip");
        }
        return amount;
    }

    /**
     * The sum of what is payable by the lines of a kind.
     *
     * @param kind  the kind of line
     */
    public Money sum(PayKind kind) {
        Checks.notNull(kind, "kind");
        return Money.total(
                currency,
                lines().stream()
                        .filter(line -> line.kind() == kind)
                        .map(PayLine::payable)
                        .toList());
    }

    /**
     * What is paid out: all lines that are earned less all that are kept back. Payments, cost centres and the text of the payslip go by it, never by a
     * total, which may count what stands on no line or keep within bounds. Of a wage of CNY 2,000.00 and a pension of CNY 160.00 it is CNY 1,840.00.
     * It is negative if more is kept back than earned, and then nothing is paid.
     *
     * @see PayStructure#paidOut()
     */
    public Money net() {
        return sum(PayKind.EARNING).minus(sum(PayKind.DEDUCTION));
    }

    /** How all of it came about, if that was recorded: each line with what it was reckoned from. */
    public Optional<Explanation> explanation() {
        Recorder recorder = Trace.FULL.recorder();
        recorder.step(PayCompiler.TEXTS, "payslip")
                .with("employment", employment)
                .with("period", period.range())
                .with("structure", structure);
        boolean any = false;
        for (PayLine line : lines()) {
            line.explanation().ifPresent(recorder::add);
            any |= line.explanation().isPresent();
        }
        recorder.end();
        return any ? recorder.explanation() : Optional.empty();
    }

    /**
     * The payslip for the one who is paid: title, lines by kind, totals, what is paid out. Lines of nothing are left out: of a contribution that only
     * the employer owes, of a bonus that there is not.
     *
     * <pre>
     * Payslip E-1, 2026-03-01 to 2026-03-31, paid on 2026-03-25
     * Earnings
     *   Base wage: CNY 5,925.00 of CNY 6,525.00 (19.75/21.75 days)
     * Totals
     *   GROSS: CNY 5,925.00
     * Paid out: CNY 5,925.00
     * </pre>
     */
    @Override
    public String toText(Locale locale) {
        StringBuilder text = new StringBuilder(PayCompiler.TEXTS.text(
                "slip-title",
                locale,
                Map.of("employment", employment, "period", period.range(), "paid", period.paymentDate())));
        for (PayKind kind : PayKind.values()) {
            List<PayLine> ofKind = lines().stream()
                    .filter(line -> line.kind() == kind)
                    .filter(line ->
                            !line.payable().isZero() || !line.contractual().isZero())
                    .toList();
            if (!ofKind.isEmpty()) {
                text.append('\n').append(kind.toText(locale));
                ofKind.forEach(line -> text.append("\n  ").append(line.toText(locale)));
            }
        }
        if (!totals().isEmpty()) {
            Map<ComponentCode, LocalizedName> names = totalNames();
            text.append('\n').append(PayCompiler.TEXTS.text("slip-totals", locale, Map.of()));
            totals().forEach((code, amount) -> text.append("\n  ")
                    .append(PayCompiler.TEXTS.text(
                            "slip-total",
                            locale,
                            Map.of("name", names.containsKey(code) ? names.get(code) : code, "amount", amount))));
        }
        if (lines().stream().anyMatch(line -> line.kind().sign() != 0)) {
            Money net = net();
            String code = net.isNegative() ? "slip-short" : "slip-paid";
            text.append('\n').append(PayCompiler.TEXTS.text(code, locale, Map.of("amount", net.abs())));
        }
        return text.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Payslip slip
                && employment.equals(slip.employment)
                && period.equals(slip.period)
                && currency.equals(slip.currency)
                && lines().equals(slip.lines())
                && totals().equals(slip.totals())
                && totalNames().equals(slip.totalNames())
                && structure.equals(slip.structure);
    }

    @Override
    public int hashCode() {
        return Objects.hash(employment, period, currency, lines(), totals(), totalNames(), structure);
    }

    /** Who is paid, for what, and how many lines there are; the amounts are personal. */
    @Override
    public String toString() {
        return "Payslip[" + employment + ", " + period.range() + ", " + lines().size() + " lines]";
    }
}
