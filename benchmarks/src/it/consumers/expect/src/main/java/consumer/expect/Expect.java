// SPDX-License-Identifier: Apache-2.0
package consumer.expect;

import java.util.Objects;
import java.util.function.Supplier;

/** What a consumer expects of the library; what it does not get ends the program, and the build. */
public final class Expect {

    private Expect() {}

    public static void equal(Object actual, Object expected) {
        if (!Objects.equals(actual, expected)) {
            throw new AssertionError("expected: " + expected + "\nbut was:  " + actual);
        }
    }

    public static <E extends RuntimeException> E refused(Class<E> type, Supplier<?> attempt) {
        try {
            throw new AssertionError("not refused, but made: " + attempt.get());
        } catch (RuntimeException e) {
            if (type.isInstance(e)) {
                return type.cast(e);
            }
            throw e;
        }
    }

    /** That a type is not there, because nobody who wants it asked for it. */
    public static void absent(String... types) {
        for (String type : types) {
            try {
                throw new AssertionError("present: " + Class.forName(type));
            } catch (ClassNotFoundException e) {
                // as it should be
            }
        }
    }
}
