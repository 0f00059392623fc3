// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.Personal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.immutables.value.Value;

/**
 * The rules of the house, by name, for all code under one root package: {@code dev.tradewright}, or the samples that break them.
 *
 * <p>Each rule is proven in {@code HouseRulesTest} by classes that are wrong on purpose.
 */
final class HouseRules {

    private static final String MODULES = "(core|commerce|finance|hr)";

    /** The nouns whose figures are exact: money, and whatever is counted, taxed, priced, booked or paid. */
    private static final String[] EXACT = {
        "core.(money|quantity|tax|table|event)",
        "commerce.(cart|promotion|pricing|order|fulfilment|returns|inventory|loyalty)",
        "finance.(ledger|posting|statement|budget|asset|tax|invoice|receivable|treasury)",
        "hr.(payroll|compensation|worktime|leave|country)"
    };

    private final String root;

    HouseRules(String root) {
        this.root = root;
    }

    /** The rules between modules, for where all of them are seen. */
    Map<String, ArchRule> betweenModules() {
        return Map.of("no wing imports a wing", wingsAreApart(), "core imports no wing", coreStandsAlone());
    }

    /** The rules for what one module ships. */
    Map<String, ArchRule> withinModule() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("no cycle of packages", noCycles());
        rules.put("no hidden input: clock, default zone, default locale, chance", noHiddenInput());
        rules.put("no binary floating point near money", figuresAreExact());
        rules.put("every package is introduced", packagesAreIntroduced());
        rules.put("no signature shows an internal type", noInternalInSignatures());
        rules.put("no signature shows Jackson", noJacksonInSignatures());
        rules.put("values are made by factories and never change", valuesComeFromFactories());
        rules.put("what is personal is redacted in toString", personalIsRedacted());
        return rules;
    }

    /** The rules for the adapters of conformance cases, which stand among the tests. */
    Map<String, ArchRule> forConformance() {
        return Map.of("no arithmetic in conformance adapters", adaptersDoNotCalculate());
    }

    ArchRule wingsAreApart() {
        return slices().matching(root + ".(commerce|finance|hr)..").should().notDependOnEachOther();
    }

    ArchRule coreStandsAlone() {
        return noClasses()
                .that(resideInAPackage(root + ".core.."))
                .should()
                .dependOnClassesThat(resideInAPackage(root + ".(commerce|finance|hr).."));
    }

    /** Between nouns: a noun's own sub-packages, {@code internal} above all, may know it and be known by it. */
    ArchRule noCycles() {
        return slices().matching(root + "." + MODULES + ".(*)..").should().beFreeOfCycles();
    }

    ArchRule noHiddenInput() {
        return classes().that(areOurs()).should(new HiddenInput());
    }

    ArchRule figuresAreExact() {
        String[] packages = new String[EXACT.length];
        for (int i = 0; i < EXACT.length; i++) {
            packages[i] = root + "." + EXACT[i] + "..";
        }
        return classes().that(resideInAnyPackage(packages)).should(new FloatingPoint());
    }

    ArchRule packagesAreIntroduced() {
        return all(Packages.of(areOurs())).should(Packages.BE_INTRODUCED);
    }

    ArchRule noInternalInSignatures() {
        return classes()
                .that(areOurs())
                .and(Signatures.ARE_API)
                .should(Signatures.notShow("an internal type", resideInAPackage("..internal..")));
    }

    ArchRule noJacksonInSignatures() {
        return classes()
                .that(areOurs())
                .and(Signatures.ARE_API)
                .and(not(areForJackson()))
                .should(Signatures.notShow(
                        "a type of Jackson", resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson..")));
    }

    ArchRule valuesComeFromFactories() {
        return classes()
                .that(areOurs())
                .and(Signatures.ARE_API)
                .and(not(areForJackson()))
                .should(Signatures.BE_MADE_BY_FACTORIES);
    }

    /** The generated {@code toString} knows nothing of {@code @Personal}, only of its own annotation. */
    ArchRule personalIsRedacted() {
        return methods()
                .that()
                .areDeclaredInClassesThat(areOurs())
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(DomainValue.class)
                .and()
                .areAnnotatedWith(Personal.class)
                .should()
                .beAnnotatedWith(Value.Redacted.class);
    }

    ArchRule adaptersDoNotCalculate() {
        return classes()
                .that(areOurs())
                .and(resideInAPackage("..conformance.."))
                .should(new Arithmetic());
    }

    /** The two packages for users of Jackson: they show it, and their modules are made as its modules are. */
    private DescribedPredicate<JavaClass> areForJackson() {
        return resideInAnyPackage(root + ".core.json.jackson2..", root + ".core.json.jackson3..");
    }

    private DescribedPredicate<JavaClass> areOurs() {
        return resideInAPackage(root + "." + MODULES + "..");
    }
}
