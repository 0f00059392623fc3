// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModuleTextsTest {

    private static final Set<String> TEXTS = Set.of("a", "b", "c", "d");

    @Test
    void aPackageWithTextsMustBeOpenToCore() {
        ModuleDescriptor module = ModuleDescriptor.newModule("dev.tradewright.hr")
                .packages(TEXTS)
                .opens("a", Set.of("dev.tradewright.core", "org.hibernate.validator"))
                .opens("b", Set.of("org.hibernate.validator"))
                .opens("c")
                .exports("d")
                .build();

        assertThat(ModuleTexts.unreadable(module, TEXTS)).containsExactly("b", "d");
    }

    @Test
    void coreReadsItsOwn() {
        ModuleDescriptor core = ModuleDescriptor.newModule("dev.tradewright.core")
                .packages(TEXTS)
                .build();

        assertThat(ModuleTexts.unreadable(core, TEXTS)).isEmpty();
    }
}
