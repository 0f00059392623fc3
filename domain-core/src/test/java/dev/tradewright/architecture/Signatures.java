// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What callers can see: the public types outside {@code internal}, and what stands in the signatures of their members. */
final class Signatures {

    /** Public, as are all types around it, and in no internal package. */
    static final DescribedPredicate<JavaClass> ARE_API =
            DescribedPredicate.describe("are API", type -> isVisible(type) && !isIn("internal", type));

    /** Holds if a type with state has no public constructor and no type has a setter. Records, enums and exceptions are made as Java makes them. */
    static final ArchCondition<JavaClass> BE_MADE_BY_FACTORIES = new ArchCondition<>("be made by factories") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getMethods().stream()
                    .filter(method -> isVisible(method) && method.getName().matches("set[A-Z].*"))
                    .forEach(method -> violated(method, method.getDescription() + " is a setter", events));
            if (hasState(type) && !type.isRecord() && !type.isEnum() && !type.isAssignableTo(Throwable.class)) {
                type.getConstructors().stream()
                        .filter(constructor -> constructor.getModifiers().contains(PUBLIC))
                        .forEach(constructor ->
                                violated(constructor, constructor.getDescription() + " is public", events));
            }
        }
    };

    private Signatures() {}

    /** Holds if no signature, type parameter, supertype, exception or annotation is of a certain kind. */
    static ArchCondition<JavaClass> notShow(String what, DescribedPredicate<JavaClass> unwanted) {
        return new ArchCondition<>("not show " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                report(type, type.getDescription(), shownBy(type), events);
                type.getMembers().stream()
                        .filter(Signatures::isVisible)
                        .forEach(member -> report(member, member.getDescription(), shownBy(member), events));
            }

            private void report(Object where, String place, Stream<JavaClass> shown, ConditionEvents events) {
                Set<String> names = shown.map(JavaClass::getBaseComponentType)
                        .filter(unwanted)
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(java.util.TreeSet::new));
                names.forEach(name -> violated(where, place + " shows " + name, events));
            }
        };
    }

    private static Stream<JavaClass> shownBy(JavaClass type) {
        Stream<JavaType> supertypes = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        Stream<JavaType> bounds =
                type.getTypeParameters().stream().flatMap(parameter -> parameter.getUpperBounds().stream());
        return Stream.concat(raw(Stream.concat(supertypes, bounds)), annotations(type));
    }

    private static Stream<JavaClass> shownBy(JavaMember member) {
        Stream<JavaType> types;
        if (member instanceof JavaCodeUnit unit) {
            Stream<JavaType> bounds =
                    unit.getTypeParameters().stream().flatMap(parameter -> parameter.getUpperBounds().stream());
            Stream<JavaType> signature =
                    Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
            Stream<JavaType> thrown = unit.getExceptionTypes().stream().map(JavaType.class::cast);
            types = Stream.concat(Stream.concat(signature, bounds), thrown);
        } else {
            types = Stream.of(((JavaField) member).getType());
        }
        return Stream.concat(raw(types), annotations(member));
    }

    private static Stream<JavaClass> raw(Stream<? extends JavaType> types) {
        return types.flatMap(type -> type.getAllInvolvedRawTypes().stream());
    }

    private static Stream<JavaClass> annotations(HasAnnotations<?> annotated) {
        return annotated.getAnnotations().stream().map(JavaAnnotation::getRawType);
    }

    private static boolean hasState(JavaClass type) {
        return type.getFields().stream().anyMatch(field -> !field.getModifiers().contains(STATIC));
    }

    private static boolean isVisible(JavaClass type) {
        return type.getModifiers().contains(PUBLIC)
                && type.getEnclosingClass().map(Signatures::isVisible).orElse(true);
    }

    private static boolean isVisible(JavaMember member) {
        return (member.getModifiers().contains(PUBLIC) || member.getModifiers().contains(PROTECTED))
                && !member.getModifiers().contains(SYNTHETIC);
    }

    private static boolean isIn(String name, JavaClass type) {
        return ("." + type.getPackageName() + ".").contains("." + name + ".");
    }

    private static void violated(Object where, String description, ConditionEvents events) {
        events.add(SimpleConditionEvent.violated(where, description));
    }
}
