// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.sample.SampleContract;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ValidationsTest {

    @AfterEach
    void goBack() {
        Validations.useDefault();
    }

    /** As a host has it that has not read our documentation. */
    @Test
    void aValidatorThatSeesGettersOnlyIsRefusedWithTheCure() {
        try (ValidatorFactory factory = configuration().buildValidatorFactory()) {
            Validator host = factory.getValidator();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Validations.use(host))
                    .withMessage(
                            "validator (org.hibernate.validator.internal.engine.ValidatorImpl) does not check accessors without get:"
                                    + " of a known violation at quantity() it reported 0\nMaybe configure it with"
                                    + " getterPropertySelectionStrategy(new dev.tradewright.core.value.FluentAccessors())");
            assertThat(Validations.validator()).isNotSameAs(host);
        }
    }

    @Test
    void aFluentOneIsUsedFromThenOn() {
        try (ValidatorFactory factory = configuration()
                .getterPropertySelectionStrategy(new FluentAccessors())
                .buildValidatorFactory()) {
            Validator host = factory.getValidator();
            Validations.use(host);

            assertThat(Validations.validator()).isSameAs(host);
            assertThat(Validations.violations(SampleContract.class, "minimum", 0))
                    .hasToString("[minimum (0) must be at least 1]");
        }
    }

    @Test
    void theLibraryMakesOneValidatorHoweverManyThreadsAsk() {
        Set<Validator> made = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> {
                    assertThat(Validations.violations(SampleContract.class, "minimum", -i))
                            .hasSize(1);
                    return Validations.validator();
                })
                .collect(Collectors.toSet());

        assertThat(made).hasSize(1);
    }

    /** Both may run at once: a check sees one validator or the other, and finds the same. */
    @Test
    void theHostsMayBeSetWhileOthersCheck() {
        try (ValidatorFactory factory = configuration()
                .getterPropertySelectionStrategy(new FluentAccessors())
                .buildValidatorFactory()) {
            Validator host = factory.getValidator();
            IntStream.range(0, 200).parallel().forEach(i -> {
                if (i % 20 == 0) {
                    Validations.use(host);
                } else if (i % 20 == 10) {
                    Validations.useDefault();
                }
                assertThat(Validations.violations(SampleContract.class, "minimum", -i))
                        .hasSize(1);
            });
        }
    }

    private static HibernateValidatorConfiguration configuration() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(), Locale.ROOT, false));
    }
}
