// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one package, in English and Chinese, found by code and filled with named arguments.
 *
 * <p>The texts are two UTF-8 resources beside the owning class: {@code <name>_en.properties} and {@code <name>_zh.properties}. They are
 * found on the class path, and in a named module that opens the package to {@code dev.tradewright.core}. Both must hold the same codes; a pair
 * that does not is refused.
 *
 * <p>A template holds placeholders in braces. <code>{limit}</code> is replaced by the argument of that name;
 * <code>{count?line:lines}</code> chooses the first word if the argument is the number one and the second otherwise. An argument that is
 * {@link Localized} writes itself for the reader, a {@link BigDecimal} is written without an exponent, a collection as a list, and anything
 * else by {@code String.valueOf}. A placeholder without argument stays visible as it is: a text never fails because a detail is missing.
 *
 * <p>With the template <code>over by {excess}: {count?line:lines}</code>, {@code Map.of("excess", 12, "count", 2)} gives
 * {@code over by 12: lines}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Messages {

    private static final Pattern NAME = Pattern.compile("[\\w-]+(\\.[\\w-]+)+");

    private final String name;
    private final Map<String, String> english;
    private final Map<String, String> chinese;

    private Messages(String name, Map<String, String> english, Map<String, String> chinese) {
        this.name = name;
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * Reads the texts that lie beside a class.
     *
     * @param owner  a class of the package and module that owns the texts
     * @param name  the resource's name up to the language, for example {@code messages}
     * @return the texts
     * @throws IllegalStateException if a resource is missing, or if a code stands in one language only
     */
    public static Messages of(Class<?> owner, String name) {
        requireText(name);
        if (owner == null) {
            throw new IllegalArgumentException("owner is missing");
        }
        return read(owner.getPackageName() + "." + name, name, owner::getResourceAsStream);
    }

    /**
     * The texts that were called {@link #name()}, for something that was stored with that name and is read again. They are found on the
     * class path; in a named module the package must be open to {@code dev.tradewright.core} and have a {@code package-info} class, as every
     * null-marked package has. A name that is not found gives texts without any code, so that what was stored can be read and printed
     * by its codes, even where the module that wrote it is absent. Each call reads the resources: keep the result.
     *
     * @param name  a package and a resource's name up to the language, as {@code dev.tradewright.core.value.violations}
     * @param loader  knows the package
     * @return the texts, without any code if there are none of this name
     * @throws IllegalArgumentException if the name is not of this form
     */
    public static Messages named(String name, ClassLoader loader) {
        if (!NAME.matcher(requireText(name)).matches()) {
            throw new IllegalArgumentException("name (" + name + ") must be a package and a resource's name");
        }
        String path = name.replace('.', '/');
        if (loader.getResource(path + "_en.properties") != null) {
            return read(name, path, loader::getResourceAsStream);
        }
        String resource = name.substring(name.lastIndexOf('.') + 1);
        try {
            Class<?> owner = Class.forName(name.substring(0, name.lastIndexOf('.')) + ".package-info", false, loader);
            if (owner.getResource(resource + "_en.properties") != null) {
                return of(owner, resource);
            }
        } catch (ClassNotFoundException absent) {
            // the module that wrote the name is not there: the codes must do
        }
        return new Messages(name, Map.of(), Map.of());
    }

    /** As {@code Checks.notNull}, which stands on this package. */
    private static String requireText(@Nullable String name) {
        if (name == null) {
            throw new IllegalArgumentException("name is missing");
        }
        return name;
    }

    /** Where the texts lie: package and resource, as {@code dev.tradewright.core.value.violations}. */
    public String name() {
        return name;
    }

    /**
     * Tells whether there is a text for a code.
     *
     * @param code  the code, for example {@code min}
     */
    public boolean has(String code) {
        return english.containsKey(code);
    }

    /** All codes, sorted. */
    public Set<String> codes() {
        return Collections.unmodifiableSet(english.keySet());
    }

    /**
     * The text of a code for a reader.
     *
     * @param code  a code that {@link #has(String) is there}
     * @param locale  the reader's; Chinese for language {@code zh}, English for any other
     * @param arguments  the values of the placeholders by name
     * @throws IllegalArgumentException if there is no text for the code
     */
    public String text(String code, Locale locale, Map<String, ?> arguments) {
        return fill(template(code, locale), locale, arguments);
    }

    /**
     * The text of a code for a reader, or without a text the code and the arguments themselves:
     * {@code spend-more (missing = EUR 12.50)}.
     *
     * @param code  any code
     * @param locale  the reader's
     * @param arguments  the values of the placeholders by name
     */
    public String textOrCode(String code, Locale locale, Map<String, ?> arguments) {
        if (has(code)) {
            return text(code, locale, arguments);
        }
        if (arguments.isEmpty()) {
            return code;
        }
        boolean inChinese = isChinese(locale);
        StringJoiner details =
                new StringJoiner(inChinese ? "，" : ", ", code + (inChinese ? "（" : " ("), inChinese ? "）" : ")");
        arguments.forEach((key, value) -> details.add(key + " = " + format(value, locale)));
        return details.toString();
    }

    /**
     * The unfilled template of a code.
     *
     * @param code  a code that {@link #has(String) is there}
     * @param locale  the reader's
     * @throws IllegalArgumentException if there is no text for the code
     */
    public String template(String code, Locale locale) {
        String template = (isChinese(locale) ? chinese : english).get(code);
        if (template == null) {
            throw new IllegalArgumentException("code (" + code + ") has no text in " + name);
        }
        return template;
    }

    /** Whether a reader of this locale gets Chinese: its language is {@code zh}, in whatever script or region. */
    public static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }

    /**
     * Writes one argument as it stands in a text.
     *
     * @param value  the argument
     * @param locale  the reader's
     */
    public static String format(@Nullable Object value, Locale locale) {
        if (value instanceof Localized localized) {
            return localized.toText(locale);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Collection<?> items) {
            StringJoiner list = new StringJoiner(isChinese(locale) ? "、" : ", ");
            items.forEach(item -> list.add(format(item, locale)));
            return list.toString();
        }
        return String.valueOf(value);
    }

    private static String fill(String template, Locale locale, Map<String, ?> arguments) {
        int open = template.indexOf('{');
        if (open < 0) {
            return template;
        }
        StringBuilder out = new StringBuilder(template.length() + 32);
        int from = 0;
        while (open >= 0) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            out.append(template, from, open);
            out.append(placeholder(template.substring(open + 1, close), locale, arguments));
            from = close + 1;
            open = template.indexOf('{', from);
        }
        return out.append(template, from, template.length()).toString();
    }

    private static String placeholder(String inside, Locale locale, Map<String, ?> arguments) {
        int question = inside.indexOf('?');
        String key = question < 0 ? inside : inside.substring(0, question);
        if (!arguments.containsKey(key)) {
            return "{" + inside + "}";
        }
        Object value = arguments.get(key);
        if (question < 0) {
            return format(value, locale);
        }
        int colon = inside.indexOf(':', question);
        String one = inside.substring(question + 1, colon < 0 ? inside.length() : colon);
        String other = colon < 0 ? one : inside.substring(colon + 1);
        return "1".equals(String.valueOf(value)) ? one : other;
    }

    private static Messages read(String name, String path, Function<String, @Nullable InputStream> open) {
        Map<String, String> english = texts(name, path + "_en.properties", open);
        Map<String, String> chinese = texts(name, path + "_zh.properties", open);
        if (!english.keySet().equals(chinese.keySet())) {
            Set<String> oneSided = new TreeSet<>(english.keySet());
            oneSided.addAll(chinese.keySet());
            oneSided.removeIf(code -> english.containsKey(code) && chinese.containsKey(code));
            throw new IllegalStateException("Texts " + name + " have codes in one language only: " + oneSided
                    + "\nMaybe add them to the other file.");
        }
        return new Messages(name, english, chinese);
    }

    private static Map<String, String> texts(String name, String path, Function<String, @Nullable InputStream> open) {
        try (InputStream in = open.apply(path)) {
            if (in == null) {
                throw new IllegalStateException("Texts " + name + " (" + path + ") are missing"
                        + "\nMaybe the module must open their package to dev.tradewright.core.");
            }
            Reader utf8 = new InputStreamReader(in, StandardCharsets.UTF_8);
            Properties properties = new Properties();
            properties.load(utf8);
            Map<String, String> texts = new TreeMap<>();
            for (String code : properties.stringPropertyNames()) {
                texts.put(code, Objects.requireNonNull(properties.getProperty(code)));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("Texts " + name + " (" + path + ") cannot be read", e);
        }
    }

    /** Equal if they lie at the same place. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Messages messages && name.equals(messages.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return "Messages[" + name + ", " + english.size() + " codes]";
    }
}
