// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.money.UnitPrice;
import dev.tradewright.core.table.BracketTable;
import dev.tradewright.core.table.RateBracket;
import java.util.List;

/**
 * The bands of one region as whole numbers. With n weeks of 52, or months of 12, the limit of a band is the fraction annual limit x n / 52, and
 * pay is above a band only if it is above that limit rounded up to a pound. The tax of the bands that are full is exact; in Scotland it is cut off
 * after four decimal places of a pound with each band. The tax in all is cut off to the penny.
 */
final class PayeBands {

    /** Ten-thousandths of a pound. */
    private static final long FINE = 10_000;

    private static final long FINE_PER_PENNY = 100;

    private final TaxRegion region;
    private final List<RateBracket> bands;
    private final long[] lower; // pounds of a year
    private final long[] rate;
    private final long unit;
    private final int basic;

    private PayeBands(TaxRegion region, List<RateBracket> bands, int places) {
        this.region = region;
        this.bands = bands;
        this.basic = region == TaxRegion.SCOTLAND ? 1 : 0;
        int n = bands.size();
        this.lower = new long[n];
        this.rate = new long[n];
        long hundredPercent = 100;
        for (int i = 0; i < places; i++) {
            hundredPercent *= 10;
        }
        this.unit = hundredPercent;
        for (int i = 0; i < n; i++) {
            lower[i] = bands.get(i).from().majorPart();
            rate[i] = bands.get(i).rate().points().unscaledAt(places);
        }
    }

    static PayeBands of(TaxRegion region, BracketTable table) {
        int places = 0;
        for (RateBracket band : table.brackets()) {
            places = Math.max(places, band.rate().points().scale());
        }
        return new PayeBands(region, table.brackets(), places);
    }

    /** The tax in pence on taxable pay of whole pounds, of which n / perYear of the bands are open. */
    long tax(long pounds, int n, int perYear, Recorder recorder) {
        return region == TaxRegion.SCOTLAND
                ? cutOff(pounds, n, perYear, recorder)
                : exact(pounds, n, perYear, recorder);
    }

    private boolean isAbove(int band, long pounds, int n, int perYear) {
        return band + 1 < lower.length && pounds > Sterling.ceiling(lower[band + 1] * n, perYear);
    }

    /** Sums of 1 / (perYear x unit) pounds. */
    private long exact(long pounds, int n, int perYear, Recorder recorder) {
        int band = 0;
        long full = 0;
        while (isAbove(band, pounds, n, perYear)) {
            full = Math.addExact(full, (lower[band + 1] - lower[band]) * n * rate[band]);
            band++;
        }
        long rest = Math.multiplyExact(Math.multiplyExact(pounds, (long) perYear) - lower[band] * n, rate[band]);
        long parts = perYear * unit;
        long tax = Rounding.Mode.FLOOR.multiplyDivide(Math.addExact(full, rest), Sterling.POUND, parts);
        if (recorder.isOn()) {
            tell(pounds, band, Rounding.Mode.FLOOR.multiplyDivide(full, FINE, parts), n, perYear, tax, recorder);
        }
        return tax;
    }

    /** Sums of ten-thousandths of a pound, cut off after each full band. */
    private long cutOff(long pounds, int n, int perYear, Recorder recorder) {
        int band = 0;
        long full = 0;
        long parts = perYear * unit;
        while (isAbove(band, pounds, n, perYear)) {
            full += Rounding.Mode.FLOOR.multiplyDivide((lower[band + 1] - lower[band]) * n * rate[band], FINE, parts);
            band++;
        }
        long rest = Math.multiplyExact(Math.multiplyExact(pounds, (long) perYear) - lower[band] * n, rate[band]);
        long exactRest = Math.multiplyExact(rest, FINE);
        long tax = Math.floorDiv(Math.addExact(Math.multiplyExact(full, parts), exactRest), parts * FINE_PER_PENNY);
        if (recorder.isOn()) {
            tell(pounds, band, full, n, perYear, tax, recorder);
        }
        return tax;
    }

    private void tell(long pounds, int band, long full, int n, int perYear, long tax, Recorder recorder) {
        recorder.step(GbTexts.EXPLANATIONS, "gb.paye.bands")
                .with("taxable", Sterling.of(pounds * Sterling.POUND))
                .with("band", band + 1)
                .with("lower", bands.get(band).from())
                .with("n", n)
                .with("perYear", perYear)
                .with("full", UnitPrice.of(CurrencyUnit.GBP, Decimal.of(full, 4)))
                .with("rate", bands.get(band).rate())
                .with("tax", Sterling.of(tax))
                .end();
    }

    /** The band of a code with one rate. */
    private int flat(TaxCode code) {
        int band = basic + code.bandsAboveBasic();
        if (band >= lower.length) {
            throw new IllegalArgumentException("tax code (" + code + ") needs " + (band + 1) + " bands, but " + region
                    + " has " + lower.length + " in this tax year\nMaybe ask HMRC for another code.");
        }
        return band;
    }

    Percentage flatRate(TaxCode code) {
        return bands.get(flat(code)).rate();
    }

    /** The tax in pence on whole pounds at the rate of a code. */
    long flatTax(TaxCode code, long pounds) {
        return Rounding.Mode.FLOOR.multiplyDivide(pounds, rate[flat(code)] * Sterling.POUND, unit);
    }
}
