// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.conformance;

import java.util.List;

/** The cases of China. */
class ChinaConformanceTest extends ConformanceRunner {

    @Override
    protected List<String> files() {
        return List.of("cn.jsonl");
    }
}
