// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.place.City;
import dev.tradewright.core.value.Checks;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Social insurance and housing fund of one employer in one city and month, ready to reckon with.
 *
 * <pre>{@code
 * CityContributions shanghai = CityContributions.of(
 *         ChinaContributionTables.standard(),
 *         City.parse("310000"),
 *         YearMonth.of(2025, 9),
 *         HousingFundRate.of(Percentage.of(7)),
 *         Percentage.parse("0.2%"));
 * Contributions made = shanghai.contribute(DeclaredWages.both(Money.parse("CNY 20000")), Trace.OFF);
 * made.employeeTotal();    // CNY 3500.00 = 1,600 + 400 + 100 + 1,400
 * }</pre>
 *
 * <p>Every line of social insurance is base x rate, for each side rounded half up to the fen; each part of the housing fund is rounded half up to the
 * whole yuan for each side. The base is the declared wage within the limits of the city. Injury insurance is paid by the employer alone.
 *
 * <p>Limits change in July and rates when they change: make one for each month. Immutable and thread-safe.
 */
public final class CityContributions {

    private static final ContributionLine[] LINES = ContributionLine.values();
    private static final int RATE_PLACES = 6;
    private static final long RATE_UNIT = 1_000_000;
    private static final long FEN_OF_YUAN = 100;
    private static final Rounding.Mode HALF_UP = Rounding.Mode.HALF_AWAY_FROM_ZERO;

    private final City city;
    private final YearMonth month;
    private final long[] floors = new long[LINES.length];
    private final long[] caps = new long[LINES.length];
    private final long[] employeeRates = new long[LINES.length];
    private final long[] employeeFixed = new long[LINES.length];
    private final long[] employerRates = new long[LINES.length];
    private final Optional<Money> minimumNet;

    private CityContributions(
            ChinaContributionTables tables, City city, YearMonth month, HousingFundRate fund, Percentage injury) {
        this.city = city;
        this.month = month;
        LocalDate date = month.atDay(1);
        for (ContributionLine line : LINES) {
            int i = line.index();
            if (!line.isFund() || !fund.equals(HousingFundRate.NONE)) {
                ContributionBounds bounds = tables.bounds(city, line, date);
                floors[i] = bounds.floor().minorUnits();
                caps[i] = bounds.cap().minorUnits();
            }
            switch (line) {
                case INJURY -> employerRates[i] = rate(injury);
                case HOUSING_FUND -> setFund(i, fund.basic());
                case SUPPLEMENTARY_FUND -> setFund(i, fund.supplementary());
                default -> {
                    ContributionRate rates = tables.rate(city, line, date);
                    employeeRates[i] = rate(rates.employee().orElseThrow());
                    employerRates[i] = rate(rates.employer().orElseThrow());
                    employeeFixed[i] = rates.employeeFixed().minorUnits();
                }
            }
        }
        this.minimumNet = tables.findWage(city, LocalWage.Kind.MINIMUM_MONTHLY_NET, date);
    }

    private void setFund(int line, Percentage rate) {
        employeeRates[line] = rate(rate);
        employerRates[line] = rate(rate);
    }

    private static long rate(Percentage rate) {
        return rate.toRate().value().unscaledAt(RATE_PLACES);
    }

    /**
     * The contributions of an employer.
     *
     * @param tables  the tables
     * @param city  where the employer is registered
     * @param month  the month of contribution
     * @param fund  the chosen rates of the housing fund; {@link HousingFundRate#NONE} if there is none
     * @param injury  the employer's rate of injury insurance, which depends on the industry (八类行业) and its accidents: in Shanghai 0.2 %, 0.4 %, 0.7 %,
     *     0.9 %, 1.1 %, 1.3 %, 1.6 % and 1.9 %; from 0 to 10 %
     * @throws IllegalArgumentException if the tables lack figures, all of which it names, or a rate is outside of the city's limits
     */
    public static CityContributions of(
            ChinaContributionTables tables, City city, YearMonth month, HousingFundRate fund, Percentage injury) {
        Checks.notNull(tables, "tables");
        Checks.notNull(city, "city");
        Checks.notNull(month, "month");
        Checks.that(
                HousingFundLimits.isWithin(Checks.notNull(injury, "injury"), Percentage.ZERO, Percentage.of(10)),
                "injury",
                injury,
                "must be from 0 % to 10 %");
        boolean funded = !Checks.notNull(fund, "fund").equals(HousingFundRate.NONE);
        List<String> lacking = tables.lacks(city, month.atDay(1), funded);
        if (!lacking.isEmpty()) {
            throw ChinaContributionTables.missing(city, lacking, month.atDay(1));
        }
        if (funded) {
            HousingFundLimits limits = tables.fundLimits(city, month.atDay(1));
            Checks.that(
                    limits.allow(fund),
                    "fund",
                    fund,
                    "must be from " + limits.min() + " to " + limits.max() + " in " + city.toText(Locale.ENGLISH)
                            + limits.supplementaryMin()
                                    .map(min -> ", and 0% or " + min + " to "
                                            + limits.supplementaryMax().orElseThrow() + " of the supplementary fund")
                                    .orElse(", without supplementary fund"));
        }
        return new CityContributions(tables, city, month, fund, injury);
    }

    /** The city. */
    public City city() {
        return city;
    }

    /** The month of contribution. */
    public YearMonth month() {
        return month;
    }

    /** What must be left of a month's pay after one's own contributions, where the local rule says so. */
    public Optional<Money> minimumNet() {
        return minimumNet;
    }

    /**
     * The contributions of an employee.
     *
     * @param wages  the declared wages
     * @param trace  whether to explain
     */
    public Contributions contribute(DeclaredWages wages, Trace trace) {
        Recorder recorder = trace.recorder();
        Contributions made = contribute(wages, recorder);
        return recorder.isOn() ? made.explained(recorder.explanation()) : made;
    }

    /** The same as a step of a larger calculation. */
    Contributions contribute(DeclaredWages wages, Recorder recorder) {
        long[] bases = new long[LINES.length];
        long[] employee = new long[LINES.length];
        long[] employer = new long[LINES.length];
        contribute(fen(wages.socialInsurance()), fen(wages.housingFund()), bases, employee, employer);
        if (recorder.isOn()) {
            record(recorder, wages, bases, employee, employer);
        }
        return new Contributions(bases, employee, employer, Optional.empty());
    }

    private static long fen(Optional<Money> wage) {
        return wage.isPresent() ? wage.get().minorUnits() : -1;
    }

    /** The same on fen, where -1 is no declared wage. Allocates nothing. */
    void contribute(long insured, long funded, long[] bases, long[] employee, long[] employer) {
        for (int i = 0; i < LINES.length; i++) {
            boolean fund = LINES[i].isFund();
            long declared = fund ? funded : insured;
            if (declared < 0 || employeeRates[i] + employerRates[i] == 0) {
                continue;
            }
            long step = fund ? FEN_OF_YUAN : 1;
            bases[i] = ContributionBounds.clamp(declared, floors[i], caps[i]);
            employee[i] = share(bases[i], employeeRates[i], step) + employeeFixed[i];
            employer[i] = share(bases[i], employerRates[i], step);
        }
    }

    private static long share(long base, long rate, long step) {
        return HALF_UP.multiplyDivide(base, rate, RATE_UNIT * step) * step;
    }

    private void record(Recorder recorder, DeclaredWages wages, long[] bases, long[] employee, long[] employer) {
        recorder.step(ChinaTexts.EXPLANATIONS, "social.contributions")
                .with("city", city)
                .with("employee", Yuan.of(Contributions.sum(employee)))
                .with("employer", Yuan.of(Contributions.sum(employer)));
        for (ContributionLine line : LINES) {
            int i = line.index();
            Optional<Money> declared = line.isFund() ? wages.housingFund() : wages.socialInsurance();
            recorder.step(ChinaTexts.EXPLANATIONS, bases[i] == 0 ? "social.not-insured" : "social.line")
                    .with("id", line.name())
                    .with("line", line)
                    .under(line.law());
            if (bases[i] != 0) {
                recorder.with("base", Yuan.of(bases[i]))
                        .with("declared", declared.orElse(Yuan.ZERO))
                        .with("floor", Yuan.of(floors[i]))
                        .with("cap", Yuan.of(caps[i]))
                        .with("employee", Yuan.of(employee[i]))
                        .with("employer", Yuan.of(employer[i]))
                        .with("employeeRate", percentage(employeeRates[i]))
                        .with("employerRate", percentage(employerRates[i]));
            }
            recorder.end();
        }
        recorder.end();
    }

    private static Percentage percentage(long rate) {
        return Percentage.of(Decimal.of(rate, RATE_PLACES - 2));
    }

    @Override
    public String toString() {
        return "contributions in " + city.toText(Locale.ENGLISH) + " in " + month;
    }
}
