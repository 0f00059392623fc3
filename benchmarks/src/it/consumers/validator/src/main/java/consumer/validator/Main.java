// SPDX-License-Identifier: Apache-2.0
package consumer.validator;

import consumer.expect.Expect;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.FluentAccessors;
import dev.tradewright.core.value.Validations;
import dev.tradewright.core.value.Violation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** With the host's own validator: one that would let everything pass is refused, a good one judges from then on. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        IllegalArgumentException refused = Expect.refused(IllegalArgumentException.class, () -> {
            Validations.use(validator(false));
            return "a validator that sees getters only";
        });
        Expect.equal(refused.getMessage().contains(FluentAccessors.class.getName()), true);

        Validator own = validator(true);
        Validations.use(own);
        List<Violation> violations = Validations.violations(new Line("A", 0, Money.parse("EUR 1.00")));
        Expect.equal(violations.size(), 1);
        Expect.equal(violations.get(0).toText(Locale.UK), "quantity (0) must be at least 1");
        Expect.equal(
                Validations.violations(Line.class, "price", Money.parse("EUR -1.00"))
                        .toString(),
                "[price (EUR -1.00) must be more than 0]");
        Expect.equal(
                own.validate(new Line("A", 0, Money.parse("EUR 1.00")))
                        .iterator()
                        .next()
                        .getMessage(),
                "at least one, please");
    }

    private static Validator validator(boolean fluent) {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(), Locale.UK, false));
        if (fluent) {
            configuration.getterPropertySelectionStrategy(new FluentAccessors());
        }
        return configuration.buildValidatorFactory().getValidator();
    }
}
