// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of corrections: a wage that changes at random, known at random moments, paid month by month. */
class RetroProperties {

    private static final ComponentCode BASE = ComponentCode.of("BASE");
    private static final ComponentCode TAX = ComponentCode.of("TAX");
    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final List<PayPeriod> MONTHS = IntStream.rangeClosed(1, 6)
            .mapToObj(month -> PayPeriod.monthly(2024, month, 28))
            .toList();
    private static final PayPeriod LATER = PayPeriod.monthly(2025, 1, 28);

    /** A change of the wage: from which of 180 days on for how many, how many hours after the start it became known. */
    record Change(int from, int days, int known, int wage) {

        InputEntry<Decimal> entry(int index) {
            LocalDate start = FIRST.plusDays(from);
            return InputEntry.of(
                    DateRange.of(start, start.plusDays(days)),
                    START.plusSeconds(3600L * known + index),
                    Decimal.of(wage));
        }
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 180);
        return Combinators.combine(
                        days,
                        Arbitraries.integers().between(1, 90),
                        Arbitraries.integers().between(0, 24 * 200),
                        Arbitraries.integers().between(0, 9999))
                .as(Change::new)
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<RetroPolicy> policies() {
        return Combinators.combine(
                        Arbitraries.of(RetroMode.ALL, RetroMode.NONE),
                        Arbitraries.of(Set.<ComponentCode>of(), Set.of(TAX), Set.of(BASE, TAX)),
                        Arbitraries.integers().between(0, 6))
                .as((mode, fixed, depth) -> RetroPolicy.builder()
                        .mode(mode)
                        .fixedComponents(fixed)
                        .maxPeriods(depth)
                        .build());
    }

    private static RecordedInput<Decimal> input(List<Change> changes) {
        List<InputEntry<Decimal>> entries = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            entries.add(changes.get(i).entry(i));
        }
        return RecordedInput.of(ComponentCode.of("WAGE"), entries);
    }

    /** Each day is paid its wage in cents, and taxed to a tenth of the month's sum; a month of no pay has no component. */
    private static Function<PayPeriod, Map<ComponentCode, Money>> pay(RecordedInput<Decimal> wage, Instant knownAt) {
        return period -> {
            long sum = period.range().stream()
                    .mapToLong(day -> wage.valueOn(day, Viewpoint.of(knownAt))
                            .map(Decimal::unscaled)
                            .orElse(0L))
                    .sum();
            return sum == 0 ? Map.of() : Map.of(BASE, cents(sum), TAX, cents(sum / 10));
        };
    }

    private static Money cents(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }

    private static Instant hour(int hours) {
        return START.plusSeconds(3600L * hours);
    }

    private static PaidLedger paidMonthByMonth(RecordedInput<Decimal> wage, RetroPolicy policy) {
        PaidLedger ledger = PaidLedger.empty();
        for (int i = 0; i < MONTHS.size(); i++) {
            Function<PayPeriod, Map<ComponentCode, Money>> asOfNow = pay(wage, hour(24 * 30 * (i + 1)));
            ledger = RetroPay.compare(ledger, MONTHS.get(i), asOfNow, policy).ledger();
            ledger = ledger.with(MONTHS.get(i), asOfNow.apply(MONTHS.get(i)));
        }
        return ledger;
    }

    private static Map<ComponentCode, Money> withoutZeros(Map<ComponentCode, Money> amounts) {
        Map<ComponentCode, Money> left = new HashMap<>(amounts);
        left.values().removeIf(Money::isZero);
        return left;
    }

    private static Map<ComponentCode, Money> sum(Map<ComponentCode, Money> a, Map<ComponentCode, Money> b) {
        Map<ComponentCode, Money> sum = new HashMap<>(a);
        b.forEach((component, amount) -> sum.merge(component, amount, Money::plus));
        sum.values().removeIf(Money::isZero);
        return sum;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anUnchangedPastGivesNothing(@ForAll("changes") List<Change> changes, @ForAll("policies") RetroPolicy policy) {
        Function<PayPeriod, Map<ComponentCode, Money>> asOfNow = pay(input(changes), hour(24 * 180));
        PaidLedger ledger = PaidLedger.empty();
        for (PayPeriod month : MONTHS) {
            ledger = ledger.with(month, asOfNow.apply(month));
        }

        assertThat(RetroPay.compare(ledger, LATER, asOfNow, policy).isEmpty()).isTrue();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void oneByOneOrTogetherIsTheSameSum(@ForAll("changes") List<Change> changes) {
        RecordedInput<Decimal> wage = input(changes);
        PaidLedger unchanged = PaidLedger.empty();
        for (PayPeriod month : MONTHS) {
            unchanged = unchanged.with(month, Map.of(BASE, cents(0), TAX, cents(0)));
        }
        PaidLedger oneByOne = unchanged;
        Map<ComponentCode, Money> sum = Map.of();
        for (InputEntry<Decimal> entry : wage.entries()) {
            Instant after = entry.known().plusNanos(1);
            RetroResult result = RetroPay.compare(oneByOne, LATER, pay(wage, after), RetroPolicy.standard());
            sum = sum(sum, result.totals());
            oneByOne = result.ledger();
        }
        RetroResult together = RetroPay.compare(unchanged, LATER, pay(wage, hour(24 * 365)), RetroPolicy.standard());

        assertThat(sum).isEqualTo(sum(together.totals(), Map.of()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void twiceGivesNothingNew(@ForAll("changes") List<Change> changes, @ForAll("policies") RetroPolicy policy) {
        RecordedInput<Decimal> wage = input(changes);
        PaidLedger paid = paidMonthByMonth(wage, policy);
        RetroResult once = RetroPay.compare(paid, LATER, pay(wage, hour(24 * 365)), policy);
        RetroResult twice = RetroPay.compare(once.ledger(), LATER, pay(wage, hour(24 * 365)), policy);

        assertThat(twice.deltas()).isEmpty();
        assertThat(twice.suppressed()).isEqualTo(once.suppressed());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void paidAndCorrectionsAreACleanRecomputation(
            @ForAll("changes") List<Change> changes, @ForAll("policies") RetroPolicy policy) {
        RecordedInput<Decimal> wage = input(changes);
        Function<PayPeriod, Map<ComponentCode, Money>> asOfNow = pay(wage, hour(24 * 365));
        PaidLedger paid = paidMonthByMonth(wage, policy);
        RetroResult result = RetroPay.compare(paid, LATER, asOfNow, policy);

        Map<ComponentCode, Money> paidSum = Map.of();
        Map<ComponentCode, Money> clean = Map.of();
        for (PayPeriod month : MONTHS) {
            paidSum = sum(paidSum, paid.latest(month));
            clean = sum(clean, asOfNow.apply(month));
        }
        // what is suppressed is reported to the cent: without it the sums do not meet
        assertThat(withoutZeros(sum(sum(paidSum, result.totals()), result.suppressedTotals())))
                .isEqualTo(withoutZeros(clean));
        if (policy.mode() == RetroMode.ALL
                && policy.fixedComponents().isEmpty()
                && policy.maxPeriods().orElse(0) == 6) {
            assertThat(result.suppressed()).isEmpty();
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void onlyPeriodsWithAChangedDayDiffer(@ForAll("changes") List<Change> changes) {
        RecordedInput<Decimal> wage = input(changes);
        Instant before = hour(24 * 60);
        Instant after = hour(24 * 365);
        List<DateRange> changed = wage.changed(Viewpoint.of(before), Viewpoint.of(after));
        PaidLedger ledger = PaidLedger.empty();
        for (PayPeriod month : MONTHS) {
            ledger = ledger.with(month, pay(wage, before).apply(month));
        }
        RetroPolicy policy =
                RetroPolicy.builder().mode(RetroMode.CHANGED_SINCE_LAST_RUN).build();

        assertThat(RetroPay.compare(ledger, LATER, pay(wage, after), policy, changed)
                        .suppressed())
                .isEmpty();
    }
}
