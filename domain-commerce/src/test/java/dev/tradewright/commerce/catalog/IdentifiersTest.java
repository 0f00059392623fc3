// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.catalog;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.commerce.customer.CustomerGroupId;
import dev.tradewright.commerce.customer.CustomerId;
import dev.tradewright.contract.ValueContract;
import org.junit.jupiter.api.Test;

class IdentifiersTest {

    @Test
    void keepTheContractOfValues() {
        ValueContract.of(Sku.of("A-1"), Sku.of("a-1"), Sku.of("茶-1"))
                .parsedBy(Sku::of)
                .holds();
        ValueContract.of(ProductId.of("1"), ProductId.of("2"))
                .parsedBy(ProductId::of)
                .holds();
        ValueContract.of(CategoryId.of("1"), CategoryId.of("2"))
                .parsedBy(CategoryId::of)
                .holds();
        ValueContract.of(TaxClass.of("1"), TaxClass.of("2"))
                .parsedBy(TaxClass::of)
                .holds();
        ValueContract.of(CustomerId.of("1"), CustomerId.of("2"))
                .parsedBy(CustomerId::of)
                .holds();
        ValueContract.of(CustomerGroupId.of("1"), CustomerGroupId.of("2"))
                .parsedBy(CustomerGroupId::of)
                .holds();
    }

    @Test
    void sayWhichOneIsWrong() {
        assertThatIllegalArgumentException().isThrownBy(() -> Sku.of(" ")).withMessage("sku ( ) must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CustomerGroupId.of("vip "))
                .withMessageStartingWith("customerGroupId (vip ) must not have");
    }
}
