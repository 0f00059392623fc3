// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnippetsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void aTestWithTwoRegions() throws IOException {
        Files.writeString(folder.resolve("SumTest.java"), """
                class SumTest {
                    void test() {
                        // snippet: sum
                        int sum = 1

                                + 2;
                        // end
                        // snippet: other
                        int other = 3;
                        // end
                    }
                }
                """);
    }

    @Test
    void anExampleIsReplacedByItsRegion() throws IOException {
        assertThat(expected("README.md", """
                # Sums

                <!-- snippet: SumTest#sum -->
                ```java
                int rotten = 4;
                ```

                ```text
                anything
                ```
                """)).isEqualTo("""
                # Sums

                <!-- snippet: SumTest#sum -->
                ```java
                int sum = 1

                        + 2;
                ```

                ```text
                anything
                ```
                """);
    }

    @Test
    void inJavadocTheMarginStays() throws IOException {
        assertThat(expected("Sum.java", """
                /**
                 * A sum.
                 *
                 * <!-- snippet: SumTest#other -->
                 * <pre>{@code
                 * }</pre>
                 */
                """)).isEqualTo("""
                /**
                 * A sum.
                 *
                 * <!-- snippet: SumTest#other -->
                 * <pre>{@code
                 * int other = 3;
                 * }</pre>
                 */
                """);
    }

    @Test
    void anExampleFromNowhereIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> expected("README.md", "text\n```java\nint x;\n```\n"))
                .withMessageContaining("README.md, line 2: this example is not taken from a test");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> expected("README.md", "<!-- snippet: SumTest#difference -->\n```java\n```\n"))
                .withMessage("SumTest has no region from // snippet: difference to // end");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> expected("README.md", "<!-- snippet: ProductTest#x -->\n```java\n```\n"))
                .withMessageStartingWith("No ProductTest.java in ");
    }

    private String expected(String name, String text) throws IOException {
        Path document = Files.writeString(folder.resolve(name), text);
        return new Snippets(folder).expected(document);
    }
}
