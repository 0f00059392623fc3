// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week;

import java.util.List;

/**
 * One part of the week's story: it takes what it needs from the run, lets the library do its work, and tells what came of it. A chapter brings
 * its own data file and its own texts and knows no other chapter; {@link Chapters} lists them in the order in which they are told.
 */
public interface Chapter {

    /** Its name: the key of its section in the report. */
    String name();

    /** The options of the command line that it brings; none unless it says so. */
    default List<ChapterOption> options() {
        return List.of();
    }

    /**
     * Runs it.
     *
     * @param run  what was put in, and for whom it is told
     * @return what came of it
     * @throws ProblemsException if what was put in cannot be used
     */
    ChapterReport run(WeekRun run) throws ProblemsException;
}
