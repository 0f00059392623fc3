// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Holds if a class reads nothing but its arguments: no clock, not even one handed in, no default zone or locale, nothing by chance. Called or
 * named, {@code LocalDate.now()} and {@code LocalDate::now} are the same.
 */
final class HiddenInput extends ArchCondition<JavaClass> {

    private static final Set<String> TYPES = Set.of(
            "java.time.Clock",
            "java.time.InstantSource",
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.security.SecureRandom",
            "java.util.concurrent.ThreadLocalRandom");

    private static final Set<String> METHODS = Set.of(
            "java.lang.System.currentTimeMillis()",
            "java.lang.System.nanoTime()",
            "java.util.Date.<init>()",
            "java.util.Calendar.getInstance()",
            "java.util.GregorianCalendar.<init>()",
            "java.time.ZoneId.systemDefault()",
            "java.util.TimeZone.getDefault()",
            "java.lang.String.formatted(Object[])",
            "java.util.Locale.getDefault()",
            "java.util.Locale.getDefault(Category)",
            "java.lang.Math.random()",
            "java.lang.StrictMath.random()",
            "java.util.UUID.randomUUID()",
            "java.util.Collections.shuffle(List)");

    HiddenInput() {
        super("read nothing but its arguments");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
            if (access instanceof JavaCodeUnitAccess<?> call && isHidden(call.getTarget())) {
                events.add(SimpleConditionEvent.violated(access, access.getDescription()));
            }
        }
    }

    private static boolean isHidden(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        return TYPES.contains(owner.getName())
                || owner.getPackageName().equals("java.util.random")
                || owner.getPackageName().startsWith("java.time")
                        && target.getName().equals("now")
                || METHODS.contains(signature(target))
                || readsDefaultLocale(target);
    }

    private static String signature(CodeUnitAccessTarget target) {
        List<String> parameters = target.getRawParameterTypes().stream()
                .map(JavaClass::getSimpleName)
                .toList();
        return target.getOwner().getName() + "." + target.getName() + "(" + String.join(", ", parameters) + ")";
    }

    /** A method of the JDK that has a sister with a locale reads the default without it: {@code String.format}, {@code toLowerCase}, … */
    private static boolean readsDefaultLocale(CodeUnitAccessTarget target) {
        if (!target.getOwner().getPackageName().startsWith("java.")) {
            return false;
        }
        List<String> parameters = names(target.getRawParameterTypes());
        return target.getOwner().getCodeUnits().stream()
                .filter(sister -> sister.getName().equals(target.getName()))
                .anyMatch(sister -> isWithLocale(names(sister.getRawParameterTypes()), parameters));
    }

    private static boolean isWithLocale(List<String> sister, List<String> parameters) {
        List<String> first = new ArrayList<>(List.of("java.util.Locale"));
        first.addAll(parameters);
        List<String> last = new ArrayList<>(parameters);
        last.add("java.util.Locale");
        return sister.equals(first) || sister.equals(last);
    }

    private static List<String> names(List<JavaClass> types) {
        return types.stream().map(JavaClass::getName).toList();
    }
}
