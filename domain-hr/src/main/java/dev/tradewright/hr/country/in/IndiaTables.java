// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.in;

import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.RuleCheck;
import dev.tradewright.core.value.Validated;
import dev.tradewright.hr.country.internal.InForce;
import java.util.List;
import org.immutables.value.Value;

/**
 * All figures of this pack by financial year. The {@linkplain IndiaIncomeTax#standard() built-in ones} come from {@code in-income-tax.csv} beside
 * this class, where their source stands; a host that knows better ones, or a new year, replaces them in a program by {@code withNewRegime}, or
 * reads its own document of the kind {@link IndiaIncomeTax#TABLES}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class IndiaTables extends Validated implements WithIndiaTables {

    IndiaTables() {}

    /** The new regime; no year twice. */
    public abstract List<NewRegime> newRegime();

    @Override
    protected void rules(RuleCheck check) {
        InForce.checkApart(newRegime(), regime -> regime.year().dates(), regime -> "", "newRegime", check);
    }

    /** A builder of tables without any figure. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds tables. */
    public static final class Builder extends ImmutableIndiaTables.Builder {
        Builder() {}
    }
}
