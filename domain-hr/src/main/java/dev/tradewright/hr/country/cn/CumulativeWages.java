// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The wages that one employer has paid to a resident in a tax year so far, and the tax withheld on them: what the next payment needs to know. It
 * begins with {@link #start} at the first payment of each calendar year and for each new employer; {@link WageWithholding#withhold} makes the next
 * one from it. Keep it, and a payment can be reckoned again from the one before.
 *
 * <p>Immutable and thread-safe.
 */
public final class CumulativeWages {

    private final int year;
    private final int payments;
    private final int basicMonths;
    private final Optional<Money> wholeYearBasicDeduction;
    private final long income;
    private final long exempt;
    private final long special;
    private final long additional;
    private final long other;
    private final long relief;
    private final long withheld;
    private final boolean bonusTaxedSeparately;

    private CumulativeWages(
            int year,
            int payments,
            int basicMonths,
            Optional<Money> wholeYearBasicDeduction,
            long income,
            long exempt,
            long special,
            long additional,
            long other,
            long relief,
            long withheld,
            boolean bonusTaxedSeparately) {
        this.year = year;
        this.payments = payments;
        this.basicMonths = basicMonths;
        this.wholeYearBasicDeduction = wholeYearBasicDeduction;
        this.income = income;
        this.exempt = exempt;
        this.special = special;
        this.additional = additional;
        this.other = other;
        this.relief = relief;
        this.withheld = withheld;
        this.bonusTaxedSeparately = bonusTaxedSeparately;
    }

    /**
     * Nothing paid yet; the basic deduction grows month by month.
     *
     * @param year  the calendar year
     */
    public static CumulativeWages start(int year) {
        return new CumulativeWages(year, 0, 0, Optional.empty(), 0, 0, 0, 0, 0, 0, 0, false);
    }

    /**
     * Nothing paid yet; the basic deduction of the whole year counts from the first payment, as STA announcement 2020 No. 19 has it for whoever
     * worked for this employer all last year and earned no more than 60,000 in it.
     *
     * @param year  the calendar year
     * @param wholeYear  the deduction, 60,000
     */
    public static CumulativeWages startWithWholeYear(int year, Money wholeYear) {
        Yuan.notNegative(wholeYear, "wholeYear");
        return new CumulativeWages(year, 0, 0, Optional.of(wholeYear), 0, 0, 0, 0, 0, 0, 0, false);
    }

    /**
     * A state that was kept, or is taken over from another system.
     *
     * @param year  the calendar year
     * @param payments  how many payments it sums up
     * @param basicMonths  how many monthly basic deductions have counted
     * @param wholeYearBasicDeduction  the basic deduction if it counts whole from the first payment
     * @param income  累计收入
     * @param exempt  累计免税收入
     * @param special  累计专项扣除
     * @param additional  累计专项附加扣除
     * @param other  累计依法确定的其他扣除
     * @param relief  累计减免税额
     * @param withheld  累计已预扣预缴税额
     * @param bonusTaxedSeparately  whether an annual bonus was taxed separately in this year
     */
    public static CumulativeWages of(
            int year,
            int payments,
            int basicMonths,
            Optional<Money> wholeYearBasicDeduction,
            Money income,
            Money exempt,
            Money special,
            Money additional,
            Money other,
            Money relief,
            Money withheld,
            boolean bonusTaxedSeparately) {
        Checks.notNegative(payments, "payments");
        Checks.inRange(basicMonths, 0, 12, "basicMonths");
        Checks.notNull(wholeYearBasicDeduction, "wholeYearBasicDeduction")
                .ifPresent(amount -> Yuan.notNegative(amount, "wholeYearBasicDeduction"));
        return new CumulativeWages(
                year,
                payments,
                basicMonths,
                wholeYearBasicDeduction,
                Yuan.notNegative(income, "income"),
                Yuan.notNegative(exempt, "exempt"),
                Yuan.notNegative(special, "special"),
                Yuan.notNegative(additional, "additional"),
                Yuan.notNegative(other, "other"),
                Yuan.notNegative(relief, "relief"),
                Yuan.notNegative(withheld, "withheld"),
                bonusTaxedSeparately);
    }

    /** The next state, before what is withheld on it. */
    CumulativeWages plus(MonthlyWages wages, int months) {
        return new CumulativeWages(
                year,
                payments + 1,
                months,
                wholeYearBasicDeduction,
                Math.addExact(income, wages.income().minorUnits()),
                Math.addExact(exempt, wages.exempt().minorUnits()),
                Math.addExact(special, wages.special().minorUnits()),
                Math.addExact(additional, wages.additional().minorUnits()),
                Math.addExact(other, wages.other().minorUnits()),
                Math.addExact(relief, wages.relief().minorUnits()),
                withheld,
                bonusTaxedSeparately);
    }

    /** The same with more tax withheld. */
    CumulativeWages plusWithheld(long tax) {
        return tax == 0 ? this : with(Math.addExact(withheld, tax), bonusTaxedSeparately);
    }

    /** The same after an annual bonus was taxed separately. */
    public CumulativeWages withBonusTaxedSeparately() {
        return with(withheld, true);
    }

    private CumulativeWages with(long tax, boolean separately) {
        return new CumulativeWages(
                year,
                payments,
                basicMonths,
                wholeYearBasicDeduction,
                income,
                exempt,
                special,
                additional,
                other,
                relief,
                tax,
                separately);
    }

    /** Taxable so far: income less exempt, basic, special, additional and other deductions; of either sign. */
    long taxableFen(long basic) {
        long deducted =
                Math.addExact(Math.addExact(Math.addExact(exempt, basic), Math.addExact(special, additional)), other);
        return Math.subtractExact(income, deducted);
    }

    /** The basic deduction so far. */
    long basicFen(long monthly) {
        return wholeYearBasicDeduction.isPresent()
                ? wholeYearBasicDeduction.get().minorUnits()
                : Math.multiplyExact(monthly, (long) basicMonths);
    }

    long reliefFen() {
        return relief;
    }

    long withheldFen() {
        return withheld;
    }

    /** The calendar year. */
    public int year() {
        return year;
    }

    /** How many payments it sums up. */
    public int payments() {
        return payments;
    }

    /** How many monthly basic deductions have counted, from 0 to 12. */
    public int basicMonths() {
        return basicMonths;
    }

    /** The basic deduction, if it counts whole from the first payment. */
    public Optional<Money> wholeYearBasicDeduction() {
        return wholeYearBasicDeduction;
    }

    /** The income so far (累计收入). */
    public Money income() {
        return Yuan.of(income);
    }

    /** The part of it that is free of tax (累计免税收入). */
    public Money exempt() {
        return Yuan.of(exempt);
    }

    /** One's own contributions so far (累计专项扣除). */
    public Money special() {
        return Yuan.of(special);
    }

    /** Special additional deductions so far (累计专项附加扣除). */
    public Money additional() {
        return Yuan.of(additional);
    }

    /** Other deductions so far (累计依法确定的其他扣除). */
    public Money other() {
        return Yuan.of(other);
    }

    /** Reductions of the tax so far (累计减免税额). */
    public Money relief() {
        return Yuan.of(relief);
    }

    /** The tax withheld so far (累计已预扣预缴税额). */
    public Money withheld() {
        return Yuan.of(withheld);
    }

    /** Whether an annual bonus was taxed separately in this year; that is possible once. */
    public boolean bonusTaxedSeparately() {
        return bonusTaxedSeparately;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CumulativeWages wages
                && year == wages.year
                && payments == wages.payments
                && basicMonths == wages.basicMonths
                && wholeYearBasicDeduction.equals(wages.wholeYearBasicDeduction)
                && income == wages.income
                && exempt == wages.exempt
                && special == wages.special
                && additional == wages.additional
                && this.other == wages.other
                && relief == wages.relief
                && withheld == wages.withheld
                && bonusTaxedSeparately == wages.bonusTaxedSeparately;
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                year,
                payments,
                basicMonths,
                wholeYearBasicDeduction,
                income,
                exempt,
                special,
                additional,
                other,
                relief,
                withheld,
                bonusTaxedSeparately);
    }

    @Override
    public String toString() {
        return year + ": " + payments + " payments, income " + income() + ", exempt " + exempt() + ", basic deductions "
                + wholeYearBasicDeduction.map(Money::toString).orElse(basicMonths + " months") + ", special "
                + special()
                + ", additional " + additional() + ", other " + other() + ", relief " + relief() + ", withheld "
                + withheld() + (bonusTaxedSeparately ? ", with a bonus taxed separately" : "");
    }
}
