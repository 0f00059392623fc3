// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The contract sees what it says it sees. */
class ValueContractTest {

    /** Keeps it all. */
    record Sound(String text) implements Comparable<Sound> {
        static Sound parse(String text) {
            return new Sound(text);
        }

        @Override
        public int compareTo(Sound other) {
            return text.compareTo(other.text);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Breaks what can be broken. */
    public static class Broken implements Comparable<Broken> {
        private int number;
        private final List<Integer> digits = new ArrayList<>();

        public Broken(int number) {
            this.number = number;
        }

        public static Broken parse(String text) {
            return new Broken(text.length());
        }

        public static Broken of(String text) {
            return new Broken(text == null ? 0 : 1);
        }

        public List<Integer> digits() {
            return digits;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Broken broken && broken.number == number;
        }

        @Override
        public int hashCode() {
            return number;
        }

        /** Scissors, stone, paper. */
        @Override
        public int compareTo(Broken other) {
            return number == other.number ? 0 : (number - other.number + 3) % 3 == 1 ? 1 : -1;
        }

        @Override
        public String toString() {
            return "broken " + number;
        }
    }

    @Test
    void aSoundTypeHasNoFindings() {
        ValueContract<Sound> contract =
                ValueContract.of(new Sound("a"), new Sound("b"), new Sound("c")).parsedBy(Sound::parse);

        assertThat(contract.findings()).isEmpty();
    }

    @Test
    void equalSamplesProveNothing() {
        assertThat(ValueContract.of(new Sound("a"), new Sound("a")).findings())
                .contains("the samples a and a are equal");
    }

    /** Equal values have equal hashes, as they must, and so have all others. */
    private record Heap(int number) {
        @Override
        public int hashCode() {
            return 7;
        }
    }

    @Test
    void aHashThatTellsNothingIsFound() {
        assertThat(ValueContract.of(new Heap(1), new Heap(2), new Heap(3)).findings())
                .containsExactly("hashCode is the same for all samples");
    }

    @Test
    void aBrokenTypeHasAllOfThem() {
        ValueContract<Broken> contract =
                ValueContract.of(new Broken(0), new Broken(1), new Broken(2)).parsedBy(Broken::parse);

        assertThat(contract.findings())
                .contains(
                        "the class is not final",
                        "a constructor can be called from outside",
                        "field number is not final",
                        "of(String) accepts null",
                        "parse(\"broken 0\") is not the same but broken 8",
                        "digits() lets its caller change the value",
                        "compareTo is not transitive: broken 0, broken 1, broken 2")
                .anyMatch(
                        finding -> finding.startsWith("parse(String) meets null with java.lang.NullPointerException"));
    }
}
