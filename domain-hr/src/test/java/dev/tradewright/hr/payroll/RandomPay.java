// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import static dev.tradewright.hr.payroll.Pay.WAGE;
import static dev.tradewright.hr.payroll.Pay.code;
import static dev.tradewright.hr.payroll.Pay.structure;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.table.Boundary;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.hr.payroll.formula.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Structures and inputs at random, the same for the same seed: every part of the language, small figures and figures at every limit. */
final class RandomPay {

    private static final List<String> COMPARISONS = List.of("<", "<=", ">", ">=", "=", "!=");

    private final Random random;
    private final List<String> money = new ArrayList<>(List.of("WAGE"));
    private final List<String> factors = new ArrayList<>(List.of("SHARE"));
    private final List<String> truths = new ArrayList<>(List.of("FLAG"));
    private final List<String> conditional = new ArrayList<>();
    private final List<Long> bounds = new ArrayList<>(List.of(0L));

    RandomPay(long seed) {
        this.random = new Random(seed);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private boolean sometimes(int of) {
        return random.nextInt(of) == 0;
    }

    PayStructure aStructure() {
        PayStructure.Builder structure = structure()
                .addInputs(
                        PayInput.of("SHARE", Unit.FACTOR),
                        PayInput.of("ABSENT", Unit.DAYS),
                        PayInput.of("DUE", Unit.DAYS),
                        PayInput.of("FLAG", Unit.TRUTH))
                .addTables(table("T"), table("U"));
        int parts = 1 + random.nextInt(6);
        for (int i = 0; i < parts; i++) {
            structure.addComponents(component("C" + i));
        }
        structure.addComponents(PayComponent.builder()
                .code("PLUS")
                .formula("WAGE")
                .addTags("plus")
                .build());
        structure.addComponents(PayComponent.builder()
                .code("MINUS")
                .formula("SHARE * CNY 3")
                .addTags("minus")
                .build());
        PayTotal.Builder total = PayTotal.builder().code("SUM").addAdds("plus").addSubtracts("minus");
        if (sometimes(3)) {
            total.floor(money(1));
        }
        if (sometimes(3)) {
            total.cap(money(1));
        }
        return structure
                .addTotals(total.build())
                .addComponents(PayComponent.builder()
                        .code("LAST")
                        .formula("SUM * 12.3%")
                        .build())
                .build();
    }

    private PayComponent component(String code) {
        PayComponent.Builder component = PayComponent.builder().code(code);
        if (sometimes(3)) {
            component.condition(truth(1));
        }
        int kind = random.nextInt(6);
        if (kind == 0) {
            component.unit(Unit.FACTOR).formula(factor(2));
            factors.add(code);
        } else if (kind == 1) {
            component.unit(Unit.TRUTH).formula(truth(2));
            truths.add(code);
        } else {
            component.formula(money(1 + random.nextInt(3))).addTags(sometimes(3) ? "minus" : "plus");
            component.rounding(rounding());
            money.add(code);
        }
        if (!conditional.isEmpty() && sometimes(3)) {
            component.parent(code(one(conditional)));
        }
        conditional.add(code);
        return component.build();
    }

    private Rounding rounding() {
        Rounding rounding =
                sometimes(2) ? Rounding.HALF_AWAY_FROM_ZERO : Rounding.of(one(List.of(Rounding.Mode.values())));
        return sometimes(4) ? rounding.toNearest(Decimal.of(1 + random.nextInt(500), 2)) : rounding;
    }

    private PayTable table(String code) {
        PayTable.Builder table = PayTable.builder()
                .code(code)
                .boundary(sometimes(2) ? Boundary.LOWER_INCLUSIVE : Boundary.UPPER_INCLUSIVE);
        Decimal from = sometimes(2) ? Decimal.ZERO : Decimal.of(-1_000_000_000_000L, random.nextInt(4));
        int rows = 1 + random.nextInt(5);
        for (int i = 0; i < rows; i++) {
            boolean valued = sometimes(3);
            bounds.add(Money.of(CurrencyUnit.CNY, from, Rounding.FLOOR).minorUnits());
            table.addRows(new PayTable.Row(
                    from,
                    valued && sometimes(2)
                            ? Optional.empty()
                            : Optional.of(Percentage.of(Decimal.of(random.nextInt(5_000), 2))),
                    valued ? Optional.of(Decimal.of(random.nextInt(1_000_000), 2)) : Optional.empty()));
            from = from.plus(Decimal.of(1 + random.nextInt(2_000_000), random.nextInt(3)));
        }
        return table.build();
    }

    /** A formula of money. */
    String money(int depth) {
        if (depth == 0) {
            if (sometimes(16)) {
                return "CNY " + (1L << random.nextInt(53)) + ".01";
            }
            return sometimes(4) ? "CNY " + random.nextInt(20_000) + "." + (10 + random.nextInt(90)) : one(money);
        }
        String a = money(depth - 1);
        String b = money(depth - 1);
        return switch (random.nextInt(16)) {
            case 0 -> "(" + a + " + " + b + ")";
            case 1 -> "(" + a + " - " + b + ")";
            case 2 -> "(" + a + " * " + factor(depth - 1) + ")";
            case 3 -> "(" + factor(depth - 1) + " * " + a + ")";
            case 4 -> "(" + a + " / " + days() + " * " + days() + ")";
            case 5 -> "(" + a + " * " + factor(0) + " / " + (1 + random.nextInt(97)) + ")";
            case 6 -> "min(" + a + ", " + b + ", " + random.nextInt(1_000) + ")";
            case 7 -> "max(" + a + ", " + random.nextInt(1_000) + ")";
            case 8 -> "clamp(" + a + ", " + b + ", " + random.nextInt(90_000) + ")";
            case 9 -> "if(" + truth(depth - 1) + ", " + a + ", " + b + ")";
            case 10 -> "if(" + truth(depth - 1) + ", " + random.nextInt(300) + ", " + b + ")";
            case 11 -> "round(" + a + ", " + step() + ", " + mode() + ")";
            case 12 -> "round(" + a + " / " + days() + " * " + days() + ", " + step() + ", " + mode() + ")";
            case 13 ->
                one(List.of("progressive", "threshold", "lookup")) + "(" + one(List.of("T", "U")) + ", " + a + ")";
            case 14 -> "(-" + a + ")";
            default -> a;
        };
    }

    private String step() {
        return sometimes(2) ? String.valueOf(random.nextInt(4)) : "to 0." + (1 + random.nextInt(99));
    }

    private String mode() {
        return one(List.of(Rounding.Mode.values()))
                .name()
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }

    private String days() {
        return one(List.of("ABSENT", "DUE", "21.75 days", "30 days", "(DUE - ABSENT)", "max(ABSENT, DUE)"));
    }

    private String factor(int depth) {
        if (depth == 0) {
            return switch (random.nextInt(4)) {
                case 0 -> one(factors);
                case 1 -> random.nextInt(300) + "." + random.nextInt(1_000) + "%";
                case 2 -> String.valueOf(Decimal.of(random.nextInt(5_000_000), random.nextInt(10)));
                default -> one(List.of("1.5", "0.08", "(1 / 3)", "(ABSENT / DUE)", "(WAGE / CNY 300.00)"));
            };
        }
        String a = factor(depth - 1);
        String b = factor(depth - 1);
        return switch (random.nextInt(5)) {
            case 0 -> "(" + a + " + " + b + ")";
            case 1 -> "(" + a + " * " + b + ")";
            case 2 -> "(" + a + " / " + (1 + random.nextInt(97)) + ")";
            case 3 -> "if(" + truth(depth - 1) + ", " + a + ", " + b + ")";
            default -> a;
        };
    }

    private String truth(int depth) {
        if (depth == 0) {
            return sometimes(4) ? one(List.of("true", "false")) : one(truths);
        }
        return switch (random.nextInt(6)) {
            case 0 -> "(" + truth(depth - 1) + " and " + truth(depth - 1) + ")";
            case 1 -> "(" + truth(depth - 1) + " or " + truth(depth - 1) + ")";
            case 2 -> "(not " + truth(depth - 1) + ")";
            case 3 -> "if(" + truth(depth - 1) + ", " + truth(depth - 1) + ", " + truth(depth - 1) + ")";
            default -> "(" + money(depth - 1) + " " + one(COMPARISONS) + " " + money(depth - 1) + ")";
        };
    }

    /** The same structure, some of whose amounts follow the days that are paid, or exist on some days only. */
    PayStructure prorated(PayStructure structure) {
        return structure.withComponents(structure.components().stream()
                .map(component -> component.unit() == Unit.MONEY && sometimes(3)
                        ? component.withProration(Proration.CALENDAR_DAYS)
                        : component)
                .map(component -> sometimes(6)
                        ? component.withValidity(
                                DateRange.ofUnboundedEnd(LocalDate.of(2026, 3, 1 + random.nextInt(31))))
                        : component)
                .toList());
    }

    PayInputs inputs(PayEngine engine) {
        return inputs(engine, DateRange.ofUnbounded());
    }

    PayInputs inputs(PayEngine engine, DateRange employed) {
        return engine.inputs()
                .employed(employed)
                .set(WAGE, Money.ofMinor(CurrencyUnit.CNY, number()))
                .set(code("SHARE"), Decimal.of(sometimes(2) ? number() : random.nextInt(3_000), random.nextInt(10)))
                .set(code("ABSENT"), Decimal.of(random.nextInt(60), 1))
                .set(code("DUE"), Decimal.of(sometimes(3) ? number() : random.nextInt(60), random.nextInt(7)))
                .set(code("FLAG"), sometimes(2))
                .build();
    }

    /** Often the wage of a month, otherwise near a limit or anything. */
    private long number() {
        long near = random.nextInt(7) - 3;
        return switch (random.nextInt(9)) {
            case 0 -> QuickProgram.LIMIT + near;
            case 1 -> -QuickProgram.LIMIT + near;
            case 2 -> (1L << random.nextInt(63)) + near;
            case 3 -> random.nextLong();
            case 4 -> one(bounds) + (sometimes(2) ? near : 0);
            default -> 200_000 + random.nextInt(3_000_000);
        };
    }
}
