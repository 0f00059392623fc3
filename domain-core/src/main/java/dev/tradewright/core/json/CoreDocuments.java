// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import dev.tradewright.core.time.Holidays;
import dev.tradewright.core.time.WorkCalendar;

/** The kinds of documents that hold types of core. Types of other modules have theirs as a constant of their own. */
public final class CoreDocuments {

    /**
     * {@code tradewright/work-calendar@1}: when a desk, a warehouse or a shop works.
     *
     * <pre>
     * {
     *   "format": "tradewright/work-calendar@1",
     *   "zone": "Asia/Shanghai",
     *   "week": {"monday": "09:00-12:00, 13:00-18:00", "tuesday": "09:00-18:00"},
     *   "holidays": {"covered": "2026-01-01/2027-01-01", "dated": [{"dates": "2026-10-01/2026-10-04", "kind": "statutory-holiday", "name": "国庆节"}]},
     *   "shifts": {"2026-11-11": "00:00-24:00"}
     * }
     * </pre>
     */
    public static final DocumentType<WorkCalendar> WORK_CALENDAR = DocumentType.of("work-calendar", WorkCalendar.class);

    /** {@code tradewright/holidays@1}: the holidays and make-up workdays of a country or a company. */
    public static final DocumentType<Holidays> HOLIDAYS = DocumentType.of("holidays", Holidays.class);

    private CoreDocuments() {}
}
