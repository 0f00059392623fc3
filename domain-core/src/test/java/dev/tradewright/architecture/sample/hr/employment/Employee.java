// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.architecture.sample.hr.employment;

import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.Personal;
import org.immutables.value.Value;

/** Tells its name, keeps its pay. */
@DomainValue
public abstract class Employee {

    Employee() {}

    @Personal
    public abstract String name();

    @Personal
    @Value.Redacted
    public abstract long pay();

    public abstract String department();
}
