// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.customer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.place.Country;
import dev.tradewright.core.place.Place;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the module's documents show of customers. */
class CustomerExamplesTest {

    @Test
    void aCustomer() {
        // snippet: customer
        PostalAddress office = PostalAddress.builder()
                .recipient("张三")
                .place(Place.parse("CN-ZJ/330100 310013"))
                .district("西湖区")
                .addLines("文三路90号")
                .phone("13800138000")
                .build();
        ConsentPurpose marketing = ConsentPurpose.of("marketing");
        ConsentChannel sms = ConsentChannel.of("sms");
        Instant may = Instant.parse("2026-05-01T00:00:00Z");
        Customer customer = Customer.builder()
                .id(CustomerId.of("C-1"))
                .name("张三")
                .putAddresses("公司", office)
                .consents(ConsentLog.of(List.of(
                        ConsentEntry.given(marketing, sms, may, "sign-up form v3"),
                        ConsentEntry.withdrawn(marketing, sms, may.plusSeconds(3_600), "reply T"))))
                .build();

        assertThat(AddressFormat.CHINESE.lines(office, Country.CN))
                .containsExactly("310013", "浙江省杭州市西湖区文三路90号", "张三（收）13800138000");
        assertThat(customer.consents().isGiven(marketing, sms, may)).isTrue();
        assertThat(customer.consents()
                        .check(marketing, sms, may.plusSeconds(7_200), ConsentLaw.PIPL)
                        .reasons())
                .extracting(reason -> reason.toText(Locale.CHINA))
                .containsExactly("关于 marketing（渠道 sms）的同意已于 2026-05-01T01:00:00Z 撤回（依据：《个人信息保护法》第十五条（2021年11月1日起施行））");
        assertThat(customer.toString()).doesNotContain("张三", "文三路", "138");
        // end
    }
}
