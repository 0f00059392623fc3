// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.lifecycle;

import dev.tradewright.core.text.Messages;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Prints a lifecycle as a Mermaid state diagram. */
final class Mermaid<S, E> {

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Set<String> KEYWORDS =
            Set.of("as", "class", "classDef", "default", "direction", "end", "note", "state", "style");

    private final Lifecycle<S, E, ?, ?> lifecycle;
    private final Locale locale;
    private final Map<S, String> names = new LinkedHashMap<>();

    Mermaid(Lifecycle<S, E, ?, ?> lifecycle, Locale locale) {
        this.lifecycle = lifecycle;
        this.locale = locale;
        for (S state : lifecycle.states()) {
            String name = state instanceof Enum<?> constant ? constant.name() : String.valueOf(state);
            boolean usable = IDENTIFIER.matcher(name).matches() && !KEYWORDS.contains(name);
            names.put(state, usable ? name : "s" + names.size() + "_");
        }
    }

    String print() {
        StringBuilder out = new StringBuilder("stateDiagram-v2\n");
        names.forEach((state, name) -> {
            String text = Messages.format(state, locale);
            if (!text.equals(name)) {
                line(out, "state \"" + escaped(text) + "\" as " + name);
            }
        });
        lifecycle.initial().forEach(state -> line(out, "[*] --> " + names.get(state)));
        for (Transition<S, E> transition : lifecycle.transitions()) {
            line(
                    out,
                    names.get(transition.from()) + " --> " + names.get(transition.to()) + " : "
                            + escaped(transition.label(locale)));
        }
        lifecycle.ends().forEach(state -> line(out, names.get(state) + " --> [*]"));
        return out.toString();
    }

    private static void line(StringBuilder out, String line) {
        out.append("    ").append(line).append('\n');
    }

    /** Characters with a meaning of their own are written by number, as Mermaid wants it. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            if ("\"#:;<>{}\n".indexOf(c) >= 0) {
                out.append('#').append(c).append(';');
            } else {
                out.append((char) c);
            }
        });
        return out.toString();
    }
}
