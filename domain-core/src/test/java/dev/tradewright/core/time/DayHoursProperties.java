// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of a day's hours. */
class DayHoursProperties {

    @Provide
    Arbitrary<DayHours> hours() {
        return Desks.hours();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void textIsReadBack(@ForAll("hours") DayHours hours) {
        assertThat(DayHours.parse(hours.toString())).isEqualTo(hours);
        assertThat(new DayHours(hours.intervals())).isEqualTo(hours);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void intervalsDoNotTouch(@ForAll("hours") DayHours hours) {
        for (int i = 1; i < hours.intervals().size(); i++) {
            assertThat(hours.intervals().get(i - 1).endSecond())
                    .isLessThan(hours.intervals().get(i).startSecond());
        }
    }
}
