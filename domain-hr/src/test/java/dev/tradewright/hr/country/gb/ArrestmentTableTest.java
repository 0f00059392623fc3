// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.hr.country.gb.ArrestmentTable.Band;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of a host. */
class ArrestmentTableTest {

    private static final DateRange YEARS = DateRange.parse("2026-04-06/2028-04-06");

    private static Money gbp(String amount) {
        return Money.parse("GBP " + amount);
    }

    private static Band band(String above, int rate, String fixed, String minimum) {
        return new Band(gbp(above), Percentage.of(rate), gbp(fixed), gbp(minimum));
    }

    private static ArrestmentTable table(Band... bands) {
        return new ArrestmentTable(YEARS, Map.of(AttachmentPeriod.WEEKLY, List.of(bands)));
    }

    /** The bands need not join: what is on a bound belongs to the lower one. */
    @ParameterizedTest
    @CsvSource({
        "  0.00,  0.00",
        "100.00,  0.00",
        "100.01,  5.00", // 0.01 x 10 %, at least 5.00
        "150.00,  5.00", // 50 x 10 %
        "200.00, 10.00",
        "200.01, 20.00", // 20.00 + 0.01 x 30 %
        "300.00, 50.00" // 20.00 + 100 x 30 %
    })
    void aBoundBelongsToTheBandBelow(String net, String amount) {
        EarningsArrestment own = EarningsArrestment.of(
                List.of(table(band("0", 0, "0", "0"), band("100", 10, "0", "5"), band("200", 30, "20", "0"))));

        assertThat(own.deduction(LocalDate.parse("2028-04-05"), AttachmentPeriod.WEEKLY, gbp(net), Trace.OFF)
                        .amount())
                .isEqualTo(gbp(amount));
    }

    @Test
    void bandsBeginAtZeroAndAscend() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(band("0.01", 0, "0", "0")))
                .withMessageStartingWith("bands of WEEKLY (")
                .withMessageContaining("must begin at 0");
        assertThatIllegalArgumentException()
                .isThrownBy(ArrestmentTableTest::table)
                .withMessageStartingWith("bands of WEEKLY ([]) must begin at 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(band("0", 0, "0", "0"), band("100", 0, "0", "0"), band("100", 0, "0", "0")))
                .withMessageStartingWith("bands of WEEKLY (GBP 100.00) must ascend");
    }

    @Test
    void aPeriodWithoutBandsIsNamed() {
        EarningsArrestment own = EarningsArrestment.of(List.of(table(band("0", 0, "0", "0"))));

        assertThat(own.tables()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> own.deduction(LocalDate.parse("2026-04-06"), AttachmentPeriod.DAILY, gbp("1"), Trace.OFF))
                .withMessageContaining("table of DAILY for 2026-04-06");
    }
}
