// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The holidays of mainland China from 2008 to 2026, with the days off around them and the workdays that make up for those.
 *
 * <p>The three kinds of day are those that 劳动法 article 44 pays differently for work: the statutory holidays (法定节假日) of
 * 全国年节及纪念日放假办法, which are 11 a year from 2008 and 13 from 2025; the other days off that the State Council's notice of each year moves or
 * adds, which are rest days; and everything else, make-up workdays on weekends among it. In 2026:
 *
 * <pre>
 *   2026-02-14              WORKDAY             Saturday, makes up for the Spring Festival
 *   2026-02-15              REST_DAY            Sunday
 *   2026-02-16 to 02-19     STATUTORY_HOLIDAY   New Year's Eve and the first three days of the lunar year
 *   2026-02-20 to 02-23     REST_DAY
 * </pre>
 *
 * <p>Only whole years are covered: 2008-01-01 to 2026-12-31. The notice for 2008 also spoke about the last three days of 2007, and that for 2027,
 * once it is published, may speak about the last days of 2026; add such a notice with {@link Holidays#extendedBy}:
 *
 * <pre>{@code
 * ChinaHolidays.standard().extendedBy(DateRange.ofYear(2027), noticeFor2027);
 * }</pre>
 *
 * <p>Where Mid-Autumn fell into the statutory days of National Day (2009-10-03, 2020-10-01), sources do not settle whether one day more counts as
 * statutory; here it is a rest day. Source and licence of the data stand in the file itself, {@code cn-statutory-days.csv} beside this class.
 */
public final class ChinaHolidays {

    private static final String RESOURCE = "cn-statutory-days.csv";
    private static final DateRange COVERED = DateRange.parse("2008-01-01/2027-01-01");

    private ChinaHolidays() {}

    /** Read once, when first asked for. */
    private static final class Standard {
        static final Holidays HOLIDAYS = read();
    }

    /** The holidays as published: one shared value. */
    public static Holidays standard() {
        return Standard.HOLIDAYS;
    }

    private static Holidays read() {
        Holidays.Builder holidays = Holidays.builder().covered(COVERED);
        List<Holiday> off = new ArrayList<>();
        try (InputStream in = ChinaHolidays.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("Resource (" + RESOURCE + ") is missing");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1) // the names of the columns
                    .forEach(line -> add(line, off, holidays));
        } catch (IOException e) {
            throw new UncheckedIOException("Resource (" + RESOURCE + ") cannot be read", e);
        }
        return holidays.addAllDated(off).build();
    }

    /** Reads date, kind and name; days off that follow one another become one holiday. */
    private static void add(String line, List<Holiday> off, Holidays.Builder holidays) {
        String[] row = line.split(",", -1);
        LocalDate date = LocalDate.parse(row[0]);
        if (!COVERED.contains(date)) {
            return;
        }
        switch (row[1]) {
            case "WORK" -> holidays.addMakeUpWorkdays(new MakeUpWorkday(date, row[2]));
            case "REST" -> append(new Holiday(DateRange.ofDay(date), DayKind.REST_DAY, row[2]), off);
            case "STATUTORY" -> append(new Holiday(DateRange.ofDay(date), DayKind.STATUTORY_HOLIDAY, row[2]), off);
            default -> throw new IllegalStateException(RESOURCE + ": kind (" + row[1] + ") of " + date + " is unknown");
        }
    }

    private static void append(Holiday next, List<Holiday> off) {
        int last = off.size() - 1;
        boolean goesOn = last >= 0
                && off.get(last).dates().abuts(next.dates())
                && off.get(last).kind() == next.kind()
                && off.get(last).name().equals(next.name());
        if (goesOn) {
            off.set(last, new Holiday(off.get(last).dates().union(next.dates()), next.kind(), next.name()));
        } else {
            off.add(next);
        }
    }
}
