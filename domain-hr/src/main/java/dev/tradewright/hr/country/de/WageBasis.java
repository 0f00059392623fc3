// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

/** The three yearly wages that taxes are compared of, all in cents. */
enum WageBasis {

    /** The wage of the period, as if paid all year. */
    PERIOD,
    /** The wage expected for the year, without the bonus. */
    YEAR,
    /** The wage expected for the year and the bonus. */
    YEAR_WITH_BONUS;

    /** The wage ({@code ZRE4J}). */
    long wage(WageTaxInput in) {
        return switch (this) {
            case PERIOD -> in.period().annual(in.wage().minorUnits());
            case YEAR -> in.extra().expectedAnnualWage().minorUnits();
            case YEAR_WITH_BONUS ->
                in.extra().expectedAnnualWage().minorUnits()
                        + in.extra().amount().minorUnits();
        };
    }

    /** The company pension within the wage ({@code ZVBEZJ}). */
    long pension(WageTaxInput in) {
        return switch (this) {
            case PERIOD -> in.period().annual(in.pension().amount().minorUnits());
            case YEAR -> in.extra().pensionInAnnualWage().minorUnits();
            case YEAR_WITH_BONUS ->
                in.extra().pensionInAnnualWage().minorUnits()
                        + in.extra().pensionInAmount().minorUnits();
        };
    }

    /** The part of the wage that social contributions are on ({@code ZRE4VP}). */
    long socialBase(WageTaxInput in) {
        return switch (this) {
            case PERIOD -> wage(in);
            case YEAR -> wage(in) - in.extra().compensationInAnnualWage().minorUnits();
            case YEAR_WITH_BONUS ->
                wage(in)
                        - in.extra().compensationInAnnualWage().minorUnits()
                        - in.extra().compensationInAmount().minorUnits();
        };
    }

    /** The reported allowance ({@code JLFREIB}). */
    long allowance(WageTaxInput in) {
        return this == PERIOD
                ? in.period().annual(in.allowance().minorUnits())
                : in.extra().annualAllowance().minorUnits();
    }

    /** The reported addition ({@code JLHINZU}). */
    long addition(WageTaxInput in) {
        return this == PERIOD
                ? in.period().annual(in.addition().minorUnits())
                : in.extra().annualAddition().minorUnits();
    }

    /** For how many months the pension is paid, as far as that counts. */
    int pensionMonths(WageTaxInput in) {
        int months = in.pension().months();
        if (this == PERIOD) {
            return in.period() == WagePeriod.YEAR ? months : 12;
        }
        return months == 0 ? 12 : months;
    }

    /** The death benefit within the wage ({@code VBEZBSO}). */
    long deathBenefit(WageTaxInput in) {
        return this == YEAR_WITH_BONUS ? in.extra().deathBenefit().minorUnits() : 0;
    }
}
