// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.contract.ValueContract;
import dev.tradewright.hr.country.gb.TaxCode.Basis;
import dev.tradewright.hr.country.gb.TaxCode.Kind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaxCodeTest {

    @Test
    void itIsAValue() {
        ValueContract.of(
                        TaxCode::parse,
                        "1257L",
                        "1257M",
                        "S1257L",
                        "C1257L",
                        "1257L W1/M1",
                        "K475",
                        "SK475",
                        "0T",
                        "BR",
                        "SBR",
                        "D0",
                        "SD3",
                        "NT",
                        "NT W1/M1")
                .holds();
        assertThat(TaxCode.parse("1257L")).doesNotHaveSameHashCodeAs(TaxCode.parse("1258L"));
        ValueContract.of(TaxYear::parse, "2008-09", "2009-10", "2025-26", "2099-00")
                .holds();
    }

    @ParameterizedTest
    @CsvSource({
        "1257L, REST_OF_UK, ALLOWANCE, 1257, 0, CUMULATIVE",
        "500N, REST_OF_UK, ALLOWANCE, 500, 0, CUMULATIVE",
        "0T, REST_OF_UK, ALLOWANCE, 0, 0, CUMULATIVE",
        "S0T, SCOTLAND, ALLOWANCE, 0, 0, CUMULATIVE",
        "C1257T, WALES, ALLOWANCE, 1257, 0, CUMULATIVE",
        "K1, REST_OF_UK, ADDITIONAL, 1, 0, CUMULATIVE",
        "CK630 W1, WALES, ADDITIONAL, 630, 0, WEEK1_MONTH1",
        "1257LX, REST_OF_UK, ALLOWANCE, 1257, 0, WEEK1_MONTH1",
        "1257L M1, REST_OF_UK, ALLOWANCE, 1257, 0, WEEK1_MONTH1",
        "BR, REST_OF_UK, FLAT_RATE, 0, 0, CUMULATIVE",
        "CD1, WALES, FLAT_RATE, 0, 2, CUMULATIVE",
        "SD3, SCOTLAND, FLAT_RATE, 0, 4, CUMULATIVE",
        "NT, REST_OF_UK, NO_TAX, 0, 0, CUMULATIVE",
    })
    void theFormsOfACode(String text, TaxRegion region, Kind kind, int number, int above, Basis basis) {
        TaxCode code = TaxCode.parse(text);
        assertThat(code.region()).isEqualTo(region);
        assertThat(code.kind()).isEqualTo(kind);
        assertThat(code.number()).isEqualTo(number);
        assertThat(code.bandsAboveBasic()).isEqualTo(above);
        assertThat(code.basis()).isEqualTo(basis);
        assertThat(code.withBasis(Basis.CUMULATIVE).withBasis(basis)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "L",
                "1257",
                "1257Q",
                "1257l",
                " 1257L",
                "K0",
                "K",
                "D2",
                "CD2",
                "D4",
                "SD4",
                "SNT",
                "CNT",
                "XBR",
                "-5L",
                "1234567L",
                "1257L W2",
                "1257L W1/M1 X"
            })
    void whatIsNoCodeIsRefusedWithOneMessage(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TaxCode.parse(text))
                .withMessageStartingWith("tax code (" + text
                        + ") must be a number with L, M, N or T, K with a number above 0, BR, D0, D1 or NT")
                .withMessageEndingWith("\nMaybe write it as HMRC does: 1257L, S1257L, K475, 0T W1/M1.");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-05, 2024-25, 53, 12",
        "2025-04-06, 2025-26, 1, 1",
        "2025-04-12, 2025-26, 1, 1",
        "2025-04-13, 2025-26, 2, 1",
        "2025-05-05, 2025-26, 5, 1",
        "2025-05-06, 2025-26, 5, 2",
        "2024-02-29, 2023-24, 48, 11",
        "2026-04-04, 2025-26, 52, 12",
        "2026-04-05, 2025-26, 53, 12",
    })
    void daysHaveATaxYearWeekAndMonth(LocalDate day, String year, int week, int month) {
        assertThat(TaxYear.of(day)).hasToString(year);
        assertThat(TaxYear.of(day).dates().contains(day)).isTrue();
        assertThat(TaxPeriod.weekOf(day)).isEqualTo(TaxPeriod.week(week));
        assertThat(TaxPeriod.monthOf(day)).isEqualTo(TaxPeriod.month(month)).hasToString("month " + month);
        assertThat(TaxPeriod.weekOf(day).isExtra()).isEqualTo(week == 53);
    }

    @Test
    void periodsAndYearsOutOfRangeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> TaxPeriod.month(13));
        assertThatIllegalArgumentException().isThrownBy(() -> TaxPeriod.week(57));
        assertThatIllegalArgumentException().isThrownBy(() -> TaxPeriod.week(1, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TaxYear.parse("2025-27"))
                .withMessage("tax year (2025-27) must name a year and the next one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TaxYear.parse("2025"))
                .withMessage("tax year (2025) must be written as 2025-26");
    }
}
