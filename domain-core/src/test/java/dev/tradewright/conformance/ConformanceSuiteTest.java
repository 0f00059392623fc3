// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ConformanceSuiteTest {

    @ParameterizedTest
    @CsvSource({"1, 1 2 3 4 5 6 7", "2, 1 3 5 7", "3, 1 4 7", "6, 1 7", "7, 1", "10, 1"})
    void everySoManiethCaseIsTaken(int every, String taken) {
        List<String> lines = List.of("1", "2", "3", "4", "5", "6", "7");
        assertThat(ConformanceSuite.sampled(lines, every))
                .extracting(JsonNode::asString)
                .containsExactly(taken.split(" "));
    }
}
