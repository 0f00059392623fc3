// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.customer;

import dev.tradewright.core.place.City;
import dev.tradewright.core.place.Country;
import dev.tradewright.core.place.Place;
import dev.tradewright.core.place.PostalCode;
import dev.tradewright.core.place.Subdivision;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How an address is written on a label: in China from wide to narrow, in the west from narrow to wide.
 *
 * <pre>
 * CHINESE                         WESTERN, from China
 * 310013                          Erika Mustermann
 * 浙江省杭州市西湖区文三路90号          Heidestraße 17
 * 张三（收）13800138000             51147 Köln
 *                                 GERMANY
 * </pre>
 *
 * <p>A label that leaves its country ends (Chinese: begins) with the country of destination, in the west in English capitals as the Universal Postal
 * Union asks for (UPU Convention Regulations on addressing). Where the postcode stands follows the country's post; a country for which that is not
 * known here is an error.
 */
public enum AddressFormat {

    /** From wide to narrow: postcode; province, city, district and street in one line; organisation; addressee. */
    CHINESE {
        @Override
        public List<String> lines(PostalAddress address, Country from) {
            List<String> lines = new ArrayList<>();
            Place place = address.place();
            place.postalCode().map(PostalCode::text).ifPresent(lines::add);
            StringBuilder street = new StringBuilder();
            if (!place.country().equals(from)) {
                street.append(place.country().toText(Locale.CHINESE));
            }
            province(place).ifPresent(province -> street.append(province.toText(Locale.CHINESE)));
            street.append(town(address, Locale.CHINESE));
            address.district().ifPresent(street::append);
            address.lines().forEach(street::append);
            lines.add(street.toString());
            address.organisation().ifPresent(lines::add);
            lines.add(address.recipient() + "（收）" + address.phone().orElse(""));
            return List.copyOf(lines);
        }
    },

    /** From narrow to wide: addressee; organisation; street; district; town, subdivision and postcode as the country's post asks for; country. */
    WESTERN {
        @Override
        public List<String> lines(PostalAddress address, Country from) {
            List<String> lines = new ArrayList<>();
            lines.add(address.recipient());
            address.organisation().ifPresent(lines::add);
            lines.addAll(address.lines());
            address.district().ifPresent(lines::add);
            lines.addAll(
                    PostcodeOrder.of(address.place().country()).lines(address.place(), town(address, Locale.ENGLISH)));
            if (!address.place().country().equals(from)) {
                lines.add(address.place().country().toText(Locale.ENGLISH).toUpperCase(Locale.ROOT));
            }
            return List.copyOf(lines);
        }
    };

    /**
     * The lines of a label.
     *
     * @param address  where it goes
     * @param from  the country in which it is posted; the label names the country if it is another one
     * @throws IllegalArgumentException in the western format, if it is not known where the country's post wants the postcode
     */
    public abstract List<String> lines(PostalAddress address, Country from);

    /**
     * The format in which an address wants to be written: Chinese if it lies in China and its street is written in Chinese characters, else western.
     *
     * @param address  the address
     */
    public static AddressFormat of(PostalAddress address) {
        boolean chinese = address.lines().stream()
                .flatMapToInt(String::codePoints)
                .anyMatch(character -> Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN);
        return chinese && address.place().country().equals(Country.CN) ? CHINESE : WESTERN;
    }

    private static String town(PostalAddress address, Locale locale) {
        return address.locality()
                .or(() -> address.place().city().map(city -> city.toText(locale)))
                .orElse("");
    }

    /** Not for a municipality, which is city and province at once. */
    private static Optional<Subdivision> province(Place place) {
        boolean isCity =
                place.city().map(City::code).filter(code -> code % 10_000 == 0).isPresent();
        return isCity ? Optional.empty() : place.subdivision();
    }
}
