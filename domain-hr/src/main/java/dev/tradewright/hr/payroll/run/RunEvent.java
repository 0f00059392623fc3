// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.run;

import dev.tradewright.core.text.Localized;
import java.util.Locale;
import java.util.Map;

/** What can happen to a {@link PayrollRun}. */
public enum RunEvent implements Localized {
    /** All payslips are calculated, perhaps anew. */
    CALCULATE("run.event.calculate"),
    /** Somebody has looked at the payslips. */
    REVIEW("run.event.review"),
    /** Somebody releases the run for payment. */
    APPROVE("run.event.approve"),
    /** The payment is ordered. */
    PAY("run.event.pay"),
    /** Everything that was paid is taken back. */
    REVERSE("run.event.reverse"),
    /** It is sent back to be reviewed again. */
    REJECT("run.event.reject"),
    /** It is given up, to be calculated anew. */
    DISCARD("run.event.discard");

    private final String code;

    RunEvent(String code) {
        this.code = code;
    }

    /** For people, in English or Chinese. */
    @Override
    public String toText(Locale locale) {
        return PayrollRun.TEXTS.text(code, locale, Map.of());
    }
}
