// SPDX-License-Identifier: Apache-2.0

/**
 * The language in which people write what a part of pay comes to. A {@link dev.tradewright.hr.payroll.formula.Formula} is a tree, made by a builder
 * or read from its text, {@code max(BASE * 8%, CNY 100.00)}; both ways give the same tree. The language is closed: it reckons with numbers, looks
 * into tables and refers to other parts of pay by name, and can do nothing else: no loops, no assignments, no access to the program around it.
 * Each part of a formula has a {@link dev.tradewright.hr.payroll.formula.Unit}; {@link dev.tradewright.hr.payroll.formula.UnitCheck} finds it out
 * before anything is paid, and refuses money times money and money plus days.
 */
@NullMarked
package dev.tradewright.hr.payroll.formula;

import org.jspecify.annotations.NullMarked;
