// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.run;

import dev.tradewright.core.text.Localized;
import java.util.Locale;
import java.util.Map;

/** How far a {@link PayrollRun} has come. */
public enum RunState implements Localized {
    /** Whom to pay is known, nothing is calculated. */
    DRAFT("run.state.draft"),
    /** Everybody's payslip is calculated; nobody has looked at them. */
    CALCULATED("run.state.calculated"),
    /** Somebody has looked at the payslips and at who could not be paid. */
    REVIEWED("run.state.reviewed"),
    /** Somebody else has released the run for payment. */
    APPROVED("run.state.approved"),
    /** The payment has been ordered. */
    PAID("run.state.paid"),
    /** Everything that was paid is taken back. */
    REVERSED("run.state.reversed"),
    /** It was given up before it was paid, to be calculated anew. */
    DISCARDED("run.state.discarded");

    private final String code;

    RunState(String code) {
        this.code = code;
    }

    /** For people, in English or Chinese. */
    @Override
    public String toText(Locale locale) {
        return PayrollRun.TEXTS.text(code, locale, Map.of());
    }
}
