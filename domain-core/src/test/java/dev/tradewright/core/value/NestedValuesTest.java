// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tradewright.core.sample.SampleAddress;
import dev.tradewright.core.sample.SampleContract;
import dev.tradewright.core.sample.SampleLine;
import dev.tradewright.core.sample.SampleOrder;
import java.util.Collections;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Values inside values: where a violation lies, and that nothing personal is told on the way. */
class NestedValuesTest {

    private static final SampleContract CONTRACT =
            SampleContract.builder().holder("Li Wei").minimum(1).build();

    @Test
    void placesAreFoundInListsMapsSetsAndRecordsAndSortedAsPeopleCount() {
        InvalidValueException refused = refusal(SampleOrder.builder()
                .contract(CONTRACT)
                .addAllLines(Collections.nCopies(2, SampleLine.of("A", 1)))
                .addLines(SampleLine.of(" ", 0))
                .addAllLines(Collections.nCopies(7, SampleLine.of("A", 1)))
                .addLines(SampleLine.of("A", -1))
                .putWeights("AIR", 0)
                .putWeights(" ", 1)
                .addLabels(" "));

        assertThat(refused).hasMessage("""
                Invalid SampleOrder: 6 violations
                  labels[] ( ) must not be blank
                  lines[2].quantity (0) must be at least 1
                  lines[2].sku ( ) must not be blank
                  lines[10].quantity (-1) must be at least 1
                  weights[ ] ( ) must not be blank
                  weights[AIR] (0) must be at least 1""");
    }

    @Test
    void aNestedValueRefusesItself() {
        InvalidValueException refused = catchThrowableOfType(
                InvalidValueException.class,
                () -> SampleOrder.builder().contract(CONTRACT.withMaximum(0)).build());

        assertThat(refused.type()).isEqualTo("SampleContract");
    }

    @Test
    void nothingPersonalIsTold() {
        InvalidValueException refused = refusal(SampleOrder.builder()
                .contract(CONTRACT)
                .putCommissions("Zhang San", 0)
                .putCommissions("Wang Wu", 777)
                .address(new SampleAddress("SW1A 1AA", " "))
                .card("6222021234567890"));

        assertThat(refused.message(Locale.US)).isEqualTo("""
                Invalid SampleOrder: 5 violations
                  address.postcode (•••) must have from 0 to 6 entries or characters
                  address.street (•••) must not be blank
                  card (•••) is not valid
                  commissions[•••] (•••) must be at most 500
                  commissions[•••] (•••) must be at least 1""");
        assertThat(refused.message(Locale.CHINA) + refused + refused.violations())
                .doesNotContain("Zhang", "Wang", "777", "SW1A", "6222");
        assertThat(refused).hasNoCause().hasNoSuppressedExceptions();
    }

    @Test
    void norInToString() {
        SampleOrder order = SampleOrder.builder()
                .contract(CONTRACT)
                .putCommissions("Zhang San", 7)
                .address(new SampleAddress("100000", "Chang'an Jie 1"))
                .build();

        assertThat(order)
                .hasToString(
                        "SampleOrder{contract=SampleContract{holder=•••, minimum=1, maximum=100, tags=[]}, lines=[], "
                                + "weights={}, labels=[], commissions=•••, address=•••, card=•••, voucher=4111111111111111}");
    }

    @Test
    void whatOnlyTheHostsValidatorHasATextForIsTakenFromIt() {
        assertThat(refusal(SampleOrder.builder().contract(CONTRACT).voucher("1")))
                .hasMessage("Invalid SampleOrder: 1 violation\n  voucher (1) invalid credit card number");
    }

    @Test
    void aVeryLongTextIsCut() {
        String tooLong = "9".repeat(999_999) + "1";
        assertThat(refusal(SampleOrder.builder().contract(CONTRACT).voucher(tooLong))
                        .getMessage())
                .hasSizeLessThan(250)
                .contains("voucher (" + "9".repeat(100) + "…)");
    }

    @Test
    void oneAttributeCanBeCheckedBeforeTheOthersAreKnown() {
        assertThat(Validations.violations(SampleContract.class, "minimum", 0))
                .hasToString("[minimum (0) must be at least 1]");
        assertThat(Validations.violations(SampleContract.class, "holder", "a name far too long"))
                .hasToString("[holder (•••) must have from 0 to 10 entries or characters]");
        assertThat(Validations.violations(SampleContract.class, "minimum", 1)).isEmpty();
    }

    private static InvalidValueException refusal(SampleOrder.Builder builder) {
        return catchThrowableOfType(InvalidValueException.class, builder::build);
    }
}
