// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.us;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.table.Boundary;
import dev.tradewright.core.table.BracketTable;
import dev.tradewright.core.table.RateBracket;
import dev.tradewright.core.value.InvalidValueException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused of the figures of a year, and where it is said to stand. */
class FederalRulesTest {

    private static final Money EURO = Money.parse("EUR 1");
    private static final Percentage FINEST = Percentage.parse("0.000001%");
    private static final Percentage TOO_FINE = Percentage.parse("0.0000001%");

    private final FederalParameters figures = FederalTables.read(2025);

    private static List<String> violations(ThrowingCallable building) {
        InvalidValueException refused = catchThrowableOfType(InvalidValueException.class, building);
        return refused.violations().stream()
                .map(violation -> violation.path() + " " + violation.code())
                .toList();
    }

    private static Arguments amount(String path, UnaryOperator<FederalParameters> change) {
        return Arguments.of(path, change);
    }

    static Stream<Arguments> inEuros() {
        return Stream.of(
                amount("allowanceBefore2020", it -> it.withAllowanceBefore2020(EURO)),
                amount("socialSecurityWageBase", it -> it.withSocialSecurityWageBase(EURO)),
                amount("additionalMedicareThreshold", it -> it.withAdditionalMedicareThreshold(EURO)),
                amount("unemploymentWageBase", it -> it.withUnemploymentWageBase(EURO)),
                amount("supplementalThreshold", it -> it.withSupplementalThreshold(EURO)),
                amount(
                        "line1g[HEAD_OF_HOUSEHOLD]",
                        it -> it.withLine1g(with(it.line1g(), FilingStatus.HEAD_OF_HOUSEHOLD, EURO))),
                amount(
                        "nonresidentAlien[WEEKLY]",
                        it -> it.withNonresidentAlien(with(it.nonresidentAlien(), PayrollPeriod.WEEKLY, EURO))),
                amount(
                        "nonresidentAlienBefore2020[WEEKLY]",
                        it -> it.withNonresidentAlienBefore2020(
                                with(it.nonresidentAlienBefore2020(), PayrollPeriod.WEEKLY, EURO))));
    }

    private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        Map<K, V> changed = new HashMap<>(map);
        changed.put(key, value);
        return changed;
    }

    @ParameterizedTest
    @MethodSource("inEuros")
    void amountsAreInDollars(String path, UnaryOperator<FederalParameters> change) {
        assertThat(violations(() -> change.apply(figures))).containsExactly(path + " not-dollars");
    }

    private interface RateChange {
        FederalParameters to(FederalParameters figures, Percentage rate);
    }

    private static Arguments rate(String path, RateChange change) {
        return Arguments.of(path, change);
    }

    static Stream<Arguments> rates() {
        return Stream.of(
                rate("socialSecurityRate", FederalParameters::withSocialSecurityRate),
                rate("socialSecurityRateOfEmployer", FederalParameters::withSocialSecurityRateOfEmployer),
                rate("medicareRate", FederalParameters::withMedicareRate),
                rate("medicareRateOfEmployer", FederalParameters::withMedicareRateOfEmployer),
                rate("additionalMedicareRate", FederalParameters::withAdditionalMedicareRate),
                rate("unemploymentCreditRate", FederalParameters::withUnemploymentCreditRate),
                rate("supplementalRate", FederalParameters::withSupplementalRate),
                rate("supplementalRateAbove", FederalParameters::withSupplementalRateAbove));
    }

    @ParameterizedTest
    @MethodSource("rates")
    void ratesHaveSixPlacesAtMost(String path, RateChange change) {
        assertThat(change.to(figures, FINEST)).isNotEqualTo(figures);
        assertThat(violations(() -> change.to(figures, TOO_FINE))).containsExactly(path + " rate-places");
    }

    @Test
    void theCreditMayBeTheWholeTaxAndNotMore() {
        assertThat(figures.withUnemploymentCreditRate(Percentage.parse("6%")).unemploymentCreditRate())
                .isEqualTo(figures.unemploymentRate());
        assertThat(violations(() -> figures.withUnemploymentCreditRate(Percentage.parse("6.000001%"))))
                .containsExactly("unemploymentCreditRate credit-above-rate");
        assertThat(violations(() -> figures.withUnemploymentRate(Percentage.parse("7.0000001%"))))
                .containsExactly("unemploymentRate rate-places");
    }

    @ParameterizedTest
    @EnumSource(FilingStatus.class)
    void eachStatusHasItsTables(FilingStatus status) {
        Map<FilingStatus, BracketTable> standard = new EnumMap<>(figures.standardTables());
        standard.remove(status);
        assertThat(violations(() -> figures.withStandardTables(standard)))
                .containsExactly("standardTables status-missing");
        Map<FilingStatus, BracketTable> checkbox = new EnumMap<>(figures.checkboxTables());
        checkbox.remove(status);
        assertThat(violations(() -> figures.withCheckboxTables(checkbox)))
                .containsExactly("checkboxTables status-missing");
        Map<FilingStatus, Money> line1g = new EnumMap<>(figures.line1g());
        line1g.remove(status);
        assertThat(violations(() -> figures.withLine1g(line1g))).containsExactly("line1g status-missing");
    }

    private static RateBracket bracket(CurrencyUnit currency, String from, String to) {
        return new RateBracket(
                Money.parse(currency.code() + " " + from),
                to.isEmpty() ? Optional.empty() : Optional.of(Money.parse(currency.code() + " " + to)),
                Percentage.parse("10%"),
                Optional.of(Money.zero(currency)),
                Optional.empty());
    }

    private static BracketTable table(CurrencyUnit currency, RateBracket... brackets) {
        return BracketTable.builder()
                .currency(currency)
                .method(BracketTable.Method.BASE_PLUS_EXCESS)
                .addBrackets(brackets)
                .build();
    }

    private List<String> withCheckboxTable(BracketTable table) {
        return violations(() ->
                figures.withCheckboxTables(with(figures.checkboxTables(), FilingStatus.HEAD_OF_HOUSEHOLD, table)));
    }

    @Test
    void tablesGoFromZeroWithoutEnd() {
        String form = "checkboxTables[HEAD_OF_HOUSEHOLD] table-form";
        assertThat(withCheckboxTable(table(CurrencyUnit.USD, bracket(CurrencyUnit.USD, "1", ""))))
                .containsExactly(form);
        assertThat(withCheckboxTable(table(CurrencyUnit.USD, bracket(CurrencyUnit.USD, "0", "5"))))
                .containsExactly(form);
        assertThat(withCheckboxTable(table(CurrencyUnit.USD, bracket(CurrencyUnit.USD, "0", ""))
                        .withBoundary(Boundary.UPPER_INCLUSIVE)))
                .containsExactly(form);
        assertThat(withCheckboxTable(table(CurrencyUnit.EUR, bracket(CurrencyUnit.EUR, "0", ""))))
                .containsExactly("checkboxTables[HEAD_OF_HOUSEHOLD].currency not-dollars");
    }

    @Test
    void amountsOfFormsAreInDollars() {
        FormW4 form =
                FormW4.builder().filingStatus(FilingStatus.HEAD_OF_HOUSEHOLD).build();
        assertThat(violations(() -> form.withCredits(EURO))).containsExactly("credits not-dollars");
        assertThat(violations(() -> form.withOtherIncome(EURO))).containsExactly("otherIncome not-dollars");
        assertThat(violations(() -> form.withDeductions(EURO))).containsExactly("deductions not-dollars");
        assertThat(violations(() -> form.withExtraWithholding(EURO))).containsExactly("extraWithholding not-dollars");
        FormW4Before2020 old = FormW4Before2020.builder()
                .maritalStatus(FormW4Before2020.MaritalStatus.SINGLE)
                .allowances(1)
                .build();
        assertThat(violations(() -> old.withAdditionalAmount(EURO))).containsExactly("additionalAmount not-dollars");
    }

    @Test
    void whatAFormDoesNotSayIsNothing() {
        FormW4 form =
                FormW4.builder().filingStatus(FilingStatus.HEAD_OF_HOUSEHOLD).build();
        assertThat(List.of(form.credits(), form.otherIncome(), form.deductions(), form.extraWithholding()))
                .containsOnly(Money.parse("USD 0"));
        assertThat(form.multipleJobs()).isFalse();
        assertThat(form.exempt()).isFalse();
        assertThat(form.nonresidentAlien()).isFalse();
        FormW4Before2020 old = FormW4Before2020.builder()
                .maritalStatus(FormW4Before2020.MaritalStatus.SINGLE)
                .allowances(1)
                .build();
        assertThat(old.additionalAmount()).isEqualTo(Money.parse("USD 0"));
        assertThat(old.exempt()).isFalse();
        assertThat(old.nonresidentAlien()).isFalse();
    }

    @Test
    void yearsOfOnesOwnAreKeptApart() {
        List<FederalParameters> years = new ArrayList<>(List.of(figures, FederalTables.read(2026)));
        FederalPayroll payroll = FederalPayroll.of(years);
        assertThat(payroll.parameters(2025)).isEqualTo(figures);
        assertThat(payroll.parameters(2026)).isEqualTo(years.get(1));
        assertThatIllegalArgumentException().isThrownBy(() -> payroll.parameters(2024));
    }

    @ParameterizedTest
    @CsvSource({
        "5.4%, true",
        "5.399999%, true",
        "0.000001%, true",
        "0%, true",
        "5.400001%, false",
        "-0.000001%, false",
        "0.0000001%, false",
    })
    void aCreditReductionIsFromNothingToTheCredit(String reduction, boolean accepted) {
        ThrowingCallable tax = () -> Futa.of(figures)
                .tax(Money.parse("USD 1"), Money.parse("USD 0"), Percentage.parse(reduction), Trace.OFF);
        if (accepted) {
            assertThatCode(tax).doesNotThrowAnyException();
        } else {
            assertThatIllegalArgumentException().isThrownBy(tax).withMessageStartingWith("creditReduction (");
        }
    }
}
