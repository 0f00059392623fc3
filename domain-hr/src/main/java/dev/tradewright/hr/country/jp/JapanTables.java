// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.jp;

import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.RuleCheck;
import dev.tradewright.core.value.Validated;
import dev.tradewright.hr.country.internal.InForce;
import java.util.List;
import org.immutables.value.Value;

/**
 * All figures of this pack, with the days on which they are in force. The {@linkplain JapanPayroll#standard() built-in ones} come from
 * {@code jp-payroll.csv} beside this class, where their source stands; a host that knows better ones, or more prefectures, replaces them in a
 * program by {@code withHealth} and the like, or reads its own document of the kind {@link JapanPayroll#TABLES}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class JapanTables extends Validated implements WithJapanTables {

    JapanTables() {}

    /** Health insurance; no month twice for the same prefecture. */
    public abstract List<HealthRate> health();

    /** Care insurance; no month twice. */
    public abstract List<NationalRate> care();

    /** Pension insurance; no month twice. */
    public abstract List<PensionRate> pension();

    /** The employer's contribution for children (子ども・子育て拠出金); no month twice. */
    public abstract List<NationalRate> childContribution();

    /** Support for children (子ども・子育て支援金); no month twice. */
    public abstract List<NationalRate> childSupport();

    /** Employment insurance of general business (一般の事業); no month twice. */
    public abstract List<EmploymentInsurancePeriod> employmentInsurance();

    /** Withholding from monthly pay; no day twice. */
    public abstract List<WithholdingTable> withholding();

    @Override
    protected void rules(RuleCheck check) {
        InForce.checkApart(health(), HealthRate::months, rate -> rate.prefecture(), "health", check);
        InForce.checkApart(care(), NationalRate::months, rate -> "", "care", check);
        InForce.checkApart(pension(), PensionRate::months, rate -> "", "pension", check);
        InForce.checkApart(childContribution(), NationalRate::months, rate -> "", "childContribution", check);
        InForce.checkApart(childSupport(), NationalRate::months, rate -> "", "childSupport", check);
        InForce.checkApart(
                employmentInsurance(), EmploymentInsurancePeriod::months, rate -> "", "employmentInsurance", check);
        InForce.checkApart(withholding(), WithholdingTable::payDates, table -> "", "withholding", check);
    }

    /** A builder of tables without any figure. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds tables. */
    public static final class Builder extends ImmutableJapanTables.Builder {
        Builder() {}
    }
}
