// SPDX-License-Identifier: Apache-2.0

/**
 * JSON for domain types, which carry no annotation for it. {@link dev.tradewright.core.json.JsonMapping} says how each type looks, by conventions
 * that a new type follows without being registered. Hosts add {@code TradewrightModule} to their mapper, from
 * {@code dev.tradewright.core.json.jackson3} or {@code dev.tradewright.core.json.jackson2}:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new TradewrightModule()).build();
 * String json = mapper.writeValueAsString(contract);
 * }</pre>
 *
 * <p>What people write, and so may be wrong or hostile, is a document. {@link dev.tradewright.core.json.DocumentType} names its kind and format
 * number and brings older ones up to date; {@link dev.tradewright.core.json.DocumentReader} reads it within
 * {@link dev.tradewright.core.json.JsonLimits} and gives a {@link dev.tradewright.core.json.Reading}: the value, or all findings with their places.
 *
 * <pre>{@code
 * DocumentReader<WorkCalendar> reader = DocumentReader.of(CoreDocuments.WORK_CALENDAR, new JacksonTokenizer());
 * WorkCalendar calendar = reader.read("berlin.json", in).orElseThrow();
 * Fingerprint rules = JsonMapping.standard().fingerprint(calendar);
 * }</pre>
 *
 * <p>Between text and value stands the {@link dev.tradewright.core.json.JsonValue} tree, which belongs to no JSON library and knows its
 * {@link dev.tradewright.core.json.JsonPlace}; its canonical text makes the {@link dev.tradewright.core.json.Fingerprint}. All this needs the JDK
 * alone, but for splitting text into {@link dev.tradewright.core.json.JsonTokens}, which a
 * {@link dev.tradewright.core.json.JsonTokenizer} on either Jackson does.
 */
@NullMarked
package dev.tradewright.core.json;

import org.jspecify.annotations.NullMarked;
