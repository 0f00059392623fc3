// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds if a class has no {@code double} or {@code float} in fields, signatures, calls or instructions, boxed and generic ones included. */
final class FloatingPoint extends ArchCondition<JavaClass> {

    private static final Set<String> TYPES = Set.of(
            "double",
            "float",
            "java.lang.Double",
            "java.lang.Float",
            "java.util.OptionalDouble",
            "java.util.stream.DoubleStream");

    /** Loads, stores and arithmetic of double and float, conversions to them, and their constants. */
    private static final Pattern INSTRUCTIONS =
            Pattern.compile("(?:d(?!up)|f)[a-z0-9_]+|[il]2[df]|ldc(?:2_w|_w)? .*// (?:double|float) .*");

    FloatingPoint() {
        super("have no binary floating point");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaField field : type.getFields()) {
            report(isFloating(field.getType()), field, field.getDescription(), events);
        }
        for (JavaCodeUnit unit : type.getCodeUnits()) {
            boolean floating = Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                    .anyMatch(FloatingPoint::isFloating);
            report(floating, unit, unit.getDescription(), events);
        }
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
            if (access instanceof JavaCodeUnitAccess<?> call) {
                report(isFloating(call.getTarget()), access, access.getDescription(), events);
            }
        }
        for (String instruction : Bytecode.find(type, INSTRUCTIONS)) {
            report(true, type, type.getDescription() + " has the instruction " + instruction, events);
        }
    }

    private static void report(boolean wrong, Object where, String description, ConditionEvents events) {
        if (wrong) {
            events.add(SimpleConditionEvent.violated(where, description));
        }
    }

    private static boolean isFloating(CodeUnitAccessTarget target) {
        return isFloating(target.getOwner())
                || isFloating(target.getRawReturnType())
                || target.getRawParameterTypes().stream().anyMatch(FloatingPoint::isFloating);
    }

    private static boolean isFloating(JavaType type) {
        return type.getAllInvolvedRawTypes().stream()
                .anyMatch(raw -> TYPES.contains(raw.getBaseComponentType().getName()));
    }
}
