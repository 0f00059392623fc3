// SPDX-License-Identifier: Apache-2.0

/**
 * Where something is. A {@link dev.tradewright.core.place.Country} is an entry of ISO 3166-1, a
 * {@link dev.tradewright.core.place.Subdivision} one of ISO 3166-2 (province, state, Land), a {@link dev.tradewright.core.place.City} one of
 * China's GB/T 2260; each is known by its code, and an unknown code is an error that suggests the nearest. A
 * {@link dev.tradewright.core.place.PostalCode} is written as its country writes it, and a {@link dev.tradewright.core.place.PostalArea} is a
 * set of them. A {@link dev.tradewright.core.place.Place} says as much of all this as is known, and tells whether it contains another.
 * What other systems call a country (UK, EL, XI) is accepted only where an alias is asked for.
 */
@NullMarked
package dev.tradewright.core.place;

import org.jspecify.annotations.NullMarked;
