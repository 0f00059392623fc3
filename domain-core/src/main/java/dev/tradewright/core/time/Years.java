// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import java.time.LocalDate;

/** The years that calendars can lay out, and how they speak about a date of another. */
final class Years {

    static final int FIRST = Holidays.SUPPORTED.start().getYear();
    static final int COUNT = Holidays.SUPPORTED.end().getYear() - FIRST;

    private Years() {}

    static void requireCovered(LocalDate date, DateRange covered) {
        if (!covered.contains(date)) {
            throw new IllegalArgumentException(
                    "date (" + date + ") must not lie in the year " + date.getYear() + noData(covered));
        }
    }

    /** How a message about a year ends. */
    static String noData(DateRange covered) {
        String covers =
                ", about which there is no data: this calendar covers " + covered.start() + " to " + covered.lastDay();
        return covers + (covered.equals(Holidays.SUPPORTED) ? "" : "\nMaybe add the holidays of that year.");
    }
}
