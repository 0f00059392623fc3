// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import static dev.tradewright.hr.payroll.Pay.E1;
import static dev.tradewright.hr.payroll.Pay.MARCH;
import static dev.tradewright.hr.payroll.Pay.code;
import static dev.tradewright.hr.payroll.Pay.component;
import static dev.tradewright.hr.payroll.Pay.number;
import static dev.tradewright.hr.payroll.Pay.structure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.hr.country.internal.CountryFunction;
import dev.tradewright.hr.payroll.formula.Formula;
import dev.tradewright.hr.payroll.formula.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bounds of what a wage of CNY 1000 to 2000 comes to, in fen. */
class IntervalRunTest {

    private static final Interval.Domain X = new Interval.Domain(Ratio.of(100_000, 1), Ratio.of(200_000, 1));

    private static Interval between(long low, long high) {
        return Interval.between(Ratio.of(low, 1), Ratio.of(high, 1));
    }

    private static IntervalRun run(PayEngine engine, DateRange employed) {
        PayInputs inputs = engine.inputs()
                .set(Pay.WAGE, Pay.cny("1000"))
                .set(code("SHARE"), number("0.333"))
                .employed(employed)
                .build();
        Stretches stretches = new PayRun(inputs, E1, MARCH, false).stretches();
        return new IntervalRun(inputs.layout, E1, MARCH, stretches, 0, X);
    }

    private static Interval bounds(PayEngine engine, DateRange employed, String code) {
        IntervalRun run = run(engine, employed);
        return run.reckon(engine.inputs()
                .set(code("SHARE"), number("1"))
                .build()
                .layout
                .nodes
                .get(code)
                .place());
    }

    private static PayStructure.Builder shared() {
        return structure().addInputs(PayInput.of("SHARE", Unit.FACTOR));
    }

    /** 10 of 31 days: half of x, a fen more or less, is (5 x +- 10) / 31, and another fen by its own rounding. */
    @Test
    void stretchesSeeWhatIsReckonedOnce() {
        PayEngine engine = PayEngine.compile(shared().addComponents(
                        component("ONCE", "WAGE * 50%").withCondition(Formula.parse("SHARE > 0.3")),
                        component("PART", "ONCE")
                                .withProration(Proration.CALENDAR_DAYS)
                                .withParent(code("ONCE"))
                                .withCondition(Formula.parse("ONCE > 10")),
                        component("OTHER", "if(SHARE < 0.3, WAGE, 7)").withProration(Proration.CALENDAR_DAYS),
                        component("NONE", "WAGE")
                                .withProration(Proration.CALENDAR_DAYS)
                                .withParent(code("OFF")),
                        component("OFF", "WAGE").withCondition(Formula.parse("SHARE > 1")))
                .build());
        DateRange days = DateRange.parse("2026-03-01/2026-03-11");

        assertThat(bounds(engine, days, "ONCE"))
                .isEqualTo(new Interval(Ratio.of(1, 2), Ratio.of(-1, 1), Ratio.of(1, 1)));
        assertThat(bounds(engine, days, "PART"))
                .isEqualTo(new Interval(Ratio.of(5, 31), Ratio.of(-41, 31), Ratio.of(41, 31)));
        assertThat(bounds(engine, days, "OTHER")).isEqualTo(between(226, 226)); // 700 x 10/31 = 225.8
        assertThat(bounds(engine, days, "NONE")).isEqualTo(between(0, 0));
    }

    /** What began on the 6th is 5 of the 10 days there; what begins next year is nothing. */
    @Test
    void whatDoesNotExistIsNothing() {
        PayEngine engine = PayEngine.compile(shared().addComponents(
                        component("PART", "310")
                                .withProration(Proration.CALENDAR_DAYS)
                                .withValidity(DateRange.parse("2026-03-06/2027-01-01"))
                                .withCondition(Formula.parse("WAGE >= 1000")),
                        component("AFTER", "PART * 2").withProration(Proration.CALENDAR_DAYS),
                        component("LATER", "WAGE")
                                .withValidity(DateRange.parse("2027-01-01/2028-01-01"))
                                .withCondition(Formula.parse("SHARE > 0")),
                        component("CHILD", "WAGE").withParent(code("LATER")),
                        component("FIRST", "PART").withParent(code("PART")))
                .build());
        DateRange days = DateRange.parse("2026-03-01/2026-03-11");

        assertThat(bounds(engine, days, "PART")).isEqualTo(between(5_000, 5_000)); // 31000 x 5/31
        assertThat(bounds(engine, days, "AFTER")).isEqualTo(between(10_000, 10_000)); // 0 x 5/31 + 62000 x 5/31
        assertThat(bounds(engine, days, "LATER")).isEqualTo(between(0, 0));
        assertThat(bounds(engine, days, "CHILD")).isEqualTo(between(0, 0));
        assertThat(bounds(engine, days, "FIRST")).isEqualTo(between(5_000, 5_000));
    }

    /** A tenth of what is above the relief, and what is left over of it; made with the figures that it was given. */
    private static PayFunction tax(boolean promised) {
        CountryFunction.Builder function = CountryFunction.named(
                        "tax@1", CurrencyUnit.CNY, JsonMapping.standard().fingerprint("2026"))
                .needs(code("WAGE"), code("RELIEF"))
                .needs(Unit.FACTOR, code("SHARE"))
                .withholds(code("TAX"), "Tax", "税")
                .withholds(code("FEE"), "Fee", "费")
                .uneven(2);
        if (promised) {
            function.rises(List.of(code("TAX")), code("WAGE")).falls(List.of(code("TAX")), code("RELIEF"));
        }
        return function.by(slots -> {
            long taxed = slots.minor(0) - slots.minor(1);
            if (taxed < 0) {
                throw new IllegalArgumentException("the relief must not be above the wage");
            }
            slots.giveMinor(0, Rounding.Mode.HALF_AWAY_FROM_ZERO.divide(taxed, 10));
            slots.giveMinor(1, 33);
        });
    }

    private static PayEngine taxed(String relief, boolean promised) {
        return PayEngine.compile(
                shared().addComponents(component("RELIEF", relief), component("NET", "WAGE - TAX"))
                        .build(),
                tax(promised));
    }

    /** Relief from 99.99 to 200.01: (1000 - 200.01) / 10 = 80.00 and (2000 - 99.99) / 10 = 190.00, each two fen further. */
    @Test
    void functionsAreAskedAtTheEndsOfTheirInputs() {
        PayEngine engine = taxed("WAGE * 10%", true);
        DateRange always = DateRange.ofUnbounded();

        assertThat(bounds(engine, always, "TAX")).isEqualTo(between(7_998, 19_002));
        assertThat(bounds(engine, always, "FEE")).isNull(); // nothing is promised of it
        assertThat(bounds(taxed("WAGE * 10%", false), always, "TAX")).isNull();
        IntervalRun silent = run(taxed("WAGE * 10%", false), always);
        assertThat(silent.silent()).isNull();
        silent.reckon(0);
        assertThat(silent.silent()).isEqualTo("tax@1");
    }

    /** If a function cannot reckon at an end, nothing is known of what it gives. */
    @Test
    void whatCannotBeReckonedAtAnEndIsNotKnown() {
        assertThat(bounds(taxed("WAGE * 60%", true), DateRange.ofUnbounded(), "TAX"))
                .isNull();
        assertThat(bounds(taxed("1000", true), DateRange.ofUnbounded(), "TAX")).isEqualTo(between(-2, 10_002));
    }

    /** What stands still is reckoned once, and exactly. */
    @Test
    void whatDoesNotVaryIsAPoint() {
        PayFunction levy = CountryFunction.named(
                        "levy@1", CurrencyUnit.CNY, JsonMapping.standard().fingerprint("2026"))
                .needs(Unit.FACTOR, code("SHARE"))
                .withholds(code("LEVY"), "Levy", "征费")
                .uneven(2)
                .by(slots -> slots.giveMinor(0, slots.number(0).equals(number("0.333")) ? 5 : 6));
        PayEngine engine = PayEngine.compile(
                shared().addComponents(component("NET", "WAGE - LEVY")).build(), levy);
        assertThat(bounds(engine, DateRange.ofUnbounded(), "LEVY")).isEqualTo(between(5, 5));
        assertThat(bounds(engine, DateRange.ofUnbounded(), "NET"))
                .isEqualTo(new Interval(Ratio.ONE, Ratio.of(-5, 1), Ratio.of(-5, 1)));
    }

    /** CNY 0.125 an hour for 1,000 hours are 125 fen, not the 120 of CNY 0.12: an input of more decimal places reaches functions as it is. */
    @Test
    void whatDoesNotVaryIsNotRounded() {
        PayFunction levy = CountryFunction.named(
                        "levy@1", CurrencyUnit.CNY, JsonMapping.standard().fingerprint("2026"))
                .needs(code("HOUR"))
                .withholds(code("LEVY"), "Levy", "征费")
                .by(slots ->
                        slots.giveMinor(0, slots.number(0).scaledByPowerOfTen(3).unscaledAt(0)));
        PayEngine engine = PayEngine.compile(
                structure()
                        .addInputs(PayInput.of("HOUR", Unit.MONEY))
                        .addComponents(component("NET", "WAGE - LEVY"))
                        .build(),
                levy);
        PayInputs inputs = engine.inputs()
                .set(Pay.WAGE, Pay.cny("1000"))
                .set(code("HOUR"), number("0.125"))
                .build();
        IntervalRun run =
                new IntervalRun(inputs.layout, E1, MARCH, new PayRun(inputs, E1, MARCH, false).stretches(), 0, X);

        assertThat(engine.pay(E1, MARCH, inputs).amount(code("LEVY"))).isEqualTo(Pay.cny("1.25"));
        assertThat(run.reckon(inputs.layout.nodes.get("LEVY").place())).isEqualTo(between(125, 125));
    }
}
