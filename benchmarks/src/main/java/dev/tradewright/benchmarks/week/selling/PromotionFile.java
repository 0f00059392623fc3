// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week.selling;

import dev.tradewright.benchmarks.week.Problem;
import dev.tradewright.benchmarks.week.ProblemsException;
import dev.tradewright.benchmarks.week.Source;
import dev.tradewright.commerce.pricing.PricingRules;
import dev.tradewright.core.decision.Finding;
import dev.tradewright.core.json.DocumentReader;
import dev.tradewright.core.json.Reading;
import dev.tradewright.core.json.jackson3.JacksonTokenizer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Promotions from a file: rules of the library, of which the prices come from the week itself. */
final class PromotionFile {

    private PromotionFile() {}

    static PricingRules read(Source source) throws ProblemsException {
        Reading<PricingRules> reading = DocumentReader.of(PricingRules.DOCUMENT, new JacksonTokenizer())
                .read(source.name(), source.text().getBytes(StandardCharsets.UTF_8));
        if (!(reading instanceof Reading.Complete<PricingRules> complete)) {
            throw problems(source.name(), reading.findings());
        }
        PricingRules rules = complete.value();
        if (!rules.priceLists().isEmpty()) {
            throw new ProblemsException(
                    List.of(new Problem(source.name(), Words.TEXTS, "price-lists-given", Map.of())));
        }
        return rules;
    }

    /** What was found in the file, in its own words. */
    static ProblemsException problems(String file, List<Finding> findings) {
        return new ProblemsException(findings.stream()
                .filter(Finding::isError)
                .map(finding -> new Problem(file, Words.TEXTS, "finding", Map.of("finding", finding)))
                .toList());
    }
}
