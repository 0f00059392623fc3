// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.event;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.value.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Holds one event against its type. */
final class EventCheck {

    /** Texts of this package. */
    static final Messages TEXTS = Messages.of(EventCheck.class, "violations");

    private final EventType type;
    private final BusinessEvent event;
    private final List<Violation> violations = new ArrayList<>();

    EventCheck(EventType type, BusinessEvent event) {
        this.type = type;
        this.event = event;
    }

    static Violation missing(String path) {
        return new Violation(path, "missing", Map.of(), TEXTS);
    }

    List<Violation> violations() {
        if (!event.type().equals(type.name())) {
            add("type", "other-type", Map.of(Violation.REJECTED, event.type(), "name", type.name()));
        }
        names("amounts", event.amounts(), type.amounts(), type.allAmounts());
        names("quantities", event.quantities(), type.quantities(), type.allQuantities());
        names("dimensions", event.dimensions(), type.dimensions(), type.allDimensions());
        event.dimensions().forEach((name, value) -> {
            if (value.isBlank()) {
                add("dimensions." + name, "blank", Map.of());
            }
        });
        type.identities().forEach(this::sum);
        violations.sort(null);
        return List.copyOf(violations);
    }

    private void names(String path, Map<String, ?> present, Set<String> required, Set<String> known) {
        for (String name : required) {
            if (!present.containsKey(name)) {
                violations.add(missing(path + "." + name));
            }
        }
        present.forEach((name, value) -> {
            if (!known.contains(name)) {
                add(path + "." + name, "undeclared", Map.of(Violation.REJECTED, value.toString(), "known", known));
            }
        });
    }

    private void sum(Identity identity) {
        Money total = event.amounts().get(identity.total());
        if (total == null) {
            return; // missing, or optional and not there: then nothing is claimed
        }
        CurrencyUnit currency = total.currency();
        Money sum = Money.zero(currency);
        for (String name : identity.parts()) {
            Money part = event.amounts().get(name);
            if (part == null && type.amounts().contains(name)) {
                return; // reported as missing
            }
            if (part != null && !part.currency().equals(currency)) {
                add(
                        "amounts." + name,
                        "other-currency",
                        Map.of(
                                Violation.REJECTED,
                                part.toString(),
                                "currency",
                                currency.code(),
                                "total",
                                identity.total()));
                return;
            }
            sum = part == null ? sum : sum.plus(part);
        }
        if (!sum.equals(total)) {
            add(
                    "amounts." + identity.total(),
                    "sum",
                    Map.of(Violation.REJECTED, total.toString(), "identity", identity.toString(), "sum", sum));
        }
    }

    private void add(String path, String code, Map<String, ?> arguments) {
        violations.add(new Violation(path, code, new TreeMap<>(arguments), TEXTS));
    }
}
