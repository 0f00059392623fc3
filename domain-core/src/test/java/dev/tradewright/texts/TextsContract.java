// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * All texts of one module, in both languages: a test class of the module that extends this one, and adds nothing, walks the bundles among its
 * resources. Each code stands in both files, once, with the same placeholders; English has no Chinese in it, and Chinese is really translated and
 * punctuated as Chinese is.
 */
public abstract class TextsContract {

    private static final String ENGLISH = "_en.properties";

    private static final String CHINESE = "_zh.properties";

    /** For a module's test class. */
    protected TextsContract() {}

    /** The folder of the module's resources. */
    protected Path resources() {
        return Path.of("src", "main", "resources");
    }

    @TestFactory
    Stream<DynamicTest> bundles() throws IOException {
        if (!Files.isDirectory(resources())) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(resources())) {
            List<String> bundles = files.map(Path::toString)
                    .filter(file -> file.endsWith(ENGLISH) || file.endsWith(CHINESE))
                    .map(file -> file.substring(0, file.length() - ENGLISH.length()))
                    .distinct()
                    .sorted()
                    .toList();
            return bundles.stream()
                    .map(bundle -> DynamicTest.dynamicTest(
                            bundle, () -> assertThat(findings(bundle)).isEmpty()));
        }
    }

    private static List<String> findings(String bundle) throws IOException {
        return new TextPair(Files.readString(Path.of(bundle + ENGLISH)), Files.readString(Path.of(bundle + CHINESE)))
                .findings();
    }
}
