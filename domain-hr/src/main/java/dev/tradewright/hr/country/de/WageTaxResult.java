// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.util.Optional;

/**
 * The wage tax of one period and of the bonus paid with it. All amounts are 0 or more.
 *
 * @param wageTax  on the wage of the period ({@code LSTLZZ})
 * @param solidaritySurcharge  on the wage of the period ({@code SOLZLZZ})
 * @param churchTaxBase  what church tax on the wage is a share of ({@code BK}); 0 if none was wanted. {@link FederalState#churchTax}
 * @param bonusWageTax  on the bonus ({@code STS}), whole euros
 * @param bonusSolidaritySurcharge  on the bonus ({@code SOLZS})
 * @param bonusChurchTaxBase  what church tax on the bonus is a share of ({@code BKS}); 0 if none was wanted
 * @param explanation  how the figures came about, if that was wanted
 */
public record WageTaxResult(
        Money wageTax,
        Money solidaritySurcharge,
        Money churchTaxBase,
        Money bonusWageTax,
        Money bonusSolidaritySurcharge,
        Money bonusChurchTaxBase,
        Optional<Explanation> explanation) {

    /** Checks that nothing is missing. */
    public WageTaxResult {
        Checks.notNull(wageTax, "wageTax");
        Checks.notNull(solidaritySurcharge, "solidaritySurcharge");
        Checks.notNull(churchTaxBase, "churchTaxBase");
        Checks.notNull(bonusWageTax, "bonusWageTax");
        Checks.notNull(bonusSolidaritySurcharge, "bonusSolidaritySurcharge");
        Checks.notNull(bonusChurchTaxBase, "bonusChurchTaxBase");
        Checks.notNull(explanation, "explanation");
    }

    /** The same figures without their explanation. */
    public WageTaxResult figures() {
        return new WageTaxResult(
                wageTax,
                solidaritySurcharge,
                churchTaxBase,
                bonusWageTax,
                bonusSolidaritySurcharge,
                bonusChurchTaxBase,
                Optional.empty());
    }
}
