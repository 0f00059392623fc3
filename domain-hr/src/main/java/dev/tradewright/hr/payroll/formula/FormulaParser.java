// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.formula;

import dev.tradewright.core.decision.Finding;
import dev.tradewright.core.decision.InvalidRulesException;
import dev.tradewright.core.decision.Position;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.hr.payroll.formula.Formula.Binary;
import dev.tradewright.hr.payroll.formula.Formula.Function;
import dev.tradewright.hr.payroll.formula.Formula.Lookup;
import dev.tradewright.hr.payroll.formula.Formula.Operator;
import dev.tradewright.hr.payroll.formula.FormulaTexts.Wanted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the text of a formula, by recursive descent. For one text. */
final class FormulaParser {

    private final FormulaTokens tokens;
    private int depth;

    /**
     * Splits the text.
     *
     * @param text  the formula's
     * @throws InvalidRulesException if it holds a character that no formula has
     */
    FormulaParser(String text) {
        this.tokens = new FormulaTokens(text);
    }

    /** The formula. */
    Formula formula() {
        Formula formula = binary(1);
        if (!tokens.isEnd()) {
            throw tokens.unexpected(Wanted.OPERATOR);
        }
        if (formula.depth() > Formula.MAX_DEPTH) {
            throw tokens.error("too-deep", Map.of("limit", Formula.MAX_DEPTH));
        }
        return formula;
    }

    /** Operators that bind at least so tightly, from left to right. */
    private Formula binary(int atLeast) {
        Formula left = operand(atLeast);
        boolean compared = false;
        for (; ; ) {
            Optional<Operator> operator = operator();
            if (operator.isEmpty() || operator.get().binding() < atLeast) {
                return left;
            }
            if (compared && operator.get().isComparison()) {
                throw tokens.error("comparison-chained", Map.of("found", tokens.text()));
            }
            compared = operator.get().isComparison();
            tokens.next();
            deeper();
            left = new Binary(operator.get(), left, binary(operator.get().binding() + 1));
            depth--;
        }
    }

    private Optional<Operator> operator() {
        return Arrays.stream(Operator.values())
                .filter(operator -> tokens.is(operator.symbol()))
                .findFirst();
    }

    /** What may stand where an operator of that binding expects an operand; a negation of truths binds looser than a comparison. */
    private Formula operand(int atLeast) {
        if (tokens.is("not") && atLeast <= 3) {
            tokens.next();
            deeper();
            Formula operand = binary(3);
            depth--;
            return new Formula.Not(operand);
        }
        if (tokens.is("-")) {
            tokens.next();
            deeper();
            Formula operand = operand(7);
            depth--;
            return new Formula.Negated(operand);
        }
        return primary();
    }

    private Formula primary() {
        if (tokens.is("(")) {
            tokens.next();
            deeper();
            Formula inside = binary(1);
            depth--;
            tokens.expect(")");
            return inside;
        }
        if (tokens.isNumber()) {
            return number();
        }
        if (!tokens.isWord() || tokens.is("and") || tokens.is("or") || tokens.is("not")) {
            throw tokens.unexpected(Wanted.OPERAND);
        }
        String word = tokens.text();
        if (word.equals("true") || word.equals("false")) {
            tokens.next();
            return new Formula.Truth(word.equals("true"));
        }
        if (tokens.peeksAt("(")) {
            return function(word);
        }
        if (tokens.peeksAtNumber()) {
            return amount(word);
        }
        tokens.next();
        return new Formula.Reference(word);
    }

    private Formula number() {
        Decimal value = decimal();
        if (tokens.is("%")) {
            tokens.next();
            return new Formula.Percent(Percentage.of(value));
        }
        for (Unit unit : List.of(Unit.DAYS, Unit.HOURS)) {
            if (tokens.is(FormulaTexts.lower(unit.name()))) {
                tokens.next();
                return new Formula.Constant(value, unit);
            }
        }
        return new Formula.Constant(value, Unit.FACTOR);
    }

    private Decimal decimal() {
        try {
            Decimal value = Decimal.parse(tokens.text());
            tokens.next();
            return value;
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw tokens.error("number-too-long", Map.of("found", tokens.text()));
        }
    }

    private Formula amount(String code) {
        Optional<CurrencyUnit> currency = CurrencyUnit.find(code);
        if (currency.isEmpty()) {
            throw tokens.error("unknown-currency", Map.of("found", code));
        }
        tokens.next();
        String number = tokens.text();
        Position at = tokens.position();
        Decimal value = decimal();
        int digits = currency.get().digits();
        if (value.scale() > digits || value.isGreaterThan(Decimal.of(Long.MAX_VALUE, digits))) {
            throw error(
                    at,
                    "amount-too-fine",
                    Map.of("found", number, "currency", currency.get().code(), "digits", digits));
        }
        return new Formula.Amount(Money.of(currency.get(), value));
    }

    private Formula function(String word) {
        for (Function function : Function.values()) {
            if (function.symbol().equals(word)) {
                return call(function);
            }
        }
        for (Lookup lookup : Lookup.values()) {
            if (lookup.symbol().equals(word)) {
                return fromTable(lookup);
            }
        }
        if (word.equals("round")) {
            return rounded();
        }
        throw tokens.error("unknown-function", Map.of("found", word));
    }

    private void open() {
        tokens.next();
        tokens.expect("(");
        deeper();
    }

    private void close() {
        tokens.expect(")");
        depth--;
    }

    private Formula call(Function function) {
        Position start = tokens.position();
        open();
        List<Formula> arguments = new ArrayList<>(List.of(binary(1)));
        while (tokens.is(",")) {
            tokens.next();
            arguments.add(binary(1));
        }
        close();
        boolean exact = function == Function.CLAMP || function == Function.IF;
        if (exact ? arguments.size() != 3 : arguments.size() < 2) {
            throw error(
                    start,
                    exact ? "arguments-three" : "arguments-two",
                    Map.of("function", function.symbol(), "count", arguments.size()));
        }
        return new Formula.Call(function, arguments);
    }

    private Formula fromTable(Lookup lookup) {
        open();
        if (!tokens.isWord() || FormulaTexts.RESERVED.contains(tokens.text())) {
            throw tokens.unexpected(Wanted.TABLE);
        }
        String table = tokens.text();
        tokens.next();
        tokens.expect(",");
        Formula operand = binary(1);
        close();
        return new Formula.FromTable(lookup, table, operand);
    }

    private Formula rounded() {
        open();
        Formula operand = binary(1);
        tokens.expect(",");
        Decimal step = step();
        tokens.expect(",");
        Rounding.Mode mode = mode();
        close();
        return new Formula.Rounded(operand, step, mode);
    }

    private Decimal step() {
        if (!tokens.is("to")) {
            return places();
        }
        tokens.next();
        Position at = tokens.position();
        if (!tokens.isNumber()) {
            throw tokens.unexpected(Wanted.STEP);
        }
        Decimal step = decimal();
        if (step.isZero()) {
            throw error(at, "step-zero", Map.of());
        }
        return step;
    }

    private Decimal places() {
        String digits = tokens.text();
        if (!tokens.isNumber() || digits.length() > 2 || digits.contains(".") || Integer.parseInt(digits) > 18) {
            throw tokens.unexpected(Wanted.PLACES);
        }
        tokens.next();
        return Decimal.of(1, Integer.parseInt(digits));
    }

    private Rounding.Mode mode() {
        Position at = tokens.position();
        StringBuilder name = new StringBuilder();
        while (tokens.isWord() || tokens.is("-")) {
            name.append(tokens.text());
            tokens.next();
        }
        return Arrays.stream(Rounding.Mode.values())
                .filter(mode -> FormulaTexts.mode(mode).contentEquals(name))
                .findFirst()
                .orElseThrow(() -> error(
                        at,
                        "unknown-mode",
                        Map.of(
                                "found",
                                name.toString(),
                                "modes",
                                Arrays.stream(Rounding.Mode.values())
                                        .map(FormulaTexts::mode)
                                        .toList())));
    }

    private void deeper() {
        if (++depth > Formula.MAX_DEPTH) {
            throw tokens.error("too-deep", Map.of("limit", Formula.MAX_DEPTH));
        }
    }

    private static InvalidRulesException error(Position at, String code, Map<String, ?> arguments) {
        return new InvalidRulesException(
                "formula",
                List.of(Finding.error("", FormulaTexts.TEXTS, code, arguments).at(at)));
    }
}
