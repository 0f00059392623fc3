// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country;

/**
 * The tags that the pay functions of all countries put on what they give, so that the totals of a pay structure find it: net pay is what is earned
 * less {@link #OWN_CONTRIBUTIONS} and {@link #TAX}; the cost of an employment is what is earned plus {@link #EMPLOYER_CONTRIBUTIONS}.
 */
public final class PayTags {

    /** What employees pay to social insurance and funds. */
    public static final String OWN_CONTRIBUTIONS = "own-contributions";

    /** What employers pay beside the wage: contributions, levies, payroll taxes of their own. */
    public static final String EMPLOYER_CONTRIBUTIONS = "employer-contributions";

    /** Taxes that are withheld from the pay. */
    public static final String TAX = "tax";

    private PayTags() {}
}
