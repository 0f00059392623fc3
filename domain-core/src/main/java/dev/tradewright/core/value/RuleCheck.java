// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.value;

import java.util.Map;

/** Takes what the {@link Validated#rules(RuleCheck) rules across fields} of a value find broken. */
public interface RuleCheck {

    /**
     * States that something must hold.
     *
     * @param holds  whether it does
     * @param path  the place to mend, as {@code lines[0].sku}
     * @param code  the code of the rule; its text stands in {@code violations_en.properties} and {@code violations_zh.properties} of the
     *     value's package
     * @param arguments  the numbers of the text, among them {@code rejected}, the value that stands at the place
     */
    void that(boolean holds, String path, String code, Map<String, ?> arguments);
}
