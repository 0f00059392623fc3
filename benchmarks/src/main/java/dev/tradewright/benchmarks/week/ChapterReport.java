// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week;

import java.util.List;
import java.util.Map;

/**
 * What a chapter has to tell.
 *
 * @param lines  its part of the summary
 * @param closing  the lines that close the whole summary, after all chapters
 * @param section  its section of the report: texts, numbers, lists and maps
 * @param problems  what is wrong with what was put in, if the chapter could go on all the same
 * @param differences  where its figures differ from those of a second path; empty if they agree
 */
public record ChapterReport(
        List<String> lines,
        List<String> closing,
        Map<String, Object> section,
        List<Problem> problems,
        List<String> differences) {

    /** Copies the lists. */
    public ChapterReport {
        lines = List.copyOf(lines);
        closing = List.copyOf(closing);
        problems = List.copyOf(problems);
        differences = List.copyOf(differences);
    }
}
