// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.deduction;

import dev.tradewright.core.decision.LegalReference;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.payroll.PayFrequency;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How much of a pay may be kept back at most. A limit speaks of the sum of a claim and of all that were served before it, so that a creditor who comes
 * later gets what is left. Parts of a pay are rounded down: what is kept back never exceeds the limit by a fraction.
 */
public sealed interface DeductionLimit {

    /** Texts of this package. */
    Messages TEXTS = Messages.of(DeductionLimit.class, "deduction");

    /**
     * The most that may be kept back, zero or more.
     *
     * @param pay  the pay of the period to which the limit applies: disposable earnings, the month's wage
     */
    Money most(Money pay);

    /**
     * Why no more may be kept back.
     *
     * @param pay  the pay of the period to which the limit applies
     */
    Reason reason(Money pay);

    /** No limit but the pay itself, as for a debt of taxes in the United States (15 U.S.C. 1673(b)(1)(C)). */
    record Unlimited() implements DeductionLimit {

        @Override
        public Money most(Money pay) {
            return atLeastZero(pay);
        }

        @Override
        public Reason reason(Money pay) {
            return Reason.of(TEXTS, "deduction.pay-used-up", Map.of("pay", pay));
        }
    }

    /**
     * A part of the pay.
     *
     * @param part  0 % to 100 %
     */
    record PartOfPay(Percentage part) implements DeductionLimit {

        /** Refuses a part outside of 0 % to 100 %. */
        public PartOfPay {
            Checks.that(
                    Checks.notNull(part, "part").compareTo(Percentage.ZERO) >= 0
                            && part.compareTo(Percentage.HUNDRED) <= 0,
                    "part",
                    part,
                    "must be from 0% to 100%");
        }

        @Override
        public Money most(Money pay) {
            return atLeastZero(pay).multipliedBy(part, Rounding.FLOOR);
        }

        @Override
        public Reason reason(Money pay) {
            return Reason.of(TEXTS, "deduction.part-of-pay", Map.of("part", part, "limit", most(pay)));
        }
    }

    /**
     * Whatever exceeds an amount that must be left to the employee.
     *
     * @param amount  what must be left, zero or more
     */
    record ProtectedAmount(Money amount) implements DeductionLimit {

        /** Refuses a negative amount. */
        public ProtectedAmount {
            Checks.that(!Checks.notNull(amount, "amount").isNegative(), "amount", amount, "must be zero or more");
        }

        @Override
        public Money most(Money pay) {
            return atLeastZero(pay.minus(amount));
        }

        @Override
        public Reason reason(Money pay) {
            return Reason.of(TEXTS, "deduction.protected-amount", Map.of("amount", amount));
        }
    }

    /**
     * The smallest of several limits.
     *
     * @param limits  at least one
     */
    record Smallest(List<DeductionLimit> limits) implements DeductionLimit {

        /** Copies the limits and refuses none at all. */
        public Smallest {
            limits = List.copyOf(limits);
            Checks.that(!limits.isEmpty(), "limits", limits, "must hold at least one");
        }

        @Override
        public Money most(Money pay) {
            return smallest(pay).most(pay);
        }

        @Override
        public Reason reason(Money pay) {
            return smallest(pay).reason(pay);
        }

        private DeductionLimit smallest(Money pay) {
            DeductionLimit smallest = limits.get(0);
            for (DeductionLimit limit : limits) {
                smallest = limit.most(pay).isLessThan(smallest.most(pay)) ? limit : smallest;
            }
            return smallest;
        }
    }

    /**
     * The limit for ordinary garnishments in the United States: 25 % of the disposable earnings of a week or what exceeds 30 times the federal minimum
     * hourly wage, whichever is less (15 U.S.C. 1673(a)). Of USD 250.00 a week, with a minimum of USD 7.25, it is min(62.50, 250 - 217.50) = 32.50.
     *
     * <p>For other pay periods the multiple is 60 for two weeks, 120 for four, 65 for half a month, 130 for a month: 30 for each week, of which a
     * month has 4 1/3 (29 CFR 870.10(c)). A state's lower limit, which precedes by 15 U.S.C. 1677, is the caller's to add.
     *
     * @param frequency  weekly, biweekly, four-weekly, semimonthly or monthly
     * @param hourlyMinimum  the federal minimum wage of an hour in force when the pay is due, as {@link FederalMinimumWage} has it
     */
    record ConsumerCreditProtection(PayFrequency frequency, Money hourlyMinimum) implements DeductionLimit {

        private static final Percentage QUARTER = Percentage.of(25);
        private static final LegalReference LAW = LegalReference.of(
                "Consumer Credit Protection Act", "消费者信贷保护法", "15 U.S.C. 1673(a)", LocalDate.of(1970, 7, 1));

        /** Refuses a period for which the law names no multiple. */
        public ConsumerCreditProtection {
            multiple(Checks.notNull(frequency, "frequency"));
            Checks.that(
                    Checks.notNull(hourlyMinimum, "hourlyMinimum").isPositive(),
                    "hourlyMinimum",
                    hourlyMinimum,
                    "must be more than zero");
        }

        /** How many hours of the minimum wage are left to the employee. */
        private static int multiple(PayFrequency frequency) {
            return switch (frequency) {
                case WEEKLY -> 30;
                case BIWEEKLY -> 60;
                case FOUR_WEEKLY -> 120;
                case SEMIMONTHLY -> 65;
                case MONTHLY -> 130;
                case DAILY, QUARTERLY, SEMIANNUALLY, ANNUALLY ->
                    throw new IllegalArgumentException("frequency (" + frequency
                            + ") must be one for which 29 CFR 870.10(c) names a multiple\nMaybe WEEKLY, BIWEEKLY,"
                            + " FOUR_WEEKLY, SEMIMONTHLY or MONTHLY.");
            };
        }

        private Money protectedAmount() {
            return hourlyMinimum.multipliedBy(multiple(frequency));
        }

        private Money quarter(Money pay) {
            return atLeastZero(pay).multipliedBy(QUARTER, Rounding.FLOOR);
        }

        private Money excess(Money pay) {
            return atLeastZero(pay.minus(protectedAmount()));
        }

        @Override
        public Money most(Money pay) {
            return quarter(pay).min(excess(pay));
        }

        @Override
        public Reason reason(Money pay) {
            boolean byPart = quarter(pay).isLessThan(excess(pay));
            Reason reason = byPart
                    ? Reason.of(TEXTS, "deduction.part-of-pay", Map.of("part", QUARTER, "limit", most(pay)))
                    : Reason.of(
                            TEXTS,
                            "deduction.minimum-wage-hours",
                            Map.of("hours", multiple(frequency), "amount", protectedAmount()));
            return reason.under(LAW);
        }
    }

    /**
     * The limit for the support of a spouse or child in the United States: 50 % of disposable earnings if the employee supports another spouse or
     * child, else 60 %, and 5 points more for support that is more than 12 weeks overdue (15 U.S.C. 1673(b)(2)).
     *
     * @param supportsAnother  whether the employee supports a spouse or child other than that of the order
     * @param overdue  whether the support is for a time more than twelve weeks before the pay period
     */
    record Support(boolean supportsAnother, boolean overdue) implements DeductionLimit {

        private static final LegalReference LAW = LegalReference.of(
                "Consumer Credit Protection Act", "消费者信贷保护法", "15 U.S.C. 1673(b)(2)", LocalDate.of(1977, 6, 1));

        private Percentage part() {
            return Percentage.of((supportsAnother ? 50 : 60) + (overdue ? 5 : 0));
        }

        @Override
        public Money most(Money pay) {
            return atLeastZero(pay).multipliedBy(part(), Rounding.FLOOR);
        }

        @Override
        public Reason reason(Money pay) {
            return Reason.of(TEXTS, "deduction.part-of-pay", Map.of("part", part(), "limit", most(pay)))
                    .under(LAW);
        }
    }

    /**
     * The limit for making good a loss that an employee in China caused (赔偿经济损失): in a month at most 20 % of the wage of that month, and what is
     * left must not fall below the local minimum wage (工资支付暂行规定 第十六条, 劳部发〔1994〕489号). Of CNY 8,000.00 it is CNY 1,600.00; of CNY 3,000.00
     * with a minimum wage of CNY 2,590.00 it is min(600, 410) = CNY 410.00.
     *
     * @param minimumWage  the monthly minimum wage of the place of work
     */
    record ChinaLoss(Money minimumWage) implements DeductionLimit {

        private static final Percentage FIFTH = Percentage.of(20);
        private static final LegalReference LAW =
                LegalReference.of("Interim Provisions on Payment of Wages", "工资支付暂行规定", "16", LocalDate.of(1995, 1, 1));

        /** Refuses a negative minimum wage. */
        public ChinaLoss {
            Checks.that(
                    !Checks.notNull(minimumWage, "minimumWage").isNegative(),
                    "minimumWage",
                    minimumWage,
                    "must be zero or more");
        }

        @Override
        public Money most(Money pay) {
            return fifth(pay).min(atLeastZero(pay.minus(minimumWage)));
        }

        private static Money fifth(Money pay) {
            return atLeastZero(pay).multipliedBy(FIFTH, Rounding.FLOOR);
        }

        @Override
        public Reason reason(Money pay) {
            boolean byPart = most(pay).equals(fifth(pay));
            Reason reason = byPart
                    ? Reason.of(TEXTS, "deduction.part-of-pay", Map.of("part", FIFTH, "limit", most(pay)))
                    : Reason.of(TEXTS, "deduction.minimum-wage", Map.of("minimum", minimumWage));
            return reason.under(LAW);
        }
    }

    private static Money atLeastZero(Money amount) {
        return amount.max(Money.zero(amount.currency()));
    }

    /** No limit but the pay itself. */
    static DeductionLimit unlimited() {
        return new Unlimited();
    }

    /**
     * A part of the pay.
     *
     * @param part  0 % to 100 %
     */
    static DeductionLimit partOfPay(Percentage part) {
        return new PartOfPay(part);
    }

    /**
     * Whatever exceeds an amount that must be left to the employee.
     *
     * @param amount  what must be left, zero or more
     */
    static DeductionLimit protectedAmount(Money amount) {
        return new ProtectedAmount(amount);
    }

    /**
     * The smallest of several limits, as a federal and a state's one.
     *
     * @param limits  at least one
     */
    static DeductionLimit smallest(DeductionLimit... limits) {
        return new Smallest(List.of(limits));
    }
}
