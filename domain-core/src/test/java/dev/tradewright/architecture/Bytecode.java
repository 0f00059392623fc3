// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.Source;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/** The instructions of a class, as the JDK's own {@code javap} lists them: arithmetic on primitives leaves no other trace. */
final class Bytecode {

    private static final ToolProvider JAVAP = ToolProvider.findFirst("javap").orElseThrow();

    private Bytecode() {}

    /**
     * The distinct instructions of a class that match.
     *
     * @param instruction  for the mnemonic, or for the whole rest of the line if it ends in {@code .*}
     * @return what matched, sorted; empty for a class that was not read from a file
     */
    static List<String> find(JavaClass type, Pattern instruction) {
        Pattern line = Pattern.compile("(?m)^ +\\d+: (" + instruction.pattern() + ")(?= |$)");
        return type.getSource()
                .map(Source::getUri)
                .map(uri -> {
                    Matcher matcher = line.matcher(listing(uri.toString()));
                    TreeSet<String> found = new TreeSet<>();
                    while (matcher.find()) {
                        found.add(matcher.group(1).replaceAll(" +#\\d+ +// ", " "));
                    }
                    return List.copyOf(found);
                })
                .orElse(List.of());
    }

    private static String listing(String uri) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = JAVAP.run(new PrintWriter(out), new PrintWriter(err), "-c", "-p", uri);
        if (exit != 0) {
            throw new IllegalStateException("javap cannot list " + uri + ": " + out + err);
        }
        return out.toString();
    }
}
