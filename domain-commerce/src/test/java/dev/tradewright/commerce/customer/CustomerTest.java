// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.place.Place;
import dev.tradewright.core.value.InvalidValueException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CustomerTest {

    private static final Customer ZHANG = Customer.builder()
            .id(CustomerId.of("C-1"))
            .name("张三")
            .email("zhang@example.com")
            .phone("13800138000")
            .birthDate(LocalDate.of(1990, 2, 28))
            .language(Locale.CHINA)
            .addGroups(CustomerGroupId.of("vip"))
            .putAddresses(
                    "公司",
                    PostalAddress.builder()
                            .recipient("张三")
                            .place(Place.parse("CN-ZJ/330100 310013"))
                            .addLines("文三路90号")
                            .build())
            .consents(ConsentLog.of(List.of(ConsentEntry.given(
                    ConsentPurpose.of("marketing"),
                    ConsentChannel.of("email"),
                    Instant.parse("2026-01-01T00:00:00Z"),
                    "signup v3"))))
            .build();

    @Test
    void whatIsPersonalIsNotShown() {
        assertThat(ZHANG.toString())
                .contains("C-1", "vip")
                .doesNotContain("张三", "zhang@", "138", "1990", "文三路", "310013", "公司");
        assertThat(ZHANG.addresses().get("公司")).hasToString("•••");
    }

    @Test
    void norInViolations() {
        InvalidValueException refused = catchThrowableOfType(
                InvalidValueException.class,
                () -> Customer.builder()
                        .from(ZHANG)
                        .name(" ")
                        .email("no address")
                        .phone("1".repeat(41))
                        .build());

        assertThat(refused.getMessage()).isEqualTo("""
                        Invalid Customer: 3 violations
                          email (•••) must be an e-mail address
                          name (•••) must not be blank
                          phone (•••) must have from 0 to 40 entries or characters""");
        assertThat(refused.message(Locale.CHINA)).doesNotContain("no address", "111");
    }

    @Test
    void norInThoseOfAnAddress() {
        InvalidValueException refused = catchThrowableOfType(
                InvalidValueException.class,
                () -> PostalAddress.builder()
                        .recipient("张".repeat(101))
                        .place(Place.parse("DE 10115"))
                        .organisation(" ")
                        .build());

        assertThat(refused.getMessage())
                .doesNotContain("张")
                .contains("must not be blank", "the place does not say the city");
        assertThat(refused.violations())
                .extracting(violation -> violation.code())
                .containsExactlyInAnyOrder("size", "no-town", "not-blank", "size");
    }

    @Test
    void isReadBackFromJson() {
        JsonMapping mapping = JsonMapping.standard();
        assertThat(mapping.read(mapping.write(ZHANG), Customer.class).orElseThrow())
                .isEqualTo(ZHANG);
    }
}
