// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Type;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Both majors of Jackson behind one face, so that each test runs on both. */
public final class Jacksons {

    private Jacksons() {}

    /** A mapper with the module of this library, and the tokenizer beside it. */
    public interface Jackson {

        String write(Object value);

        <T> T read(String json, Type type);

        JsonTokenizer tokenizer();
    }

    /** Jackson 2 and Jackson 3 with the standard conventions. */
    public static List<Jackson> all() {
        return all(JsonMapping.standard());
    }

    /** Jackson 2 and Jackson 3. */
    public static List<Jackson> all(JsonMapping mapping) {
        return List.of(new Jackson2(mapping), new Jackson3(mapping));
    }

    private static final class Jackson2 implements Jackson {

        private final ObjectMapper mapper;

        Jackson2(JsonMapping mapping) {
            mapper = new ObjectMapper()
                    .registerModule(new dev.tradewright.core.json.jackson2.TradewrightModule(mapping));
        }

        @Override
        public String write(Object value) {
            try {
                return mapper.writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(e.getMessage(), e);
            }
        }

        @Override
        public <T> T read(String json, Type type) {
            try {
                return mapper.readValue(json, mapper.constructType(type));
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(e.getMessage(), e);
            }
        }

        @Override
        public JsonTokenizer tokenizer() {
            return new dev.tradewright.core.json.jackson2.JacksonTokenizer();
        }

        @Override
        public String toString() {
            return "Jackson 2";
        }
    }

    private static final class Jackson3 implements Jackson {

        private final JsonMapper mapper;

        Jackson3(JsonMapping mapping) {
            mapper = JsonMapper.builder()
                    .addModule(new dev.tradewright.core.json.jackson3.TradewrightModule(mapping))
                    .build();
        }

        @Override
        public String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        public <T> T read(String json, Type type) {
            try {
                return mapper.readValue(json, mapper.constructType(type));
            } catch (tools.jackson.core.JacksonException e) {
                throw new IllegalArgumentException(e.getMessage(), e);
            }
        }

        @Override
        public JsonTokenizer tokenizer() {
            return new dev.tradewright.core.json.jackson3.JacksonTokenizer();
        }

        @Override
        public String toString() {
            return "Jackson 3";
        }
    }
}
