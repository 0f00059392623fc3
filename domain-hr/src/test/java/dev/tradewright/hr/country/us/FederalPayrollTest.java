// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.us;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.json.DocumentReader;
import dev.tradewright.core.json.jackson3.JacksonTokenizer;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.table.Boundary;
import dev.tradewright.core.table.BracketTable;
import dev.tradewright.core.value.InvalidValueException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FederalPayrollTest {

    private static final FederalPayroll PAYROLL = FederalPayroll.standard();
    private static final LocalDate IN_2025 = LocalDate.parse("2025-06-30");
    private static final LocalDate IN_2026 = LocalDate.parse("2026-03-13");

    private static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }

    @Test
    @SuppressWarnings("NullAway") // what is tested
    void aMissingDayIsNamed() {
        List<Consumer<LocalDate>> asked =
                List.of(PAYROLL::incomeTax, PAYROLL::supplementalWages, PAYROLL::fica, PAYROLL::futa);
        for (Consumer<LocalDate> each : asked) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> each.accept(null))
                    .withMessage("paid is missing");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.00, 5000.00, 1100.00",
        "999999.00, 1.00, 0.22", // just reaches the threshold
        "1000000.00, 1.00, 0.37",
        "999999.50, 1.00, 0.30", // 0.50 x 22 % + 0.50 x 37 % = 0.295
        "0.00, 1500000.55, 405000.20", // 220,000 + 500,000.55 x 37 % = 405,000.2035
        "2000000.00, 0.00, 0.00",
    })
    void supplementalWagesAreSplitAtAMillion(String before, String payment, String tax) {
        assertThat(PAYROLL.supplementalWages(IN_2025)
                        .withhold(usd(payment), usd(before), Trace.OFF)
                        .amount())
                .isEqualTo(usd(tax));
    }

    @ParameterizedTest
    @CsvSource({
        // wages, before, social security, Medicare, additional
        "8000.00, 180000.00, 279.00, 116.00, 0.00", // 4,500 x 6.2 %
        "5000.00, 184500.00, 0.00, 72.50, 0.00", // the base is used up
        "0.01, 184499.99, 0.00, 0.00, 0.00",
        "8000.00, 198000.00, 0.00, 116.00, 54.00", // 6,000 above 200,000
        "0.55, 200000.00, 0.00, 0.01, 0.00", // 0.55 x 0.9 % = 0.00495
        "0.56, 200000.00, 0.00, 0.01, 0.01", // 0.56 x 0.9 % = 0.00504
        "1.00, 199999.00, 0.00, 0.01, 0.00", // exactly 200,000 is not above
        "250000.00, 0.00, 11439.00, 3625.00, 450.00",
        "0.00, 0.00, 0.00, 0.00, 0.00",
    })
    void ficaStopsAtTheWageBaseAndGrowsAboveTheThreshold(
            String wages, String before, String security, String medicare, String additional) {
        FicaTax tax = PAYROLL.fica(IN_2026).tax(usd(wages), usd(before), Trace.OFF);
        assertThat(tax.socialSecurityEmployee()).isEqualTo(usd(security));
        assertThat(tax.socialSecurityEmployer()).isEqualTo(usd(security));
        assertThat(tax.medicareEmployee()).isEqualTo(usd(medicare));
        assertThat(tax.medicareEmployer()).isEqualTo(usd(medicare));
        assertThat(tax.additionalMedicareEmployee()).isEqualTo(usd(additional));
        assertThat(tax.employeeTotal())
                .isEqualTo(usd(security).plus(usd(medicare)).plus(usd(additional)));
        assertThat(tax.employerTotal()).isEqualTo(usd(security).plus(usd(medicare)));
    }

    @ParameterizedTest
    @CsvSource({
        "7000.01, 0.00, 0, 420.00, 42.00",
        "7000.00, 0.00, 0.9, 420.00, 105.00", // 6.0 - 5.4 + 0.9 = 1.5 %
        "7000.00, 0.00, 5.4, 420.00, 420.00",
        "3000.00, 7000.00, 0, 0.00, 0.00",
        "3000.00, 6000.00, 0, 60.00, 6.00",
        "0.83, 0.00, 0, 0.05, 0.00", // 0.0498 and 0.00498
        "0.84, 0.00, 0, 0.05, 0.01", // 0.0504 and 0.00504
    })
    void futaIsDueOnTheFirstSevenThousand(String wages, String before, String reduction, String gross, String net) {
        FutaTax tax = PAYROLL.futa(IN_2025).tax(usd(wages), usd(before), Percentage.parse(reduction + "%"), Trace.OFF);
        assertThat(tax.gross()).isEqualTo(usd(gross));
        assertThat(tax.net()).isEqualTo(usd(net));
    }

    @Test
    void aReductionOfMoreThanTheCreditIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PAYROLL.futa(IN_2025).tax(usd("1"), usd("0"), Percentage.parse("5.5%"), Trace.OFF))
                .withMessageStartingWith("creditReduction (5.5%) must be from 0 to 5.4%");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PAYROLL.fica(IN_2025).tax(usd("1"), usd("-1"), Trace.OFF))
                .withMessage("before (USD -1.00) must be 0 or more");
    }

    @Test
    void taxesAreExplained() {
        assertThat(PAYROLL.fica(IN_2026)
                        .tax(usd("8000"), usd("180000"), Trace.FULL)
                        .explanation()
                        .orElseThrow()
                        .toString()
                        .replace('\u00a0', ' '))
                .startsWith(
                        "social security and Medicare on US$ 8,000.00 after US$ 180,000.00\n"
                                + "  social security, employee: US$ 4,500.00 x 6.2% = US$ 279.00 (Internal Revenue Code (26 U.S.C.), § 3101(a) ");
        assertThat(PAYROLL.supplementalWages(IN_2026)
                        .withhold(usd("1500000.55"), usd("0"), Trace.FULL)
                        .explanation()
                        .orElseThrow()
                        .toText(Locale.CHINA))
                .contains("补充工资", "22%", "37%", "31.3402(g)-1");
        assertThat(PAYROLL.futa(IN_2026)
                        .tax(usd("7000"), usd("0"), Percentage.parse("0.9%"), Trace.FULL)
                        .explanation()
                        .orElseThrow()
                        .toString()
                        .replace('\u00a0', ' '))
                .contains("US$ 7,000.00 x (6% - 5.4% + 0.9% credit reduction) = US$ 105.00");
    }

    @Test
    void aYearWithoutFiguresIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PAYROLL.incomeTax(LocalDate.parse("2027-01-01")))
                .withMessage("year (2027) has no figures of federal payroll tax; there are some for [2024, 2025, 2026]"
                        + "\nMaybe add them with FederalPayroll.with.");
        assertThat(PAYROLL.fica(LocalDate.parse("2026-12-31"))).isNotNull();
        assertThatIllegalArgumentException().isThrownBy(() -> PAYROLL.parameters(2023));
    }

    @Test
    void aHostReplacesAndAddsYears() {
        FederalParameters own = PAYROLL.parameters(2026).withYear(2027).withSocialSecurityWageBase(usd("190000"));
        FederalPayroll payroll = PAYROLL.with(own);
        assertThat(payroll.fica(LocalDate.parse("2027-01-01"))
                        .tax(usd("1000"), usd("189500"), Trace.OFF)
                        .socialSecurityEmployee())
                .isEqualTo(usd("31.00"));
        assertThat(payroll.coverage().covers("us.fica", LocalDate.parse("2027-12-31")))
                .isTrue();
        assertThat(PAYROLL.coverage().covers("us.fica", LocalDate.parse("2027-12-31")))
                .isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FederalPayroll.of(List.of(own, own)))
                .withMessage("parameters (2027) must have each year once");
    }

    @Test
    void figuresComeFromJson() {
        FederalParameters figures = PAYROLL.parameters(2025);
        String json = FederalParameters.DOCUMENT.write(figures).toCanonicalText();
        DocumentReader<FederalParameters> reader =
                DocumentReader.of(FederalParameters.DOCUMENT, new JacksonTokenizer());
        assertThat(reader.read("2025.json", json.getBytes(UTF_8)).orElseThrow()).isEqualTo(figures);
        assertThat(reader.read(
                                "2025.json",
                                json.replace("\"medicareRate\":\"1.45%\",", "").getBytes(UTF_8))
                        .findings())
                .isNotEmpty();
    }

    @Test
    void allThatIsWrongWithFiguresIsSaid() {
        FederalParameters figures = PAYROLL.parameters(2025);
        FederalParameters.Builder wrong = FederalParameters.builder()
                .from(figures)
                .unemploymentCreditRate(Percentage.parse("6.1%"))
                .medicareRate(Percentage.parse("1.4500001%"))
                .supplementalThreshold(Money.parse("EUR 1"));
        assertThat(catchThrowableOfType(InvalidValueException.class, wrong::build))
                .hasMessageContaining("unemploymentCreditRate")
                .hasMessageContaining("must not be above the rate of the tax (6%)")
                .hasMessageContaining("must have at most 6 decimal places")
                .hasMessageContaining("must be in USD");
        Map<FilingStatus, Money> incomplete = new EnumMap<>(figures.line1g());
        incomplete.remove(FilingStatus.HEAD_OF_HOUSEHOLD);
        assertThat(catchThrowableOfType(InvalidValueException.class, () -> figures.withLine1g(incomplete)))
                .hasMessageContaining("has nothing for HEAD_OF_HOUSEHOLD");
        Map<FilingStatus, BracketTable> other = new EnumMap<>(figures.standardTables());
        other.computeIfPresent(
                FilingStatus.HEAD_OF_HOUSEHOLD, (status, table) -> table.withBoundary(Boundary.UPPER_INCLUSIVE));
        assertThat(catchThrowableOfType(InvalidValueException.class, () -> figures.withStandardTables(other)))
                .hasMessageContaining("standardTables[HEAD_OF_HOUSEHOLD]")
                .hasMessageContaining("lower bounds inclusive");
    }

    @Test
    void coverageSaysWhatIsThereAndWhatIsNot() {
        assertThat(PAYROLL.coverage().covers("us.income-tax", LocalDate.parse("2024-01-01")))
                .isTrue();
        assertThat(PAYROLL.coverage().covers("us.income-tax", LocalDate.parse("2023-12-31")))
                .isFalse();
        assertThat(PAYROLL.coverage().covers("us.nonresident-alien", LocalDate.parse("2025-12-31")))
                .isTrue();
        assertThat(PAYROLL.coverage().covers("us.nonresident-alien", LocalDate.parse("2026-01-01")))
                .isFalse();
        assertThat(PAYROLL.coverage().toString())
                .contains("2024-01-01/2027-01-01", "not covered", "This is no legal or tax advice.");
        assertThat(PAYROLL.coverage().toText(Locale.CHINA)).contains("联邦失业税", "未覆盖");
    }

    @Test
    void formsAreCheckedAndKeepToThemselves() {
        FormW4.Builder form =
                FormW4.builder().filingStatus(FilingStatus.HEAD_OF_HOUSEHOLD).credits(Money.parse("EUR 1"));
        assertThat(catchThrowableOfType(InvalidValueException.class, form::build))
                .hasMessageContaining("credits");
        FormW4 built = form.credits(usd("1234.56")).build();
        assertThat(built.toString()).doesNotContain("1234.56").doesNotContain("HEAD");
    }
}
