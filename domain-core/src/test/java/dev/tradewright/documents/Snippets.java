// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The examples of a document, compared with the tests that they are taken from.
 *
 * <p>A Java example in a README, or one in Javadoc, follows a line
 * <pre>{@code <!-- snippet: MoneySnippets#allocate -->}</pre>
 * and is the text between {@code // snippet: allocate} and the next {@code // end} in {@code MoneySnippets.java}, wherever that lies among the
 * module's tests. There it is compiled, and run, as part of a test.
 */
final class Snippets {

    private static final Pattern MARKER = Pattern.compile("(.*)<!-- snippet: (\\w+)#(\\S+) -->\\s*");

    private final Path sources;

    /** @param sources  the folder of the tests that examples are taken from */
    Snippets(Path sources) {
        this.sources = sources;
    }

    /**
     * The document as it should be: each example as it stands in its test.
     *
     * @param document  a README, or a Java source with examples in its Javadoc
     * @throws IllegalArgumentException if a Java example of a README is taken from nowhere, or from a region that is not there
     */
    String expected(Path document) throws IOException {
        List<String> lines = Files.readAllLines(document);
        boolean markdown = document.toString().endsWith(".md");
        List<String> result = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher marker = MARKER.matcher(line);
            boolean marked = marker.matches();
            boolean opens = markdown && line.equals("```java");
            if (opens && (i == 0 || !MARKER.matcher(lines.get(i - 1)).matches())) {
                throw new IllegalArgumentException(
                        document + ", line " + (i + 1)
                                + ": this example is not taken from a test\nMaybe write <!-- snippet: SomeTest#region --> above it.");
            }
            result.add(line);
            if (marked) {
                String prefix = marker.group(1);
                result.add(lines.get(++i));
                region(marker.group(2), marker.group(3)).forEach(code -> result.add((prefix + code).stripTrailing()));
                String close = markdown ? "```" : "}</pre>";
                while (!lines.get(i + 1).endsWith(close)) {
                    i++;
                }
            }
        }
        return String.join("\n", result) + "\n";
    }

    private List<String> region(String type, String name) throws IOException {
        List<String> lines = Files.readAllLines(source(type));
        int start = indexOf(lines, "// snippet: " + name, 0);
        int end = start < 0 ? -1 : indexOf(lines, "// end", start);
        if (end < 0) {
            throw new IllegalArgumentException(type + " has no region from // snippet: " + name + " to // end");
        }
        return String.join("\n", lines.subList(start + 1, end))
                .stripIndent()
                .lines()
                .toList();
    }

    private static int indexOf(List<String> lines, String text, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(text)) {
                return i;
            }
        }
        return -1;
    }

    private Path source(String type) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.endsWith(type + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No " + type + ".java in " + sources));
        }
    }
}
