// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import dev.tradewright.core.decision.LegalReference;
import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.text.Messages;
import dev.tradewright.hr.country.de.SocialContributions.Line;
import java.time.LocalDate;

/** Tells the steps of social contributions to a recorder. Amounts are made only if it is on. */
final class SocialSteps {

    static final Messages TEXTS = WageTaxSteps.TEXTS;

    private static final LocalDate IN_FORCE = LocalDate.of(2024, 1, 1);

    static final LegalReference MARGINAL = code("IV", "第四", "§ 8 Abs. 1, 1a");

    private static final LegalReference ONE_OFF = code("IV", "第四", "§ 23a");
    private static final LegalReference TRANSITION = code("IV", "第四", "§ 20 Abs. 2, 2a");
    private static final LegalReference CARE = code("XI", "第十一", "§§ 55, 58");
    private static final LegalReference COLLECTION =
            LegalReference.of("Contributions Procedure Ordinance (BVV)", "德国社保缴费程序条例（BVV）", "§ 2", IN_FORCE);

    private SocialSteps() {}

    private static LegalReference code(String book, String chineseBook, String article) {
        return LegalReference.of("Social Code (SGB), Book " + book, "德国社会法典" + chineseBook + "编", article, IN_FORCE);
    }

    static void begin(Recorder recorder, SocialInput input, SocialInsuranceYear year) {
        if (recorder.isOn()) {
            recorder.step(TEXTS, "de.social")
                    .with("wage", input.wage())
                    .with("edition", year.effective())
                    .under(COLLECTION);
        }
    }

    static void bases(Recorder recorder, long pension, long health) {
        if (recorder.isOn()) {
            recorder.step(TEXTS, "de.social.bases")
                    .with("pension", Cents.money(pension))
                    .with("health", Cents.money(health))
                    .under(COLLECTION)
                    .end();
        }
    }

    static void oneOff(Recorder recorder, OneOffPay pay, long pension, long health) {
        if (recorder.isOn()) {
            recorder.step(TEXTS, "de.social.one-off")
                    .with("amount", pay.amount())
                    .with("days", pay.days())
                    .with("pension", Cents.money(pension))
                    .with("health", Cents.money(health))
                    .under(ONE_OFF)
                    .end();
        }
    }

    static void transition(Recorder recorder, SocialInsuranceYear year, long base, long employeeBase) {
        if (recorder.isOn()) {
            recorder.step(TEXTS, "de.social.transition")
                    .with("limit", year.minijobLimit())
                    .with("factor", year.midijobFactor())
                    .with("base", Cents.money(base))
                    .with("employeeBase", Cents.money(employeeBase))
                    .under(TRANSITION)
                    .end();
        }
    }

    static void lines(Recorder recorder, Line pension, Line unemployment, Line health, Line care) {
        line(recorder, "de.social.pension", pension, COLLECTION);
        line(recorder, "de.social.unemployment", unemployment, COLLECTION);
        line(recorder, "de.social.health", health, COLLECTION);
        line(recorder, "de.social.care", care, CARE);
        recorder.end();
    }

    private static void line(Recorder recorder, String step, Line line, LegalReference law) {
        recorder.step(TEXTS, step)
                .with("employee", line.employee())
                .with("employer", line.employer())
                .under(law)
                .end();
    }
}
