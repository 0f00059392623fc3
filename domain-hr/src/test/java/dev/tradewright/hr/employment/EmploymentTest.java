// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.employment;

import static dev.tradewright.hr.employment.Employments.clerk;
import static dev.tradewright.hr.employment.Employments.monthly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.contract.ValueContract;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.json.JsonValue;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.place.Place;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.time.Timeline;
import dev.tradewright.core.value.InvalidValueException;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmploymentTest {

    private static final Person PERSON = Person.builder()
            .id(PersonId.of("H-1"))
            .name("王小明")
            .identityNumber("11010519491231002X")
            .bankAccount("6222020200112233445")
            .birthDate(LocalDate.of(1990, 2, 3))
            .build();

    @Test
    void segmentsAreCutWhereATermChanges() {
        Employment moved = clerk().withExit(Exit.of(LocalDate.of(2026, 3, 30), ExitReason.RESIGNATION))
                .withWeeklyHours(Timeline.<Decimal>always(Decimal.of(40))
                        .with(DateRange.ofUnboundedEnd(LocalDate.of(2026, 3, 20)), Decimal.of(30)));

        assertThat(moved.segments(DateRange.parse("2026-03-01/2026-04-01")))
                .containsExactly(
                        DateRange.parse("2026-03-01/2026-03-16"),
                        DateRange.parse("2026-03-16/2026-03-20"),
                        DateRange.parse("2026-03-20/2026-03-31"));
        assertThat(moved.segments(DateRange.parse("2026-01-01/2026-02-01")))
                .containsExactly(DateRange.parse("2026-01-15/2026-02-01"));
        assertThat(moved.segments(DateRange.parse("2026-04-01/2026-05-01"))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> moved.segments(DateRange.parse("2026-03-01/..")))
                .withMessageContaining("days (2026-03-01/..)");
    }

    @Test
    void anEqualTermThatIsWrittenTwiceCutsNothing() {
        Employment same = clerk().withBasePay(Timeline.ofStarts(Map.of(
                LocalDate.of(2026, 1, 15), monthly("CNY 8000.00"),
                LocalDate.of(2026, 2, 10), monthly("CNY 8000.00"))));

        assertThat(same.segments(DateRange.parse("2026-02-01/2026-03-01")))
                .containsExactly(DateRange.parse("2026-02-01/2026-03-01"));
    }

    @Test
    void everyDayOfTheEmploymentHasItsTerms() {
        Timeline<BasePay> gap = clerk().basePay().without(DateRange.parse("2026-02-01/2026-02-10"));

        assertThatThrownBy(() -> clerk().withBasePay(gap))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("basePay")
                .hasMessageContaining("2026-02-01/2026-02-10");
        assertThatThrownBy(() -> clerk().withWeeklyHours(Timeline.always(Decimal.of(169))))
                .hasMessageContaining("at most 168");
        assertThatThrownBy(() -> clerk().withExit(Exit.of(LocalDate.of(2026, 1, 14), ExitReason.OTHER)))
                .hasMessageContaining("must not be before the entry (2026-01-15)");
    }

    @Test
    void theRefusalIsWrittenInChineseToo() {
        assertThatThrownBy(() -> clerk().withWeeklyHours(Timeline.empty()))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.violations().get(0).toText(Locale.CHINESE))
                                .contains("每一天都必须有约定"));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-15, 2020-01-15, P1D",
        "2020-01-15, 2026-01-14, P6Y",
        "2020-01-15, 2026-01-13, P5Y11M30D",
        "2020-02-29, 2021-02-27, P11M30D",
        "2020-02-29, 2021-02-28, P1Y1D"
    })
    void serviceCountsItsLastDay(LocalDate entry, LocalDate day, Period service) {
        Employment since = clerk().withPlaces(
                        Timeline.always(PlaceOfWork.of(Place.parse("CN-SH"), ZoneId.of("Asia/Shanghai"))))
                .withBasePay(Timeline.always(monthly("CNY 1.00")))
                .withEntry(entry);

        assertThat(since.service(day)).isEqualTo(service);
        assertThat(since.withExit(Exit.of(day, ExitReason.RETIREMENT)).service(day.plusYears(2)))
                .isEqualTo(service);
        assertThatIllegalArgumentException().isThrownBy(() -> since.service(entry.minusDays(1)));
    }

    @Test
    void costIsSplitToTheLastCent() {
        Map<CostCentre, Decimal> thirds = new LinkedHashMap<>();
        thirds.put(CostCentre.of("B"), Decimal.ONE);
        thirds.put(CostCentre.of("A"), Decimal.ONE);
        thirds.put(CostCentre.of("C"), Decimal.ONE);

        assertThat(CostShares.of(thirds).split(Money.parse("CNY 100.00")).toString())
                .isEqualTo("{B=CNY 33.34, A=CNY 33.33, C=CNY 33.33}");
        assertThat(CostShares.of(thirds).split(Money.parse("CNY -100.00")).values())
                .containsExactly(Money.parse("CNY -33.34"), Money.parse("CNY -33.33"), Money.parse("CNY -33.33"));
        assertThatIllegalArgumentException().isThrownBy(() -> CostShares.of(Map.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CostShares.of(Map.of(CostCentre.of("A"), Decimal.ZERO)))
                .withMessageContaining("weights[A] (0) must be more than 0");
    }

    @Test
    void nothingPersonalIsShown() {
        assertThat(PERSON.toString()).doesNotContain("王小明", "11010519491231002X", "6222020200112233445", "1990");
        assertThat(clerk().toString()).doesNotContain("8000", "9000");
        assertThat(monthly("CNY 8000.00").toString()).doesNotContain("8000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> monthly("CNY -8000.00"))
                .withMessageNotContaining("8000");
    }

    @Test
    void valuesKeepTheirContract() {
        ValueContract.of(PersonId::of, "a", "b").holds();
        ValueContract.of(EmploymentId::of, "a", "b").holds();
        ValueContract.of(PositionId::of, "a", "b").holds();
        ValueContract.of(CostCentre::of, "a", "b").holds();
        assertThat(monthly("CNY 1.00"))
                .isEqualTo(monthly("CNY 1.00"))
                .isNotEqualTo(monthly("CNY 2.00"))
                .isNotEqualTo(BasePay.of(Money.parse("CNY 1.00"), PayUnit.DAY));
        ValueContract.of(CostShares.all(CostCentre.of("A")), CostShares.all(CostCentre.of("B")))
                .holds();
    }

    @Test
    void jsonIsReadBack() {
        Employment employment = clerk().withExit(Exit.of(LocalDate.of(2026, 12, 31), ExitReason.END_OF_TERM));
        for (Object value : List.of(
                PERSON, employment, Employments.CLERK.withPaidOvertime(false).withGrade("G5"))) {
            JsonValue json = JsonMapping.standard().write(value);

            assertThat(JsonMapping.standard().read(json, type(value)).orElseThrow())
                    .isEqualTo(value);
        }
    }

    private static Class<?> type(Object value) {
        return value.getClass().getSuperclass();
    }
}
