// SPDX-License-Identifier: Apache-2.0
package consumer.jacksontwo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import consumer.expect.Expect;
import dev.tradewright.core.json.CoreDocuments;
import dev.tradewright.core.json.DocumentReader;
import dev.tradewright.core.json.jackson2.JacksonTokenizer;
import dev.tradewright.core.json.jackson2.TradewrightModule;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.time.ChinaHolidays;
import dev.tradewright.core.time.Holidays;

/** Values as JSON and back. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws JsonProcessingException {
        Expect.absent("tools.jackson.databind.ObjectMapper");

        JsonMapper mapper =
                JsonMapper.builder().addModule(new TradewrightModule()).build();
        String json = mapper.writeValueAsString(Money.parse("CNY 12.30"));
        Expect.equal(json, "{\"currency\":\"CNY\",\"amount\":\"12.30\"}");
        Expect.equal(mapper.readValue(json, Money.class), Money.parse("CNY 12.30"));

        Holidays china = ChinaHolidays.standard();
        Expect.equal(mapper.readValue(mapper.writeValueAsString(china), Holidays.class), china);

        DocumentReader<Holidays> reader = DocumentReader.of(CoreDocuments.HOLIDAYS, new JacksonTokenizer());
        Expect.equal(
                reader.read(CoreDocuments.HOLIDAYS.write(china).toIndentedText())
                        .orElseThrow(),
                china);
        Expect.equal(
                reader.read(
                                "{\"format\": \"tradewright/holidays@1\", \"year\": 2026, \"covered\": \"2026-01-01/2027-01-01\"}")
                        .findings()
                        .get(0)
                        .toString(),
                "1:38: /year is no field here; did you mean yearly?");
    }
}
