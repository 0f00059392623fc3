// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.sg;

import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.RuleCheck;
import dev.tradewright.core.value.Validated;
import dev.tradewright.hr.country.internal.InForce;
import java.util.List;
import org.immutables.value.Value;

/**
 * All figures of this pack, with the months in which they are in force. The {@linkplain SingaporePayroll#standard() built-in ones} come from
 * {@code sg-payroll.csv} beside this class, where their source stands; a host that knows better ones replaces them, in a program by
 * {@code withCpf} and the like, or reads its own document of the kind {@link SingaporePayroll#TABLES}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class SingaporeTables extends Validated implements WithSingaporeTables {

    SingaporeTables() {}

    /** The rates and ceilings of the Central Provident Fund; no month twice. */
    public abstract List<CpfPeriod> cpf();

    /** The Skills Development Levy; no month twice. */
    public abstract List<SkillsDevelopmentLevy> skillsDevelopmentLevy();

    /** The self-help funds; no month twice for the same fund. */
    public abstract List<SelfHelpTable> selfHelpFunds();

    @Override
    protected void rules(RuleCheck check) {
        InForce.checkApart(cpf(), CpfPeriod::months, period -> "", "cpf", check);
        InForce.checkApart(
                skillsDevelopmentLevy(), SkillsDevelopmentLevy::months, levy -> "", "skillsDevelopmentLevy", check);
        InForce.checkApart(selfHelpFunds(), SelfHelpTable::months, table -> table.fund(), "selfHelpFunds", check);
    }

    /** A builder of tables without any figure. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds tables. */
    public static final class Builder extends ImmutableSingaporeTables.Builder {
        Builder() {}
    }
}
