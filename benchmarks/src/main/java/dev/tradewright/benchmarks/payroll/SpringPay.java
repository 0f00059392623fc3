// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.payroll;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.springframework.expression.spel.SpelCompilerMode;
import org.springframework.expression.spel.SpelParserConfiguration;
import org.springframework.expression.spel.standard.SpelExpression;
import org.springframework.expression.spel.standard.SpelExpressionParser;

/**
 * The structure of {@link Staff} in the Spring Expression Language, as fast as it goes: one expression per component in an order written by hand, all of
 * them compiled to byte code, over arrays of {@link BigDecimal}. Its own operators on {@code BigDecimal} are not compiled, so that expressions call the
 * methods of {@code BigDecimal}; constants stand in an array. Totals are Java.
 */
final class SpringPay {

    static final int NET = 7;

    private static final int BASE = 0;
    private static final int ABSENCE = 2;
    private static final int FIRST_TAX_FREE = 5_000;

    private static final List<String> FORMULAS = List.of(
            "v[0].multiply(r[8])",
            "v[0].multiply(t[25]).min(c[300])",
            "v[0].compareTo(c[8000]) > 0 ? c[200] : c[100]",
            "v[0].multiply(c[2]).divide(c[30], 1, halfEven)",
            "v[0].multiply(r[1]).max(c[50])",
            "v[0].multiply(t[15]).add(c[20])");

    private static final BigDecimal[] CONSTANTS = constants(0);
    private static final BigDecimal[] HUNDREDTHS = constants(2);
    private static final BigDecimal[] THOUSANDTHS = constants(3);

    private final SpelExpression[] fixed;
    private final SpelExpression[] others;

    /** What the expressions see. */
    public static final class Root {

        /** Amounts by component. */
        public BigDecimal[] v;

        /** The whole numbers from 0 on. */
        public final BigDecimal[] c;

        /** Hundredths from 0 on. */
        public final BigDecimal[] r;

        /** Thousandths from 0 on. */
        public final BigDecimal[] t;

        /** Wage, level, overtime, absence. */
        public BigDecimal[] in;

        /** The base of contributions. */
        public BigDecimal social = BigDecimal.ZERO;

        /** What is taxable. */
        public BigDecimal taxable = BigDecimal.ZERO;

        /** A mode of rounding. */
        public final RoundingMode halfEven = RoundingMode.HALF_EVEN;

        Root(int components, BigDecimal[] inputs) {
            v = new BigDecimal[components];
            c = CONSTANTS;
            r = HUNDREDTHS;
            t = THOUSANDTHS;
            in = inputs;
        }
    }

    private static BigDecimal[] constants(int scale) {
        BigDecimal[] constants = new BigDecimal[30_001];
        for (int i = 0; i < constants.length; i++) {
            constants[i] = BigDecimal.valueOf(i, scale);
        }
        return constants;
    }

    SpringPay(int components) {
        SpelExpressionParser parser =
                new SpelExpressionParser(new SpelParserConfiguration(SpelCompilerMode.IMMEDIATE, null));
        fixed = parse(
                parser,
                List.of(
                        "in[0].multiply(in[1])",
                        "v[0].multiply(in[2]).multiply(c[150]).divide(c[17400], 2, T(java.math.RoundingMode).HALF_UP)",
                        "v[0].multiply(in[3]).multiply(c[100]).divide(c[2175], 2, T(java.math.RoundingMode).HALF_UP)",
                        "social.multiply(r[8])",
                        "social.multiply(r[2]).add(c[3])",
                        "social.multiply(r[12])",
                        "taxable.compareTo(c[3000]) <= 0 ? taxable.multiply(r[3])"
                                + " : taxable.compareTo(c[12000]) <= 0"
                                + " ? taxable.subtract(c[3000]).multiply(r[10]).add(c[90])"
                                + " : taxable.compareTo(c[25000]) <= 0"
                                + " ? taxable.subtract(c[12000]).multiply(r[20]).add(c[990])"
                                + " : taxable.subtract(c[25000]).multiply(r[25]).add(c[3590])"));
        List<String> formulas = new ArrayList<>();
        for (int i = NET + 1; i < components; i++) {
            formulas.add(FORMULAS.get(i % FORMULAS.size()));
        }
        others = parse(parser, formulas);
        showAllBranches();
    }

    /** An expression is compiled only once each of its branches has been taken. */
    private void showAllBranches() {
        Root root = new Root(NET, inputs()[0]);
        for (int taxable : new int[] {1_000, 5_000, 20_000, 30_000}) {
            root.taxable = CONSTANTS[taxable];
            amount(fixed[NET - 1], root);
        }
    }

    private static SpelExpression[] parse(SpelExpressionParser parser, List<String> formulas) {
        return formulas.stream().map(parser::parseRaw).toArray(SpelExpression[]::new);
    }

    static BigDecimal[][] inputs() {
        BigDecimal[][] inputs = new BigDecimal[Staff.SIZE][];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = new BigDecimal[] {
                BigDecimal.valueOf(Staff.wage(i), 2),
                BigDecimal.valueOf(Staff.level(i), 2),
                BigDecimal.valueOf(Staff.overtime(i)),
                BigDecimal.valueOf(Staff.absent(i))
            };
        }
        return inputs;
    }

    /** Refuses to be timed while an expression is interpreted. */
    void requireCompiled() {
        for (SpelExpression[] expressions : new SpelExpression[][] {fixed, others}) {
            for (SpelExpression expression : expressions) {
                if (!expression.compileExpression()) {
                    throw new IllegalStateException(expression.getExpressionString() + " is not compiled");
                }
            }
        }
    }

    private static BigDecimal amount(SpelExpression expression, Root root) {
        BigDecimal exact = (BigDecimal) expression.getValue(root);
        if (exact == null) {
            throw new IllegalStateException(expression.getExpressionString() + " gave nothing");
        }
        return exact.setScale(2, RoundingMode.HALF_UP);
    }

    /** The amounts of all components in the order of the structure. */
    BigDecimal[] pay(BigDecimal[] inputs) {
        Root root = new Root(NET + 1 + others.length, inputs);
        BigDecimal[] v = root.v;
        v[BASE] = amount(fixed[BASE], root);
        v[1] = amount(fixed[1], root);
        v[ABSENCE] = amount(fixed[ABSENCE], root);
        BigDecimal gross = v[BASE].add(v[1]);
        for (int i = 0; i < others.length; i++) {
            BigDecimal earning = amount(others[i], root);
            v[NET + 1 + i] = earning;
            gross = gross.add(earning);
        }
        root.social = v[BASE].max(CONSTANTS[4_000]).min(CONSTANTS[30_000]);
        BigDecimal kept = v[ABSENCE];
        BigDecimal contributions = BigDecimal.ZERO;
        for (int i = ABSENCE + 1; i < NET - 1; i++) {
            v[i] = amount(fixed[i], root);
            contributions = contributions.add(v[i]);
        }
        root.taxable = gross.subtract(contributions)
                .subtract(CONSTANTS[FIRST_TAX_FREE])
                .max(BigDecimal.ZERO);
        v[NET - 1] = amount(fixed[NET - 1], root);
        v[NET] = gross.subtract(kept).subtract(contributions).subtract(v[NET - 1]);
        return v;
    }
}
