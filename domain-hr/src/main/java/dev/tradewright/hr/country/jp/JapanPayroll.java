// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.jp;

import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.json.DocumentType;
import dev.tradewright.core.json.Fingerprint;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.place.Country;
import dev.tradewright.core.place.Subdivision;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.country.Coverage;
import dev.tradewright.hr.country.internal.InForce;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What is taken from pay in Japan, and paid on top: social insurance (社会保険), employment insurance (雇用保険) and withheld income tax (源泉所得税).
 *
 * <pre>{@code
 * JapanPayroll payroll = JapanPayroll.standard();
 * SocialRates rates = payroll.socialRates(Subdivision.of("JP-13"), YearMonth.of(2026, 4));   // Tokyo
 * SocialContributions social = payroll.social(Money.parse("JPY 410000"), true, rates);
 * social.health();        // 410,000 x (9.85 % + 1.62 %) = 47,027: employee 23,513, since half a yen is dropped, employer 23,514
 * social.pension();       // 410,000 x 18.3 % = 75,030: 37,515 each
 * }</pre>
 *
 * <p>The standard remuneration (標準報酬月額) is an argument: the grades by which it follows from the pay are not part of this pack.
 *
 * <p>Each question may be asked with a {@link Recorder}, which then holds how the figure came about; the figure is the same.
 *
 * <p>No legal or tax advice. What is covered, and what is not, says {@link #coverage()}; a day without figures is refused.
 *
 * <p>Immutable and thread-safe.
 */
public final class JapanPayroll {

    /** The kind of document that holds the figures. */
    public static final DocumentType<JapanTables> TABLES = DocumentType.of("jp-payroll", JapanTables.class);

    private final JapanTables tables;

    private JapanPayroll(JapanTables tables) {
        this.tables = tables;
    }

    /** Read once, when first asked for. */
    private static final class Standard {
        static final JapanPayroll PAYROLL = of(JapanFile.read());
    }

    /** By the built-in figures: one shared value. */
    public static JapanPayroll standard() {
        return Standard.PAYROLL;
    }

    /**
     * By other figures.
     *
     * @param tables  the figures
     */
    public static JapanPayroll of(JapanTables tables) {
        return new JapanPayroll(Checks.notNull(tables, "tables"));
    }

    /** The figures. */
    public JapanTables tables() {
        return tables;
    }

    /** What identifies the figures: the same for the same ones. */
    public Fingerprint fingerprint() {
        return JsonMapping.standard().fingerprint(tables);
    }

    /** For which days there are figures, and what is left out. */
    public Coverage coverage() {
        List<Coverage.Area> areas = new ArrayList<>();
        for (HealthRate rate : tables.health()) {
            // a prefecture of the built-in tables has a name of its own; one that a host adds comes under the general
            // one
            String name = "jp.health." + rate.prefecture().code();
            areas.add(Coverage.Area.covered(
                    JapanTexts.NAMES, JapanTexts.NAMES.has(name) ? name : "jp.health.other", rate.months()));
        }
        add(areas, "jp.care", tables.care(), NationalRate::months);
        add(areas, "jp.pension", tables.pension(), PensionRate::months);
        add(areas, "jp.child-contribution", tables.childContribution(), NationalRate::months);
        add(areas, "jp.child-support", tables.childSupport(), NationalRate::months);
        add(areas, "jp.employment-insurance", tables.employmentInsurance(), EmploymentInsurancePeriod::months);
        add(areas, "jp.withholding", tables.withholding(), WithholdingTable::payDates);
        add(areas, "jp.withholding-secondary", tables.withholding(), WithholdingTable::payDates);
        for (String missing :
                List.of("jp.grades", "jp.bonus", "jp.other-prefectures", "jp.year-end", "jp.resident-tax")) {
            areas.add(Coverage.Area.missing(JapanTexts.NAMES, missing));
        }
        return new Coverage(Country.of("JP"), areas);
    }

    private static <T> void add(List<Coverage.Area> to, String code, List<T> facts, Function<T, DateRange> dates) {
        facts.forEach(fact -> to.add(Coverage.Area.covered(JapanTexts.NAMES, code, dates.apply(fact))));
    }

    /**
     * The rates of social insurance.
     *
     * @param prefecture  where the employer is insured, as JP-13 for Tokyo
     * @param month  the month of insurance, which is usually paid for in the next one
     * @throws IllegalArgumentException if there are none for the prefecture or the month
     */
    public SocialRates socialRates(Subdivision prefecture, YearMonth month) {
        Checks.notNull(prefecture, "prefecture");
        LocalDate day = Checks.notNull(month, "month").atDay(1);
        List<HealthRate> ofPrefecture = tables.health().stream()
                .filter(rate -> rate.prefecture().equals(prefecture))
                .toList();
        if (ofPrefecture.isEmpty()) {
            throw InForce.missing(
                    "prefecture",
                    prefecture.code(),
                    tables.health().stream()
                            .map(rate -> rate.prefecture().code())
                            .distinct()
                            .toList());
        }
        HealthRate health =
                InForce.on(ofPrefecture, HealthRate::months, day, "month of the health rate in " + prefecture.code());
        PensionRate pension = InForce.on(tables.pension(), PensionRate::months, day, "month of the pension rate");
        NationalRate care = national(tables.care(), day, "care");
        NationalRate contribution = national(tables.childContribution(), day, "child contribution");
        NationalRate support = national(tables.childSupport(), day, "child support");
        return new SocialRates(
                common(health.months(), pension.months(), care.months(), contribution.months(), support.months()),
                health.rate(),
                care.rate(),
                pension.rate(),
                pension.minimum(),
                pension.maximum(),
                contribution.rate(),
                support.rate());
    }

    /** The months in all of these, which have one at least. */
    private static DateRange common(DateRange... months) {
        DateRange common = DateRange.ofUnbounded();
        for (DateRange range : months) {
            common = common.intersection(range).orElseThrow();
        }
        return common;
    }

    private static NationalRate national(List<NationalRate> rates, LocalDate day, String name) {
        return InForce.on(rates, NationalRate::months, day, "month of the " + name + " rate");
    }

    /**
     * The contributions to social insurance for a month.
     *
     * @param standardRemuneration  of health insurance (標準報酬月額), 0 or more
     * @param careInsurance  whether the employee is insured for care, which is so from 40 to 64
     * @param rates  the rates
     */
    public SocialContributions social(Money standardRemuneration, boolean careInsurance, SocialRates rates) {
        return social(standardRemuneration, careInsurance, rates, Trace.OFF.recorder());
    }

    /**
     * As {@link #social(Money, boolean, SocialRates)}, with the steps of the calculation.
     *
     * <p>Of half the exact amount the employee pays whole yen: a fraction of up to 0.50 yen is dropped, a larger one is rounded up (通貨の単位及び貨幣の発行等に関する法律,
     * article 3). The exact amount without its fraction, less the employee's part, is the employer's. Pension and child contribution look at the
     * standard remuneration within the bounds of the pension.
     *
     * @param standardRemuneration  of health insurance, 0 or more
     * @param careInsurance  whether the employee is insured for care
     * @param rates  the rates
     * @param recorder  takes the steps
     */
    public SocialContributions social(
            Money standardRemuneration, boolean careInsurance, SocialRates rates, Recorder recorder) {
        JapanChecks.amount(standardRemuneration, "standardRemuneration");
        return SocialInsurance.contributions(standardRemuneration, careInsurance, rates, recorder);
    }

    /**
     * The rates of employment insurance for general business.
     *
     * @param month  the month for which wages are paid
     * @throws IllegalArgumentException if there are none for the month
     */
    public EmploymentInsuranceRates employmentInsuranceRates(YearMonth month) {
        return InForce.on(
                        tables.employmentInsurance(),
                        EmploymentInsurancePeriod::months,
                        Checks.notNull(month, "month").atDay(1),
                        "month of the employment insurance rates")
                .rates();
    }

    /**
     * Employment insurance on wages: of the worker's part a fraction of up to 0.50 yen is dropped and a larger one rounded up, of the employer's part
     * the fraction is dropped.
     *
     * <p>301,500 at 5.5 and 9 per mille: the worker pays 1,658.25, so 1,658, the employer 2,713.5, so 2,713.
     *
     * @param wages  all wages, 0 or more
     * @param rates  the rates, from {@link #employmentInsuranceRates} or of another kind of business
     */
    public Shares employmentInsurance(Money wages, EmploymentInsuranceRates rates) {
        return employmentInsurance(wages, rates, Trace.OFF.recorder());
    }

    /**
     * As {@link #employmentInsurance(Money, EmploymentInsuranceRates)}, with the step of the calculation.
     *
     * @param wages  all wages, 0 or more
     * @param rates  the rates
     * @param recorder  takes the step
     */
    public Shares employmentInsurance(Money wages, EmploymentInsuranceRates rates, Recorder recorder) {
        JapanChecks.amount(wages, "wages");
        return SocialInsurance.employment(wages, Checks.notNull(rates, "rates"), recorder);
    }

    /**
     * The income tax to withhold from monthly pay by an employer to whom the employee has declared dependants (甲欄), by the formula for computers.
     *
     * <p>On 16 April 2026, 186,000 with no dependants: 186,000 less 62,467 for employment income and 48,334 basic are 75,199, of which 5.105 % are
     * 3,838.9, so 3,840. Rounded to the nearest 10 yen.
     *
     * @param paid  the day of payment
     * @param pay  taxable pay of the month after social insurance (社会保険料等控除後の給与等の金額), 0 or more
     * @param dependants  the number of dependants that count (扶養親族等の数), spouse included, from 0 to 99
     * @throws IllegalArgumentException if there are no figures for the day
     */
    public Money withholding(LocalDate paid, Money pay, int dependants) {
        return withholding(paid, pay, dependants, Trace.OFF.recorder());
    }

    /**
     * As {@link #withholding(LocalDate, Money, int)}, with the steps of the calculation.
     *
     * @param paid  the day of payment
     * @param pay  taxable pay of the month after social insurance, 0 or more
     * @param dependants  the number of dependants that count, from 0 to 99
     * @param recorder  takes the steps
     * @throws IllegalArgumentException if there are no figures for the day
     */
    public Money withholding(LocalDate paid, Money pay, int dependants, Recorder recorder) {
        JapanChecks.amount(pay, "pay");
        Checks.inRange(dependants, 0, Withholding.MAX_DEPENDANTS, "dependants");
        return Withholding.main(table(paid), pay, dependants, recorder);
    }

    /**
     * The income tax to withhold from monthly pay by an employer to whom nothing was declared, as in secondary employment (乙欄).
     *
     * <p>The law prints a table here (所得税法別表第二) and no formula. This computes its lines as the tax on two and a half times less the tax on one and a
     * half times the pay where the line begins, each to the nearest yen, and the difference to the nearest 100 yen. It answers for lines between
     * 183,000 and 347,000 yen only, where nine printed ones were compared and agree; the others between them are computed, not compared.
     *
     * <p>303,500 lies in the line from 302,000: the tax on 755,000 is 74,745 and that on 453,000 is 20,271, a difference of 54,474, so 54,500.
     *
     * @param paid  the day of payment
     * @param pay  taxable pay of the month after social insurance, within the lines that are covered
     * @throws IllegalArgumentException if there are no figures for the day or the pay
     */
    public Money withholdingSecondary(LocalDate paid, Money pay) {
        return withholdingSecondary(paid, pay, Trace.OFF.recorder());
    }

    /**
     * As {@link #withholdingSecondary(LocalDate, Money)}, with the steps of the calculation.
     *
     * @param paid  the day of payment
     * @param pay  taxable pay of the month after social insurance, within the lines that are covered
     * @param recorder  takes the steps
     * @throws IllegalArgumentException if there are no figures for the day or the pay
     */
    public Money withholdingSecondary(LocalDate paid, Money pay, Recorder recorder) {
        JapanChecks.amount(pay, "pay");
        return Withholding.secondary(table(paid), pay, recorder);
    }

    private WithholdingTable table(LocalDate paid) {
        return InForce.on(
                tables.withholding(),
                WithholdingTable::payDates,
                Checks.notNull(paid, "paid"),
                "day of payment in the withholding tables");
    }
}
