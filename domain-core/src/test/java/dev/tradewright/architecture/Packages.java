// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ClassesTransformer;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** Packages as the subject of a rule. */
final class Packages {

    /** Holds if there is a {@code package-info.java} that says what null means. (One without annotation leaves no trace in the classes.) */
    static final ArchCondition<JavaPackage> BE_INTRODUCED = new ArchCondition<>("be introduced") {
        @Override
        public void check(JavaPackage item, ConditionEvents events) {
            boolean introduced = item.tryGetPackageInfo()
                    .map(info -> info.isAnnotatedWith(NullMarked.class))
                    .orElse(false);
            if (!introduced) {
                events.add(SimpleConditionEvent.violated(
                        item, "Package <" + item.getName() + "> has no package-info.java with @NullMarked"));
            }
        }
    };

    private Packages() {}

    /** The packages of certain classes. */
    static ClassesTransformer<JavaPackage> of(DescribedPredicate<JavaClass> members) {
        return new AbstractClassesTransformer<>("packages of classes that " + members.getDescription()) {
            @Override
            public Iterable<JavaPackage> doTransform(JavaClasses classes) {
                Map<String, JavaPackage> packages = new LinkedHashMap<>();
                for (JavaClass type : classes.that(members)) {
                    packages.put(type.getPackageName(), type.getPackage());
                }
                return packages.values();
            }
        };
    }
}
