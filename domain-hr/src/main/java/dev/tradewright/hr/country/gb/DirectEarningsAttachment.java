// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rounding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The tables of direct earnings attachments, by which the Department for Work and Pensions, and the Department for Communities in Northern Ireland,
 * recover benefits: SI 2013/384 Schedule 2. A share of the whole net earnings, by their band; a fraction of a penny goes to the nearest penny, half
 * a penny down.
 *
 * <p>500.00 a week at the standard rates lies above 375 and not above 520: 15 % = 75.00; at the higher rates 30 % = 150.00.
 *
 * <p>It is the figure of the table alone. That other deductions and this one must leave the employee 60 % of the net earnings is up to the caller.
 *
 * <p>Immutable and thread-safe.
 */
public final class DirectEarningsAttachment {

    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 4, 6);

    /** Which rates the notice names. */
    public enum Rates {
        /** 0 to 20 %. */
        STANDARD,
        /** 5 to 40 %. */
        HIGHER
    }

    private record Band(long above, Percentage standard, Percentage higher) {}

    private final Map<AttachmentPeriod, List<Band>> bands;

    /** Read once, when first asked for. */
    private static final class Standard {
        static final DirectEarningsAttachment ATTACHMENT = read();
    }

    private DirectEarningsAttachment(Map<AttachmentPeriod, List<Band>> bands) {
        this.bands = bands;
    }

    private static DirectEarningsAttachment read() {
        Map<AttachmentPeriod, List<Band>> bands = new EnumMap<>(AttachmentPeriod.class);
        for (String[] row : Lines.read("direct-earnings-attachment.csv", 4)) {
            bands.computeIfAbsent(AttachmentPeriod.valueOf(row[0]), period -> new ArrayList<>())
                    .add(new Band(Sterling.parse(row[1]).minorUnits(), Sterling.rate(row[2]), Sterling.rate(row[3])));
        }
        return new DirectEarningsAttachment(bands);
    }

    /** The tables in force from 2015-04-06: one shared value. */
    public static DirectEarningsAttachment standard() {
        return Standard.ATTACHMENT;
    }

    /**
     * What the table deducts from net earnings.
     *
     * @param paid  the day of payment
     * @param period  the interval of pay
     * @param rates  which rates the notice names
     * @param netEarnings  in GBP, 0 or more
     * @param trace  whether to explain
     * @throws IllegalArgumentException if the day is before 2015-04-06, or the earnings are negative or in another currency
     */
    public AttachmentDeduction deduction(
            LocalDate paid, AttachmentPeriod period, Rates rates, Money netEarnings, Trace trace) {
        if (paid.isBefore(FIRST_DAY)) {
            throw new IllegalArgumentException(
                    "paid (" + paid + ") has no table of direct earnings attachments; the first is of " + FIRST_DAY);
        }
        long net = Sterling.pence(netEarnings, "netEarnings");
        List<Band> of = Objects.requireNonNull(bands.get(period));
        int row = of.size() - 1;
        while (row > 0 && net <= of.get(row).above) {
            row--;
        }
        Band band = of.get(row);
        Percentage rate = rates == Rates.STANDARD ? band.standard : band.higher;
        Money amount =
                Sterling.of(Rounding.Mode.HALF_TOWARD_ZERO.multiplyDivide(net, Sterling.units(rate), Sterling.WHOLE));
        Recorder recorder = trace.recorder();
        if (recorder.isOn()) {
            recorder.step(GbTexts.EXPLANATIONS, "gb.direct-attachment")
                    .with("net", netEarnings)
                    .with("lower", Sterling.of(band.above))
                    .with("rate", rate)
                    .with("amount", amount)
                    .under(GbLaw.directAttachment())
                    .end();
        }
        return new AttachmentDeduction(amount, recorder.explanation());
    }
}
