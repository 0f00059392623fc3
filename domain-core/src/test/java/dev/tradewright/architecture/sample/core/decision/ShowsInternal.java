// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.architecture.sample.core.decision;

import dev.tradewright.architecture.sample.core.decision.internal.Hidden;
import java.util.List;
import java.util.Map;

/** An internal type in every place of a signature; what callers cannot see may use it. */
public abstract class ShowsInternal extends Hidden {

    public static final Hidden FIELD = new Hidden();

    ShowsInternal() {}

    public abstract Map<String, List<Hidden>> returned();

    protected abstract void taken(Hidden[] parameter);

    public abstract <T extends Hidden> T bounded();

    abstract Hidden packagePrivate();

    private static final class Inner extends Hidden {
        @Override
        public Hidden own() {
            return this;
        }
    }

    static Hidden hidden() {
        return new Inner();
    }
}
