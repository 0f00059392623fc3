// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.customer;

import dev.tradewright.core.decision.LegalReference;
import java.time.LocalDate;

/** Which law asks for the consent. Both demand that it can be shown, that it is given for a purpose, and that it can be withdrawn at any time. */
public enum ConsentLaw {
    /**
     * Personal Information Protection Law of the People's Republic of China (个人信息保护法): consent is given freely and explicitly with full knowledge, and
     * anew if the purpose changes (art. 14); it can be withdrawn, which leaves what was done before in force (art. 15).
     */
    PIPL("Personal Information Protection Law", "个人信息保护法", "14", "15", LocalDate.of(2021, 11, 1)),
    /**
     * Regulation (EU) 2016/679: whoever relies on consent must be able to demonstrate it (art. 7(1)); it can be withdrawn at any time, which does not
     * affect what was done before (art. 7(3)).
     */
    GDPR("General Data Protection Regulation (EU) 2016/679", "通用数据保护条例", "7(1)", "7(3)", LocalDate.of(2018, 5, 25));

    private final String english;
    private final String chinese;
    private final String article;
    private final String withdrawalArticle;
    private final LocalDate inForceSince;

    ConsentLaw(String english, String chinese, String article, String withdrawalArticle, LocalDate inForceSince) {
        this.english = english;
        this.chinese = chinese;
        this.article = article;
        this.withdrawalArticle = withdrawalArticle;
        this.inForceSince = inForceSince;
    }

    /** The article that asks for the consent. */
    public LegalReference consent() {
        return LegalReference.of(english, chinese, article, inForceSince);
    }

    /** The article by which it can be withdrawn. */
    public LegalReference withdrawal() {
        return LegalReference.of(english, chinese, withdrawalArticle, inForceSince);
    }
}
