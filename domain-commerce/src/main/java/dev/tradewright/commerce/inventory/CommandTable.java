// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import dev.tradewright.core.event.CommandId;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of commands by their identity: a hash table without nodes, for any number of threads, to which things are only added. What is kept knows its
 * own identity, and stands in one of the places that follow its hash code; beside each place is a tag, a few bits of the hash code, by which a search passes
 * over most others without looking at them. If all places that an identity may have are taken, and they stay so, it goes to a map beside the table.
 *
 * <p>A table is made as large as the period before it was, so that little goes there.
 */
final class CommandTable {

    private static final VarHandle PLACE = MethodHandles.arrayElementVarHandle(Object[].class);
    private static final VarHandle TAG = MethodHandles.arrayElementVarHandle(byte[].class);

    /** The places of one page. Small pages grow old one by one; one large array would at once be put among old things, and all that it names with it. */
    private static final int PAGE = 1_024;

    private static final int GREATEST_CAPACITY = 1 << 28;

    /** How many places an identity may have. */
    private static final int REACH = 32;

    /** Stands where something was taken back. */
    private static final Object GONE = new Object();

    private final @Nullable Object[][] pages;

    /** 0 where nothing is known; written after the place is taken. */
    private final byte[] tags;

    private final ConcurrentMap<CommandId, Object> others = new ConcurrentHashMap<>();

    private CommandTable(int capacity) {
        pages = new @Nullable Object[capacity / PAGE][PAGE];
        tags = new byte[capacity];
    }

    /**
     * An empty table.
     *
     * @param expected  how many commands there will be, more or less
     */
    static CommandTable of(int expected) {
        int least = Math.max(PAGE, Math.min(expected, GREATEST_CAPACITY / 2) / 2 * 3); // at most two thirds are taken
        return new CommandTable(Integer.highestOneBit(least - 1) * 2);
    }

    /** Finds what is kept of a command, while others may be adding. */
    @Nullable
    Object get(CommandId id) {
        return get(id, hash(id), false);
    }

    /**
     * Finds what is kept of a command.
     *
     * @param id  the identity
     * @param hash  its {@link #hash}
     * @param isSettled  whether no one is adding any more, so that a place without a tag is free
     */
    @Nullable
    Object get(CommandId id, int hash, boolean isSettled) {
        byte tag = tag(hash);
        int first = first(hash);
        @Nullable Object[] page = pages[first / PAGE];
        for (int i = 0; i < REACH; i++) {
            int place = (hash + i) & (PAGE - 1);
            byte there = (byte) TAG.getOpaque(tags, first + place);
            if (isSettled && there == 0) {
                return null;
            }
            if (there == tag || there == 0) {
                Object kept = PLACE.getAcquire(page, place);
                if (kept == null) {
                    return null;
                }
                if (isOf(kept, id)) {
                    return kept;
                }
            }
        }
        return others.get(id);
    }

    /**
     * Keeps something; or gives what is kept already, and changes nothing.
     *
     * @param id  the identity
     * @param hash  its {@link #hash}
     * @param kept  what is to be kept
     */
    @Nullable
    Object putIfAbsent(CommandId id, int hash, Object kept) {
        byte tag = tag(hash);
        int first = first(hash);
        @Nullable Object[] page = pages[first / PAGE];
        for (int i = 0; i < REACH; i++) {
            int place = (hash + i) & (PAGE - 1);
            byte there = (byte) TAG.getOpaque(tags, first + place);
            if (there == tag || there == 0) {
                Object before = PLACE.compareAndExchange(page, place, null, kept);
                if (before == null) {
                    TAG.setOpaque(tags, first + place, tag);
                    return null;
                }
                if (isOf(before, id)) {
                    return before;
                }
            }
        }
        return others.putIfAbsent(id, kept);
    }

    /** Takes back what was kept of a command. */
    void remove(CommandId id) {
        int hash = hash(id);
        @Nullable Object[] page = pages[first(hash) / PAGE];
        for (int i = 0; i < REACH; i++) {
            int place = (hash + i) & (PAGE - 1);
            Object kept = PLACE.getAcquire(page, place);
            if (kept != null && isOf(kept, id)) {
                PLACE.setRelease(page, place, GONE);
                return;
            }
        }
        others.remove(id);
    }

    /** Everything that is kept, in no order. */
    void forEach(Consumer<Object> task) {
        for (@Nullable Object[] page : pages) {
            for (int place = 0; place < PAGE; place++) {
                Object kept = PLACE.getAcquire(page, place);
                if (kept != null && kept != GONE) {
                    task.accept(kept);
                }
            }
        }
        others.values().forEach(task);
    }

    /** How many commands are kept; it counts them. */
    int size() {
        int size = others.size();
        for (byte tag : tags) {
            size += tag == 0 ? 0 : 1;
        }
        return size;
    }

    /** How many of them had no place in the table. */
    int overflow() {
        return others.size();
    }

    private static boolean isOf(Object kept, CommandId id) {
        return kept != GONE && CommandWindow.change(kept).command().id().equals(id);
    }

    /** The first place of the page that an identity belongs to, counted over all pages. */
    private int first(int hash) {
        return hash & (tags.length - PAGE);
    }

    /** Spreads the hash code of the text, whose lower bits alone tell similar texts badly apart. */
    static int hash(CommandId id) {
        int hash = id.hashCode();
        hash = (hash ^ hash >>> 16) * 0x85EBCA6B;
        hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
        return hash ^ hash >>> 16;
    }

    private static byte tag(int hash) {
        return (byte) (hash >>> 24 | 1);
    }
}
