// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week.selling;

import dev.tradewright.benchmarks.week.ProblemsException;
import dev.tradewright.benchmarks.week.Source;
import dev.tradewright.commerce.catalog.CategoryId;
import dev.tradewright.commerce.catalog.CategoryTree;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The file knows no categories: a product is in those whose words stand in its description. */
final class Categories {

    private final CategoryTree tree;
    private final Map<CategoryId, Pattern> words;

    private Categories(CategoryTree tree, Map<CategoryId, Pattern> words) {
        this.tree = tree;
        this.words = words;
    }

    static Categories shipped() throws ProblemsException {
        Source source = Source.shipped("selling/categories.csv");
        CategoryTree.Builder tree = CategoryTree.builder();
        Map<CategoryId, Pattern> words = new LinkedHashMap<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        Set<String> roots = new TreeSet<>();
        try (CSVParser rows = CSVParser.parse(new StringReader(source.text()), format)) {
            List<CSVRecord> records = rows.getRecords();
            records.stream().map(row -> row.get("parent")).filter(roots::add).forEach(tree::root);
            for (CSVRecord row : records) {
                tree.child(row.get("category"), row.get("parent"));
                List<String> alternatives = new ArrayList<>();
                for (String word : row.get("words").split(",")) {
                    alternatives.add(Pattern.quote(word));
                }
                words.put(
                        CategoryId.of(row.get("category")),
                        Pattern.compile("\\b(" + String.join("|", alternatives) + ")\\b"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Categories(tree.build(), words);
    }

    CategoryTree tree() {
        return tree;
    }

    Set<CategoryId> of(String description) {
        Set<CategoryId> found = new TreeSet<>();
        words.forEach((category, pattern) -> {
            if (pattern.matcher(description).find()) {
                found.add(category);
            }
        });
        return found;
    }
}
