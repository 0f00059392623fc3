// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Opens;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts of a module that core cannot read. A resource in a package is hidden from other modules unless the package is open to them: on the class
 * path all is well, and on the module path a message fails.
 */
final class ModuleTexts {

    private static final String READER = "dev.tradewright.core";

    private ModuleTexts() {}

    /** The packages with texts that are not open to core, of the module whose classes and resources lie in a folder. */
    static Set<String> unreadable(Path classes) throws IOException {
        Path module = classes.resolve("module-info.class");
        if (!Files.exists(module)) {
            return Set.of();
        }
        try (InputStream in = Files.newInputStream(module)) {
            return unreadable(ModuleDescriptor.read(in), packagesWithTexts(classes));
        }
    }

    static Set<String> unreadable(ModuleDescriptor module, Set<String> packages) {
        if (module.name().equals(READER) || module.isOpen()) {
            return Set.of();
        }
        Set<String> closed = new TreeSet<>(packages);
        module.opens().stream()
                .filter(opens -> !opens.isQualified() || opens.targets().contains(READER))
                .map(Opens::source)
                .forEach(closed::remove);
        return closed;
    }

    private static Set<String> packagesWithTexts(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith("_en.properties"))
                    .map(file -> classes.relativize(file.getParent()).toString().replaceAll("[/\\\\]", "."))
                    .collect(Collectors.toSet());
        }
    }
}
