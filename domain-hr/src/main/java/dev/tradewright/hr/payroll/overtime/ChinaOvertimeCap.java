// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.overtime;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.LegalReference;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.money.Decimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How much overtime may be asked for in China under the standard working time system: 1 hour a day, 3 hours for special reasons, 36 hours a month
 * (劳动法 第四十一条), and none of a woman in or after the seventh month of pregnancy or nursing a child under one year (劳动法 第六十一条, 第六十三条;
 * 女职工劳动保护特别规定 第六条, 第九条). The limits do not apply in the emergencies of 劳动法 第四十二条.
 *
 * <p>Each question is answered with the hours if they are allowed, else with the reason.
 */
public final class ChinaOvertimeCap {

    private static final Decimal DAY = Decimal.ONE;
    private static final Decimal SPECIAL_DAY = Decimal.of(3);
    private static final Decimal MONTH = Decimal.of(36);
    private static final Decimal PREGNANT_MONTHS = Decimal.of(7);
    private static final Decimal CHILD_MONTHS = Decimal.of(12);
    private static final LegalReference ART_41 = LegalReference.of("Labour Law", "劳动法", "41", LocalDate.of(1995, 1, 1));
    private static final LegalReference ART_61 = LegalReference.of("Labour Law", "劳动法", "61", LocalDate.of(1995, 1, 1));
    private static final LegalReference ART_63 = LegalReference.of("Labour Law", "劳动法", "63", LocalDate.of(1995, 1, 1));

    private ChinaOvertimeCap() {}

    /**
     * Whether so many hours of overtime are allowed on a day.
     *
     * @param hours  the hours of the day, 0 or more
     * @param special  whether there are special reasons, and the employee's health is safe
     */
    public static Decision<Decimal> day(Decimal hours, boolean special) {
        return within(hours, special ? SPECIAL_DAY : DAY, "overtime.cn.day-cap");
    }

    /**
     * Whether so many hours of overtime are allowed in a month.
     *
     * @param hours  the hours of the month, 0 or more
     */
    public static Decision<Decimal> month(Decimal hours) {
        return within(hours, MONTH, "overtime.cn.month-cap");
    }

    private static Decision<Decimal> within(Decimal hours, Decimal cap, String code) {
        OvertimePay.notNegative(hours, "hours");
        return hours.isGreaterThan(cap)
                ? Decision.refused(Reason.of(ChinaOvertime.TEXTS, code)
                        .with("hours", hours)
                        .with("cap", cap)
                        .under(ART_41))
                : Decision.accepted(hours);
    }

    /**
     * Whether overtime may be asked of an employee at all.
     *
     * @param pregnantMonths  the months of pregnancy, as 7 from the seventh on; nothing if not pregnant
     * @param nursedChildMonths  the age in months of the child that is nursed; nothing if none is
     * @return accepted, or refused with all reasons
     */
    public static Decision<Boolean> person(Optional<Decimal> pregnantMonths, Optional<Decimal> nursedChildMonths) {
        List<Reason> reasons = new ArrayList<>();
        pregnantMonths
                .filter(months -> months.compareTo(PREGNANT_MONTHS) >= 0)
                .ifPresent(months -> reasons.add(
                        Reason.of(ChinaOvertime.TEXTS, "overtime.cn.pregnant").under(ART_61)));
        nursedChildMonths
                .filter(months -> months.isLessThan(CHILD_MONTHS))
                .ifPresent(months -> reasons.add(
                        Reason.of(ChinaOvertime.TEXTS, "overtime.cn.nursing").under(ART_63)));
        return Decision.acceptedUnless(reasons, true);
    }
}
