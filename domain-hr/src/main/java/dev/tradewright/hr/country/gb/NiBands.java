// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import dev.tradewright.core.decision.LegalReference;
import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.money.Percentage;

/**
 * The thresholds of one earnings period in pence.
 *
 * @param lel  lower earnings limit
 * @param pt  primary threshold
 * @param st  secondary threshold
 * @param fust  freeport upper secondary threshold
 * @param uel  upper earnings limit
 */
record NiBands(long lel, long pt, long st, long fust, long uel) {

    static NiBands of(NiThresholds thresholds) {
        return new NiBands(
                thresholds.lowerEarningsLimit().minorUnits(),
                thresholds.primaryThreshold().minorUnits(),
                thresholds.secondaryThreshold().minorUnits(),
                thresholds.freeportUpperSecondaryThreshold().minorUnits(),
                thresholds.upperEarningsLimit().minorUnits());
    }

    /** A part of a year's thresholds, rounded up to pounds. */
    NiBands part(int count, int perYear) {
        return new NiBands(
                part(lel, count, perYear),
                part(pt, count, perYear),
                part(st, count, perYear),
                part(fust, count, perYear),
                part(uel, count, perYear));
    }

    private static long part(long pence, int count, int perYear) {
        return Sterling.ceiling(pence * count, perYear * Sterling.POUND) * Sterling.POUND;
    }

    /** Both bands are rounded by themselves. */
    long employee(long earnings, NiRates rates, LegalReference law, Recorder recorder) {
        long inMain = Sterling.between(pt, uel, earnings);
        long above = Math.max(0, earnings - uel);
        long main = rounded(share(inMain, rates.main()));
        long top = rounded(share(above, rates.aboveUpperLimit()));
        if (recorder.isOn()) {
            recorder.step(GbTexts.EXPLANATIONS, "gb.ni.employee")
                    .with("main", Sterling.of(inMain))
                    .with("mainRate", rates.main())
                    .with("above", Sterling.of(above))
                    .with("aboveRate", rates.aboveUpperLimit())
                    .with("contribution", Sterling.of(main + top))
                    .under(law)
                    .end();
        }
        return main + top;
    }

    /** The bands are summed before the sum is rounded. */
    long employer(long earnings, NiRates rates, LegalReference law, Recorder recorder) {
        long first = Sterling.between(st, fust, earnings);
        long second = Sterling.between(fust, uel, earnings);
        long above = Math.max(0, earnings - uel);
        long sum = Math.addExact(
                Math.addExact(share(first, rates.employer()), share(second, rates.employerAboveFreeport())),
                share(above, rates.employerAboveUpperLimit()));
        long contribution = rounded(sum);
        if (recorder.isOn()) {
            recorder.step(GbTexts.EXPLANATIONS, "gb.ni.employer")
                    .with("first", Sterling.of(first))
                    .with("firstRate", rates.employer())
                    .with("second", Sterling.of(second))
                    .with("secondRate", rates.employerAboveFreeport())
                    .with("above", Sterling.of(above))
                    .with("aboveRate", rates.employerAboveUpperLimit())
                    .with("contribution", Sterling.of(contribution))
                    .under(law)
                    .end();
        }
        return contribution;
    }

    private static long share(long pence, Percentage rate) {
        return Math.multiplyExact(pence, Sterling.units(rate));
    }

    /** Cut off after the third decimal place of a pound, which is dropped if it is 5 or less and rounds up if it is 6 or more. */
    private static long rounded(long share) {
        long tenths = share / (Sterling.WHOLE / 10);
        return (tenths + 4) / 10;
    }
}
