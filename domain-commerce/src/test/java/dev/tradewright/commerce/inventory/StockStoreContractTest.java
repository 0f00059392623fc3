// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.commerce.inventory.testkit.StockStoreContract;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The inventory keeps the contract of a store, so does a slow and simple one; and a store with one defect is caught by the clause for it. */
class StockStoreContractTest {

    @TestFactory
    Stream<DynamicTest> inventoryKeepsTheContract() {
        return StockStoreContract.of(Inventory::create).rounds(300).clauses().entrySet().stream()
                .map(clause -> DynamicTest.dynamicTest(clause.getKey(), clause.getValue()::run));
    }

    @Test
    void simpleStoreKeepsTheContract() {
        StockStoreContract.of(() -> new SimpleStore(EnumSet.noneOf(SimpleStore.Defect.class)))
                .rounds(20)
                .verify();
    }

    @ParameterizedTest
    @CsvSource({
        "PARTIAL,all lines are reserved or none",
        "STOPS_AT_FIRST_REASON,all lines are reserved or none",
        "FORGETS_COMMANDS,a command that is sent again",
        "BELIEVES_ANY_COMMAND,another command under a used identity",
        "ENDS_INCLUSIVE,a reservation ends at its instant",
        "ENDS_IN_PARTS,what has ended at one product has ended",
        "EXTENDS_IN_PARTS,a reservation that is extended ends later",
        "FORGETS_EXTENSIONS,a reservation that is extended ends later",
        "ENDS_EARLIER,a reservation ends never earlier by being extended",
        "ANSWERS_WITHOUT_WARNING,a reservation that is sent again too late",
        "NO_LOCK,several threads never promise a unit twice",
        "LOSES_EVENTS,what is reserved is no longer available",
    })
    void defectIsCaught(SimpleStore.Defect defect, String clause) {
        StockStoreContract contract =
                StockStoreContract.of(() -> new SimpleStore(EnumSet.of(defect))).rounds(20);
        assertThatThrownBy(contract::verify)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(clause)
                .satisfies(error -> assertThat(error.getSuppressed()).isNotEmpty());
    }

    /** Locks in the order of the lines block for ever; the clause must come to an end all the same. */
    @Test
    void deadlockIsCaught() {
        Runnable clause = StockStoreContract.of(() -> new SimpleStore(EnumSet.of(SimpleStore.Defect.UNSORTED_LOCKS)))
                .rounds(50)
                .clauses()
                .get("products named in opposite orders never block for ever");
        assertThatThrownBy(clause::run).isInstanceOf(AssertionError.class);
    }
}
