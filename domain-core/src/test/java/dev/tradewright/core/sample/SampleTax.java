// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.sample;

import dev.tradewright.core.decision.LegalReference;
import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.text.Messages;
import java.time.LocalDate;

/** The smallest engine that explains itself: China's yearly tax on comprehensive income, in whole yuan, by quick deduction. */
public final class SampleTax {

    public static final Messages TEXTS = Messages.of(SampleTax.class, "tax");

    public static final LegalReference LAW =
            LegalReference.of("Individual Income Tax Law", "个人所得税法", "3 item 1", LocalDate.of(2019, 1, 1));

    private static final long[] UP_TO = {36_000, 144_000, 300_000, 420_000, 660_000, 960_000, Long.MAX_VALUE};
    private static final long[] PERCENT = {3, 10, 20, 25, 30, 35, 45};
    private static final long[] QUICK_DEDUCTION = {0, 2_520, 16_920, 31_920, 52_920, 85_920, 181_920};

    private SampleTax() {}

    public static long tax(long base, Recorder recorder) {
        recorder.step(TEXTS, "sample.tax").with("base", base);
        int bracket = 0;
        while (base > UP_TO[bracket]) {
            bracket++;
        }
        long tax = base * PERCENT[bracket] / 100 - QUICK_DEDUCTION[bracket];
        recorder.step(TEXTS, "sample.bracket")
                .with("id", bracket + 1)
                .with("percent", PERCENT[bracket])
                .with("base", base)
                .with("quickDeduction", QUICK_DEDUCTION[bracket])
                .under(LAW)
                .end();
        recorder.with("tax", tax).end();
        return tax;
    }
}
