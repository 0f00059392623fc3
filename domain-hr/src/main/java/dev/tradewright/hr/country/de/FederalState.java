// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.value.Checks;

/**
 * The federal states (Länder), by which the rate of church tax, the ceiling of pension insurance until 2024 and the sharing of care insurance
 * differ.
 */
public enum FederalState {

    /** Baden-Württemberg. */
    BADEN_WUERTTEMBERG(8, false),
    /** Bayern. */
    BAVARIA(8, false),
    /** Berlin; taken for the West here. The former East of the city was under the eastern ceiling until 2024: give that scheme explicitly. */
    BERLIN(9, false),
    /** Brandenburg. */
    BRANDENBURG(9, true),
    /** Bremen. */
    BREMEN(9, false),
    /** Hamburg. */
    HAMBURG(9, false),
    /** Hessen. */
    HESSE(9, false),
    /** Mecklenburg-Vorpommern. */
    MECKLENBURG_WESTERN_POMERANIA(9, true),
    /** Niedersachsen. */
    LOWER_SAXONY(9, false),
    /** Nordrhein-Westfalen. */
    NORTH_RHINE_WESTPHALIA(9, false),
    /** Rheinland-Pfalz. */
    RHINELAND_PALATINATE(9, false),
    /** Saarland. */
    SAARLAND(9, false),
    /** Sachsen: employees pay half a point more to care insurance, employers half a point less (§ 58 Abs. 3 SGB XI). */
    SAXONY(9, true),
    /** Sachsen-Anhalt. */
    SAXONY_ANHALT(9, true),
    /** Schleswig-Holstein. */
    SCHLESWIG_HOLSTEIN(9, false),
    /** Thüringen. */
    THURINGIA(9, true);

    private final int churchTaxPercent;
    private final boolean east;

    FederalState(int churchTaxPercent, boolean east) {
        this.churchTaxPercent = churchTaxPercent;
        this.east = east;
    }

    /** The rate of church tax on the base {@code BK}: 8 % in Baden-Württemberg and Bavaria, otherwise 9 %. */
    public Percentage churchTaxRate() {
        return Percentage.of(churchTaxPercent);
    }

    /**
     * Church tax on a base, cut off to the cent: 9 % of 380.65 are 34.2585, hence 34.25 in Hesse. Ceilings on high incomes, minimum amounts and
     * the special levies of some states are not in it.
     *
     * @param base  {@link WageTaxResult#churchTaxBase()} or {@link WageTaxResult#bonusChurchTaxBase()}, 0 or more
     * @throws IllegalArgumentException if the base is negative or no euros
     */
    public Money churchTax(Money base) {
        Checks.that(base.currency().equals(CurrencyUnit.EUR), "base", base, "must be in EUR");
        Checks.notNegative(base.minorUnits(), "base in cents");
        return base.multipliedBy(churchTaxRate(), Rounding.TOWARD_ZERO);
    }

    /** The pension scheme of an insured employee who works here: the eastern ceiling applied until 2024. */
    public PensionScheme pensionScheme() {
        return east ? PensionScheme.EAST : PensionScheme.WEST;
    }

    /** Whether the sharing of care insurance is that of Saxony ({@code PVS}). */
    public boolean isSaxony() {
        return this == SAXONY;
    }
}
