// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Holds if a class calculates nothing: it calls no arithmetic of big numbers, of {@code Math}, of {@code java.time} or of the library's own
 * values, and multiplies or divides no primitives. An adapter may <em>name</em> the function that a case is about, {@code Money::plus}: that is
 * a reference, not a call. Adding up {@code int} is allowed, for indexes and counts.
 */
final class Arithmetic extends ArchCondition<JavaClass> {

    private static final Set<String> BIG_NUMBERS = Set.of("java.math.BigDecimal", "java.math.BigInteger");

    private static final Set<String> MATHS = Set.of("java.lang.Math", "java.lang.StrictMath");

    private static final Pattern OF_BIG_NUMBERS = Pattern.compile(
            "add|subtract|multiply|divide.*|remainder|mod.*|pow|sqrt|gcd|negate|abs|round|setScale|scaleByPowerOfTen|movePoint.*"
                    + "|min|max|plus|shift.*");

    private static final Pattern OF_VALUES = Pattern.compile(
            "(plus|minus|multipliedBy|dividedBy)([A-Z].*)?|divideAndRemainder|negated|abs|min|max|rounded(To)?|total");

    private static final Pattern OF_TIME = Pattern.compile("(plus|minus)([A-Z].*)?|multipliedBy|dividedBy|negated");

    private static final Pattern INSTRUCTIONS = Pattern.compile("[dfl](?:add|sub|mul|div|rem|neg)|i(?:mul|div|rem)");

    Arithmetic() {
        super("calculate nothing");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
            if (isArithmetic(call.getTarget())) {
                events.add(SimpleConditionEvent.violated(call, call.getDescription()));
            }
        }
        for (String instruction : Bytecode.find(type, INSTRUCTIONS)) {
            events.add(
                    SimpleConditionEvent.violated(type, type.getDescription() + " has the instruction " + instruction));
        }
    }

    private static boolean isArithmetic(MethodCallTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        if (MATHS.contains(owner)) {
            return true;
        }
        if (BIG_NUMBERS.contains(owner)) {
            return OF_BIG_NUMBERS.matcher(name).matches();
        }
        if (owner.startsWith("java.time.")) {
            return OF_TIME.matcher(name).matches();
        }
        return owner.startsWith(HouseRulesContract.ROOT + ".")
                && OF_VALUES.matcher(name).matches();
    }
}
