// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import dev.tradewright.core.decision.Recorder;
import dev.tradewright.hr.country.de.WageTaxYear.MinimumShare;
import dev.tradewright.hr.country.de.WageTaxYear.Provision;
import dev.tradewright.hr.country.de.WageTaxYear.UnemploymentShare;

/** The provision allowance (Vorsorgepauschale, {@code VSP}) of § 39b Abs. 2 Satz 5 Nr. 3 EStG: what an employee pays to social insurance. */
final class ProvisionRules {

    private final long pensionCeiling;
    private final long pensionCeilingEast;
    private final long healthCeiling;
    private final long pensionRate;
    private final long healthRate;
    private final long careRate;
    private final long careRateSaxony;
    private final long childless;
    private final long reductionPerChild;

    /** Whether a share of the wage is allowed at least, as until 2025. */
    private final boolean minimumShare;

    private final long floorRate;
    private final long cap;
    private final long capInClassIii;
    private final long employerRate;
    private final long employerRateSaxony;

    ProvisionRules(Provision provision) {
        pensionCeiling = provision.pensionCeiling() * 100;
        pensionCeilingEast = provision.pensionCeilingEast().orElse(provision.pensionCeiling()) * 100;
        healthCeiling = provision.healthCeiling() * 100;
        pensionRate = Cents.millionths(provision.pensionRate());
        healthRate = Cents.millionths(provision.healthRate());
        careRate = Cents.millionths(provision.care().ordinary());
        careRateSaxony = Cents.millionths(provision.care().saxony());
        childless = Cents.millionths(provision.care().childless());
        reductionPerChild = Cents.millionths(provision.care().reductionPerChild());
        if (provision.floor() instanceof MinimumShare share) {
            minimumShare = true;
            floorRate = Cents.millionths(share.rate());
            cap = share.cap() * 100;
            capInClassIii = share.capInClassIii() * 100;
            employerRate = Cents.millionths(share.employerHealth()) + Cents.millionths(share.employerCare());
            employerRateSaxony =
                    Cents.millionths(share.employerHealth()) + Cents.millionths(share.employerCareSaxony());
        } else {
            UnemploymentShare share = (UnemploymentShare) provision.floor();
            minimumShare = false;
            floorRate = Cents.millionths(share.rate());
            cap = share.cap() * 100;
            capInClassIii = cap;
            employerRate = 0;
            employerRateSaxony = 0;
        }
    }

    /** The allowance in whole euros. */
    long allowance(WageTaxInput in, long socialBase, Recorder recorder) {
        long underCeiling = Math.min(socialBase, pensionCeiling(in));
        long pension = in.pensionScheme().isInsured() ? Cents.cutOff(underCeiling, pensionRate) : 0;
        long health = minimumShare ? healthUntil2025(in, socialBase) : health(in, socialBase);
        long other = 0;
        if (minimumShare) {
            long minimumBase = in.pensionScheme().isInsured() ? underCeiling : socialBase;
            other = Math.min(Cents.cutOff(minimumBase, floorRate), in.taxClass() == TaxClass.III ? capInClassIii : cap);
        } else if (in.unemploymentInsured() && in.taxClass() != TaxClass.VI) {
            other = Math.min(Cents.cutOff(Math.min(socialBase, pensionCeiling), floorRate) + health, cap);
        }
        long allowance = Math.max(Cents.upToEuros(pension + health), Cents.upToEuros(pension + other));
        WageTaxSteps.provision(recorder, socialBase, pension, health, other, allowance * 100);
        return allowance;
    }

    private long pensionCeiling(WageTaxInput in) {
        return in.pensionScheme() == PensionScheme.EAST ? pensionCeilingEast : pensionCeiling;
    }

    /** Health and care insurance in cents from 2026 on ({@code VSPKVPV}). */
    private long health(WageTaxInput in, long socialBase) {
        if (!in.privatelyInsured()) {
            return statutoryHealth(in, Math.min(socialBase, healthCeiling));
        }
        if (in.taxClass() == TaxClass.VI) {
            return 0;
        }
        PrivateHealth insurance = in.insurance();
        return Math.max(
                0,
                12
                        * (insurance.monthlyPremium().minorUnits()
                                - insurance.monthlySubsidy().minorUnits()));
    }

    /** Health and care insurance in cents until 2025 ({@code VSP3}): below zero if an employer's typical share exceeds the premium. */
    private long healthUntil2025(WageTaxInput in, long socialBase) {
        long underCeiling = Math.min(Math.min(socialBase, healthCeiling), insuredBase(in, socialBase));
        if (!in.privatelyInsured()) {
            return statutoryHealth(in, underCeiling);
        }
        if (in.taxClass() == TaxClass.VI) {
            return 0;
        }
        PrivateHealth insurance = in.insurance();
        long premium = insurance.monthlyPremium().minorUnits() * 12;
        long rate = in.saxony() ? employerRateSaxony : employerRate;
        return insurance.subsidised() ? (premium * Cents.MILLION - underCeiling * rate) / Cents.MILLION : premium;
    }

    private long insuredBase(WageTaxInput in, long socialBase) {
        return in.pensionScheme().isInsured() ? Math.min(socialBase, pensionCeiling(in)) : socialBase;
    }

    private long statutoryHealth(WageTaxInput in, long underCeiling) {
        long additional = in.additionalHealthRate().points().unscaledAt(2) * 50;
        long care = (in.saxony() ? careRateSaxony : careRate)
                + (in.careFamily().surcharge() ? childless : -in.careFamily().reductions() * reductionPerChild);
        return Cents.cutOff(underCeiling, healthRate + additional + care);
    }
}
