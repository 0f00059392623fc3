// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.country.internal.ByDate;
import dev.tradewright.hr.country.internal.CountryFunction;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayFrequency;
import dev.tradewright.hr.payroll.PayFunction;
import dev.tradewright.hr.payroll.PayInput;
import dev.tradewright.hr.payroll.formula.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Germany's rules as functions of a pay structure: wage tax, solidarity surcharge and church tax, of the wage and of a bonus, and the social
 * contributions of both sides. Rules are those of the last day of the period. Wage tax is withheld from monthly, weekly, daily and yearly pay, contributions
 * from monthly pay only; other pay periods are refused.
 *
 * <pre>{@code
 * Map<EmploymentId, GermanyPay.Employee> employees = Map.of(...);     // what tax office and health fund have reported
 * PayEngine engine = PayEngine.compile(structure, GermanyPay.functions(GermanyTables.standard(), employees::get));
 * }</pre>
 *
 * <p>The structure must say what {@link #TAXABLE_WAGE} and {@link #SOCIAL_WAGE} are, in components, totals or inputs; all else is in
 * {@link #inputs()}. Lines have English and Chinese names, with the German term. It reckons nothing itself: {@link WageTax} and {@link SocialInsurance} do.
 */
public final class GermanyPay {

    /** Needed: the taxable wage of the period without a bonus (laufender Arbeitslohn). */
    public static final ComponentCode TAXABLE_WAGE = ComponentCode.of("DE_TAXABLE_WAGE");

    /** Needed: the wage of the month that contributions are on, before any ceiling and without one-off pay. */
    public static final ComponentCode SOCIAL_WAGE = ComponentCode.of("DE_SOCIAL_WAGE");

    /** Input: a taxable payment beside the wage (sonstiger Bezug), by default 0. */
    public static final ComponentCode BONUS = ComponentCode.of("DE_BONUS");

    /** Input: the wage expected for the year without the bonus; counts with a bonus only, by default 0. */
    public static final ComponentCode ANNUAL_WAGE = ComponentCode.of("DE_ANNUAL_WAGE");

    /** Input: one-off pay that contributions are on (Einmalzahlung), by default 0. */
    public static final ComponentCode ONE_OFF_PAY = ComponentCode.of("DE_ONE_OFF_PAY");

    /** Input: the insured days of the year up to the end of the month, see {@link OneOffPay#days()}; by default 0. */
    public static final ComponentCode ONE_OFF_DAYS = ComponentCode.of("DE_ONE_OFF_DAYS");

    /** Input: see {@link OneOffPay#chargedToPension()}; by default 0. */
    public static final ComponentCode CHARGED_TO_PENSION = ComponentCode.of("DE_CHARGED_TO_PENSION");

    /** Input: see {@link OneOffPay#chargedToHealth()}; by default 0. */
    public static final ComponentCode CHARGED_TO_HEALTH = ComponentCode.of("DE_CHARGED_TO_HEALTH");

    /** Given: the wage tax on the wage (Lohnsteuer). */
    public static final ComponentCode WAGE_TAX = ComponentCode.of("DE_WAGE_TAX");

    /** Given: the solidarity surcharge on it (Solidaritätszuschlag). */
    public static final ComponentCode SOLIDARITY_SURCHARGE = ComponentCode.of("DE_SOLIDARITY_SURCHARGE");

    /** Given: the church tax on it (Kirchensteuer), 0 for who pays none. */
    public static final ComponentCode CHURCH_TAX = ComponentCode.of("DE_CHURCH_TAX");

    /** Given: the wage tax on the bonus. */
    public static final ComponentCode BONUS_WAGE_TAX = ComponentCode.of("DE_BONUS_WAGE_TAX");

    /** Given: the solidarity surcharge on that of the bonus. */
    public static final ComponentCode BONUS_SOLIDARITY_SURCHARGE = ComponentCode.of("DE_BONUS_SOLIDARITY_SURCHARGE");

    /** Given: the church tax on that of the bonus. */
    public static final ComponentCode BONUS_CHURCH_TAX = ComponentCode.of("DE_BONUS_CHURCH_TAX");

    /** Given: the employer's levy for insolvency pay (Insolvenzgeldumlage). */
    public static final ComponentCode INSOLVENCY_LEVY = ComponentCode.of("DE_INSOLVENCY_LEVY");

    /** The branches of social insurance. */
    public enum Branch {
        /** Rentenversicherung. */
        PENSION("Pension insurance", "Rentenversicherung", "养老保险"),
        /** Arbeitslosenversicherung. */
        UNEMPLOYMENT("Unemployment insurance", "Arbeitslosenversicherung", "失业保险"),
        /** Krankenversicherung, with the additional part. */
        HEALTH("Health insurance", "Krankenversicherung", "医疗保险"),
        /** Pflegeversicherung. */
        CARE("Care insurance", "Pflegeversicherung", "护理保险");

        private final String english;
        private final String german;
        private final String chinese;

        Branch(String english, String german, String chinese) {
            this.english = english;
            this.german = german;
            this.chinese = chinese;
        }

        /** The line of the employee's part, as {@code DE_PENSION}. */
        public ComponentCode employee() {
            return ComponentCode.of("DE_" + name());
        }

        /** The line of the employer's part, as {@code DE_PENSION_EMPLOYER}. */
        public ComponentCode employer() {
            return ComponentCode.of("DE_" + name() + "_EMPLOYER");
        }

        private SocialContributions.Line of(SocialContributions made) {
            return switch (this) {
                case PENSION -> made.pension();
                case UNEMPLOYMENT -> made.unemployment();
                case HEALTH -> made.health();
                case CARE -> made.care();
            };
        }
    }

    private static final Branch[] BRANCHES = Branch.values();

    /**
     * What was reported for one employee. Wage, pay period, bonus and one-off pay in it do not count: those come from the payslip. Allowance, addition
     * and company pension are those of the pay period, hence refused if the payslip is for another one.
     *
     * @param tax  for wage tax
     * @param social  for contributions
     * @param church  the state whose church tax is due, if it is
     */
    public record Employee(WageTaxInput tax, SocialInput social, Optional<FederalState> church) {

        /** Refuses what is missing, and a church tax of which one half says yes. */
        public Employee {
            Checks.notNull(tax, "tax");
            Checks.notNull(social, "social");
            Checks.notNull(church, "church");
            Checks.that(
                    church.isPresent() == tax.churchTax(),
                    "church",
                    church,
                    "must name a state if, and only if, the tax input asks for church tax");
        }
    }

    private GermanyPay() {}

    /**
     * Taxes and contributions.
     *
     * @param tables  the tables
     * @param employees  what was reported for each employment; pure, and null for who is unknown, which is an error when that employment is paid
     */
    public static List<PayFunction> functions(
            GermanyTables tables, Function<EmploymentId, @Nullable Employee> employees) {
        return List.of(taxes(tables, employees), contributions(tables, employees));
    }

    /**
     * Wage tax, solidarity surcharge and church tax, by the {@link WagePeriod} of the pay period: a month, a week, a day or a year. Other ones, as half
     * a month, are an error when they are paid.
     *
     * @param tables  the tables
     * @param employees  as of {@link #functions}
     */
    public static PayFunction taxes(GermanyTables tables, Function<EmploymentId, @Nullable Employee> employees) {
        Checks.notNull(employees, "employees");
        ByDate<WageTax> rules = ByDate.of(Checks.notNull(tables, "tables")::wageTax);
        return CountryFunction.named("de-wage-tax@1", CurrencyUnit.EUR, tables.fingerprint())
                .needs(TAXABLE_WAGE, "Taxable wage (laufender Arbeitslohn)", "应税工资")
                .needs(BONUS, ANNUAL_WAGE)
                .withholds(WAGE_TAX, "Wage tax (Lohnsteuer)", "工资税")
                .withholds(SOLIDARITY_SURCHARGE, "Solidarity surcharge (Solidaritätszuschlag)", "团结附加税")
                .withholds(CHURCH_TAX, "Church tax (Kirchensteuer)", "教会税")
                .withholds(BONUS_WAGE_TAX, "Wage tax on the bonus (Lohnsteuer auf sonstige Bezüge)", "其他报酬工资税")
                .withholds(
                        BONUS_SOLIDARITY_SURCHARGE,
                        "Solidarity surcharge on the bonus (Solidaritätszuschlag auf sonstige Bezüge)",
                        "其他报酬团结附加税")
                .withholds(BONUS_CHURCH_TAX, "Church tax on the bonus (Kirchensteuer auf sonstige Bezüge)", "其他报酬教会税")
                .rises(List.of(WAGE_TAX, SOLIDARITY_SURCHARGE, CHURCH_TAX), TAXABLE_WAGE)
                .rises(
                        List.of(BONUS_WAGE_TAX, BONUS_SOLIDARITY_SURCHARGE, BONUS_CHURCH_TAX),
                        BONUS,
                        TAXABLE_WAGE) // of the wage of the period they do not depend
                .uneven(500) // the provision allowance is rounded up to the euro of the year, which takes off some
                // cents of tax
                .by(slots -> tax(slots, rules.on(lastDay(slots)), employee(slots, employees)));
    }

    private static void tax(PayFunction.Slots slots, WageTax rules, Employee employee) {
        WageTaxInput input = input(employee.tax(), wagePeriod(slots.period().frequency()), slots.minor(0));
        long bonus = slots.minor(1);
        if (bonus != 0 || input.bonus().isPresent()) {
            input = input.withBonus(Bonus.of(Cents.money(bonus), Cents.money(slots.minor(2))));
        }
        WageTaxResult made = rules.compute(input, CountryFunction.trace(slots));
        slots.giveMinor(0, made.wageTax().minorUnits());
        slots.giveMinor(1, made.solidaritySurcharge().minorUnits());
        slots.giveMinor(2, church(employee, made.churchTaxBase()));
        slots.giveMinor(3, made.bonusWageTax().minorUnits());
        slots.giveMinor(4, made.bonusSolidaritySurcharge().minorUnits());
        slots.giveMinor(5, church(employee, made.bonusChurchTaxBase()));
        CountryFunction.explain(slots, made.explanation(), 0, 6);
    }

    /** The pay period (§ 39b Abs. 2 EStG) of a frequency. */
    private static WagePeriod wagePeriod(PayFrequency frequency) {
        return switch (frequency) {
            case DAILY -> WagePeriod.DAY;
            case WEEKLY -> WagePeriod.WEEK;
            case MONTHLY -> WagePeriod.MONTH;
            case ANNUALLY -> WagePeriod.YEAR;
            case BIWEEKLY, FOUR_WEEKLY, SEMIMONTHLY, QUARTERLY, SEMIANNUALLY ->
                throw new IllegalArgumentException(
                        "frequency (" + frequency
                                + ") must be one of the pay periods of § 39b EStG\nMaybe pay MONTHLY, WEEKLY, DAILY or ANNUALLY.");
        };
    }

    private static WageTaxInput input(WageTaxInput reported, WagePeriod period, long wage) {
        if (reported.period() == period) {
            return reported.withWage(Cents.money(wage));
        }
        Checks.that(
                reported.allowance().isZero()
                        && reported.addition().isZero()
                        && reported.companyPension().isEmpty(),
                "tax.period",
                reported.period(),
                "must be " + period + " as the period paid, for which allowance, addition and company pension are");
        return WageTaxInput.builder()
                .from(reported)
                .period(period)
                .wage(Cents.money(wage))
                .build();
    }

    private static long church(Employee employee, Money base) {
        return employee.church().isEmpty()
                ? 0
                : employee.church().get().churchTax(base).minorUnits();
    }

    /**
     * Social contributions: for each {@link Branch} those of the employee and of the employer, and the {@link #INSOLVENCY_LEVY}. Reckoned for whole
     * months: a period that is none of monthly pay is an error when it is paid, as is a wage at or below the Minijob limit.
     *
     * @param tables  the tables
     * @param employees  as of {@link #functions}
     */
    public static PayFunction contributions(
            GermanyTables tables, Function<EmploymentId, @Nullable Employee> employees) {
        Checks.notNull(employees, "employees");
        ByDate<SocialInsurance> rules = ByDate.of(Checks.notNull(tables, "tables")::socialInsurance);
        CountryFunction.Builder function = CountryFunction.named(
                        "de-social-contributions@1", CurrencyUnit.EUR, tables.fingerprint())
                .needs(SOCIAL_WAGE, "Wage for contributions (beitragspflichtiges Arbeitsentgelt)", "社会保险缴费工资")
                .needs(ONE_OFF_PAY, CHARGED_TO_PENSION, CHARGED_TO_HEALTH)
                .needs(Unit.DAYS, ONE_OFF_DAYS);
        for (Branch branch : BRANCHES) {
            function.deducts(branch.employee(), branch.english + " (" + branch.german + ")", branch.chinese);
        }
        for (Branch branch : BRANCHES) {
            function.charges(
                    branch.employer(), branch.english + ", employer (" + branch.german + ")", branch.chinese + "（雇主）");
        }
        List<ComponentCode> own = Stream.of(BRANCHES).map(Branch::employee).toList();
        return function.charges(INSOLVENCY_LEVY, "Insolvency levy (Insolvenzgeldumlage)", "破产津贴分摊金")
                .rises(own, SOCIAL_WAGE)
                .uneven(100) // each branch is rounded for itself
                .by(slots -> contribute(slots, rules, employees));
    }

    private static void contribute(
            PayFunction.Slots slots,
            ByDate<SocialInsurance> years,
            Function<EmploymentId, @Nullable Employee> employees) {
        CountryFunction.month(slots, "social contributions");
        SocialInsurance rules = years.on(lastDay(slots));
        Employee employee = employee(slots, employees);
        SocialInput input = employee.social().withWage(Cents.money(slots.minor(0)));
        long once = slots.minor(1);
        if (once != 0 || input.oneOffPay().isPresent()) {
            input = input.withOneOffPay(new OneOffPay(
                    Cents.money(once),
                    Math.toIntExact(slots.whole(4)),
                    Cents.money(slots.minor(2)),
                    Cents.money(slots.minor(3))));
        }
        SocialContributions made =
                rules.contributions(input, CountryFunction.trace(slots)).orElseThrow();
        int i = 0;
        for (Branch branch : BRANCHES) {
            slots.giveMinor(i, branch.of(made).employee().minorUnits());
            slots.giveMinor(BRANCHES.length + i, branch.of(made).employer().minorUnits());
            i++;
        }
        slots.giveMinor(2 * BRANCHES.length, made.insolvencyLevy().minorUnits());
        CountryFunction.explain(slots, made.explanation(), 0, 2 * BRANCHES.length + 1);
    }

    private static LocalDate lastDay(PayFunction.Slots slots) {
        return slots.period().range().end().minusDays(1);
    }

    private static Employee employee(PayFunction.Slots slots, Function<EmploymentId, @Nullable Employee> employees) {
        return CountryFunction.known(employees, slots, "report of tax office and health fund");
    }

    /** The inputs that the functions need and that may be left out, to be added to those of the structure. */
    public static List<PayInput> inputs() {
        return List.of(
                CountryFunction.input(BONUS, Unit.MONEY, Decimal.ZERO, "Bonus (sonstiger Bezug)", "其他报酬"),
                CountryFunction.input(
                        ANNUAL_WAGE,
                        Unit.MONEY,
                        Decimal.ZERO,
                        "Expected wage of the year (voraussichtlicher Jahresarbeitslohn)",
                        "预计年工资"),
                CountryFunction.input(ONE_OFF_PAY, Unit.MONEY, Decimal.ZERO, "One-off pay (Einmalzahlung)", "一次性报酬"),
                CountryFunction.input(
                        CHARGED_TO_PENSION,
                        Unit.MONEY,
                        Decimal.ZERO,
                        "Already subject to pension and unemployment insurance",
                        "本年已缴养老和失业保险的工资"),
                CountryFunction.input(
                        CHARGED_TO_HEALTH,
                        Unit.MONEY,
                        Decimal.ZERO,
                        "Already subject to health and care insurance",
                        "本年已缴医疗和护理保险的工资"),
                CountryFunction.input(ONE_OFF_DAYS, Unit.DAYS, Decimal.ZERO, "Insured days of the year", "本年参保天数"));
    }
}
