// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The rules of the house for one module: a test class in the module's root package that extends this one, and adds nothing, applies them to
 * all classes below that package. In {@code dev.tradewright} itself, where all modules are seen, it applies the rules between them.
 */
public abstract class HouseRulesContract {

    /** The root of the library's packages. */
    static final String ROOT = "dev.tradewright";

    private static final HouseRules RULES = new HouseRules(ROOT);

    /** For a module's test class. */
    protected HouseRulesContract() {}

    @TestFactory
    Stream<DynamicTest> production() {
        boolean all = getClass().getPackageName().equals(ROOT);
        return checks(all ? RULES.betweenModules() : RULES.withinModule(), location -> !isTest(location));
    }

    @TestFactory
    Stream<DynamicTest> conformance() {
        return checks(RULES.forConformance(), HouseRulesContract::isTest);
    }

    private static boolean isTest(Location location) {
        return location.contains("/test-classes/") || location.contains("-tests.jar");
    }

    @Test
    void textsAreOpenToCore() throws IOException {
        assertThat(ModuleTexts.unreadable(Path.of("target", "classes")))
                .as("packages with texts that module-info must open to dev.tradewright.core")
                .isEmpty();
    }

    private Stream<DynamicTest> checks(Map<String, ArchRule> rules, ImportOption option) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(option)
                .importPackages(getClass().getPackageName());
        return rules.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> rule.getValue().allowEmptyShould(true).check(classes)));
    }
}
