// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.formula;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.text.Localized;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.value.Checks;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How formulas are written. */
final class FormulaTexts {

    static final Messages TEXTS = Messages.of(FormulaTexts.class, "formula");

    /** Words that are no names, since a text with them could be read in two ways. */
    static final Set<String> RESERVED = Set.of("and", "or", "not", "true", "false");

    /** What must stand somewhere in a formula, if it is no sign. */
    enum Wanted implements Localized {
        OPERATOR,
        OPERAND,
        TABLE,
        STEP,
        PLACES;

        @Override
        public String toText(Locale locale) {
            return TEXTS.text("wanted-" + lower(name()), locale, Map.of());
        }
    }

    private static final int NOT_BINDING = 3;
    private static final int NEGATION_BINDING = 7;
    private static final int WHOLE = 8;

    private FormulaTexts() {}

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** {@code half-even}. */
    static String mode(Rounding.Mode mode) {
        return lower(mode.name()).replace('_', '-');
    }

    static void checkName(String name) {
        Checks.notBlank(name, "name");
        boolean word = isStart(name.codePointAt(0)) && name.codePoints().allMatch(FormulaTexts::isPart);
        Checks.that(word, "name", name, "must begin with a letter and go on with letters, digits and underscores");
        Checks.that(!RESERVED.contains(name), "name", name, "must not be a word of the language");
    }

    static boolean isStart(int character) {
        return Character.isLetter(character);
    }

    static boolean isPart(int character) {
        return Character.isLetterOrDigit(character) || character == '_';
    }

    static String text(Formula formula) {
        StringBuilder out = new StringBuilder();
        write(formula, out);
        return out.toString();
    }

    private static void write(Formula formula, StringBuilder out) {
        if (formula instanceof Formula.Constant constant) {
            out.append(constant.value());
            out.append(
                    constant.unit() == Unit.FACTOR
                            ? ""
                            : " " + lower(constant.unit().name()));
        } else if (formula instanceof Formula.Percent percent) {
            out.append(percent.value().points()).append('%');
        } else if (formula instanceof Formula.Amount amount) {
            out.append(amount.value());
        } else if (formula instanceof Formula.Truth truth) {
            out.append(truth.value());
        } else if (formula instanceof Formula.Reference reference) {
            out.append(reference.name());
        } else if (formula instanceof Formula.Negated negated) {
            out.append('-');
            inside(negated.operand(), NEGATION_BINDING, out);
        } else if (formula instanceof Formula.Not not) {
            out.append("not ");
            inside(not.operand(), NOT_BINDING, out);
        } else if (formula instanceof Formula.Binary binary) {
            write(binary, out);
        } else if (formula instanceof Formula.Call call) {
            out.append(call.function().symbol()).append('(');
            for (int i = 0; i < call.arguments().size(); i++) {
                out.append(i == 0 ? "" : ", ");
                write(call.arguments().get(i), out);
            }
            out.append(')');
        } else if (formula instanceof Formula.Rounded rounded) {
            out.append("round(");
            write(rounded.operand(), out);
            out.append(", ").append(step(rounded.step())).append(", ");
            out.append(mode(rounded.mode())).append(')');
        } else if (formula instanceof Formula.FromTable table) {
            out.append(table.lookup().symbol())
                    .append('(')
                    .append(table.table())
                    .append(", ");
            write(table.operand(), out);
            out.append(')');
        }
    }

    /** Operators of one binding are read from left to right, so the right operand needs parentheses; comparisons do not chain. */
    private static void write(Formula.Binary binary, StringBuilder out) {
        int binding = binary.operator().binding();
        inside(binary.left(), binary.operator().isComparison() ? binding + 1 : binding, out);
        out.append(' ').append(binary.operator().symbol()).append(' ');
        inside(binary.right(), binding + 1, out);
    }

    private static void inside(Formula part, int atLeast, StringBuilder out) {
        boolean open = binding(part) < atLeast;
        out.append(open ? "(" : "");
        write(part, out);
        out.append(open ? ")" : "");
    }

    private static int binding(Formula formula) {
        if (formula instanceof Formula.Binary binary) {
            return binary.operator().binding();
        }
        if (formula instanceof Formula.Not) {
            return NOT_BINDING;
        }
        return formula instanceof Formula.Negated ? NEGATION_BINDING : WHOLE;
    }

    /** 0.01 is two places; anything but a power of ten is written as it is. */
    private static String step(Decimal step) {
        return step.unscaled() == 1 ? String.valueOf(step.scale()) : "to " + step;
    }
}
