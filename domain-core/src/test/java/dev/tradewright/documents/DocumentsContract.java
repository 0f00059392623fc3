// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples of one module's documents: a test class that extends this one holds its README, and the Javadoc of its sources, to the tests that
 * their {@link Snippets} are taken from. With {@code -Dsnippets=update} it writes the examples instead.
 */
public abstract class DocumentsContract {

    /** For a module's test class. */
    protected DocumentsContract() {}

    /** The READMEs to hold; by default the module's own. */
    protected List<Path> readmes() {
        return List.of(Path.of("README.md"));
    }

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        Snippets snippets = new Snippets(Path.of("src", "test", "java"));
        List<Path> documents = new ArrayList<>(readmes());
        Path main = Path.of("src", "main", "java");
        if (Files.isDirectory(main)) {
            try (Stream<Path> files = Files.walk(main)) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(documents::add);
            }
        }
        return documents.stream()
                .map(document -> DynamicTest.dynamicTest(document.toString(), () -> hold(document, snippets)));
    }

    private static void hold(Path document, Snippets snippets) throws IOException {
        String expected = snippets.expected(document);
        if ("update".equals(System.getProperty("snippets"))) {
            if (!expected.equals(Files.readString(document))) {
                Files.writeString(document, expected);
            }
        } else {
            assertThat(Files.readString(document))
                    .as("%s; -Dsnippets=update writes its examples anew", document)
                    .isEqualTo(expected);
        }
    }
}
