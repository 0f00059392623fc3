// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import java.time.Year;
import java.util.Random;

/** Inputs by chance, from a seed: every field of the procedure, rare ones often. */
final class WageTaxInputs {

    private final Random random;

    WageTaxInputs(long seed) {
        random = new Random(seed);
    }

    WageTaxInput next() {
        TaxClass taxClass = TaxClass.of(1 + random.nextInt(6));
        WagePeriod period = WagePeriod.values()[random.nextInt(4)];
        long wage = period.share(amount());
        WageTaxInput.Builder input = WageTaxInput.builder()
                .taxClass(taxClass)
                .period(period)
                .wage(money(wage))
                .childAllowances(Decimal.of(often() ? 0 : random.nextInt(60), 1))
                .churchTax(random.nextBoolean())
                .pensionScheme(PensionScheme.values()[random.nextInt(3)])
                .unemploymentInsured(often())
                .additionalHealthRate(Percentage.of(Decimal.of(random.nextInt(500), 2)))
                .careFamily(CareFamily.ofChildren(random.nextInt(7)))
                .saxony(rarely());
        if (taxClass == TaxClass.IV && random.nextBoolean()) {
            input.factor(Decimal.of(1 + random.nextInt(1000), 3));
        }
        if (rarely()) {
            input.allowance(money(upTo(wage))).addition(money(upTo(wage)));
        }
        if (rarely()) {
            input.privateHealth(new PrivateHealth(money(upTo(150_000)), random.nextBoolean(), money(upTo(80_000))));
        }
        if (rarely()) {
            input.oldAgeReliefYear(Year.of(2000 + random.nextInt(70)));
        }
        boolean pension = rarely();
        if (pension) {
            input.companyPension(new CompanyPension(
                    money(often() ? wage : upTo(wage)),
                    Year.of(2000 + random.nextInt(70)),
                    money(upTo(400_000)),
                    money(often() ? 0 : upTo(400_000)),
                    random.nextInt(13)));
        }
        if (rarely() || rarely()) {
            input.bonus(bonus(pension));
        }
        return input.build();
    }

    private Bonus bonus(boolean pension) {
        long amount = often() ? upTo(3_000_000) : upTo(30_000_000);
        long expected = amount();
        Bonus bonus = Bonus.of(
                money(amount),
                money(expected),
                money(often() ? 0 : upTo(expected)),
                money(often() ? 0 : upTo(expected)));
        if (rarely()) {
            bonus = bonus.withCompensation(money(upTo(expected)), money(upTo(amount)));
        }
        if (pension) {
            long inAmount = upTo(amount);
            bonus = bonus.withPension(money(upTo(expected)), money(inAmount), money(upTo(inAmount)));
        }
        return bonus;
    }

    /** A yearly amount: mostly ordinary, at times tiny or very large. */
    private long amount() {
        return switch (random.nextInt(10)) {
            case 0 -> upTo(2_000_000);
            case 1 -> upTo(100_000_000);
            case 2 -> upTo(Cents.MOST);
            default -> upTo(12_000_000);
        };
    }

    private long upTo(long most) {
        return random.nextLong(most + 1);
    }

    private boolean often() {
        return random.nextInt(4) > 0;
    }

    private boolean rarely() {
        return random.nextInt(5) == 0;
    }

    private static Money money(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }
}
