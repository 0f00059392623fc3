// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.sg;

import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.country.internal.CountryFunction;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayFunction;
import dev.tradewright.hr.payroll.PayInput;
import dev.tradewright.hr.payroll.formula.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Singapore's rules as functions of a pay structure: the Central Provident Fund, the Skills Development Levy and the self-help funds, for the month of
 * the period's first day. They are monthly: a period of another frequency is refused.
 *
 * <pre>{@code
 * PayEngine engine = PayEngine.compile(structure, SingaporePay.functions(SingaporePayroll.standard(), employees::get));
 * }</pre>
 *
 * <p>The structure must say what {@link #ORDINARY_WAGE} and {@link #ALL_WAGES} are, in components, totals or inputs; additional wages are in
 * {@link #inputs()}. It reckons nothing itself: {@link SingaporePayroll} does.
 */
public final class SingaporePay {

    /** Needed: the ordinary wages of the month. */
    public static final ComponentCode ORDINARY_WAGE = ComponentCode.of("SG_ORDINARY_WAGE");

    /** Needed: all wages of the month, for the levy and the self-help funds. */
    public static final ComponentCode ALL_WAGES = ComponentCode.of("SG_ALL_WAGES");

    /** Input: the additional wages of the month, by default 0. */
    public static final ComponentCode ADDITIONAL_WAGE = ComponentCode.of("SG_ADDITIONAL_WAGE");

    /** Input: what the ceiling of the year leaves for them, see {@link SingaporePayroll#additionalWageRoom}; by default 0. */
    public static final ComponentCode ADDITIONAL_WAGE_ROOM = ComponentCode.of("SG_ADDITIONAL_WAGE_ROOM");

    /** Given: the employee's part of the Central Provident Fund. */
    public static final ComponentCode CPF = ComponentCode.of("SG_CPF");

    /** Given: the employer's part of the Central Provident Fund. */
    public static final ComponentCode CPF_EMPLOYER = ComponentCode.of("SG_CPF_EMPLOYER");

    /** Given: the Skills Development Levy, which the employer bears. */
    public static final ComponentCode LEVY = ComponentCode.of("SG_LEVY");

    /** Given: the gift to a self-help fund, 0 for who gives to none. */
    public static final ComponentCode SELF_HELP = ComponentCode.of("SG_SELF_HELP");

    /**
     * What is known of one employee.
     *
     * @param status  by which rates the employee contributes; empty for who is neither citizen nor permanent resident and does not contribute
     * @param born  the day of birth
     * @param selfHelp  the self-help fund that is given to, if any
     */
    public record Employee(Optional<CpfStatus> status, LocalDate born, Optional<SelfHelpFund> selfHelp) {

        /** Refuses nulls. */
        public Employee {
            Checks.notNull(status, "status");
            Checks.notNull(born, "born");
            Checks.notNull(selfHelp, "selfHelp");
        }
    }

    private SingaporePay() {}

    /**
     * All of it.
     *
     * @param payroll  the figures
     * @param employees  what is known of each employment; pure, and null for who is unknown, which is an error when that employment is paid
     */
    public static List<PayFunction> functions(
            SingaporePayroll payroll, Function<EmploymentId, @Nullable Employee> employees) {
        return List.of(providentFund(payroll, employees), levy(payroll), selfHelp(payroll, employees));
    }

    /**
     * The Central Provident Fund, both sides.
     *
     * @param payroll  the figures
     * @param employees  as of {@link #functions}
     */
    public static PayFunction providentFund(
            SingaporePayroll payroll, Function<EmploymentId, @Nullable Employee> employees) {
        Checks.notNull(payroll, "payroll");
        Checks.notNull(employees, "employees");
        return CountryFunction.named("sg-cpf@1", CurrencyUnit.SGD, payroll.fingerprint())
                .needs(ORDINARY_WAGE, ADDITIONAL_WAGE, ADDITIONAL_WAGE_ROOM)
                .deducts(CPF, "Central Provident Fund", "中央公积金")
                .charges(CPF_EMPLOYER, "Central Provident Fund, employer", "中央公积金（雇主）")
                .rises(List.of(CPF, CPF_EMPLOYER), ORDINARY_WAGE, ADDITIONAL_WAGE)
                .uneven(200) // both shares are rounded to dollars
                .by(slots -> contribute(slots, payroll, employee(slots, employees)));
    }

    private static void contribute(PayFunction.Slots slots, SingaporePayroll payroll, Employee employee) {
        if (employee.status().isEmpty()) {
            slots.giveMinor(0, 0);
            slots.giveMinor(1, 0);
            return;
        }
        YearMonth month = month(slots);
        CpfWages wages = CpfWages.builder()
                .month(month)
                .status(employee.status().get())
                .ageBand(CpfAgeBand.of(employee.born(), month))
                .ordinaryWage(dollars(slots, 0))
                .additionalWage(dollars(slots, 1))
                .additionalWageRoom(dollars(slots, 2))
                .build();
        Recorder recorder = CountryFunction.trace(slots).recorder();
        CpfContribution made = payroll.cpf(wages, recorder);
        slots.giveMinor(0, made.employee().minorUnits());
        slots.giveMinor(1, made.employer().minorUnits());
        CountryFunction.explain(slots, recorder.explanation(), 0, 2);
    }

    /**
     * The Skills Development Levy of the employer.
     *
     * @param payroll  the figures
     */
    public static PayFunction levy(SingaporePayroll payroll) {
        Checks.notNull(payroll, "payroll");
        return CountryFunction.named("sg-levy@1", CurrencyUnit.SGD, payroll.fingerprint())
                .needs(ALL_WAGES)
                .charges(LEVY, "Skills Development Levy", "技能发展税")
                .rises(List.of(LEVY), ALL_WAGES)
                .by(slots -> {
                    Recorder recorder = CountryFunction.trace(slots).recorder();
                    Money due = payroll.skillsDevelopmentLevy(month(slots), dollars(slots, 0), recorder);
                    slots.giveMinor(0, due.minorUnits());
                    CountryFunction.explain(slots, recorder.explanation(), 0, 1);
                });
    }

    /**
     * Gifts to self-help funds.
     *
     * @param payroll  the figures
     * @param employees  as of {@link #functions}
     */
    public static PayFunction selfHelp(SingaporePayroll payroll, Function<EmploymentId, @Nullable Employee> employees) {
        Checks.notNull(payroll, "payroll");
        Checks.notNull(employees, "employees");
        return CountryFunction.named("sg-self-help@1", CurrencyUnit.SGD, payroll.fingerprint())
                .needs(ALL_WAGES)
                .deducts(SELF_HELP, "Self-help fund", "自助团体基金")
                .rises(List.of(SELF_HELP), ALL_WAGES)
                .by(slots -> {
                    Optional<SelfHelpFund> fund = employee(slots, employees).selfHelp();
                    if (fund.isEmpty()) {
                        slots.giveMinor(0, 0);
                        return;
                    }
                    Recorder recorder = CountryFunction.trace(slots).recorder();
                    Money given = payroll.selfHelp(fund.get(), month(slots), dollars(slots, 0), recorder);
                    slots.giveMinor(0, given.minorUnits());
                    CountryFunction.explain(slots, recorder.explanation(), 0, 1);
                });
    }

    private static Employee employee(PayFunction.Slots slots, Function<EmploymentId, @Nullable Employee> employees) {
        return CountryFunction.known(employees, slots, "status and day of birth");
    }

    private static YearMonth month(PayFunction.Slots slots) {
        return CountryFunction.month(slots, "Central Provident Fund, Skills Development Levy and self-help funds");
    }

    private static Money dollars(PayFunction.Slots slots, int input) {
        return Money.ofMinor(CurrencyUnit.SGD, slots.minor(input));
    }

    /** The inputs that the functions need and that may be left out, to be added to those of the structure. */
    public static List<PayInput> inputs() {
        return List.of(
                CountryFunction.input(ADDITIONAL_WAGE, Unit.MONEY, Decimal.ZERO, "Additional wages", "额外工资"),
                CountryFunction.input(
                        ADDITIONAL_WAGE_ROOM, Unit.MONEY, Decimal.ZERO, "Room for additional wages", "额外工资的剩余限额"));
    }
}
