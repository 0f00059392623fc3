// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.country.gb.ArrestmentTable.Band;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Earnings arrestments of Scotland: Debtors (Scotland) Act 1987 s.49 and Schedule 2. From net earnings a fixed amount of their band is deducted and a
 * share of what is above the band's lower bound; a fraction of a penny goes to the nearest penny, half a penny down.
 *
 * <p>From 2025-04-06, 1,500.00 a month: (1,500.00 - 750.00) x 15 % = 112.50; 760.00 a month: 1.50, but at least 10.00. Net earnings are those after
 * income tax, National Insurance and pension contributions. Tables come with the library from 2022-04-06 on; the last is that of 2025-04-06.
 *
 * <p>Immutable and thread-safe.
 */
public final class EarningsArrestment {

    private final List<ArrestmentTable> tables;

    /** Read once, when first asked for. */
    private static final class Standard {
        static final EarningsArrestment ARRESTMENT = read();
    }

    private EarningsArrestment(List<ArrestmentTable> tables) {
        this.tables = tables;
    }

    private static EarningsArrestment read() {
        Map<DateRange, Map<AttachmentPeriod, List<Band>>> byDates = new LinkedHashMap<>();
        for (String[] row : Lines.read("earnings-arrestment.csv", 7)) {
            LocalDate from = LocalDate.parse(row[0]);
            DateRange dates =
                    row[1].isEmpty() ? DateRange.ofUnboundedEnd(from) : DateRange.of(from, LocalDate.parse(row[1]));
            byDates.computeIfAbsent(dates, key -> new EnumMap<>(AttachmentPeriod.class))
                    .computeIfAbsent(AttachmentPeriod.valueOf(row[2]), key -> new ArrayList<>())
                    .add(new Band(
                            Sterling.parse(row[3]),
                            Sterling.rate(row[4]),
                            Sterling.parse(row[5]),
                            Sterling.parse(row[6])));
        }
        List<ArrestmentTable> tables = new ArrayList<>();
        byDates.forEach((dates, bands) -> tables.add(new ArrestmentTable(dates, bands)));
        return of(tables);
    }

    /** The tables that come with the library: one shared value. */
    public static EarningsArrestment standard() {
        return Standard.ARRESTMENT;
    }

    /**
     * Tables of one's own.
     *
     * @param tables  for ranges of dates that do not overlap; for overlapping ones the first holds
     */
    public static EarningsArrestment of(List<ArrestmentTable> tables) {
        return new EarningsArrestment(List.copyOf(tables));
    }

    /** The tables, in order. */
    public List<ArrestmentTable> tables() {
        return tables;
    }

    /**
     * What is deducted from net earnings.
     *
     * @param paid  the day of payment
     * @param period  the interval of pay
     * @param netEarnings  in GBP, 0 or more
     * @param trace  whether to explain
     * @throws IllegalArgumentException if there is no table for the day and period, or the earnings are negative or in another currency
     */
    public AttachmentDeduction deduction(LocalDate paid, AttachmentPeriod period, Money netEarnings, Trace trace) {
        long net = Sterling.pence(netEarnings, "netEarnings");
        ArrestmentTable table = tables.stream()
                .filter(each -> each.dates().contains(paid))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("paid (" + paid
                        + ") has no table of earnings arrestments\nMaybe add it with EarningsArrestment.of."));
        List<Band> bands = Checks.notNull(table.bands().get(period), "table of " + period + " for " + paid);
        int row = bands.size() - 1;
        while (row > 0 && net <= bands.get(row).above().minorUnits()) {
            row--;
        }
        Band band = bands.get(row);
        long above = net - band.above().minorUnits();
        long share = Rounding.Mode.HALF_TOWARD_ZERO.multiplyDivide(above, Sterling.units(band.rate()), Sterling.WHOLE);
        Money amount = Sterling.of(
                Math.max(band.fixed().minorUnits() + share, band.minimum().minorUnits()));
        Recorder recorder = trace.recorder();
        if (recorder.isOn()) {
            recorder.step(GbTexts.EXPLANATIONS, "gb.arrestment")
                    .with("net", netEarnings)
                    .with("lower", band.above())
                    .with("fixed", band.fixed())
                    .with("rate", band.rate())
                    .with("above", Sterling.of(above))
                    .with("minimum", band.minimum())
                    .with("amount", amount)
                    .under(GbLaw.arrestment(table.dates().start()))
                    .end();
        }
        return new AttachmentDeduction(amount, recorder.explanation());
    }
}
