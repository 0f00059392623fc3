// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.customer;

import dev.tradewright.core.value.Checks;
import java.time.Instant;
import java.util.Comparator;

/**
 * A consent that was given, or taken back, and how that can be shown. Immutable and thread-safe.
 *
 * @param purpose  what it is about
 * @param channel  on which way
 * @param action  given or withdrawn
 * @param at  when
 * @param source  where it can be looked up: a form and its version, a call, a letter; not blank
 */
public record ConsentEntry(ConsentPurpose purpose, ConsentChannel channel, Action action, Instant at, String source)
        implements Comparable<ConsentEntry> {

    /** What was said. */
    public enum Action {
        /** Yes. */
        GIVEN,
        /** No more. */
        WITHDRAWN
    }

    /** At the same instant a withdrawal comes after, and so beats, what was given. */
    private static final Comparator<ConsentEntry> ORDER = Comparator.comparing(ConsentEntry::at)
            .thenComparing(ConsentEntry::purpose)
            .thenComparing(ConsentEntry::channel)
            .thenComparing(ConsentEntry::action)
            .thenComparing(ConsentEntry::source);

    /** Refuses a blank source. */
    public ConsentEntry {
        Checks.notNull(purpose, "purpose");
        Checks.notNull(channel, "channel");
        Checks.notNull(action, "action");
        Checks.notNull(at, "at");
        Checks.notBlank(source, "source");
    }

    /**
     * A consent that was given.
     *
     * @param purpose  what it is about
     * @param channel  on which way
     * @param at  when
     * @param source  where it can be looked up
     */
    public static ConsentEntry given(ConsentPurpose purpose, ConsentChannel channel, Instant at, String source) {
        return new ConsentEntry(purpose, channel, Action.GIVEN, at, source);
    }

    /**
     * A consent that was withdrawn.
     *
     * @param purpose  what it was about
     * @param channel  on which way
     * @param at  when
     * @param source  where it can be looked up
     */
    public static ConsentEntry withdrawn(ConsentPurpose purpose, ConsentChannel channel, Instant at, String source) {
        return new ConsentEntry(purpose, channel, Action.WITHDRAWN, at, source);
    }

    /** By instant, then by purpose and channel, given before withdrawn. */
    @Override
    public int compareTo(ConsentEntry other) {
        return ORDER.compare(this, other);
    }

    boolean isAbout(ConsentPurpose otherPurpose, ConsentChannel otherChannel) {
        return purpose.equals(otherPurpose) && channel.equals(otherChannel);
    }
}
