// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** Shows how far the work has come. */
interface Progress extends AutoCloseable {

    /**
     * So many rows are done.
     *
     * @param rows  the rows done so far
     */
    void to(long rows);

    @Override
    void close();

    /** Shows nothing. */
    static Progress quiet() {
        return new Progress() {
            @Override
            public void to(long rows) {}

            @Override
            public void close() {}
        };
    }

    /**
     * A bar on a terminal; nothing where the output goes to a file or another program.
     *
     * @param task  what is being done
     * @param rows  how many rows there are about
     */
    static Progress onTerminal(String task, long rows) {
        if (!isTerminal(System.console())) {
            return quiet();
        }
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(rows)
                .setUpdateIntervalMillis(50)
                .build();
        return new Progress() {
            @Override
            public void to(long done) {
                bar.stepTo(done);
            }

            @Override
            public void close() {
                bar.close();
            }
        };
    }

    /** Up to Java 21 there is a console only on a terminal; later there always is one, and it is asked. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
