// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week.payroll;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The law of the first months of 2026 written down once more for the second path: income tax by 个人所得税法 and 财税〔2018〕164号, what Shanghai and Beijing
 * take from 2025-07 to 2026-06, and the days of 元旦 and 春节.
 *
 * @param shanghai  whether contributions go to Shanghai, or to Beijing
 */
record SecondLaw(boolean shanghai) {

    /** The upper bound of each row by year, its rate in percent, its quick deduction. */
    private static final int[][] YEAR = {
        {36_000, 3, 0},
        {144_000, 10, 2_520},
        {300_000, 20, 16_920},
        {420_000, 25, 31_920},
        {660_000, 30, 52_920},
        {960_000, 35, 85_920},
        {Integer.MAX_VALUE, 45, 181_920}
    };

    /** The same by month. */
    private static final int[][] MONTH = {
        {3_000, 3, 0},
        {12_000, 10, 210},
        {25_000, 20, 1_410},
        {35_000, 25, 2_660},
        {55_000, 30, 4_410},
        {80_000, 35, 7_160},
        {Integer.MAX_VALUE, 45, 15_160}
    };

    private static final Set<String> OFF = Set.of(
            "2026-01-01",
            "2026-01-02",
            "2026-02-16",
            "2026-02-17",
            "2026-02-18",
            "2026-02-19",
            "2026-02-20",
            "2026-02-23");

    private static final Set<String> WORKED = Set.of("2026-01-04", "2026-02-14", "2026-02-28");

    static boolean isWorkday(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return WORKED.contains(day.toString()) || (!weekend && !OFF.contains(day.toString()));
    }

    // ---------------------------------------------------------------- income tax

    static BigDecimal byYear(BigDecimal taxable) {
        return tax(taxable, YEAR, row(taxable, BigDecimal.ONE, YEAR), BigDecimal.ONE);
    }

    static BigDecimal byMonth(BigDecimal taxable) {
        return tax(taxable, MONTH, row(taxable, BigDecimal.ONE, MONTH), BigDecimal.ONE);
    }

    /** A twelfth finds the row, the quick deduction counts once. */
    static BigDecimal onAnnualBonus(BigDecimal bonus) {
        return tax(bonus, MONTH, row(bonus, BigDecimal.valueOf(12), MONTH), BigDecimal.ONE);
    }

    /** A sixth finds the row, the quick deduction counts six times. */
    static BigDecimal onBonusOfNonResident(BigDecimal bonus) {
        BigDecimal months = BigDecimal.valueOf(6);
        return tax(bonus, MONTH, row(bonus, months, MONTH), months);
    }

    private static int row(BigDecimal amount, BigDecimal months, int[][] rows) {
        int row = 0;
        while (amount.compareTo(months.multiply(BigDecimal.valueOf(rows[row][0]))) > 0) {
            row++;
        }
        return row;
    }

    private static BigDecimal tax(BigDecimal amount, int[][] rows, int row, BigDecimal times) {
        return amount.multiply(BigDecimal.valueOf(rows[row][1], 2))
                .subtract(times.multiply(BigDecimal.valueOf(rows[row][2])))
                .max(BigDecimal.ZERO)
                .setScale(2, RoundingMode.HALF_UP);
    }

    // ---------------------------------------------------------------- contributions

    /** Pension, medical, unemployment, housing fund. */
    List<BigDecimal> own(BigDecimal declared) {
        BigDecimal fixed = BigDecimal.valueOf(shanghai ? 0 : 3);
        return List.of(
                insured(declared, "8"), insured(declared, "2").add(fixed), insured(declared, "0.5"), fund(declared));
    }

    /** Pension, medical, unemployment, injury, housing fund. */
    List<BigDecimal> employer(BigDecimal declared) {
        return List.of(
                insured(declared, "16"),
                insured(declared, shanghai ? "9" : "9.8"),
                insured(declared, "0.5"),
                insured(declared, "0.2"),
                fund(declared));
    }

    private BigDecimal insured(BigDecimal declared, String percent) {
        return within(declared, shanghai ? 7_460 : 7_162, shanghai ? 37_302 : 35_811)
                .multiply(new BigDecimal(percent))
                .movePointLeft(2)
                .setScale(2, RoundingMode.HALF_UP);
    }

    private BigDecimal fund(BigDecimal declared) {
        BigDecimal base = within(declared, shanghai ? 2_690 : 2_540, shanghai ? 37_302 : 35_811);
        return base.multiply(BigDecimal.valueOf(shanghai ? 7 : 12, 2))
                .setScale(0, RoundingMode.HALF_UP)
                .setScale(2);
    }

    private static BigDecimal within(BigDecimal declared, int floor, int cap) {
        return declared.max(BigDecimal.valueOf(floor)).min(BigDecimal.valueOf(cap));
    }
}
