// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.value;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * A value that people write: a product, a rule, a price list, a work schedule. It stands beside {@code @Value.Immutable} on an abstract class
 * that extends {@link Validated}, has a package-private constructor, fluent accessors with Jakarta Validation constraints, and a public nested
 * {@code Builder}.
 *
 * <p>Null is refused as a missing value by every setter of the builder and every {@code with…}, with an {@link InvalidValueException} that names the
 * attribute; only a null array or collection of values is a {@link NullPointerException}.
 *
 * <p>The implementation is generated with package visibility, needs nothing but the JDK at run time, and keeps sets and maps in the order in
 * which they were given.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        jakarta = true,
        jdkOnly = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        redactedMask = Violation.REDACTED,
        throwForInvalidImmutableState = InvalidValueException.class,
        throwForNullPointer = InvalidValueException.class)
public @interface DomainValue {}
