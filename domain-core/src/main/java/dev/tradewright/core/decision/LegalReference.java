// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.decision;

import dev.tradewright.core.text.Localized;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.value.Checks;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place in a law or regulation that a rule, a limit or a reason stands on, and since when it is in force.
 *
 * <p>{@code LegalReference.of("Individual Income Tax Law", "个人所得税法", "6(1) item 1", LocalDate.of(2019, 1, 1))} reads
 * {@code Individual Income Tax Law, art. 6(1) item 1 (in force since 2019-01-01)} in English and
 * {@code 《个人所得税法》第六条第一款第（一）项（2019年1月1日起施行）} in Chinese.
 *
 * <p>Immutable and thread-safe.
 *
 * @param englishName  the law's name in English
 * @param chineseName  the law's name in Chinese, without 《》
 * @param article  the article (条), paragraph (款) and item (项): {@code 6}, {@code 6(1)}, {@code 6(1) item 3}, {@code 3 item 1}; in British style
 *     sections and regulations, {@code s. 8}, {@code regs. 2 and 23}, {@code s. 49 and Schedule 2}, {@code Schedule 2} or {@code Part 4}, which in
 *     Chinese are {@code 第8条}, {@code 第2、23条}, {@code 第49条和附表2}, {@code 附表2} and {@code 第4部分}. Anything else is written as it stands
 *     in both languages: {@code § 3 Abs. 2}
 * @param inForceSince  the first day on which this wording applies
 * @param url  where the text can be read, if known
 */
public record LegalReference(
        String englishName, String chineseName, String article, LocalDate inForceSince, Optional<URI> url)
        implements Localized {

    private static final Pattern NUMBERED =
            Pattern.compile("([1-9]\\d{0,3})(?:\\(([1-9]\\d?)\\))?(?: item ([1-9]\\d?))?");
    private static final Pattern SECTIONS =
            Pattern.compile("(?:ss?|regs?)\\. (\\d{1,4}(?: and \\d{1,4})*)(?: and Schedule (\\d{1,3}))?");
    private static final Pattern DIVISION = Pattern.compile("(Schedule|Part) (\\d{1,3})");
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] PLACES = {"", "十", "百", "千"};

    /** Refuses blank names and a blank article. */
    public LegalReference {
        Checks.notBlank(englishName, "englishName");
        Checks.notBlank(chineseName, "chineseName");
        Checks.notBlank(article, "article");
        Checks.notNull(inForceSince, "inForceSince");
        Checks.notNull(url, "url");
    }

    /**
     * A reference without address.
     *
     * @param englishName  the law's name in English
     * @param chineseName  the law's name in Chinese, without 《》
     * @param article  as {@code 6(1)}
     * @param inForceSince  the first day on which this wording applies
     */
    public static LegalReference of(String englishName, String chineseName, String article, LocalDate inForceSince) {
        return new LegalReference(englishName, chineseName, article, inForceSince, Optional.empty());
    }

    /**
     * The same place with an address.
     *
     * @param address  where the text can be read
     */
    public LegalReference at(URI address) {
        return new LegalReference(englishName, chineseName, article, inForceSince, Optional.of(address));
    }

    @Override
    public String toText(Locale locale) {
        Matcher numbered = NUMBERED.matcher(article);
        if (!Messages.isChinese(locale)) {
            return englishName + ", " + (numbered.matches() ? "art. " : "") + article + " (in force since "
                    + inForceSince + ")";
        }
        return "《" + chineseName + "》" + (numbered.matches() ? chineseArticle(numbered) : chineseSection()) + "（"
                + inForceSince.getYear() + "年" + inForceSince.getMonthValue() + "月" + inForceSince.getDayOfMonth()
                + "日起施行）";
    }

    @Override
    public String toString() {
        return toText(Locale.ROOT);
    }

    /** A place in British law; any other as it stands. */
    private String chineseSection() {
        Matcher sections = SECTIONS.matcher(article);
        if (sections.matches()) {
            String schedule = sections.group(2) == null ? "" : "和附表" + sections.group(2);
            return "第" + sections.group(1).replace(" and ", "、") + "条" + schedule;
        }
        Matcher division = DIVISION.matcher(article);
        if (!division.matches()) {
            return article;
        }
        return division.group(1).equals("Part") ? "第" + division.group(2) + "部分" : "附表" + division.group(2);
    }

    private static String chineseArticle(Matcher numbered) {
        String paragraph = numbered.group(2) == null ? "" : "第" + chinese(numbered.group(2)) + "款";
        String item = numbered.group(3) == null ? "" : "第（" + chinese(numbered.group(3)) + "）项";
        return "第" + chinese(numbered.group(1)) + "条" + paragraph + item;
    }

    /** 6 is 六, 10 is 十, 38 is 三十八, 102 is 一百零二, 1010 is 一千零一十. */
    static String chinese(String digits) {
        int number = Integer.parseInt(digits);
        if (number < 10) {
            return String.valueOf(DIGITS.charAt(number));
        }
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        String written = String.valueOf(number);
        for (int i = 0; i < written.length(); i++) {
            int digit = written.charAt(i) - '0';
            if (digit == 0) {
                gap = true;
                continue;
            }
            text.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[written.length() - 1 - i]);
            gap = false;
        }
        return number < 20 ? text.substring(1) : text.toString();
    }
}
