// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import static dev.tradewright.hr.payroll.Pay.E1;
import static dev.tradewright.hr.payroll.Pay.MARCH;
import static dev.tradewright.hr.payroll.Pay.WAGE;
import static dev.tradewright.hr.payroll.Pay.code;
import static dev.tradewright.hr.payroll.Pay.component;
import static dev.tradewright.hr.payroll.Pay.structure;
import static dev.tradewright.hr.payroll.Pay.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.time.Holidays;
import dev.tradewright.core.time.WorkDays;
import dev.tradewright.hr.payroll.formula.Formula;
import dev.tradewright.hr.payroll.formula.Formula.Operator;
import dev.tradewright.hr.payroll.formula.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class PayProperties {

    private static final WorkDays WEEK = WorkDays.compile(Holidays.none());

    /** Formulas that are money, of a wage, a share from -2 to 2 and a number of days. */
    @Provide
    Arbitrary<Formula> money() {
        return money(4);
    }

    private static Arbitrary<Formula> money(int depth) {
        Arbitrary<Formula> leaf = Arbitraries.oneOf(
                Arbitraries.just(Formula.reference("WAGE")),
                Arbitraries.longs()
                        .between(0, 10_000_000_000L)
                        .map(minor -> Formula.amount(Money.ofMinor(CurrencyUnit.CNY, minor))));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Formula> inner = money(depth - 1);
        Arbitrary<Formula> factor = factor(depth - 1);
        Arbitrary<Formula> condition = Combinators.combine(
                        Arbitraries.of(
                                Operator.LESS,
                                Operator.LESS_OR_EQUAL,
                                Operator.GREATER,
                                Operator.GREATER_OR_EQUAL,
                                Operator.EQUAL,
                                Operator.NOT_EQUAL),
                        inner,
                        inner)
                .as(Formula.Binary::new);
        return Arbitraries.oneOf(
                leaf,
                inner.map(Formula::negated),
                Combinators.combine(inner, inner).as(Formula::plus),
                Combinators.combine(inner, inner).as(Formula::minus),
                Combinators.combine(inner, factor).as(Formula::times),
                Combinators.combine(factor, inner).as(Formula::times),
                Combinators.combine(inner, Arbitraries.longs().between(1, 1_000))
                        .as((money, days) -> money.dividedBy(Formula.days(Decimal.of(days, 1)))
                                .times(Formula.reference("ABSENT"))),
                Combinators.combine(inner, inner).as((a, b) -> Formula.min(a, b)),
                Combinators.combine(inner, inner).as((a, b) -> Formula.max(a, b)),
                Combinators.combine(inner, inner, inner).as(Formula::clamp),
                Combinators.combine(condition, inner, inner).as(Formula::choose),
                Combinators.combine(
                                condition,
                                condition,
                                Arbitraries.of(Operator.AND, Operator.OR),
                                inner,
                                Arbitraries.of(true, false))
                        .as((a, b, operator, money, negate) -> Formula.choose(
                                negate ? a.is(operator, b).not() : a.is(operator, b), money, Formula.number(7))),
                Combinators.combine(
                                inner,
                                Arbitraries.longs().between(1, 500),
                                Arbitraries.integers().between(0, 4),
                                Arbitraries.of(Rounding.Mode.HALF_EVEN, Rounding.Mode.FLOOR, Rounding.Mode.CEILING))
                        .as((money, step, scale, mode) -> money.roundedTo(Decimal.of(step, scale), mode)));
    }

    private static Arbitrary<Formula> factor(int depth) {
        Arbitrary<Formula> leaf = Arbitraries.oneOf(
                Arbitraries.just(Formula.reference("SHARE")),
                Combinators.combine(
                                Arbitraries.longs().between(-5_000_000, 5_000_000),
                                Arbitraries.integers().between(0, 9))
                        .as((digits, scale) -> Formula.number(Decimal.of(digits, scale))),
                Arbitraries.longs().between(0, 200).map(Formula::percent));
        return depth == 0
                ? leaf
                : Arbitraries.oneOf(
                        leaf,
                        Combinators.combine(factor(depth - 1), factor(depth - 1))
                                .as(Formula::times),
                        Combinators.combine(factor(depth - 1), factor(depth - 1))
                                .as(Formula::plus),
                        Combinators.combine(
                                        factor(depth - 1), Arbitraries.longs().between(1, 97))
                                .as((factor, by) -> factor.dividedBy(Formula.number(by))));
    }

    private static PayEngine engine(Formula formula) {
        return PayEngine.compile(structure()
                .addInputs(PayInput.of("SHARE", Unit.FACTOR), PayInput.of("ABSENT", Unit.DAYS))
                .addComponents(PayComponent.builder().code("A").formula(formula).build())
                .build());
    }

    /** Small figures go the quick way, large ones the exact one; both must agree with fractions of big numbers. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void agreesWithASecondWayToReckon(
            @ForAll("money") Formula formula,
            @ForAll long wage,
            @ForAll @LongRange(min = -2_000_000_000, max = 2_000_000_000) long share,
            @ForAll @IntRange(min = 0, max = 62) int half) {
        Money amount = Money.ofMinor(CurrencyUnit.CNY, wage);
        Oracle oracle = new Oracle(Map.of(
                "WAGE", Oracle.Fraction.of(amount.toBigDecimal()),
                "SHARE", Oracle.Fraction.of(BigDecimal.valueOf(share, 9)),
                "ABSENT", Oracle.Fraction.of(BigDecimal.valueOf(half, 1))));
        Oracle.Fraction cents =
                Oracle.rounded(oracle.reckon(formula), new BigDecimal("0.01"), Rounding.Mode.HALF_AWAY_FROM_ZERO);
        PayEngine engine = engine(formula);
        PayInputs inputs = engine.inputs()
                .set(WAGE, amount)
                .set(code("SHARE"), Decimal.of(share, 9))
                .set(code("ABSENT"), Decimal.of(half, 1))
                .build();
        if (cents.above().bitLength() > 63) {
            assertThat(catchThrowable(() -> engine.pay(E1, MARCH, inputs))).isInstanceOf(ArithmeticException.class);
        } else {
            assertThat(engine.pay(E1, MARCH, inputs).amount(code("A")).minorUnits())
                    .isEqualTo(cents.above().longValueExact());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void explanationsChangeNoFigureAndTheTextOfAFormulaNeither(
            @ForAll("money") Formula formula,
            @ForAll @LongRange(min = -1_000_000_00, max = 1_000_000_00) long wage,
            @ForAll @IntRange(min = 1, max = 31) int joined) {
        PayComponent half = component("HALF", "A * 50%").withProration(Proration.CALENDAR_DAYS);
        PayStructure structure = structure()
                .addInputs(PayInput.of("SHARE", Unit.FACTOR), PayInput.of("ABSENT", Unit.DAYS))
                .addComponents(
                        half, PayComponent.builder().code("A").formula(formula).build())
                .build();
        PayEngine engine = PayEngine.compile(structure);
        PayEngine read = PayEngine.compile(structure.withComponents(
                half,
                PayComponent.builder().code("A").formula(formula.toString()).build()));
        Payslip off = pay(engine, wage, joined, Trace.OFF);
        Payslip full = pay(engine, wage, joined, Trace.FULL);

        assertThat(pay(read, wage, joined, Trace.OFF)).isEqualTo(off);
        assertThat(full.totals()).isEqualTo(off.totals());
        assertThat(full.lines())
                .extracting(PayLine::payable)
                .isEqualTo(off.lines().stream().map(PayLine::payable).toList());
        assertThat(full.lines()).allMatch(line -> line.explanation().isPresent());
        assertThat(off.lines()).allMatch(line -> line.explanation().isEmpty());
        assertThat(off.explanation()).isEmpty();
        assertThat(full.explanation().orElseThrow().children()).hasSize(2);
    }

    private static Payslip pay(PayEngine engine, long wage, int joined, Trace trace) {
        PayInputs inputs = engine.inputs()
                .set(WAGE, Money.ofMinor(CurrencyUnit.CNY, wage))
                .set(code("SHARE"), Decimal.parse("0.25"))
                .set(code("ABSENT"), Decimal.ONE)
                .employed(DateRange.ofUnboundedEnd(LocalDate.of(2026, 3, joined)))
                .build();
        return engine.pay(E1, MARCH, inputs, trace);
    }

    @Property
    void theOrderOfWritingNeverChangesAFigure(@ForAll @IntRange(min = 0, max = 100_000) int wage, @ForAll long seed) {
        List<PayComponent> parts = new ArrayList<>(List.of(
                component("BASE", "WAGE", "gross").withProration(Proration.CALENDAR_DAYS),
                component("MEAL", "BASE * 3.3%", "gross").withProration(Proration.WORKDAYS),
                component("BONUS", "(BASE + MEAL) / 7", "gross"),
                component("SOCIAL", "clamp(GROSS, 1000, 30000) * 10.5%", "kept"),
                component("TAX", "max(0, GROSS - SOCIAL - 5000) * 3%", "kept"),
                component("NET", "GROSS - KEPT")));
        List<PayTotal> totals = new ArrayList<>(List.of(total("GROSS", "gross"), total("KEPT", "kept")));
        Payslip straight = mixed(parts, totals, wage);
        Collections.shuffle(parts, new Random(seed));
        Collections.shuffle(totals, new Random(seed));
        Payslip shuffled = mixed(parts, totals, wage);

        for (PayComponent part : parts) {
            assertThat(shuffled.line(part.code())).isEqualTo(straight.line(part.code()));
        }
        assertThat(shuffled.totals()).isEqualTo(straight.totals());
    }

    private static Payslip mixed(List<PayComponent> parts, List<PayTotal> totals, int wage) {
        PayEngine engine =
                PayEngine.compile(structure().components(parts).totals(totals).build());
        PayInputs inputs = engine.inputs()
                .from(WAGE, LocalDate.of(2025, 1, 1), Money.ofMinor(CurrencyUnit.CNY, 100L * wage))
                .from(WAGE, LocalDate.of(2026, 3, 12), Money.ofMinor(CurrencyUnit.CNY, 101L * wage))
                .attendance(
                        Attendance.full().withWorkdays(WEEK::count).withUnpaid(LocalDate.of(2026, 3, 3), Decimal.ONE))
                .build();
        return engine.pay(E1, MARCH, inputs);
    }

    /** Whatever is cut, the parts of a month sum to the whole within half a cent each, and no part is more than the whole. */
    @Property
    void partsSumToTheWhole(
            @ForAll @LongRange(min = 0, max = 10_000_000) long wage,
            @ForAll @IntRange(min = 2, max = 31) int cut,
            @ForAll Proration basis,
            @ForAll AbsencePolicy policy) {
        PayEngine engine = PayEngine.compile(structure()
                .absencePolicy(policy)
                .addComponents(
                        component("A", "WAGE").withProration(basis == Proration.HOURS ? Proration.WORKDAYS : basis))
                .build());
        LocalDate start = LocalDate.of(2026, 3, cut);
        Money whole = part(engine, wage, DateRange.ofUnbounded());
        Money before = part(engine, wage, DateRange.ofUnboundedStart(start));
        Money after = part(engine, wage, DateRange.ofUnboundedEnd(start));

        assertThat(whole.minorUnits()).isEqualTo(wage);
        assertThat(before.minorUnits()).isBetween(0L, wage);
        assertThat(after.minorUnits()).isBetween(0L, wage);
        if (basis == Proration.CALENDAR_DAYS || basis == Proration.WORKDAYS || basis == Proration.HOURS) {
            assertThat(before.plus(after).minorUnits()).isBetween(wage - 1, wage + 1);
        }
    }

    private static Money part(PayEngine engine, long wage, DateRange employed) {
        PayInputs inputs = engine.inputs()
                .set(WAGE, Money.ofMinor(CurrencyUnit.CNY, wage))
                .employed(employed)
                .attendance(Attendance.full().withWorkdays(WEEK::count))
                .build();
        return engine.pay(E1, MARCH, inputs).amount(code("A"));
    }

    /** The exact mean of the wages by days, rounded once. */
    @Property
    void anyNumberOfChangesIsWeighedByDays(@ForAll @Size(31) List<@LongRange(min = 0, max = 9_999_999) Long> wages) {
        PayEngine engine = PayEngine.compile(structure()
                .addComponents(component("A", "WAGE").withProration(Proration.CALENDAR_DAYS))
                .build());
        PayInputs.Builder inputs = engine.inputs();
        long sum = 0;
        for (int day = 1; day <= 31; day++) {
            inputs.from(WAGE, LocalDate.of(2026, 3, day), Money.ofMinor(CurrencyUnit.CNY, wages.get(day - 1)));
            sum += wages.get(day - 1);
        }
        assertThat(engine.pay(E1, MARCH, inputs.build()).amount(code("A")).minorUnits())
                .isEqualTo(Rounding.Mode.HALF_AWAY_FROM_ZERO.divide(sum, 31));
    }

    @Property
    void aScaledCurrencyScalesAllFigures(@ForAll @LongRange(min = 0, max = 1_000_000) long wage) {
        List<Long> figures = new ArrayList<>();
        for (CurrencyUnit unit : List.of(CurrencyUnit.custom("TWO", 2), CurrencyUnit.custom("FOUR", 4))) {
            PayEngine engine = PayEngine.compile(PayStructure.builder()
                    .name("scaled")
                    .currency(unit)
                    .addInputs(PayInput.of("WAGE", Unit.MONEY))
                    .addComponents(component("A", "round(clamp(WAGE * 12.5%, 100, 500) + 3, 2, half-even)"))
                    .build());
            long minor = unit.digits() == 2 ? wage : wage * 100;
            PayInputs inputs =
                    engine.inputs().set(WAGE, Money.ofMinor(unit, minor)).build();
            long figure = engine.pay(E1, MARCH, inputs).amount(code("A")).minorUnits();
            figures.add(unit.digits() == 2 ? figure * 100 : figure);
        }
        assertThat(figures.get(0)).isEqualTo(figures.get(1));
    }
}
