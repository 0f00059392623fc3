// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import dev.tradewright.core.value.Checks;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A tax code that HMRC has issued for an employee (SI 2003/2682 regs. 7 and 13), as the employer is given it.
 *
 * <table>
 * <caption>The forms of a code</caption>
 * <tr><th>code</th><th>meaning</th></tr>
 * <tr><td>{@code 1257L}, also with M, N or T</td><td>a tenth of the allowances: tax is due above the free pay</td></tr>
 * <tr><td>{@code K475}</td><td>the allowances are negative: the amount is added to the pay</td></tr>
 * <tr><td>{@code 0T}</td><td>no allowances</td></tr>
 * <tr><td>{@code BR}, {@code D0}, {@code D1}; in Scotland {@code SBR}, {@code SD0} to {@code SD3}</td><td>all pay at one rate</td></tr>
 * <tr><td>{@code NT}</td><td>no tax</td></tr>
 * </table>
 *
 * <p>The prefix S means the bands of Scotland, C those of Wales. {@code W1}, {@code M1}, {@code W1/M1} or {@code X} at the end means that each
 * period is taxed by itself: {@code 1257L W1/M1}.
 *
 * <p>Immutable and thread-safe.
 */
public final class TaxCode {

    private static final Pattern FORM =
            Pattern.compile("([SC]?)(?:(\\d{1,6})([LMNT])|K(\\d{1,6})|(BR|D[0-3])|(NT))(?: ?(W1/M1|W1|M1|X))?");

    /** What kind of code it is. */
    public enum Kind {
        /** Allowances: free pay. */
        ALLOWANCE,
        /** Code K: additional pay. */
        ADDITIONAL,
        /** BR or D: one rate. */
        FLAT_RATE,
        /** NT: no tax. */
        NO_TAX
    }

    /** Whether pay and tax of the year to date count. */
    public enum Basis {
        /** They do. */
        CUMULATIVE,
        /** Week 1 or month 1: they do not. */
        WEEK1_MONTH1
    }

    private final TaxRegion region;
    private final Kind kind;
    private final int number;
    private final String core; // without prefix and basis
    private final Basis basis;

    private TaxCode(TaxRegion region, Kind kind, int number, String core, Basis basis) {
        this.region = region;
        this.kind = kind;
        this.number = number;
        this.core = core;
        this.basis = basis;
    }

    /**
     * Reads a code.
     *
     * @param text  as {@code S1257L} or {@code K475 W1/M1}, in capital letters
     * @throws IllegalArgumentException if it is none
     */
    public static TaxCode parse(String text) {
        Matcher matcher = FORM.matcher(Checks.notNull(text, "tax code"));
        if (!matcher.matches()) {
            throw refused(text);
        }
        TaxRegion region = switch (matcher.group(1)) {
            case "S" -> TaxRegion.SCOTLAND;
            case "C" -> TaxRegion.WALES;
            default -> TaxRegion.REST_OF_UK;
        };
        Basis basis = matcher.group(7) == null ? Basis.CUMULATIVE : Basis.WEEK1_MONTH1;
        if (matcher.group(2) != null) {
            int number = Integer.parseInt(matcher.group(2));
            return new TaxCode(region, Kind.ALLOWANCE, number, number + matcher.group(3), basis);
        }
        if (matcher.group(4) != null) {
            int number = Integer.parseInt(matcher.group(4));
            if (number == 0) {
                throw refused(text);
            }
            return new TaxCode(region, Kind.ADDITIONAL, number, "K" + number, basis);
        }
        if (matcher.group(6) != null) {
            if (region != TaxRegion.REST_OF_UK) {
                throw refused(text);
            }
            return new TaxCode(region, Kind.NO_TAX, 0, "NT", basis);
        }
        return flat(text, region, Objects.requireNonNull(matcher.group(5)), basis);
    }

    /** BR is step 0, D0 step 1, and so on; D2 and D3 are known in Scotland only. */
    private static TaxCode flat(String text, TaxRegion region, String core, Basis basis) {
        int step = core.equals("BR") ? 0 : core.charAt(1) - '0' + 1;
        if (step > 2 && region != TaxRegion.SCOTLAND) {
            throw refused(text);
        }
        return new TaxCode(region, Kind.FLAT_RATE, step, core, basis);
    }

    private static IllegalArgumentException refused(String text) {
        return new IllegalArgumentException(
                "tax code (" + text + ") must be a number with L, M, N or T, K with a number above 0, BR, D0, D1 "
                        + "or NT; with S before it for Scotland, where D2 and D3 exist too, or C for Wales, but not before NT; and W1/M1, W1, M1 or X "
                        + "after it\nMaybe write it as HMRC does: 1257L, S1257L, K475, 0T W1/M1.");
    }

    /** Whose bands it stands for; the rest of the UK for NT. */
    public TaxRegion region() {
        return region;
    }

    /** What kind of code it is. */
    public Kind kind() {
        return kind;
    }

    /** The number in {@code 1257L} or {@code K475}, a tenth of the allowances in pounds; 0 for 0T and codes without number. */
    public int number() {
        return kind == Kind.FLAT_RATE ? 0 : number;
    }

    /** How far the band of a flat rate lies above the basic one: 0 for BR, 1 for D0, up to 4 for SD3; 0 for other codes. */
    public int bandsAboveBasic() {
        return kind == Kind.FLAT_RATE ? number : 0;
    }

    /** Whether the year to date counts. */
    public Basis basis() {
        return basis;
    }

    /**
     * The same code on another basis.
     *
     * @param other  the basis
     */
    public TaxCode withBasis(Basis other) {
        return new TaxCode(region, kind, number, core, Checks.notNull(other, "basis"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TaxCode code && region == code.region && core.equals(code.core) && basis == code.basis;
    }

    @Override
    public int hashCode() {
        return Objects.hash(region, core, basis);
    }

    /** As HMRC writes it: {@code S1257L}, {@code K475 W1/M1}. */
    @Override
    public String toString() {
        return region.prefix() + core + (basis == Basis.CUMULATIVE ? "" : " W1/M1");
    }
}
