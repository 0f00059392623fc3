// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The two files of a bundle, and what is wrong with them. */
final class TextPair {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}?]+)(\\?[^{}]*)?\\}");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** A half-width comma, semicolon, colon or bracket next to a Chinese character, where Chinese writes the full-width one. */
    private static final Pattern HALF_WIDTH = Pattern.compile("\\p{IsHan}\\s*[,;:(!?]|[,;:)]\\s*\\p{IsHan}");

    private final Map<String, String> english;
    private final Map<String, String> chinese;
    private final List<String> findings = new ArrayList<>();

    /**
     * A pair.
     *
     * @param english  the content of the English file
     * @param chinese  the content of the Chinese file
     */
    TextPair(String english, String chinese) {
        this.english = read(english, "English");
        this.chinese = read(chinese, "Chinese");
    }

    /** What is wrong, code by code. */
    List<String> findings() {
        Set<String> codes = new TreeSet<>(english.keySet());
        codes.addAll(chinese.keySet());
        for (String code : codes) {
            String en = english.get(code);
            String zh = chinese.get(code);
            if (en == null || zh == null) {
                findings.add(code + " has no " + (en == null ? "English" : "Chinese"));
            } else {
                compare(code, en, zh);
            }
        }
        return List.copyOf(findings);
    }

    private void compare(String code, String en, String zh) {
        if (en.isBlank() || zh.isBlank()) {
            findings.add(code + " is blank");
        }
        if (!placeholders(en).equals(placeholders(zh))) {
            findings.add(code + " has the placeholders " + placeholders(en) + " in English and " + placeholders(zh)
                    + " in Chinese");
        }
        String words = PLACEHOLDER.matcher(en).replaceAll("");
        String inChinese = PLACEHOLDER.matcher(zh).replaceAll("x");
        if (words.contains("{") || words.contains("}") || inChinese.contains("{") || inChinese.contains("}")) {
            findings.add(code + " has a brace that belongs to no placeholder");
        }
        if (HAN.matcher(en).find()) {
            findings.add(code + " is Chinese in the English file");
        }
        if (LETTER.matcher(words).find() && !HAN.matcher(zh).find()) {
            findings.add(code + " is not translated: " + zh);
        }
        if (HALF_WIDTH.matcher(zh).find()) {
            findings.add(code + " has half-width punctuation in Chinese: " + zh);
        }
    }

    private static Set<String> placeholders(String text) {
        Set<String> names = new TreeSet<>();
        PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .forEach(names::add);
        return names;
    }

    /** As {@code Properties} reads these files, but without forgetting the first of two texts with the same code. */
    private Map<String, String> read(String content, String language) {
        Map<String, String> texts = new TreeMap<>();
        for (String line : content.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            if (equals < 1) {
                findings.add("the line " + line + " is no code=text");
            } else if (texts.put(line.substring(0, equals).strip(), line.substring(equals + 1)) != null) {
                findings.add(line.substring(0, equals).strip() + " stands twice in " + language);
            }
        }
        return texts;
    }
}
