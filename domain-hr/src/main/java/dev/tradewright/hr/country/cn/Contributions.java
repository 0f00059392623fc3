// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The contributions of one employee in one month, line by line and side by side.
 *
 * <p>Immutable and thread-safe.
 */
public final class Contributions {

    private final long[] bases;
    private final long[] employee;
    private final long[] employer;
    private final Optional<Explanation> explanation;

    Contributions(long[] bases, long[] employee, long[] employer, Optional<Explanation> explanation) {
        this.bases = bases;
        this.employee = employee;
        this.employer = employer;
        this.explanation = explanation;
    }

    /** The same with its explanation. */
    Contributions explained(Optional<Explanation> told) {
        return new Contributions(bases, employee, employer, told);
    }

    /**
     * What a line is reckoned on (缴费基数); 0 if there is none.
     *
     * @param line  the line
     */
    public Money base(ContributionLine line) {
        return Yuan.of(bases[index(line)]);
    }

    /**
     * What the employee pays.
     *
     * @param line  the line
     */
    public Money employee(ContributionLine line) {
        return Yuan.of(employee[index(line)]);
    }

    /**
     * What the employer pays.
     *
     * @param line  the line
     */
    public Money employer(ContributionLine line) {
        return Yuan.of(employer[index(line)]);
    }

    private static int index(ContributionLine line) {
        return Checks.notNull(line, "line").index();
    }

    /** What the employee pays into both parts of the housing fund. */
    public Money employeeFund() {
        return employee(ContributionLine.HOUSING_FUND).plus(employee(ContributionLine.SUPPLEMENTARY_FUND));
    }

    /** What the employer pays into both parts of the housing fund. */
    public Money employerFund() {
        return employer(ContributionLine.HOUSING_FUND).plus(employer(ContributionLine.SUPPLEMENTARY_FUND));
    }

    /** All that the employee pays; for residents this is deducted from the tax base (专项扣除). */
    public Money employeeTotal() {
        return Yuan.of(sum(employee));
    }

    /** All that the employer pays. */
    public Money employerTotal() {
        return Yuan.of(sum(employer));
    }

    /** All that the employee pays, in fen. Allocates nothing. */
    static long sum(long[] lines) {
        long sum = 0;
        for (long line : lines) {
            sum = Math.addExact(sum, line);
        }
        return sum;
    }

    /** How the figures came about, if asked for. */
    public Optional<Explanation> explanation() {
        return explanation;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Contributions contributions
                && Arrays.equals(bases, contributions.bases)
                && Arrays.equals(employee, contributions.employee)
                && Arrays.equals(employer, contributions.employer)
                && explanation.equals(contributions.explanation);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(bases), Arrays.hashCode(employee), Arrays.hashCode(employer), explanation);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (ContributionLine line : ContributionLine.values()) {
            text.append(line.toText(Locale.ROOT))
                    .append(" own ")
                    .append(employee(line))
                    .append(", of the employer ")
                    .append(employer(line))
                    .append(" on ")
                    .append(base(line))
                    .append("; ");
        }
        return text.append(explanation.isPresent() ? "explained" : "not explained")
                .toString();
    }
}
