// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What a resident claims as a special additional deduction (专项附加扣除), 个人所得税专项附加扣除暂行办法 (国发〔2018〕41 号). It states the facts; in which months and
 * with how much they count is found out by {@link AdditionalDeductions}.
 */
public sealed interface AdditionalDeductionClaim {

    /** How parents or spouses share a deduction; agreed for the whole year. */
    enum Share {
        /** One of them deducts all. */
        WHOLE,
        /** Each of them deducts half. */
        HALF
    }

    /** By where the rented home lies (article 17). */
    enum RentCity {
        /** A municipality, a provincial capital or a city with separate planning: 1,500. */
        LARGE(TaxParameter.RENT_LARGE_CITY),
        /** Another city with more than a million registered inhabitants of its districts: 1,100. */
        MEDIUM(TaxParameter.RENT_MEDIUM_CITY),
        /** Any other city: 800. */
        SMALL(TaxParameter.RENT_SMALL_CITY);

        private final TaxParameter parameter;

        RentCity(TaxParameter parameter) {
            this.parameter = parameter;
        }

        TaxParameter parameter() {
            return parameter;
        }
    }

    /**
     * A child: care of an infant (3岁以下婴幼儿照护) from the month of birth to the month before the third birthday, and from then on education (子女教育),
     * before school whether a kindergarten is attended or not.
     *
     * @param born  the day of birth
     * @param educationEnds  the last month of full-time education; empty while it goes on
     * @param share  how the parents share it
     */
    record Child(LocalDate born, Optional<YearMonth> educationEnds, Share share) implements AdditionalDeductionClaim {

        /** Checks that nothing is missing. */
        public Child {
            Checks.notNull(born, "born");
            Checks.notNull(educationEnds, "educationEnds");
            Checks.notNull(share, "share");
        }
    }

    /**
     * Support of parents of 60 or more (赡养老人), one or several: from the month of the sixtieth birthday of the eldest.
     *
     * @param eldestBorn  the day of birth of the eldest parent who is supported
     * @param sharedAmount  what one deducts by month of what the siblings share; empty for an only child
     * @param lastYear  the last year, which counts whole; empty while the support goes on
     */
    record Elderly(LocalDate eldestBorn, Optional<Money> sharedAmount, Optional<Integer> lastYear)
            implements AdditionalDeductionClaim {

        /** Refuses a negative share. */
        public Elderly {
            Checks.notNull(eldestBorn, "eldestBorn");
            Checks.notNull(sharedAmount, "sharedAmount").ifPresent(share -> Yuan.notNegative(share, "sharedAmount"));
            Checks.notNull(lastYear, "lastYear");
        }
    }

    /**
     * Interest on the loan for the first home (住房贷款利息), for 240 months at most.
     *
     * @param first  the first month of repayment
     * @param last  the last month of repayment; empty while it goes on
     * @param share  how spouses share it who each had a loan before they married
     */
    record HousingLoan(YearMonth first, Optional<YearMonth> last, Share share) implements AdditionalDeductionClaim {

        /** Refuses an end before the beginning. */
        public HousingLoan {
            requireOrder(first, last);
            Checks.notNull(share, "share");
        }
    }

    /**
     * Rent of a home where one works and owns none (住房租金).
     *
     * @param city  by its size
     * @param first  the first month
     * @param last  the last month; empty while it goes on
     */
    record Rent(RentCity city, YearMonth first, Optional<YearMonth> last) implements AdditionalDeductionClaim {

        /** Refuses an end before the beginning. */
        public Rent {
            Checks.notNull(city, "city");
            requireOrder(first, last);
        }
    }

    /**
     * One's own education for a degree (学历（学位）继续教育), for 48 months at most.
     *
     * @param first  the first month
     * @param last  the last month; empty while it goes on
     */
    record Degree(YearMonth first, Optional<YearMonth> last) implements AdditionalDeductionClaim {

        /** Refuses an end before the beginning. */
        public Degree {
            requireOrder(first, last);
        }
    }

    /**
     * A professional certificate (职业资格继续教育): once in the year in which it was obtained.
     *
     * @param obtained  the day on which it was issued
     */
    record Certificate(LocalDate obtained) implements AdditionalDeductionClaim {

        /** Checks that nothing is missing. */
        public Certificate {
            Checks.notNull(obtained, "obtained");
        }
    }

    /**
     * Serious illness (大病医疗): what one bore oneself of what the medical insurance covers; in the annual return only.
     *
     * @param year  the year of the treatment
     * @param borne  what one bore oneself, 0 or more
     */
    record SeriousIllness(int year, Money borne) implements AdditionalDeductionClaim {

        /** Refuses a negative amount. */
        public SeriousIllness {
            Yuan.notNegative(borne, "borne");
        }
    }

    private static void requireOrder(YearMonth first, Optional<YearMonth> last) {
        Checks.notNull(first, "first");
        Checks.that(
                Checks.notNull(last, "last").filter(end -> end.isBefore(first)).isEmpty(),
                "last",
                last,
                "must not be before " + first);
    }
}
