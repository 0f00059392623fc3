// SPDX-License-Identifier: Apache-2.0

/**
 * Time. A {@link dev.tradewright.core.time.Range} is half-open: {@link dev.tradewright.core.time.DateRange} of days,
 * {@link dev.tradewright.core.time.InstantRange} of instants. What changes over time is a {@link dev.tradewright.core.time.Timeline}; what can be
 * corrected later is a {@link dev.tradewright.core.time.History}, asked with the two times of an {@link dev.tradewright.core.time.AsOf}.
 *
 * <p>When work is done, people write down: {@link dev.tradewright.core.time.DayHours} and {@link dev.tradewright.core.time.WeeklyHours},
 * {@link dev.tradewright.core.time.Holidays}, those of China ready made in {@link dev.tradewright.core.time.ChinaHolidays}, and with a time zone
 * all of it in a {@link dev.tradewright.core.time.WorkCalendar}. Compiled it is asked: {@link dev.tradewright.core.time.WorkDays} tells the
 * {@link dev.tradewright.core.time.DayKind} of dates and counts in workdays, {@link dev.tradewright.core.time.WorkTime} measures and adds working
 * time.
 *
 * <p>Nothing here reads a clock or a default time zone: every instant, date and zone is an argument.
 */
@NullMarked
package dev.tradewright.core.time;

import org.jspecify.annotations.NullMarked;
