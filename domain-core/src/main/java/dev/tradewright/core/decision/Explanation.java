// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.decision;

import dev.tradewright.core.text.Coded;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.value.Checks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a figure came about: a tree of steps, each with its code, the numbers it was computed from and to, and the law it follows. It is written by
 * the {@link Recorder} in the calculation itself, is plain data, and prints as indented text:
 *
 * <pre>
 * monthly tax CNY 345.00
 *   taxable so far CNY 15000.00
 *   bracket 1: 3 % of CNY 15000.00 less CNY 0.00 (Individual Income Tax Law, art. 3 (in force since 2019-01-01))
 * </pre>
 *
 * <p>Steps of the same code beside each other are told apart by their argument {@link #ID}, or by their order if they have none.
 *
 * <p>Equal are trees of the same codes, arguments, laws and order, wherever their words come from. Immutable and thread-safe.
 *
 * @param code  what this step is, as {@code iit.bracket}; stable
 * @param arguments  its numbers by name, plain data as in {@link Reason}
 * @param legalReference  the law it follows, if any
 * @param children  the steps inside it, in the order of the calculation
 * @param texts  where the words are found
 */
public record Explanation(
        String code,
        Map<String, Object> arguments,
        Optional<LegalReference> legalReference,
        List<Explanation> children,
        Messages texts)
        implements Coded {

    /** The name of the argument that tells steps of the same code apart: a line, a rule, a component. */
    public static final String ID = "id";

    /** Makes the arguments plain; takes a code without words too, for what is read from storage. */
    public Explanation {
        Checks.notBlank(code, "code");
        Checks.notNull(legalReference, "legalReference");
        Checks.notNull(texts, "texts");
        arguments = Arguments.plain(arguments);
        children = List.copyOf(children);
    }

    /** This step alone, in one line. */
    public String line(Locale locale) {
        return new Reason(code, arguments, legalReference, texts).toText(locale);
    }

    /** This step and all steps inside it, one line each, indented by two blanks per level. */
    @Override
    public String toText(Locale locale) {
        StringBuilder text = new StringBuilder();
        print(text, locale, 0);
        return text.toString();
    }

    private void print(StringBuilder text, Locale locale, int level) {
        text.append(level == 0 ? "" : "\n").append("  ".repeat(level)).append(line(locale));
        children.forEach(child -> child.print(text, locale, level + 1));
    }

    /** This step and all steps inside it, each before those inside it. */
    public Stream<Explanation> steps() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Explanation::steps));
    }

    /**
     * The first step of a code.
     *
     * @param wanted  the code
     */
    public Optional<Explanation> find(String wanted) {
        return steps().filter(step -> step.code.equals(wanted)).findFirst();
    }

    /**
     * What has changed from this explanation to another: steps whose numbers or law are others, steps that are gone, steps that are new. Steps
     * are matched by code and {@link #ID}, those of the same code and id by their order; that differently named steps stand in another order
     * is no difference. The result comes in the order of this tree, what is new after what was there.
     *
     * @param other  the later one
     * @return the differences; empty if there are none
     */
    public List<Difference> diff(Explanation other) {
        List<Difference> differences = new ArrayList<>();
        compare(Map.of("/" + name(), this), Map.of("/" + other.name(), other), differences);
        return List.copyOf(differences);
    }

    private static void compare(Map<String, Explanation> before, Map<String, Explanation> after, List<Difference> to) {
        before.forEach((path, was) -> {
            Explanation is = after.get(path);
            if (is == null) {
                to.add(new Difference(path, Difference.Kind.REMOVED, Optional.of(was), Optional.empty()));
                return;
            }
            if (!was.arguments.equals(is.arguments) || !was.legalReference.equals(is.legalReference)) {
                to.add(new Difference(path, Difference.Kind.CHANGED, Optional.of(was), Optional.of(is)));
            }
            compare(was.childrenByPath(path), is.childrenByPath(path), to);
        });
        after.forEach((path, is) -> {
            if (!before.containsKey(path)) {
                to.add(new Difference(path, Difference.Kind.ADDED, Optional.empty(), Optional.of(is)));
            }
        });
    }

    private Map<String, Explanation> childrenByPath(String path) {
        Map<String, Explanation> byPath = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Explanation child : children) {
            String name = child.name();
            int count = seen.merge(name, 1, Integer::sum);
            byPath.put(path + "/" + name + (count == 1 ? "" : "#" + count), child);
        }
        return byPath;
    }

    private String name() {
        Object id = arguments.get(ID);
        return id == null ? code : code + "[" + Messages.format(id, Locale.ROOT) + "]";
    }

    static Builder builder(Messages texts, String code) {
        Checks.that(texts.has(code), "code", code, "must have a text in " + texts.name());
        return new Builder(texts, code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Explanation explanation
                && code.equals(explanation.code)
                && arguments.equals(explanation.arguments)
                && legalReference.equals(explanation.legalReference)
                && children.equals(explanation.children);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, arguments, legalReference, children);
    }

    @Override
    public String toString() {
        return toText(Locale.ROOT);
    }

    /** A step that is being told. */
    static final class Builder {

        private final Messages texts;
        private final String code;
        private final Map<String, Object> arguments = new TreeMap<>();
        private final List<Explanation> children = new ArrayList<>();
        private Optional<LegalReference> legalReference = Optional.empty();

        private Builder(Messages texts, String code) {
            this.texts = texts;
            this.code = code;
        }

        String code() {
            return code;
        }

        void with(String name, Object value) {
            arguments.put(name, value);
        }

        void under(LegalReference law) {
            legalReference = Optional.of(law);
        }

        void add(Explanation child) {
            children.add(child);
        }

        Explanation build() {
            return new Explanation(code, arguments, legalReference, children, texts);
        }
    }
}
