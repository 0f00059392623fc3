// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.in;

import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.json.DocumentType;
import dev.tradewright.core.json.Fingerprint;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.place.Country;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.country.Coverage;
import dev.tradewright.hr.country.internal.InForce;
import java.util.ArrayList;
import java.util.List;

/**
 * Income tax on salary in India by the new regime (section 115BAC of the Income-tax Act 1961), for a resident with no other income and no
 * deduction but the standard one.
 *
 * <pre>{@code
 * NewRegimeTax tax = IndiaIncomeTax.standard().newRegime(FinancialYear.parse("2025-26"), Money.parse("INR 1285000.00"));
 * tax.taxableIncome();    // INR 1210000.00
 * tax.slabTax();          // INR 61500.00 = 4,00,000 x 5 % + 4,00,000 x 10 % + 10,000 x 15 %
 * tax.taxAfterRelief();   // INR 10000.00, what the income exceeds 12,00,000 by
 * tax.taxWithCess();            // INR 10400.00, with 4 % cess
 * }</pre>
 *
 * <p>The question may be asked with a {@link Recorder}, which then holds how the figure came about; the figure is the same.
 *
 * <p>No legal or tax advice. What is covered, and what is not, says {@link #coverage()}; a year without figures is refused, and so is an income on
 * which a surcharge would be due.
 *
 * <p>Immutable and thread-safe.
 */
public final class IndiaIncomeTax {

    /** The kind of document that holds the figures. */
    public static final DocumentType<IndiaTables> TABLES = DocumentType.of("in-income-tax", IndiaTables.class);

    private static final Money ZERO = Money.zero(CurrencyUnit.INR);

    private final IndiaTables tables;

    private IndiaIncomeTax(IndiaTables tables) {
        this.tables = tables;
    }

    /** Read once, when first asked for. */
    private static final class Standard {
        static final IndiaIncomeTax TAX = of(IndiaFile.read());
    }

    /** By the built-in figures: one shared value. */
    public static IndiaIncomeTax standard() {
        return Standard.TAX;
    }

    /**
     * By other figures.
     *
     * @param tables  the figures
     */
    public static IndiaIncomeTax of(IndiaTables tables) {
        return new IndiaIncomeTax(Checks.notNull(tables, "tables"));
    }

    /** The figures. */
    public IndiaTables tables() {
        return tables;
    }

    /** What identifies the figures: the same for the same ones. */
    public Fingerprint fingerprint() {
        return JsonMapping.standard().fingerprint(tables);
    }

    /** For which days there are figures, and what is left out. */
    public Coverage coverage() {
        List<Coverage.Area> areas = new ArrayList<>();
        tables.newRegime()
                .forEach(regime -> areas.add(Coverage.Area.covered(
                        IndiaTexts.NAMES, "in.new-regime", regime.year().dates())));
        for (String missing : List.of("in.surcharge", "in.old-regime", "in.monthly-deduction", "in.provident-fund")) {
            areas.add(Coverage.Area.missing(IndiaTexts.NAMES, missing));
        }
        return new Coverage(Country.of("IN"), areas);
    }

    /**
     * The income tax on the salary of a financial year by the new regime.
     *
     * @param year  the financial year
     * @param grossSalary  all salary of the year, 0 or more, in rupees
     * @throws IllegalArgumentException if there are no figures for the year, or a surcharge is due
     */
    public NewRegimeTax newRegime(FinancialYear year, Money grossSalary) {
        return newRegime(year, grossSalary, Trace.OFF.recorder());
    }

    /**
     * As {@link #newRegime(FinancialYear, Money)}, with the steps of the calculation.
     *
     * <p>Taxable is salary less the standard deduction. Up to the limit of section 87A the tax is forgiven, to the most that the rebate allows; above
     * it the tax is at most what the income exceeds the limit by (marginal relief). The cess is reckoned on what is left.
     *
     * @param year  the financial year
     * @param grossSalary  all salary of the year, 0 or more, in rupees
     * @param recorder  takes the steps
     * @throws IllegalArgumentException if there are no figures for the year, or a surcharge is due
     */
    public NewRegimeTax newRegime(FinancialYear year, Money grossSalary, Recorder recorder) {
        NewRegime regime = regime(Checks.notNull(year, "year"));
        Money taxable = NewRegime.amount(grossSalary, "grossSalary")
                .minus(regime.standardDeduction())
                .max(ZERO);
        Checks.that(
                !taxable.isGreaterThan(regime.coveredUpTo()),
                "taxable income",
                taxable,
                "must not be above " + regime.coveredUpTo() + ": the surcharge is not covered");
        Money slabTax = regime.slabs().amount(taxable, Rounding.HALF_AWAY_FROM_ZERO);
        boolean rebate = !taxable.isGreaterThan(regime.rebateUpTo());
        Money tax =
                rebate ? slabTax.minus(slabTax.min(regime.rebate())) : slabTax.min(taxable.minus(regime.rebateUpTo()));
        NewRegimeTax result =
                new NewRegimeTax(taxable, slabTax, tax, tax.multipliedBy(regime.cess(), Rounding.HALF_AWAY_FROM_ZERO));
        if (recorder.isOn()) {
            record(grossSalary, regime, result, rebate, recorder);
        }
        return result;
    }

    private NewRegime regime(FinancialYear year) {
        return tables.newRegime().stream()
                .filter(regime -> regime.year().equals(year))
                .findFirst()
                .orElseThrow(() -> InForce.missing(
                        "financial year",
                        year,
                        tables.newRegime().stream().map(NewRegime::year).toList()));
    }

    private static void record(Money salary, NewRegime regime, NewRegimeTax result, boolean rebate, Recorder recorder) {
        recorder.step(IndiaTexts.STEPS, "new-regime")
                .with("year", regime.year())
                .with("salary", salary)
                .with("total", result.taxWithCess())
                .under(IndiaTexts.act("s. 115BAC(1A)", regime.year()));
        recorder.step(IndiaTexts.STEPS, "new-regime.taxable")
                .with("salary", salary)
                .with("deduction", regime.standardDeduction())
                .with("taxable", result.taxableIncome())
                .under(IndiaTexts.act("s. 16(ia)", regime.year()))
                .end();
        recorder.step(IndiaTexts.STEPS, "new-regime.slabs")
                .with("taxable", result.taxableIncome())
                .with("tax", result.slabTax())
                .end();
        recorder.step(IndiaTexts.STEPS, rebate ? "new-regime.rebate" : "new-regime.relief")
                .with("limit", regime.rebateUpTo())
                .with("before", result.slabTax())
                .with("tax", result.taxAfterRelief())
                .under(IndiaTexts.act("s. 87A", regime.year()))
                .end();
        recorder.step(IndiaTexts.STEPS, "new-regime.cess")
                .with("rate", regime.cess())
                .with("tax", result.taxAfterRelief())
                .with("cess", result.cess())
                .end();
        recorder.end();
    }
}
