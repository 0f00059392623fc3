// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.hr.country.de.WageTaxYear.IncomeTariff;
import dev.tradewright.hr.country.de.WageTaxYear.Progressive;
import dev.tradewright.hr.country.de.WageTaxYear.Proportional;

/** The tariffs: of § 32a Abs. 1 EStG, split for class III, of classes V and VI, and the solidarity surcharge. Compiled for one edition. */
final class TariffRules {

    /** Coefficients have two places, y has six, and y is a factor twice. */
    private static final long EUROS = 100_000_000_000_000L;

    private final long basicAllowance;
    private final long zone2UpTo;
    private final long zone3UpTo;
    private final long zone4UpTo;
    private final long[] zone2;
    private final long[] zone3;
    private final long[] zone4;
    private final long[] zone5;
    private final long first;
    private final long second;
    private final long third;
    private final long minimumRate;
    private final long step;
    private final long solidarityFree;
    private final long solidarityRate;
    private final long solidarityMitigation;
    private final long child;
    private final long childInClassIv;

    TariffRules(WageTaxYear year) {
        IncomeTariff tariff = year.tariff();
        basicAllowance = tariff.basicAllowance();
        zone2UpTo = tariff.zone2().upTo();
        zone3UpTo = tariff.zone3().upTo();
        zone4UpTo = tariff.zone4UpTo();
        zone2 = coefficients(tariff.zone2());
        zone3 = coefficients(tariff.zone3());
        zone4 = coefficients(tariff.zone4());
        zone5 = coefficients(tariff.zone5());
        first = year.secondIncome().first();
        second = year.secondIncome().second();
        third = year.secondIncome().third();
        minimumRate = Cents.millionths(year.secondIncome().minimumRate());
        step = year.secondIncome().wholeEuros() ? 100 : 1;
        solidarityFree = year.solidarity().free();
        solidarityRate = Cents.millionths(year.solidarity().rate());
        solidarityMitigation = Cents.millionths(year.solidarity().mitigation());
        child = year.allowances().child();
        childInClassIv = year.allowances().childInClassIv();
    }

    private static long[] coefficients(Progressive zone) {
        return new long[] {hundredths(zone.square()), hundredths(zone.linear()), hundredths(zone.base())};
    }

    private static long[] coefficients(Proportional zone) {
        return new long[] {Cents.millionths(zone.rate()), hundredths(zone.subtract())};
    }

    private static long hundredths(Decimal number) {
        return number.unscaledAt(2);
    }

    /** The child allowances in cents ({@code KFB}). */
    long childAllowance(WageTaxInput in) {
        long tenths = in.childAllowances().unscaledAt(1);
        return switch (in.taxClass()) {
            case I, II, III -> tenths * child / 10 * 100;
            case IV -> tenths * childInClassIv / 10 * 100;
            case V, VI -> 0;
        };
    }

    /** The yearly tax on a taxable income in euros ({@code ST}), without the factor. */
    long tax(long taxableCents, TaxClass taxClass, Recorder recorder) {
        long x = taxableCents < 100 ? 0 : taxableCents / taxClass.shares() / 100;
        if (taxClass.isSecondIncome()) {
            long tax = secondIncome(x);
            WageTaxSteps.secondIncome(recorder, x * 100, tax * 100);
            return tax;
        }
        long tax = income(x * 100) * taxClass.shares();
        WageTaxSteps.tariff(recorder, x * 100, zone(x), taxClass.shares(), tax * 100);
        return tax;
    }

    private int zone(long x) {
        if (x <= basicAllowance) {
            return 1;
        }
        if (x <= zone2UpTo) {
            return 2;
        }
        if (x <= zone3UpTo) {
            return 3;
        }
        return x <= zone4UpTo ? 4 : 5;
    }

    /** The tariff in euros, on cents: a zone that ends with a euro holds the cents above it too. */
    long income(long cents) {
        return switch (zone(cents / 100)) {
            case 1 -> 0;
            case 2 -> progressive(cents - basicAllowance * 100, zone2);
            case 3 -> progressive(cents - zone2UpTo * 100, zone3);
            case 4 -> proportional(cents, zone4);
            default -> proportional(cents, zone5);
        };
    }

    /** Of y in millionths, which are the cents above the zone's start, since y is in ten thousands of euros. */
    private static long progressive(long y, long[] zone) {
        long inner = Math.addExact(zone[0] * y, zone[1] * 1_000_000);
        return Math.addExact(Math.multiplyExact(inner, y), zone[2] * 1_000_000_000_000L) / EUROS;
    }

    private static long proportional(long cents, long[] zone) {
        return Math.max(0, (cents * zone[0] - zone[1] * Cents.MILLION) / (100 * Cents.MILLION));
    }

    /** The tariff of classes V and VI in euros, on euros ({@code MST5_6}). */
    private long secondIncome(long x) {
        if (x > second) {
            long tax = difference(second);
            if (x <= third) {
                return atRate(tax, x - second, zone4[0]);
            }
            return atRate(atRate(tax, third - second, zone4[0]), x - third, zone5[0]);
        }
        long tax = difference(x);
        return x > first ? Math.min(tax, atRate(difference(first), x - first, zone4[0])) : tax;
    }

    private static long atRate(long tax, long excess, long rate) {
        return (tax * Cents.MILLION + excess * rate) / Cents.MILLION;
    }

    /** Twice the difference of the tax on 1.25 and on 0.75 times the income, at least the minimum rate ({@code UP5_6}). */
    private long difference(long x) {
        long more = x * 125 / step * step;
        long less = x * 75 / step * step;
        return Math.max(2 * (income(more) - income(less)), Cents.cutOff(x, minimumRate));
    }

    /** The yearly tax up to which no surcharge is due ({@code SOLZFREI}), in euros. */
    long solidarityFree(TaxClass taxClass) {
        return solidarityFree * taxClass.shares();
    }

    /** The solidarity surcharge of a year in cents, on a yearly tax in euros ({@code SOLZJ}). */
    long solidarity(long tax, TaxClass taxClass) {
        long free = solidarityFree(taxClass);
        return tax <= free
                ? 0
                : Math.min(
                        Cents.cutOff(tax * 100, solidarityRate),
                        Cents.cutOff((tax - free) * 100, solidarityMitigation));
    }

    /** The solidarity surcharge on the tax of a bonus, in cents: without mitigation. */
    long bonusSolidarity(long yearlyTax, long bonusTaxCents, TaxClass taxClass) {
        return yearlyTax > solidarityFree(taxClass) ? Cents.cutOff(bonusTaxCents, solidarityRate) : 0;
    }
}
