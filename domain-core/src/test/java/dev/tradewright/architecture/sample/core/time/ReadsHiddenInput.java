// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.architecture.sample.core.time;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** One wrong way per method; the last one is right. */
final class ReadsHiddenInput {

    private ReadsHiddenInput() {}

    static long millis() {
        return System.currentTimeMillis();
    }

    static Instant instant() {
        return Instant.now();
    }

    static LocalDate todayByClock(Clock clock) {
        return LocalDate.now(clock);
    }

    static Supplier<LocalDate> todayByReference() {
        return LocalDate::now;
    }

    static Instant clockOfCaller(Clock clock) {
        return clock.instant();
    }

    static Date oldDate() {
        return new Date();
    }

    static ZoneId zone() {
        return ZoneId.systemDefault();
    }

    static Locale locale() {
        return Locale.getDefault();
    }

    static String format(int number) {
        return String.format("%d", number);
    }

    static String formatted(int number) {
        return "%d".formatted(number);
    }

    static String lowerCase(String text) {
        return text.toLowerCase();
    }

    static DateTimeFormatter pattern() {
        return DateTimeFormatter.ofPattern("MMM");
    }

    static Random random() {
        return new Random();
    }

    static int threadLocalRandom() {
        return ThreadLocalRandom.current().nextInt();
    }

    static int generator(RandomGenerator generator) {
        return generator.nextInt();
    }

    static double mathRandom() {
        return Math.random();
    }

    static UUID uuid() {
        return UUID.randomUUID();
    }

    static void shuffle(List<String> list) {
        Collections.shuffle(list);
    }

    static String handedIn(Instant now, Locale locale) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        DayOfWeek day = today.getDayOfWeek();
        return String.format(locale, "%s", day.getDisplayName(TextStyle.FULL, locale))
                .toLowerCase(Locale.ROOT);
    }
}
