// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tradewright.core.sample.SampleContract;
import dev.tradewright.core.sample.SampleOrder;
import java.util.Arrays;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ValidatedTest {

    @Test
    void missingAttributesComeFirstAndAlone() {
        InvalidValueException refused = catchThrowableOfType(
                InvalidValueException.class,
                () -> SampleContract.builder().maximum(5000).build());

        assertThat(refused)
                .hasMessage("Invalid SampleContract: 2 violations\n  holder is missing\n  minimum is missing");
    }

    @Test
    void allViolationsAreReportedSortedInBothLanguages() {
        InvalidValueException refused = catchThrowableOfType(
                InvalidValueException.class,
                () -> SampleContract.builder()
                        .holder("a name far too long")
                        .minimum(2000)
                        .maximum(1500)
                        .addTags("ok", " ")
                        .discount(-1)
                        .build());

        assertThat(refused.message(Locale.US)).isEqualTo("""
                Invalid SampleContract: 5 violations
                  discount (-1) must be at least 0
                  holder (•••) must have from 0 to 10 entries or characters
                  maximum (1500) must be at most 1000
                  maximum (1500) must not be below 2000
                  tags[1] ( ) must not be blank""");
        assertThat(refused.message(Locale.CHINA)).isEqualTo("""
                SampleContract 无效：共 5 处问题
                  discount（-1）不得小于 0
                  holder（•••）的项数或字符数必须在 0 到 10 之间
                  maximum（1500）不得大于 1000
                  maximum（1500）不得低于 2000
                  tags[1]（ ）不得为空白""");
        assertThat(refused.getMessage()).doesNotContain("far too long");
    }

    @Test
    void nullIsMissingWhereverItIsGiven() {
        SampleContract valid = SampleContract.builder().holder("Li").minimum(1).build();

        assertMissing("SampleContract", "holder", () -> SampleContract.builder().holder(nothing()));
        assertMissing("SampleContract", "holder", () -> valid.withHolder(nothing()));
        assertMissing(
                "SampleContract", "tags element", () -> SampleContract.builder().addTags("ok", nothing()));
        assertMissing("SampleContract", "element", () -> valid.withTags(Arrays.asList("ok", nothing())));
        assertMissing("SampleOrder", "contract", () -> SampleOrder.builder().contract(nothing()));
        assertMissing("SampleOrder", "weights key", () -> SampleOrder.builder().putWeights(nothing(), 1));
        assertMissing("SampleOrder", "instance", () -> SampleOrder.builder().from(nothing()));
        InvalidValueException refused = catchThrowableOfType(
                InvalidValueException.class, () -> SampleContract.builder().holder(nothing()));
        assertThat(refused.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.path()).isEqualTo("holder");
            assertThat(violation.code()).isEqualTo("missing");
        });
        assertThat(refused.message(Locale.CHINA)).startsWith("SampleContract 无效");
    }

    private static void assertMissing(String type, String what, ThrowingCallable call) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(call)
                .withMessage("Invalid " + type + ": 1 violation\n  " + what + " is missing");
    }

    /** Null, which callers are warned of but may hand over all the same. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return null;
    }

    @Test
    void withIsCheckedToo() {
        SampleContract valid = SampleContract.builder().holder("Li").minimum(1).build();

        assertThat(valid.withMaximum(1).maximum()).isEqualTo(1);
        assertThat(catchThrowableOfType(InvalidValueException.class, () -> valid.withMaximum(0)))
                .hasMessageContaining("maximum (0) must not be below 1");
    }
}
