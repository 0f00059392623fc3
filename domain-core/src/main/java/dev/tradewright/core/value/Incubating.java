// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.value;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks public API that may still change in any release, without the deprecation that the rest of the API is promised. */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PACKAGE})
@Retention(RetentionPolicy.CLASS)
public @interface Incubating {}
