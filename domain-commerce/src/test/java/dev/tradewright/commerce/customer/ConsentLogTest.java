// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.customer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.contract.ValueContract;
import dev.tradewright.core.json.JsonMapping;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ConsentLogTest {

    private static final ConsentPurpose MARKETING = ConsentPurpose.of("marketing");
    private static final ConsentPurpose PROFILING = ConsentPurpose.of("profiling");
    private static final ConsentChannel EMAIL = ConsentChannel.of("email");
    private static final ConsentChannel SMS = ConsentChannel.of("sms");

    private static final ConsentEntry YES = ConsentEntry.given(MARKETING, EMAIL, at(1), "signup v3");
    private static final ConsentEntry NO = ConsentEntry.withdrawn(MARKETING, EMAIL, at(5), "link in mail");
    private static final ConsentLog LOG = ConsentLog.of(List.of(NO, YES));

    @Test
    void whatWasSaidLastHolds() {
        assertThat(LOG.isGiven(MARKETING, EMAIL, at(1).minusNanos(1))).isFalse();
        assertThat(LOG.isGiven(MARKETING, EMAIL, at(1))).isTrue();
        assertThat(LOG.isGiven(MARKETING, EMAIL, at(5).minusNanos(1))).isTrue(); // what was done before stays lawful
        assertThat(LOG.isGiven(MARKETING, EMAIL, at(5))).isFalse();
        assertThat(LOG.isGiven(MARKETING, SMS, at(3))).isFalse();
        assertThat(LOG.isGiven(PROFILING, EMAIL, at(3))).isFalse();
        assertThat(LOG.entries()).containsExactly(YES, NO);
        assertThat(LOG.state(at(3))).containsExactly(YES);
        assertThat(LOG.state(at(9))).containsExactly(NO);
        assertThat(LOG.state(at(0))).isEmpty();
    }

    @Test
    void atTheSameInstantTheWithdrawalHolds() {
        ConsentLog log = LOG.with(ConsentEntry.given(MARKETING, EMAIL, at(5), "form"));
        assertThat(log.isGiven(MARKETING, EMAIL, at(5))).isFalse();
        assertThat(log.with(ConsentEntry.given(MARKETING, EMAIL, at(6), "form")).isGiven(MARKETING, EMAIL, at(6)))
                .isTrue();
    }

    @Test
    void theReasonNamesTheLaw() {
        assertThat(LOG.check(MARKETING, EMAIL, at(3), ConsentLaw.PIPL).orElseThrow())
                .isEqualTo(YES);
        assertThat(text(MARKETING, 6, ConsentLaw.GDPR, Locale.ENGLISH))
                .isEqualTo("consent to marketing by email was withdrawn at 2026-01-05T00:00:00Z"
                        + " (General Data Protection Regulation (EU) 2016/679, art. 7(3) (in force since 2018-05-25))");
        assertThat(text(MARKETING, 6, ConsentLaw.PIPL, Locale.CHINA))
                .contains("的同意已于 2026-01-05T00:00:00Z 撤回", "《个人信息保护法》第十五条");
        assertThat(text(PROFILING, 6, ConsentLaw.PIPL, Locale.CHINA)).contains("未取得", "《个人信息保护法》第十四条");
        assertThat(text(PROFILING, 6, ConsentLaw.GDPR, Locale.CHINA)).contains("《通用数据保护条例》第七条第一款");
    }

    private static String text(ConsentPurpose purpose, int day, ConsentLaw law, Locale locale) {
        return LOG.check(purpose, EMAIL, at(day), law).reasons().get(0).toText(locale);
    }

    @Test
    void keepsTheContractOfValues() {
        ValueContract.of(LOG, ConsentLog.empty(), ConsentLog.of(List.of(YES))).holds();
        ValueContract.of(YES, NO, ConsentEntry.given(MARKETING, EMAIL, at(1), "shop"))
                .holds();
        JsonMapping mapping = JsonMapping.standard();
        assertThat(mapping.read(mapping.write(LOG), ConsentLog.class).orElseThrow())
                .isEqualTo(LOG);
    }

    /** Merging is the same in any order and grouping, loses nothing, and the latest entry decides. */
    @Property
    void laterWins(@ForAll long seed) {
        Random random = new Random(seed);
        List<ConsentEntry> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            ConsentPurpose purpose = random.nextBoolean() ? MARKETING : PROFILING;
            Instant at = at(1 + random.nextInt(8));
            all.add(
                    random.nextBoolean()
                            ? ConsentEntry.given(purpose, EMAIL, at, "a" + i)
                            : ConsentEntry.withdrawn(purpose, EMAIL, at, "b" + i));
        }
        Collections.shuffle(all, random);
        ConsentLog a = ConsentLog.of(all.subList(0, 4));
        ConsentLog b = ConsentLog.of(all.subList(3, 8)); // one entry in both
        ConsentLog c = ConsentLog.of(all.subList(8, 12));
        ConsentLog merged = a.merge(b).merge(c);

        assertThat(merged).isEqualTo(c.merge(b.merge(a))).isEqualTo(ConsentLog.of(all));
        assertThat(merged.merge(merged)).isEqualTo(merged);
        for (int day = 0; day < 10; day++) {
            boolean given = false;
            Instant latest = Instant.MIN;
            for (ConsentEntry entry : all) {
                if (entry.purpose().equals(MARKETING)
                        && !entry.at().isAfter(at(day))
                        && !entry.at().isBefore(latest)) {
                    boolean says = entry.action() == ConsentEntry.Action.GIVEN;
                    given = entry.at().equals(latest) ? given && says : says;
                    latest = entry.at();
                }
            }
            assertThat(merged.isGiven(MARKETING, EMAIL, at(day))).isEqualTo(given);
        }
    }

    private static Instant at(int day) {
        return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(86_400L * (day - 1));
    }
}
