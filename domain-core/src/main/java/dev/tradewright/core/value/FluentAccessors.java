// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.value;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/**
 * Lets Hibernate Validator see accessors named like their property, {@code quantity()}, beside JavaBean getters. A host that hands its own
 * validator to {@link Validations#use} configures it with this:
 *
 * <pre>
 * Validation.byProvider(HibernateValidator.class).configure()
 *         .getterPropertySelectionStrategy(new FluentAccessors())
 *         .buildValidatorFactory().getValidator()
 * </pre>
 *
 * <p>Stateless and thread-safe.
 */
public final class FluentAccessors implements GetterPropertySelectionStrategy {

    private static final Set<String> OBJECT_METHODS = Set.of("hashCode", "toString", "getClass", "clone", "notify");

    /** Creates the strategy. */
    public FluentAccessors() {}

    @Override
    public Optional<String> getProperty(ConstrainableExecutable executable) {
        if (executable.getReturnType() == void.class
                || executable.getParameterTypes().length > 0
                || OBJECT_METHODS.contains(executable.getName())) {
            return Optional.empty();
        }
        String name = executable.getName();
        if (isGetter(name, "get") || isGetter(name, "has")) {
            return Optional.of(decapitalised(name.substring(3)));
        }
        if (isGetter(name, "is")) {
            return Optional.of(decapitalised(name.substring(2)));
        }
        return Optional.of(name);
    }

    @Override
    public List<String> getGetterMethodNameCandidates(String property) {
        String capitalised = property.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + property.substring(1);
        return List.of(property, "get" + capitalised, "is" + capitalised, "has" + capitalised);
    }

    private static boolean isGetter(String name, String prefix) {
        return name.length() > prefix.length()
                && name.startsWith(prefix)
                && Character.isUpperCase(name.charAt(prefix.length()));
    }

    private static String decapitalised(String name) {
        return name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
    }
}
