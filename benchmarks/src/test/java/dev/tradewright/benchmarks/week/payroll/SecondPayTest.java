// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.benchmarks.week.ProblemsException;
import dev.tradewright.benchmarks.week.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The second path: that it would notice, and its law by itself. */
class SecondPayTest {

    private static final String FILE = String.join(",", EmployeeReader.COLUMNS)
            + "\nCN-1,Li,310000,yes,2026-03-01,,Clerk,SH,21750.00,,,,0.00,20000.00,0.00,no,0,0,0,,0.00,ACC\n";

    private static List<String> differences(String second) throws ProblemsException {
        PaidRun paid = PaidRun.of(new Office(EmployeeReader.read(new Source("staff.csv", FILE))));
        return PayrollChapter.differences(second, paid, Locale.ENGLISH);
    }

    @Test
    void aFenMoreIsNoticedEverywhere() throws ProblemsException {
        assertThat(differences(FILE)).isEmpty();
        assertThat(differences(FILE.replace("21750.00", "21750.01")))
                .containsExactly(
                        "CN-1: [21750.00, 3500.00, 397.50, 6540.00] here, [21750.01, 3500.00, 397.50, 6540.00] there",
                        "SH: [21750.00, 3897.50, 6540.00] here, [21750.01, 3897.50, 6540.00] there",
                        "gross: CNY 21750.00 here, 21750.01 there",
                        "net: CNY 17852.50 here, 17852.51 there",
                        "payslips: CNY 17852.50 here, 17852.51 there");
    }

    @Test
    void whoIsMissingIsNoticed() throws ProblemsException {
        assertThat(differences(FILE.replace("CN-1", "CN-2")))
                .contains("CN-1: [21750.00, 3500.00, 397.50, 6540.00] here, null there");
    }

    @ParameterizedTest
    @CsvSource({
        "36000, 1080.00, 1080.00", //
        "36000.01, 1080.00, 3390.00",
        "144000, 11880.00, 14190.00",
        "144001, 11880.20, 27390.20",
        "-1, 0.00, 0.00"
    })
    void rowsIncludeTheirUpperBound(BigDecimal amount, BigDecimal byYear, BigDecimal onBonus) {
        assertThat(SecondLaw.byYear(amount)).isEqualTo(byYear);
        assertThat(SecondLaw.onAnnualBonus(amount)).isEqualTo(onBonus);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-14, true", "2026-02-16, false", "2026-02-21, false", "2026-02-24, true", "2026-03-28, false"})
    void workdaysFollowTheHolidays(LocalDate day, boolean workday) {
        assertThat(SecondLaw.isWorkday(day)).isEqualTo(workday);
    }
}
