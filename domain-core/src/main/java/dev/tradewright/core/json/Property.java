// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import java.lang.reflect.Type;
import java.util.function.Function;

/**
 * A property of a type that is an object in JSON.
 *
 * @param name  its name in Java and in JSON
 * @param type  its type, with type arguments put in
 * @param required  whether a value must be written
 * @param personal  whether it tells something about a person
 * @param get  gives its value
 */
record Property(String name, Type type, boolean required, boolean personal, Function<Object, Object> get) {}
