// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.contract.ValueContract;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GtinTest {

    /** Examples of the GS1 General Specifications, of Wikipedia, and numbers printed on goods. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "4006381333931", // EAN-13
                "036000291452", // UPC-A
                "73513537", // EAN-8
                "96385074",
                "6291041500213",
                "9780306406157", // a book: ISBN-13 is an EAN-13
                "10614141000415", // GTIN-14
                "00000000"
            })
    void takesPublishedNumbers(String digits) {
        assertThat(Gtin.of(digits)).hasToString(digits);
    }

    @Test
    void refusesOthers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gtin.of("4006381333932"))
                .withMessageStartingWith("gtin (4006381333932) must end in the check digit 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gtin.of("400638133393"))
                .withMessageStartingWith("gtin (400638133393) must end in the check digit");
        for (String other : new String[] {"123456789", "40063813339310", "4006381 333931", "４００６３８１３３３９３１", ""}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Gtin.of(other))
                    .withMessageStartingWith("gtin (");
        }
    }

    @Test
    void keepsTheContractOfValues() {
        ValueContract.of(Gtin.of("036000291452"), Gtin.of("0036000291452"), Gtin.of("4006381333931"))
                .parsedBy(Gtin::of)
                .holds();
        assertThat(Gtin.of("036000291452").to14Digits()).isEqualTo("00036000291452");
        assertThat(Gtin.of("73513537").to14Digits()).isEqualTo("00000073513537");
    }

    /** Whatever the digits, exactly one check digit fits, and any single wrong digit is found. */
    @Property
    void findsEverySingleWrongDigit(
            @ForAll @LongRange(max = 999_999_999_999L) long number,
            @ForAll @IntRange(max = 12) int place,
            @ForAll @IntRange(min = 1, max = 9) int wrong) {
        String body = String.format("%012d", number);
        String whole = null;
        for (int digit = 0; digit < 10; digit++) {
            if (fits(body + digit)) {
                assertThat(whole).isNull();
                whole = body + digit;
            }
        }
        assertThat(whole).isNotNull();
        char[] digits = whole.toCharArray();
        digits[place] = (char) ('0' + (digits[place] - '0' + wrong) % 10);
        assertThat(fits(new String(digits))).isFalse();
    }

    private static boolean fits(String digits) {
        try {
            Gtin.of(digits);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
