// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.event.testkit;

import dev.tradewright.core.event.Appended;
import dev.tradewright.core.event.Commit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Assertions without a test framework. */
final class Expect {

    private Expect() {}

    static void equal(String what, @Nullable Object expected, @Nullable Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new AssertionError(what + " must be " + expected + " but was " + actual);
        }
    }

    static void that(String what, boolean holds) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    static void refused(String what, Runnable call) {
        try {
            call.run();
        } catch (IllegalArgumentException expected) {
            return;
        }
        throw new AssertionError(what + " must be refused with an IllegalArgumentException");
    }

    static <E> Commit<E> stored(Appended<E> appended) {
        if (appended instanceof Appended.Stored<E> stored) {
            return stored.commit();
        }
        throw unexpected("stored", appended);
    }

    static <E> Commit<E> repeated(Appended<E> appended) {
        if (appended instanceof Appended.Repeated<E> repeated) {
            return repeated.commit();
        }
        throw unexpected("repeated", appended);
    }

    static <E> long conflict(Appended<E> appended) {
        if (appended instanceof Appended.Conflict<E> conflict) {
            return conflict.version();
        }
        throw unexpected("a conflict", appended);
    }

    private static AssertionError unexpected(String expected, Appended<?> appended) {
        return new AssertionError("the append must be " + expected + " but was " + appended);
    }
}
