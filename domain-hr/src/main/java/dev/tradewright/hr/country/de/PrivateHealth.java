// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import dev.tradewright.core.money.Money;

/**
 * A private health and care insurance instead of the statutory one ({@code PKV} 1 or 2).
 *
 * @param monthlyPremium  what the employee pays a month for basic health and care insurance, as reported ({@code PKPV}); 0 or more
 * @param subsidised  whether the employer pays a subsidy ({@code PKV} 2). Until 2025 the typical share of an employer is then deducted
 * @param monthlySubsidy  the employer's subsidy a month ({@code PKPVAGZ}), deducted from 2026 on; 0 or more
 */
public record PrivateHealth(Money monthlyPremium, boolean subsidised, Money monthlySubsidy) {

    /** No private insurance. */
    static final PrivateHealth NONE = of(Cents.ZERO);

    /** Checks currency and sign. */
    public PrivateHealth {
        Cents.of(monthlyPremium, "monthlyPremium");
        Cents.of(monthlySubsidy, "monthlySubsidy");
    }

    /**
     * Without a subsidy of the employer.
     *
     * @param monthlyPremium  what the employee pays a month
     */
    public static PrivateHealth of(Money monthlyPremium) {
        return new PrivateHealth(monthlyPremium, false, Cents.ZERO);
    }

    /**
     * With a subsidy of the employer.
     *
     * @param monthlyPremium  what the employee pays a month
     * @param monthlySubsidy  what the employer pays of it
     */
    public static PrivateHealth of(Money monthlyPremium, Money monthlySubsidy) {
        return new PrivateHealth(monthlyPremium, true, monthlySubsidy);
    }
}
