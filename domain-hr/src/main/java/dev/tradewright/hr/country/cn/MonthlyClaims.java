// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Whether a claim counts in a month, as what, and with how much by the tables. */
final class MonthlyClaims {

    private static final int INFANT_YEARS = 3;
    private static final int ELDERLY_YEARS = 60;

    private final ChinaTaxTables tables;

    MonthlyClaims(ChinaTaxTables tables) {
        this.tables = tables;
    }

    /**
     * What a claim makes in one month.
     *
     * @param kind  as what it counts
     * @param fen  how much
     */
    record Counted(DeductionKind kind, long fen) {}

    /** What a claim makes in a month; empty if nothing. Serious illness counts in no month. */
    Optional<Counted> counted(AdditionalDeductionClaim claim, YearMonth month) {
        if (claim instanceof AdditionalDeductionClaim.Child child) {
            return child(child, month);
        } else if (claim instanceof AdditionalDeductionClaim.Elderly elderly) {
            return elderly(elderly, month);
        } else if (claim instanceof AdditionalDeductionClaim.HousingLoan loan) {
            return within(loan.first(), loan.last(), month, TaxParameter.HOUSING_LOAN_MONTHS)
                    ? counted(DeductionKind.HOUSING_LOAN, shared(TaxParameter.HOUSING_LOAN, month, loan.share()))
                    : Optional.empty();
        } else if (claim instanceof AdditionalDeductionClaim.Rent rent) {
            return within(rent.first(), rent.last(), month)
                    ? counted(DeductionKind.RENT, fen(rent.city().parameter(), month))
                    : Optional.empty();
        } else if (claim instanceof AdditionalDeductionClaim.Degree degree) {
            return within(degree.first(), degree.last(), month, TaxParameter.DEGREE_EDUCATION_MONTHS)
                    ? counted(DeductionKind.DEGREE, fen(TaxParameter.DEGREE_EDUCATION, month))
                    : Optional.empty();
        } else if (claim instanceof AdditionalDeductionClaim.Certificate certificate) {
            return YearMonth.from(certificate.obtained()).equals(month)
                    ? counted(DeductionKind.CERTIFICATE, fen(TaxParameter.CERTIFICATE, month))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether a claim has a month in a year. */
    boolean countsIn(int year, AdditionalDeductionClaim claim) {
        for (int month = 1; month <= 12; month++) {
            if (counted(claim, YearMonth.of(year, month)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The most that one of several children may deduct in a month. */
    long elderlyShareMax(YearMonth month) {
        return fen(TaxParameter.ELDERLY_SHARED_MAX, month);
    }

    /** What serious illness makes in a year: what is above the threshold, up to the maximum. */
    long illness(AdditionalDeductionClaim.SeriousIllness illness) {
        YearMonth january = YearMonth.of(illness.year(), 1);
        long above = illness.borne().minorUnits() - fen(TaxParameter.ILLNESS_THRESHOLD, january);
        return Math.min(Math.max(0, above), fen(TaxParameter.ILLNESS_MAX, january));
    }

    private Optional<Counted> child(AdditionalDeductionClaim.Child child, YearMonth month) {
        YearMonth born = YearMonth.from(child.born());
        if (month.isBefore(born)) {
            return Optional.empty();
        }
        if (month.isBefore(born.plusYears(INFANT_YEARS))) {
            LocalDate day = month.atDay(1);
            return tables.find(TaxParameter.INFANT_CARE, day)
                    .flatMap(value -> counted(DeductionKind.INFANT_CARE, share(fen(value), child.share())));
        }
        return child.educationEnds().filter(month::isAfter).isPresent()
                ? Optional.empty()
                : counted(DeductionKind.CHILD_EDUCATION, shared(TaxParameter.CHILD_EDUCATION, month, child.share()));
    }

    private Optional<Counted> elderly(AdditionalDeductionClaim.Elderly elderly, YearMonth month) {
        YearMonth sixty = YearMonth.from(elderly.eldestBorn()).plusYears(ELDERLY_YEARS);
        boolean over = elderly.lastYear().filter(last -> month.getYear() > last).isPresent();
        if (month.isBefore(sixty) || over) {
            return Optional.empty();
        }
        return counted(
                DeductionKind.ELDERLY,
                elderly.sharedAmount().isPresent()
                        ? elderly.sharedAmount().get().minorUnits()
                        : fen(TaxParameter.ELDERLY_ONLY_CHILD, month));
    }

    private static Optional<Counted> counted(DeductionKind kind, long fen) {
        return Optional.of(new Counted(kind, fen));
    }

    private boolean within(YearMonth first, Optional<YearMonth> last, YearMonth month, TaxParameter limit) {
        return within(first, last, month)
                && ChronoUnit.MONTHS.between(first, month)
                        < tables.value(limit, month.atDay(1)).unscaledAt(0);
    }

    private static boolean within(YearMonth first, Optional<YearMonth> last, YearMonth month) {
        return !month.isBefore(first) && last.filter(month::isAfter).isEmpty();
    }

    private long shared(TaxParameter parameter, YearMonth month, AdditionalDeductionClaim.Share share) {
        return share(fen(parameter, month), share);
    }

    private static long share(long fen, AdditionalDeductionClaim.Share share) {
        return share == AdditionalDeductionClaim.Share.HALF ? fen / 2 : fen;
    }

    private long fen(TaxParameter parameter, YearMonth month) {
        return fen(tables.value(parameter, month.atDay(1)));
    }

    private static long fen(Decimal yuan) {
        return yuan.unscaledAt(CurrencyUnit.CNY.digits());
    }
}
