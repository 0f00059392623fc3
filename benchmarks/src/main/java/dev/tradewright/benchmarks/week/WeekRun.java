// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One run of the week: for whom it is told, and the invoices, which are read once for all chapters. */
public final class WeekRun {

    /** The invoices that ship with the week. */
    static final String SHIPPED_INVOICES = "online-retail-2010-12.csv";

    private final Locale locale;
    private final Optional<Path> input;
    private final Path output;
    private final Map<String, Path> options;
    private @Nullable Invoices invoices;

    WeekRun(Locale locale, Optional<Path> input, Path output, Map<String, Path> options) {
        this.locale = locale;
        this.input = input;
        this.output = output;
        this.options = Map.copyOf(options);
    }

    /** Where chapters write what is to be looked at. */
    public Path output() {
        return output;
    }

    /**
     * What the user gave for an option of a chapter.
     *
     * @param name  as it is written, {@code --promotions}
     */
    public Optional<Path> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** The reader's language. */
    public Locale locale() {
        return locale;
    }

    /**
     * The invoices: those of the user's file, or the ones that ship with the week.
     *
     * @throws ProblemsException if they cannot be read at all
     */
    public Invoices invoices() throws ProblemsException {
        Invoices read = invoices;
        if (read == null) {
            Source source = input.isPresent() ? Source.file(input.get()) : Source.shipped(SHIPPED_INVOICES);
            long rows = source.text().chars().filter(c -> c == '\n').count();
            try (Progress progress = Progress.onTerminal(Texts.of("reading", locale), rows)) {
                read = InvoiceReader.read(source, progress);
            }
            invoices = read;
        }
        return read;
    }
}
