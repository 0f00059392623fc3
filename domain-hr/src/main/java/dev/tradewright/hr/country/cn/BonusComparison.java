// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.text.Localized;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.value.Checks;
import java.util.Locale;
import java.util.Optional;

/**
 * An annual bonus taxed both ways, each as the tax of the whole year.
 *
 * <p>Immutable and thread-safe.
 *
 * @param separate  the tax of the year with the bonus taxed separately (单独计税)
 * @param merged  the tax of the year with the bonus among the other income (并入综合所得)
 * @param better  the way with the lower tax; merged if they are equal, since that leaves the yearly choice free
 * @param saving  how much lower it is than the other way, 0 or more
 * @param cliff  whether a smaller bonus, taxed separately, would leave more
 * @param explanation  how it came about, if asked for
 */
public record BonusComparison(
        Money separate,
        Money merged,
        Method better,
        Money saving,
        Optional<BonusCliff> cliff,
        Optional<Explanation> explanation) {

    /** How a bonus is taxed. */
    public enum Method implements Localized {
        /** Alone: its twelfth finds the row (单独计税). */
        SEPARATE("taxed separately", "单独计税"),
        /** Among the other comprehensive income of the year (并入当年综合所得). */
        MERGED("merged with the other income", "并入综合所得");

        private final String english;
        private final String chinese;

        Method(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }

        @Override
        public String toText(Locale locale) {
            return Messages.isChinese(locale) ? chinese : english;
        }
    }

    /** Checks that nothing is missing. */
    public BonusComparison {
        Checks.notNull(separate, "separate");
        Checks.notNull(merged, "merged");
        Checks.notNull(better, "better");
        Checks.notNull(saving, "saving");
        Checks.notNull(cliff, "cliff");
        Checks.notNull(explanation, "explanation");
    }
}
