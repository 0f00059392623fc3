// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.sample.SampleTax;
import dev.tradewright.core.text.Messages;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonTest {

    private static final Reason OVER =
            Reason.of(SampleTax.TEXTS, "sample.limit").with("requested", 120).with("limit", new BigDecimal("100.50"));

    @Test
    void speaksBothLanguagesAndNamesTheLaw() {
        assertThat(OVER).hasToString("120 is over the limit of 100.5");
        assertThat(OVER.under(SampleTax.LAW))
                .hasToString("120 is over the limit of 100.5"
                        + " (Individual Income Tax Law, art. 3 item 1 (in force since 2019-01-01))");
        assertThat(Reason.of(SampleTax.TEXTS, "sample.note")
                        .with("number", 5)
                        .under(SampleTax.LAW)
                        .toText(Locale.CHINA))
                .isEqualTo("备注 5（依据：《个人所得税法》第三条第（一）项（2019年1月1日起施行））");
    }

    @Test
    void aReasonReadFromStorageEqualsTheOneStoredAndFindsItsWords() {
        Messages texts = Messages.named(OVER.texts().name(), getClass().getClassLoader());
        Reason read = new Reason(OVER.code(), OVER.arguments(), OVER.legalReference(), texts);

        assertThat(read).isEqualTo(OVER).hasSameHashCodeAs(OVER).hasToString(OVER.toString());
    }

    @Test
    void withoutWordsTheCodeAndTheArgumentsSpeak() {
        Messages absent = Messages.named("com.example.absent.texts", getClass().getClassLoader());
        Reason read = new Reason("sample.limit", Map.of("requested", 120, "limit", 100), Optional.empty(), absent);

        assertThat(read).hasToString("sample.limit (limit = 100, requested = 120)");
        assertThat(read.toText(Locale.CHINA)).isEqualTo("sample.limit（limit = 100，requested = 120）");
        assertThat(new Reason("gone", Map.of(), Optional.empty(), absent)).hasToString("gone");
        assertThat(read).isEqualTo(Reason.of(SampleTax.TEXTS, "sample.limit", read.arguments()));
    }

    @Test
    void anAmountOfMoneyWritesItselfForTheReader() {
        Money limit = Money.ofMinor(CurrencyUnit.CNY, 100_00);
        Reason reason = Reason.of(SampleTax.TEXTS, "sample.limit", Map.of("requested", 1, "limit", limit));

        assertThat(reason.arguments()).containsEntry("limit", limit);
        assertThat(reason.toText(Locale.CHINA)).isEqualTo("1 超过限额 " + limit.toText(Locale.CHINA));
    }

    @Test
    void argumentsBecomePlainData() {
        Reason reason = Reason.of(SampleTax.TEXTS, "sample.note")
                .with("int", 5)
                .with("decimal", new BigDecimal("1.500"))
                .with("zero", new BigDecimal("0.00"))
                .with("huge", BigInteger.TEN.pow(30))
                .with("date", LocalDate.of(2026, 2, 28))
                .with("enum", TimeUnit.DAYS)
                .with("list", List.of(1, new BigDecimal("2.0"), 'x'))
                .with("other", new StringBuilder("text"));

        assertThat(reason.arguments())
                .isEqualTo(Map.of(
                        "int",
                        5L,
                        "decimal",
                        new BigDecimal("1.5"),
                        "zero",
                        BigDecimal.ZERO,
                        "huge",
                        new BigDecimal("1E+30"),
                        "date",
                        LocalDate.of(2026, 2, 28),
                        "enum",
                        "DAYS",
                        "list",
                        List.of(1L, new BigDecimal("2"), "x"),
                        "other",
                        "text"));
        assertThat(List.copyOf(reason.arguments().keySet())).isSorted();
        assertThat(reason).isNotEqualTo(reason.with("int", 6)).isEqualTo(reason.with("int", (short) 5));
    }

    @Test
    void mistakesOfTheCallerAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OVER.with("rate", 0.1))
                .withMessage("rate (0.1) must not be a binary fraction\nMaybe give a Decimal or a BigDecimal");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reason.of(SampleTax.TEXTS, "sample.typo"))
                .withMessage("code (sample.typo) must have a text in dev.tradewright.core.sample.tax");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Messages.named("../etc", getClass().getClassLoader()))
                .withMessage("name (../etc) must be a package and a resource's name");
    }

    @ParameterizedTest
    @CsvSource({
        "6, 第六条, art. 6",
        "6(2), 第六条第二款, art. 6(2)",
        "6(1) item 3, 第六条第一款第（三）项, art. 6(1) item 3",
        "10, 第十条, art. 10",
        "38, 第三十八条, art. 38",
        "20, 第二十条, art. 20",
        "102, 第一百零二条, art. 102",
        "110, 第一百一十条, art. 110",
        "1010, 第一千零一十条, art. 1010",
        "2003, 第二千零三条, art. 2003",
        "§ 3 Abs. 2, § 3 Abs. 2, § 3 Abs. 2",
        "s. 684, 第684条, s. 684",
        "regs. 2 and 23, 第2、23条, regs. 2 and 23",
        "s. 49 and Schedule 2, 第49条和附表2, s. 49 and Schedule 2",
        "Schedule 2, 附表2, Schedule 2",
        "Part 4, 第4部分, Part 4",
        "s. 8A, s. 8A, s. 8A",
    })
    void articlesAreCitedAsUsualInEachLanguage(String article, String chinese, String english) {
        LegalReference law = LegalReference.of("Law", "法", article, LocalDate.of(2019, 12, 31));

        assertThat(law.toText(Locale.CHINA)).isEqualTo("《法》" + chinese + "（2019年12月31日起施行）");
        assertThat(law.toText(Locale.GERMANY)).isEqualTo("Law, " + english + " (in force since 2019-12-31)");
        assertThat(law.at(URI.create("https://example.org/law")).url()).contains(URI.create("https://example.org/law"));
    }
}
