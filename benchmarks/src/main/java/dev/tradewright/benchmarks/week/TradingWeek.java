// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real shop's trading week, read and told chapter by chapter.
 *
 * <pre>java -cp benchmarks/target/benchmarks.jar dev.tradewright.benchmarks.week.TradingWeek --help</pre>
 *
 * <p>The exit code is {@value #AGREED} if all figures agree with those of a second path, {@value #DIFFERED} if some do not, and {@value #WRONG} if
 * something is wrong with what was put in.
 */
public final class TradingWeek {

    /** All figures agree. */
    static final int AGREED = 0;

    /** Figures differ between the first and the second path. */
    static final int DIFFERED = 1;

    /** Something is wrong with an option, a file or a row. */
    static final int WRONG = 2;

    private static final String REPORT = "summary.json";
    private static final Path DEFAULT_OUTPUT = Path.of("target", "trading-week");

    /** The validator tells its version to whoever asks for no log; kept, since loggers that nobody holds forget their level. */
    private static final Logger QUIET = Logger.getLogger("org.hibernate.validator");

    private final List<Chapter> chapters;
    private final PrintStream out;
    private final PrintStream err;

    TradingWeek(List<Chapter> chapters, PrintStream out, PrintStream err) {
        this.chapters = chapters;
        this.out = out;
        this.err = err;
    }

    /**
     * Tells the week.
     *
     * @param arguments  see {@code --help}
     */
    public static void main(String[] arguments) {
        QUIET.setLevel(Level.WARNING);
        // in UTF-8 whatever the platform thinks: the Chinese version would be question marks elsewhere
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = new TradingWeek(Chapters.all(), out, err).run(arguments);
        if (code != AGREED) {
            System.exit(code);
        }
    }

    int run(String... arguments) {
        Locale locale = locale(arguments);
        CommandSpec spec = command(locale);
        for (ChapterOption option : options()) {
            spec.addOption(OptionSpec.builder(option.name())
                    .type(Path.class)
                    .paramLabel("FILE")
                    .description(option.texts().text(option.description(), locale, Map.of()))
                    .build());
        }
        CommandLine command = new CommandLine(spec);
        command.setUsageHelpWidth(100);
        ParseResult options;
        try {
            options = command.parseArgs(arguments);
        } catch (ParameterException e) {
            err.println(Texts.of("usage-wrong", locale, Map.of("arguments", String.join(" ", arguments))));
            err.println("  " + wrongOption(e, locale));
            command.usage(err);
            return WRONG;
        }
        if (options.isUsageHelpRequested()) {
            command.usage(out);
            return AGREED;
        }
        if (options.isVersionHelpRequested()) {
            command.printVersionHelp(out);
            return AGREED;
        }
        Optional<Path> input = Optional.ofNullable(options.matchedOptionValue("--input", (Path) null));
        Path output = options.matchedOptionValue("--output", DEFAULT_OUTPUT);
        Map<String, Path> files = new HashMap<>();
        for (ChapterOption option : options()) {
            Path file = options.matchedOptionValue(option.name(), (Path) null);
            if (file != null) {
                files.put(option.name(), file);
            }
        }
        return tell(new WeekRun(locale, input, output, files), output);
    }

    private List<ChapterOption> options() {
        return chapters.stream().flatMap(chapter -> chapter.options().stream()).toList();
    }

    private static String wrongOption(ParameterException e, Locale locale) {
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return Texts.of("option-unknown", locale, Map.of("value", unmatched.getUnmatched()));
        }
        if (e instanceof CommandLine.MissingParameterException missing) {
            return Texts.of(
                    "option-without-value",
                    locale,
                    Map.of("value", missing.getMissing().get(0).paramLabel()));
        }
        return Texts.of("option-value", locale, Map.of("value", String.valueOf(e.getValue())));
    }

    /** The language of everything that is said, of wrong options too; so it is looked for before they are judged. */
    private static Locale locale(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String value = arguments[i].startsWith("--locale=")
                    ? arguments[i].substring("--locale=".length())
                    : arguments[i].equals("--locale") && i + 1 < arguments.length ? arguments[i + 1] : "";
            if (value.startsWith("zh")) {
                return Locale.CHINA;
            }
        }
        return Locale.UK;
    }

    private static CommandSpec command(Locale locale) {
        CommandSpec spec = CommandSpec.create().name("trading-week").version("Tradewright trading week");
        spec.usageMessage().description(Texts.of("help", locale)).footer(Texts.of("help-codes", locale));
        spec.addOption(OptionSpec.builder("--input")
                .type(Path.class)
                .paramLabel("FILE")
                .description(Texts.of("help-input", locale))
                .build());
        spec.addOption(OptionSpec.builder("--output")
                .type(Path.class)
                .paramLabel("FOLDER")
                .description(Texts.of("help-output", locale))
                .build());
        spec.addOption(OptionSpec.builder("--locale")
                .type(Language.class)
                .paramLabel("en|zh")
                .description(Texts.of("help-locale", locale))
                .build());
        spec.addOption(OptionSpec.builder("--help")
                .usageHelp(true)
                .description(Texts.of("help-help", locale))
                .build());
        spec.addOption(OptionSpec.builder("--version")
                .versionHelp(true)
                .description(Texts.of("help-version", locale))
                .build());
        return spec;
    }

    /** What {@code --locale} may say. */
    enum Language {
        en,
        zh
    }

    private int tell(WeekRun run, Path output) {
        List<String> closing = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<String> differences = new ArrayList<>();
        Map<String, Object> report = new LinkedHashMap<>();
        try {
            for (Chapter chapter : chapters) {
                ChapterReport told = chapter.run(run);
                told.lines().forEach(out::println);
                // the first chapter has the last word
                closing.addAll(0, told.closing());
                problems.addAll(told.problems());
                differences.addAll(told.differences());
                report.put(chapter.name(), told.section());
            }
            write(output, report);
        } catch (ProblemsException e) {
            return refuse(e.problems(), run.locale());
        }
        if (!differences.isEmpty()) {
            err.println(Texts.of("differences", run.locale(), Map.of("count", differences.size())));
            differences.forEach(difference -> err.println("  " + difference));
        }
        if (!problems.isEmpty()) {
            refuse(problems, run.locale());
        }
        closing.forEach(out::println);
        return !problems.isEmpty() ? WRONG : differences.isEmpty() ? AGREED : DIFFERED;
    }

    private int refuse(List<Problem> problems, Locale locale) {
        err.println(Texts.of("problems", locale, Map.of("count", problems.size())));
        problems.forEach(problem -> err.println("  " + problem.toText(locale)));
        return WRONG;
    }

    private static void write(Path folder, Map<String, Object> report) throws ProblemsException {
        String json = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(report);
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(REPORT), json + "\n");
        } catch (IOException e) {
            throw new ProblemsException(
                    List.of(new Problem(folder.toString(), "output", Map.of("cause", String.valueOf(e.getMessage())))));
        }
    }
}
