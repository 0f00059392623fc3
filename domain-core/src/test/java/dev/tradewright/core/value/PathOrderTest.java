// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PathOrderTest {

    /** As people count; each is less than all that follow. */
    private static final List<String> SORTED = List.of(
            "",
            "lines",
            "lines[0]",
            "lines[1].sku",
            "lines[02]",
            "lines[2]",
            "lines[2].quantity",
            "lines[2].sku",
            "lines[10]",
            "lines[99999999999999999999]",
            "lines[100000000000000000000]",
            "linesmen",
            "价格");

    @Test
    void numbersAreOrderedBySize() {
        for (String a : SORTED) {
            for (String b : SORTED) {
                assertThat(Integer.signum(PathOrder.INSTANCE.compare(a, b)))
                        .as("%s against %s", a, b)
                        .isEqualTo(Integer.signum(Integer.compare(SORTED.indexOf(a), SORTED.indexOf(b))));
            }
        }
    }
}
