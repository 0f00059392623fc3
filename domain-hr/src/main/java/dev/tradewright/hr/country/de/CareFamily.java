// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import dev.tradewright.core.value.Checks;

/**
 * What children do to an employee's contribution to care insurance (§ 55 Abs. 3 SGB XI): who has none pays a surcharge from the age of 23 on
 * ({@code PVZ}), who has two or more under 25 pays less for the second to fifth of them ({@code PVA}). The employer's part never changes.
 *
 * @param surcharge  whether the surcharge for the childless is due
 * @param reductions  how many reductions apply, from 0 to 4; 0 with the surcharge
 */
public record CareFamily(boolean surcharge, int reductions) {

    /** The most children that reduce the contribution: the second to the fifth. */
    private static final int MOST = 4;

    /** Checks the range. */
    public CareFamily {
        Checks.inRange(reductions, 0, MOST, "reductions");
        Checks.that(!surcharge || reductions == 0, "reductions", reductions, "must be 0 if the surcharge is due");
    }

    /** Without children, and 23 or older: the surcharge is due. */
    public static CareFamily childless() {
        return new CareFamily(true, 0);
    }

    /** Neither surcharge nor reduction: a parent of grown-up children or of one child, or somebody under 23. */
    public static CareFamily neutral() {
        return new CareFamily(false, 0);
    }

    /**
     * By the number of children: none means {@link #childless()}, one has no effect, the second to the fifth reduce.
     *
     * @param children  the children under 25 of a parent, or 0 of somebody who never had any and is 23 or older
     */
    public static CareFamily ofChildren(int children) {
        Checks.notNegative(children, "children");
        return children == 0 ? childless() : new CareFamily(false, Math.min(children - 1, MOST));
    }
}
