// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.us;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Withholding tax computed again, not from tables but from what they stand for: the brackets of the income tax and the standard deduction of the
 * year, slice by slice in {@code BigDecimal}. Sources: Rev. Proc. 2023-34 (2024), Rev. Proc. 2024-40 (2025), Rev. Proc. 2025-32 (2026), sections on
 * tax rate tables and standard deduction. For 2025 the standard deduction is the one before the change of July 2025, as in the tables.
 */
final class WithholdingOracle {

    static final List<Integer> YEARS = List.of(2024, 2025, 2026);

    private static final List<String> RATES = List.of("0.10", "0.12", "0.22", "0.24", "0.32", "0.35", "0.37");

    private static final FilingStatus SINGLE = FilingStatus.SINGLE_OR_MARRIED_FILING_SEPARATELY;
    private static final FilingStatus JOINT = FilingStatus.MARRIED_FILING_JOINTLY_OR_QUALIFYING_SURVIVING_SPOUSE;
    private static final FilingStatus HEAD = FilingStatus.HEAD_OF_HOUSEHOLD;

    /** Standard deduction, then the upper bounds of the brackets, in whole dollars. */
    private static final Map<Integer, Map<FilingStatus, List<Integer>>> FIGURES = Map.of(
            2024,
            Map.of(
                    SINGLE, List.of(14600, 11600, 47150, 100525, 191950, 243725, 609350),
                    JOINT, List.of(29200, 23200, 94300, 201050, 383900, 487450, 731200),
                    HEAD, List.of(21900, 16550, 63100, 100500, 191950, 243700, 609350)),
            2025,
            Map.of(
                    SINGLE, List.of(15000, 11925, 48475, 103350, 197300, 250525, 626350),
                    JOINT, List.of(30000, 23850, 96950, 206700, 394600, 501050, 751600),
                    HEAD, List.of(22500, 17000, 64850, 103350, 197300, 250500, 626350)),
            2026,
            Map.of(
                    SINGLE, List.of(16100, 12400, 50400, 105700, 201775, 256225, 640600),
                    JOINT, List.of(32200, 24800, 100800, 211400, 403550, 512450, 768700),
                    HEAD, List.of(24150, 17700, 67450, 105700, 201750, 256200, 640600)));

    private WithholdingOracle() {}

    static BigDecimal line1g(FilingStatus status) {
        return new BigDecimal(status == JOINT ? 12900 : 8600);
    }

    /** Where the brackets begin on the scale of the adjusted annual wage: the untaxed part is the first. */
    static List<BigDecimal> bounds(int year, FilingStatus status, boolean checkbox) {
        List<Integer> figures = FIGURES.get(year).get(status);
        BigDecimal deduction = new BigDecimal(figures.get(0));
        List<Integer> starts = new ArrayList<>(figures);
        starts.set(0, 0);
        return starts.stream()
                .map(BigDecimal::new)
                .map(start -> checkbox
                        ? start.add(deduction).divide(new BigDecimal(2), 0, RoundingMode.HALF_UP)
                        : start.add(deduction).subtract(line1g(status)))
                .toList();
    }

    /** The exact tax of a year: the sum of the slices; with the checkbox by the exact halves of bounds, as the tables round them to dollars. */
    static BigDecimal annualTax(int year, FilingStatus status, boolean checkbox, BigDecimal adjusted) {
        List<BigDecimal> bounds = bounds(year, status, checkbox);
        BigDecimal tax = BigDecimal.ZERO;
        for (int i = 0; i < bounds.size(); i++) {
            BigDecimal from = bounds.get(i);
            BigDecimal to = i + 1 < bounds.size() ? bounds.get(i + 1).min(adjusted) : adjusted;
            if (to.compareTo(from) > 0) {
                tax = tax.add(to.subtract(from).multiply(new BigDecimal(RATES.get(i))));
            }
        }
        return tax;
    }

    /** The tax at a bound by half the sums of the full brackets, rounded to the cent, as the tables with the checkbox print it. */
    static BigDecimal base(int year, FilingStatus status, boolean checkbox, int bracket) {
        List<Integer> figures = FIGURES.get(year).get(status);
        BigDecimal sum = BigDecimal.ZERO;
        int from = 0;
        for (int i = 1; i <= bracket; i++) {
            sum = sum.add(new BigDecimal(figures.get(i) - from).multiply(new BigDecimal(RATES.get(i - 1))));
            from = figures.get(i);
        }
        return checkbox ? sum.divide(new BigDecimal(2), 2, RoundingMode.HALF_UP) : sum;
    }

    static String rate(int bracket) {
        return RATES.get(bracket);
    }
}
