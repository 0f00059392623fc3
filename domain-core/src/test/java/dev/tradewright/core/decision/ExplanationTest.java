// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.sun.management.ThreadMXBean;
import dev.tradewright.core.sample.SampleTax;
import dev.tradewright.core.text.Messages;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void printsAsIndentedTextInBothLanguages() {
        Explanation explanation = explain(40_000);

        assertThat(explanation.toText(Locale.US)).isEqualTo("""
                tax on 40000: 1480
                  bracket 2: 10 % of 40000 less 2520 (Individual Income Tax Law, art. 3 item 1 (in force since 2019-01-01))""");
        assertThat(explanation.toText(Locale.CHINA)).isEqualTo("""
                40000 的应纳税额：1480
                  第 2 级：40000 的 10% 减速算扣除数 2520（依据：《个人所得税法》第三条第（一）项（2019年1月1日起施行））""");
        assertThat(explanation.find("sample.bracket").orElseThrow().arguments()).containsEntry("percent", 10L);
        assertThat(explanation.steps()).hasSize(2);
    }

    @Test
    void diffNamesWhatChangedInStableOrder() {
        assertThat(explain(40_000).diff(explain(40_000))).isEmpty();
        assertThat(explain(40_000).diff(explain(41_000)))
                .extracting(Difference::toString)
                .containsExactly(
                        "changed /sample.tax: tax on 40000: 1480 -> tax on 41000: 1580",
                        "changed /sample.tax/sample.bracket[2]: bracket 2: 10 % of 40000 less 2520 (" + SampleTax.LAW
                                + ") -> bracket 2: 10 % of 41000 less 2520 (" + SampleTax.LAW + ")");
        assertThat(explain(40_000).diff(explain(30_000)))
                .extracting(Difference::kind)
                .containsExactly(Difference.Kind.CHANGED, Difference.Kind.REMOVED, Difference.Kind.ADDED);
        assertThat(notes(1, 2).diff(notes(1, 2, 3)).get(0).toText(Locale.CHINA))
                .isEqualTo("新增 /sample.tax/sample.note#3：备注 3");
        assertThat(notes(1, 2).diff(notes(1))).hasToString("[removed /sample.tax/sample.note#2: note 2]");
    }

    @Test
    void whatWasStoredIsEqualAndPrintsItsCodesWhereTheWordsAreAbsent() {
        Explanation stored = notes(7);
        Messages absent = Messages.named("com.example.texts", getClass().getClassLoader());
        Explanation child = stored.children().get(0);
        Explanation read = new Explanation(
                stored.code(),
                stored.arguments(),
                stored.legalReference(),
                java.util.List.of(new Explanation(
                        child.code(), child.arguments(), child.legalReference(), child.children(), absent)),
                absent);

        assertThat(read).isEqualTo(stored).hasToString("sample.tax (base = 1, tax = 2)\n  sample.note (number = 7)");
        assertThat(stored.diff(read)).isEmpty();
    }

    @Test
    void offRecordsNothing() {
        Recorder off = Trace.OFF.recorder();

        assertThat(SampleTax.tax(40_000, off)).isEqualTo(1_480);
        assertThat(off.explanation()).isEmpty();
        assertThat(off.isOn()).isFalse();
        assertThat(Trace.OFF.recorder()).isSameAs(off);
        off.end().add(notes(1)).under(SampleTax.LAW).with("any", "thing");
        assertThat(off.explanation()).isEmpty();
    }

    @Test
    void offAllocatesNothing() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Recorder off = Trace.OFF.recorder();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 20 && least > 0; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (long base = 0; base < 1_000_000; base += 1_000) {
                SampleTax.tax(base, off);
            }
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(least).isZero();
    }

    @Test
    void aRecorderIsUsedInOrder() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Trace.FULL.recorder().end())
                .withMessage("no step is open\nMaybe call step first.");
        assertThatIllegalStateException()
                .isThrownBy(() -> Trace.FULL.recorder().explanation())
                .withMessage("no step was told");
        assertThatIllegalStateException()
                .isThrownBy(() -> Trace.FULL
                        .recorder()
                        .step(SampleTax.TEXTS, "sample.note")
                        .explanation())
                .withMessage("step (sample.note) has not ended");
        assertThatIllegalStateException()
                .isThrownBy(() -> Trace.FULL
                        .recorder()
                        .step(SampleTax.TEXTS, "sample.note")
                        .end()
                        .step(SampleTax.TEXTS, "sample.tax"))
                .withMessageStartingWith("step (sample.tax) comes after the end of the outermost step (sample.note)");
    }

    private static Explanation explain(long base) {
        Recorder recorder = Trace.FULL.recorder();
        SampleTax.tax(base, recorder);
        return recorder.explanation().orElseThrow();
    }

    private static Explanation notes(int... numbers) {
        Recorder recorder = Trace.FULL
                .recorder()
                .step(SampleTax.TEXTS, "sample.tax")
                .with("base", 1)
                .with("tax", 2);
        for (int number : numbers) {
            recorder.step(SampleTax.TEXTS, "sample.note").with("number", number).end();
        }
        return recorder.end().explanation().orElseThrow();
    }
}
