// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.jp;

import dev.tradewright.core.decision.LegalReference;
import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rounding.Mode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The arithmetic of social and employment insurance. */
final class SocialInsurance {

    private static final long MILLE = 1_000_000_000L; // 1000 x 10^EmploymentInsuranceRates.PLACES

    private SocialInsurance() {}

    static SocialContributions contributions(
            Money remuneration, boolean careInsurance, SocialRates rates, Recorder recorder) {
        LocalDate since = rates.months().start();
        Percentage health = careInsurance
                ? Percentage.of(rates.health().points().plus(rates.care().points()))
                : rates.health();
        Money pensionable = remuneration.max(rates.pensionMinimum()).min(rates.pensionMaximum());
        recorder.step(JapanTexts.STEPS, "social")
                .with("remuneration", remuneration)
                .with("months", rates.months());
        SocialContributions contributions = new SocialContributions(
                split(
                        careInsurance ? "social.health-and-care" : "social.health",
                        remuneration,
                        health,
                        recorder,
                        JapanTexts.health(since)),
                split("social.pension", pensionable, rates.pension(), recorder, JapanTexts.pension(since)),
                split("social.support", remuneration, rates.childSupport(), recorder, null),
                whole("social.contribution", pensionable, rates.childContribution(), recorder, since));
        recorder.with("employee", contributions.employee())
                .with("employer", contributions.employer())
                .end();
        return contributions;
    }

    /** Half of it is the employee's, rounded; the rest of the whole yen is the employer's. */
    private static Shares split(
            String code, Money base, Percentage rate, Recorder recorder, @Nullable LegalReference law) {
        Decimal share = rate.toRate().value();
        long whole = one(share);
        long employee =
                Mode.HALF_TOWARD_ZERO.multiplyDivide(base.minorUnits(), share.unscaled(), Math.multiplyExact(2, whole));
        long total = Mode.TOWARD_ZERO.multiplyDivide(base.minorUnits(), share.unscaled(), whole);
        Shares shares = new Shares(yen(employee), yen(total - employee));
        if (recorder.isOn()) {
            recorder.step(JapanTexts.STEPS, code)
                    .with("base", base)
                    .with("rate", rate)
                    .with("total", yen(total))
                    .with("employee", shares.employee())
                    .with("employer", shares.employer());
            if (law != null) {
                recorder.under(law);
            }
            recorder.end();
        }
        return shares;
    }

    private static Money whole(String code, Money base, Percentage rate, Recorder recorder, LocalDate since) {
        Decimal share = rate.toRate().value();
        Money total = yen(Mode.TOWARD_ZERO.multiplyDivide(base.minorUnits(), share.unscaled(), one(share)));
        if (recorder.isOn()) {
            recorder.step(JapanTexts.STEPS, code)
                    .with("base", base)
                    .with("rate", rate)
                    .with("total", total)
                    .under(JapanTexts.childContribution(since))
                    .end();
        }
        return total;
    }

    static Shares employment(Money wages, EmploymentInsuranceRates rates, Recorder recorder) {
        long worker = rates.workerPerMille().unscaledAt(EmploymentInsuranceRates.PLACES);
        long employer = rates.employerPerMille().unscaledAt(EmploymentInsuranceRates.PLACES);
        Shares shares = new Shares(
                yen(Mode.HALF_TOWARD_ZERO.multiplyDivide(wages.minorUnits(), worker, MILLE)),
                yen(Mode.TOWARD_ZERO.multiplyDivide(wages.minorUnits(), employer, MILLE)));
        if (recorder.isOn()) {
            recorder.step(JapanTexts.STEPS, "employment-insurance")
                    .with("wages", wages)
                    .with("workerPerMille", rates.workerPerMille())
                    .with("employerPerMille", rates.employerPerMille())
                    .with("employee", shares.employee())
                    .with("employer", shares.employer())
                    .end();
        }
        return shares;
    }

    /** What the digits of a rate are parts of: 0.0985 is 985 of 10,000. */
    private static long one(Decimal rate) {
        return Decimal.ONE.unscaledAt(rate.scale());
    }

    private static Money yen(long amount) {
        return Money.ofMinor(CurrencyUnit.JPY, amount);
    }
}
