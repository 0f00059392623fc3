// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.customer;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.value.Checks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Every consent that a customer has given or withdrawn. What holds at an instant is what was said last up to then, about this purpose on this
 * channel; nothing is ever taken out, since it must be possible to show what held when (个人信息保护法 art. 14 and 15, GDPR art. 7).
 *
 * <pre>{@code
 * log.isGiven(MARKETING, EMAIL, instant);
 * log.check(MARKETING, EMAIL, instant, ConsentLaw.GDPR);   // refused: consent to marketing by email was withdrawn on …
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class ConsentLog {

    private static final Messages TEXTS = Messages.of(ConsentLog.class, "customer");
    private static final ConsentLog EMPTY = new ConsentLog(List.of());

    private final List<ConsentEntry> entries;

    private ConsentLog(List<ConsentEntry> entries) {
        this.entries = entries;
    }

    /**
     * All entries of one customer.
     *
     * @param entries  in any order; one that comes twice counts once
     */
    public static ConsentLog of(Collection<ConsentEntry> entries) {
        Set<ConsentEntry> sorted = new TreeSet<>(Checks.notNull(entries, "entries"));
        return new ConsentLog(List.copyOf(sorted));
    }

    /** Nothing was ever said. */
    public static ConsentLog empty() {
        return EMPTY;
    }

    /** All entries, in the order of their instants. */
    public List<ConsentEntry> entries() {
        return entries;
    }

    /**
     * This log with one more entry.
     *
     * @param entry  what was said; it may be older than others
     */
    public ConsentLog with(ConsentEntry entry) {
        List<ConsentEntry> more = new ArrayList<>(entries);
        more.add(entry);
        return of(more);
    }

    /**
     * All entries of both logs, as when two accounts of one person become one: what was said later holds, wherever it was said.
     *
     * @param other  the other log
     */
    public ConsentLog merge(ConsentLog other) {
        List<ConsentEntry> all = new ArrayList<>(entries);
        all.addAll(other.entries);
        return of(all);
    }

    /**
     * What was said last, up to an instant.
     *
     * @param purpose  about which purpose
     * @param channel  on which channel
     * @param at  up to when, inclusive
     * @return the entry; of several at the same instant a withdrawal; nothing if nothing was said
     */
    public Optional<ConsentEntry> last(ConsentPurpose purpose, ConsentChannel channel, Instant at) {
        ConsentEntry last = null;
        for (ConsentEntry entry : entries) {
            if (entry.isAbout(purpose, channel) && !entry.at().isAfter(at)) {
                last = entry;
            }
        }
        return Optional.ofNullable(last);
    }

    /**
     * Whether there is consent at an instant: it was given and not withdrawn since. What is not said is not given.
     *
     * @param purpose  to which purpose
     * @param channel  on which channel
     * @param at  when
     */
    public boolean isGiven(ConsentPurpose purpose, ConsentChannel channel, Instant at) {
        return last(purpose, channel, at)
                .filter(entry -> entry.action() == ConsentEntry.Action.GIVEN)
                .isPresent();
    }

    /**
     * As {@link #isGiven}, with the reason why not and the article of the law.
     *
     * @param purpose  to which purpose
     * @param channel  on which channel
     * @param at  when
     * @param law  the law that asks for the consent
     * @return the entry by which it was given; or refused
     */
    public Decision<ConsentEntry> check(ConsentPurpose purpose, ConsentChannel channel, Instant at, ConsentLaw law) {
        Optional<ConsentEntry> last = last(purpose, channel, at);
        if (last.isEmpty()) {
            return Decision.refused(
                    reason("consent.never-given", purpose, channel).under(law.consent()));
        }
        ConsentEntry entry = last.get();
        return entry.action() == ConsentEntry.Action.GIVEN
                ? Decision.accepted(entry)
                : Decision.refused(reason("consent.withdrawn", purpose, channel)
                        .with("at", entry.at())
                        .under(law.withdrawal()));
    }

    private static Reason reason(String code, ConsentPurpose purpose, ConsentChannel channel) {
        return Reason.of(TEXTS, code).with("purpose", purpose).with("channel", channel);
    }

    /**
     * What holds at an instant: the last entry about each purpose on each channel, in the order of their instants.
     *
     * @param at  up to when, inclusive
     */
    public List<ConsentEntry> state(Instant at) {
        Set<ConsentEntry> last = new LinkedHashSet<>();
        for (ConsentEntry entry : entries) {
            last(entry.purpose(), entry.channel(), at).ifPresent(last::add);
        }
        return last.stream().sorted().toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConsentLog log && entries.equals(log.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return "ConsentLog" + entries;
    }
}
