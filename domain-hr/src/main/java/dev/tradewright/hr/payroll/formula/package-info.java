// SPDX-License-Identifier: Apache-2.0

/**
 * The language in which people write what a part of pay comes to. A {@link dev.tradewright.hr.payroll.formula.Formula} is a tree, made by a builder
 * or read from its text, {@code max(BASE * 8%, CNY 100.00)}; both ways give the same tree. The language is closed: it reckons with numbers, looks
 * into tables and refers to other parts of pay by name, and can do nothing else: no loops, no assignments, no access to the program around it.
 * Each part of a formula has a {@link dev.tradewright.hr.payroll.formula.Unit}; {@link dev.tradewright.hr.payroll.formula.UnitCheck} finds it out
 * before anything is paid, and refuses money times money and money plus days.
 *
 * <table>
 * <caption>The language, from loose to tight</caption>
 * <tr><th>text</th><th>meaning</th></tr>
 * <tr><td>{@code a or b}, {@code a and b}, {@code not a}</td><td>of truths; the second is not looked at if the first decides</td></tr>
 * <tr><td>{@code a = b}, {@code !=}, {@code <}, {@code <=}, {@code >}, {@code >=}</td><td>compares numbers of one unit</td></tr>
 * <tr><td>{@code a + b}, {@code a - b}</td><td>of one unit, from left to right</td></tr>
 * <tr><td>{@code a * b}, {@code a / b}</td><td>by the rules of {@link dev.tradewright.hr.payroll.formula.Unit}, from left to right, exact</td></tr>
 * <tr><td>{@code -a}</td><td></td></tr>
 * <tr><td>{@code min(a, b, ...)}, {@code max(a, b, ...)}</td><td>the smallest, the largest</td></tr>
 * <tr><td>{@code clamp(a, low, high)}</td><td>{@code min(max(a, low), high)}</td></tr>
 * <tr><td>{@code if(condition, a, b)}</td><td>only the one that is chosen is reckoned</td></tr>
 * <tr><td>{@code round(a, 2, half-even)}, {@code round(a, to 0.05, floor)}</td><td>to decimal places or to a step, by a mode of
 *     {@link dev.tradewright.core.money.Rounding.Mode}; amounts of money in major units</td></tr>
 * <tr><td>{@code threshold(TABLE, a)}</td><td>all of a at the rate of the row that it reaches</td></tr>
 * <tr><td>{@code progressive(TABLE, a)}</td><td>each slice of a at the rate of its row</td></tr>
 * <tr><td>{@code lookup(TABLE, a)}</td><td>the value of the row that a reaches</td></tr>
 * <tr><td>{@code BASE}, {@code 基本工资}</td><td>a component, a total or an input by its code</td></tr>
 * <tr><td>{@code 12.5}, {@code 8%}, {@code CNY 100.00}, {@code 21.75 days}, {@code 8 hours}, {@code true}</td><td>constants</td></tr>
 * </table>
 *
 * <p>A bare number takes the unit of what it is added to, compared with or chosen instead of: {@code BASE > 10000} compares with 10,000 of the
 * structure's currency. Multiplied or divided it is a factor.
 */
@NullMarked
package dev.tradewright.hr.payroll.formula;

import org.jspecify.annotations.NullMarked;
