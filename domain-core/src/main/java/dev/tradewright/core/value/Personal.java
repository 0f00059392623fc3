// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.value;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an accessor, or a whole type, whose value tells something about a person: a name, an address, a pay. Messages, {@code toString} and logs
 * write {@link Violation#REDACTED} in its place. Personal information is as defined in article 4 of the Personal Information Protection Law of
 * the People's Republic of China (个人信息保护法, in force since 2021-11-01) and article 4(1) of the GDPR.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Personal {}
