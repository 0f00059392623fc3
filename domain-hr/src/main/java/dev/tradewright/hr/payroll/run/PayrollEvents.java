// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.run;

import dev.tradewright.core.event.BusinessEvent;
import dev.tradewright.core.event.EventId;
import dev.tradewright.core.event.EventType;
import dev.tradewright.core.event.Identity;
import dev.tradewright.core.event.SourceDocument;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.payroll.PayKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a run tells the ledger: for each cost centre what was earned, what of it was kept back and what is owed to the employees, with
 * {@code gross = net + withheld} to the last minor unit; and once what was paid out.
 */
public final class PayrollEvents {

    /** The amounts and the dimension of what is charged to a cost centre. */
    private static final String GROSS = "gross";

    private static final String NET = "net";
    private static final String WITHHELD = "withheld";
    private static final String EMPLOYER_COST = "employer-cost";
    private static final String COST_CENTRE = "cost-centre";
    private static final String PAID = "paid";
    private static final String AMOUNT = "amount";
    private static final String COMPONENT = "component";
    private static final String KIND = "kind";

    /** {@code hr.payroll-posted}: the wages of a run charged to a cost centre. */
    public static final EventType PAYROLL_POSTED = charge("hr.payroll-posted");

    /** {@code hr.payroll-reversed}: the same amounts, positive too, taken back. */
    public static final EventType PAYROLL_REVERSED = charge("hr.payroll-reversed");

    /**
     * {@code hr.pay-component-posted}: what one component of a run comes to on a cost centre, for ledgers that keep tax, social insurance and loans
     * apart. It tells in detail what {@link #PAYROLL_POSTED} tells in sum: post by the one or by the other.
     */
    public static final EventType COMPONENT_POSTED = EventType.builder()
            .name("hr.pay-component-posted")
            .addAmounts(AMOUNT)
            .addDimensions(COST_CENTRE, COMPONENT, KIND)
            .build();

    /** {@code hr.wages-paid}: what the payment of a run comes to in all. */
    public static final EventType WAGES_PAID =
            EventType.builder().name("hr.wages-paid").addAmounts(PAID).build();

    private PayrollEvents() {}

    private static EventType charge(String name) {
        return EventType.builder()
                .name(name)
                .addAmounts(GROSS, NET, WITHHELD)
                .addOptionalAmounts(EMPLOYER_COST)
                .addDimensions(COST_CENTRE)
                .addIdentities(Identity.of(GROSS, NET, WITHHELD))
                .build();
    }

    /** The types of all events of payroll. */
    public static List<EventType> types() {
        return List.of(PAYROLL_POSTED, PAYROLL_REVERSED, COMPONENT_POSTED, WAGES_PAID);
    }

    /**
     * The events that post a run.
     *
     * @param run  the run, whose identifier is the number of the document
     * @param totals  its totals
     * @param occurredAt  when it is posted
     * @param businessDate  the day it belongs to in the books
     * @return one event for each cost centre, in their order
     */
    public static List<BusinessEvent> posted(
            RunId run, PayrollTotals totals, Instant occurredAt, LocalDate businessDate) {
        return charges(PAYROLL_POSTED, "posted", run, totals, occurredAt, businessDate);
    }

    /**
     * The events that take the posting of a run back.
     *
     * @param run  the run
     * @param totals  its totals
     * @param occurredAt  when it is reversed
     * @param businessDate  the day the reversal belongs to in the books
     * @return one event for each cost centre, in their order
     */
    public static List<BusinessEvent> reversed(
            RunId run, PayrollTotals totals, Instant occurredAt, LocalDate businessDate) {
        return charges(PAYROLL_REVERSED, "reversed", run, totals, occurredAt, businessDate);
    }

    private static List<BusinessEvent> charges(
            EventType type, String what, RunId run, PayrollTotals totals, Instant occurredAt, LocalDate businessDate) {
        List<BusinessEvent> events = new ArrayList<>();
        for (CostCentreTotal centre : Checks.notNull(totals, "totals").centres()) {
            BusinessEvent.Builder event = type.event()
                    .id(EventId.of(run + ":" + what + ":" + (events.size() + 1)))
                    .occurredAt(occurredAt)
                    .businessDate(businessDate)
                    .source(document(run))
                    .amounts(Map.of(GROSS, centre.gross(), NET, centre.net(), WITHHELD, centre.withheld()))
                    .putDimension(COST_CENTRE, centre.centre().value());
            if (!centre.employerCost().isZero()) {
                event.putAmount(EMPLOYER_COST, centre.employerCost());
            }
            events.add(event.build());
        }
        return List.copyOf(events);
    }

    /**
     * The events that tell each component of a run.
     *
     * @param run  the run
     * @param totals  its totals
     * @param occurredAt  when it is posted
     * @param businessDate  the day it belongs to in the books
     * @return one event for each component on each cost centre that is not only stated; the kind is {@code earning}, {@code deduction} or
     *     {@code employer-cost}
     */
    public static List<BusinessEvent> components(
            RunId run, PayrollTotals totals, Instant occurredAt, LocalDate businessDate) {
        List<BusinessEvent> events = new ArrayList<>();
        for (ComponentTotal total : Checks.notNull(totals, "totals").components()) {
            if (total.kind() != PayKind.INFORMATION) {
                events.add(COMPONENT_POSTED
                        .event()
                        .id(EventId.of(run + ":component:" + (events.size() + 1)))
                        .occurredAt(occurredAt)
                        .businessDate(businessDate)
                        .source(document(run))
                        .putAmount(AMOUNT, total.amount())
                        .putDimension(COST_CENTRE, total.centre().value())
                        .putDimension(COMPONENT, total.component().value())
                        .putDimension(KIND, kind(total.kind()))
                        .build());
            }
        }
        return List.copyOf(events);
    }

    private static String kind(PayKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The event that tells of the payment.
     *
     * @param run  the run
     * @param paid  what was paid out
     * @param occurredAt  when
     * @param businessDate  the day it belongs to in the books
     */
    public static BusinessEvent paid(RunId run, Money paid, Instant occurredAt, LocalDate businessDate) {
        return WAGES_PAID
                .event()
                .id(EventId.of(run + ":paid"))
                .occurredAt(occurredAt)
                .businessDate(businessDate)
                .source(document(run))
                .putAmount(PAID, paid)
                .build();
    }

    private static SourceDocument document(RunId run) {
        return SourceDocument.of("payroll-run", run.value());
    }
}
