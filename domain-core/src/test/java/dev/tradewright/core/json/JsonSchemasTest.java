// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.decision.Finding;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rate;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.money.UnitPrice;
import dev.tradewright.core.place.City;
import dev.tradewright.core.place.Country;
import dev.tradewright.core.place.Place;
import dev.tradewright.core.place.PostalArea;
import dev.tradewright.core.place.PostalCode;
import dev.tradewright.core.place.Subdivision;
import dev.tradewright.core.quantity.Quantity;
import dev.tradewright.core.quantity.QuantityPrice;
import dev.tradewright.core.quantity.UnitOfMeasure;
import dev.tradewright.core.sample.SampleOffer;
import dev.tradewright.core.time.AsOf;
import dev.tradewright.core.time.ChinaHolidays;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.time.DayHours;
import dev.tradewright.core.time.Holidays;
import dev.tradewright.core.time.InstantRange;
import dev.tradewright.core.time.WeeklyHours;
import dev.tradewright.core.time.WorkCalendar;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** The schemas that core ships, and how the conventions look in a schema. */
class JsonSchemasTest extends JsonSchemasContract {

    private static final List<Type> TYPES = List.of(
            Money.class,
            UnitPrice.class,
            CurrencyUnit.class,
            Decimal.class,
            Rate.class,
            Percentage.class,
            Rounding.class,
            Quantity.class,
            QuantityPrice.class,
            UnitOfMeasure.class,
            DateRange.class,
            InstantRange.class,
            AsOf.class,
            Reason.class,
            Finding.class,
            Explanation.class,
            JsonMapping.type(Decision.class, Object.class),
            Country.class,
            Subdivision.class,
            City.class,
            PostalCode.class,
            PostalArea.class,
            Place.class,
            Fingerprint.class);

    private static final WorkCalendar DESK = WorkCalendar.builder()
            .name("客服")
            .zone(ZoneId.of("Asia/Shanghai"))
            .week(WeeklyHours.builder()
                    .mondayToFriday(DayHours.parse("09:00-12:00, 13:00-18:00"))
                    .build())
            .holidays(ChinaHolidays.standard())
            .putShifts(LocalDate.of(2026, 11, 11), DayHours.WHOLE_DAY)
            .makeUpHours(DayHours.parse("10:00-17:00"))
            .addPauses(InstantRange.parse("2026-06-01T02:00:00Z/2026-06-01T03:30:00Z"))
            .build();

    @Override
    protected Map<DocumentType<?>, List<JsonObject>> documents() {
        return Map.of(
                CoreDocuments.WORK_CALENDAR,
                List.of(CoreDocuments.WORK_CALENDAR.write(DESK)),
                CoreDocuments.HOLIDAYS,
                List.of(
                        CoreDocuments.HOLIDAYS.write(Holidays.none()),
                        CoreDocuments.HOLIDAYS.write(ChinaHolidays.standard())));
    }

    @Override
    protected Map<String, ObjectNode> others() {
        return Map.of("META-INF/tradewright/schema/core.json", JsonSchemas.ofTypes("core", TYPES));
    }

    /** The schema of a sample shows each convention once. */
    @Test
    void looksLikeThis() {
        assertThat(JsonSchemas.of(SampleOffer.DOCUMENT)
                        .toPrettyString()
                        .replace("\r\n", "\n")
                        .replace('"', '\''))
                .contains("'format' : {\n      'const' : 'tradewright/sample-offer@3'")
                .contains(
                        "'priority' : {\n      'type' : 'integer',\n      'minimum' : -9223372036854775808,\n      'maximum' : 9")
                .contains("'required' : [ 'format', 'id', 'share' ]")
                .contains("'additionalProperties' : false")
                .contains("'$ref' : '#/$defs/Money'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{%OK}",
                "{%OK,'days':['monday'],'limits':{'AB':3},'priority':9,'active':false}",
                "{%OK,'gift':{'currency':'EUR','amount':'12.30'},'birthday':'1990-02-03'}",
                "{%OK,'lines':[{'product':'AB','quantity':1},{'product':'CD','quantity':2,'price':{'currency':'EUR','amount':'1'}}]}",
                "{%OK,'condition':{'type':'buys-at-least','pieces':2}}",
                "{%OK,'condition':{'type':'spends-at-least','amount':{'currency':'EUR','amount':'1'}}}",
                "{%OK,'condition':{'type':'in-segment','value':'vip'}}",
                "{%OK,'condition':{'type':'moment','value':'on-birthday'}}"
            })
    void takesWhatTheReaderTakes(String shorthand) {
        assertThat(DocumentReaderTest.findings(Jacksons.all().get(0), shorthand))
                .isEmpty();
        assertThat(validate(shorthand)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{%F}",
                "{%ID}",
                "{'format':'tradewright/sample-offer@2',%ID}",
                "{%OK,'prio':1}",
                "{%OK,'priority':10}",
                "{%OK,'priority':1.5}",
                "{%F,'id':'AB','share':0.19}",
                "{%F,'id':'AB','share':'1e2'}",
                "{%OK,'days':['mon']}",
                "{%OK,'days':['monday','monday']}",
                "{%OK,'gift':{'currency':'EUR'}}",
                "{%OK,'lines':[{'product':'AB'}]}",
                "{%OK,'condition':{'pieces':2}}",
                "{%OK,'condition':{'type':'buys-at-least','pieces':0}}",
                "{%OK,'condition':{'type':'in-segment'}}",
                "{%OK,'condition':{'type':'moment','value':'never'}}"
            })
    void refusesWhatTheReaderRefuses(String shorthand) {
        assertThat(DocumentReaderTest.findings(Jacksons.all().get(0), shorthand.replace("@2", "@4")))
                .isNotEmpty();
        assertThat(validate(shorthand)).isNotEmpty();
    }

    private static List<Error> validate(String shorthand) {
        return validator(JsonSchemas.of(SampleOffer.DOCUMENT))
                .validate(DocumentReaderTest.document(shorthand), InputFormat.JSON);
    }
}
