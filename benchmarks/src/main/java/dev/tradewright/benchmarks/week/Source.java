// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A text that was put in, read whole: a file, or a resource that ships with the week.
 *
 * @param name  what it is called in messages
 * @param text  the text, without a byte order mark
 */
public record Source(String name, String text) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * Reads a file.
     *
     * @param file  the file, in UTF-8
     * @throws ProblemsException if it is not there, cannot be read, or is not in UTF-8
     */
    public static Source file(Path file) throws ProblemsException {
        String name = file.toString();
        try {
            if (Files.isDirectory(file)) {
                throw problem(name, "file-is-folder");
            }
            return decoded(name, Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw problem(name, "file-missing");
        } catch (AccessDeniedException e) {
            throw problem(name, "file-denied");
        } catch (IOException e) {
            throw new ProblemsException(
                    List.of(new Problem(name, "file-unreadable", Map.of("cause", String.valueOf(e.getMessage())))));
        }
    }

    /**
     * Reads a resource beside this class.
     *
     * @param name  its name
     */
    public static Source shipped(String name) throws ProblemsException {
        try (InputStream in = Source.class.getResourceAsStream(name)) {
            if (in == null) {
                throw problem(name, "file-missing");
            }
            return decoded(name, in.readAllBytes());
        } catch (IOException e) {
            throw new ProblemsException(
                    List.of(new Problem(name, "file-unreadable", Map.of("cause", String.valueOf(e.getMessage())))));
        }
    }

    private static ProblemsException problem(String name, String code) {
        return new ProblemsException(List.of(new Problem(name, code, Map.of())));
    }

    /** Strict: a byte that is no UTF-8 is said, with its line, and never replaced by a question mark. */
    static Source decoded(String name, byte[] bytes) throws ProblemsException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            long line = 1 + text.chars().filter(c -> c == '\n').count();
            String value = String.format(java.util.Locale.ROOT, "0x%02X", bytes[in.position()]);
            throw new ProblemsException(List.of(new Problem(name + ":" + line, "not-utf8", Map.of("value", value))));
        }
        return new Source(name, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }
}
