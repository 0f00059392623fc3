// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.employment;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.place.Place;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.time.Timeline;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** Sample employments. */
public final class Employments {

    /** The position of a clerk. */
    public static final Position CLERK =
            Position.builder().id(PositionId.of("P-7")).title("Warehouse clerk").build();

    private Employments() {}

    /** A clerk in Shanghai with CNY 8,000 from 15 January 2026 and CNY 9,000 from 16 March on. */
    public static Employment clerk() {
        LocalDate entry = LocalDate.of(2026, 1, 15);
        return Employment.builder()
                .id(EmploymentId.of("E-1"))
                .person(PersonId.of("H-1"))
                .entry(entry)
                .positions(Timeline.always(CLERK))
                .basePay(Timeline.ofStarts(
                        Map.of(entry, monthly("CNY 8000.00"), LocalDate.of(2026, 3, 16), monthly("CNY 9000.00"))))
                .places(Timeline.of(
                        DateRange.ofUnboundedEnd(entry),
                        PlaceOfWork.of(Place.parse("CN-SH"), ZoneId.of("Asia/Shanghai"))))
                .costShares(Timeline.always(CostShares.all(CostCentre.of("CC1"))))
                .weeklyHours(Timeline.always(Decimal.of(40)))
                .build();
    }

    /** A monthly pay. */
    public static BasePay monthly(String amount) {
        return BasePay.of(Money.parse(amount), PayUnit.MONTH);
    }
}
