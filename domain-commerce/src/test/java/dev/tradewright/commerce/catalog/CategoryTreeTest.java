// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CategoryTreeTest {

    private static final CategoryTree TREE = CategoryTree.builder()
            .child("boots", "shoes") // before its parent
            .child("shoes", "fashion")
            .root("fashion")
            .child("coats", "fashion")
            .root("books")
            .build();

    @Test
    void ancestorsAreNearestFirst() {
        assertThat(TREE.ancestors(id("boots"))).containsExactly(id("boots"), id("shoes"), id("fashion"));
        assertThat(TREE.ancestors(id("books"))).containsExactly(id("books"));
        assertThat(TREE.parent(id("boots"))).contains(id("shoes"));
        assertThat(TREE.parent(id("books"))).isEmpty();
        assertThat(TREE.all()).containsExactly(id("books"), id("boots"), id("coats"), id("fashion"), id("shoes"));
        assertThat(TREE.contains(id("hats"))).isFalse();
    }

    @Test
    void withinAtAnyDepthAndWithinItself() {
        assertThat(TREE.isWithin(id("boots"), id("fashion"))).isTrue();
        assertThat(TREE.isWithin(id("boots"), id("boots"))).isTrue();
        assertThat(TREE.isWithin(id("fashion"), id("boots"))).isFalse();
        assertThat(TREE.isWithin(id("boots"), id("coats"))).isFalse();
        assertThat(TREE.isWithin(id("boots"), id("books"))).isFalse();
    }

    @Test
    void whatIsNotInTheTreeIsAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TREE.ancestors(id("hats")))
                .withMessageStartingWith("categoryId (hats) must be one of the 5 categories of the tree");
        assertThatIllegalArgumentException().isThrownBy(() -> TREE.isWithin(id("boots"), id("hats")));
    }

    @Test
    void refusesParentsThatAreNoCategories() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CategoryTree.builder().child("boots", "shoes").build())
                .withMessageStartingWith("parent of boots (shoes) must be a category of the tree");
    }

    @Test
    void refusesCyclesWithThePath() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CategoryTree.builder()
                        .root("z")
                        .child("a", "b") // leads into the cycle but is not of it
                        .child("b", "c")
                        .child("c", "d")
                        .child("d", "b")
                        .build())
                .withMessageStartingWith("parents (b < c < d < b) must not lead back to where they began");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CategoryTree.builder().child("a", "a").build())
                .withMessageStartingWith("parents (a < a)");
    }

    @Test
    void refusesTwoParents() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CategoryTree.builder().child("a", "b").child("a", "c"))
                .withMessage("parent of a (c) must not differ from b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CategoryTree.of(List.of(id("a"), id("b")), Map.of(id("a"), id("b"))))
                .withMessageStartingWith("roots (a) must not have the parent b");
    }

    @Test
    void isReadBackFromJson() {
        JsonValue json = JsonMapping.standard().write(TREE);
        assertThat(JsonMapping.standard().read(json, CategoryTree.class).orElseThrow())
                .isEqualTo(TREE);
        assertThat(CategoryTree.empty().all()).isEmpty();
    }

    /** Any tree, in any order: within is what walking up the parents finds. */
    @Property
    void withinIsWalkingUp(@ForAll @IntRange(min = 1, max = 40) int size, @ForAll long seed) {
        Random random = new Random(seed);
        int[] parent = new int[size];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            parent[i] = i == 0 ? -1 : random.nextInt(i + 1) - 1;
            order.add(i);
        }
        Collections.shuffle(order, random);
        CategoryTree.Builder builder = CategoryTree.builder();
        for (int i : order) {
            if (parent[i] < 0) {
                builder.root("c" + i);
            } else {
                builder.child("c" + i, "c" + parent[i]);
            }
        }
        CategoryTree tree = builder.build();
        for (int i = 0; i < size; i++) {
            Set<Integer> above = new HashSet<>();
            for (int at = i; at >= 0; at = parent[at]) {
                above.add(at);
            }
            for (int j = 0; j < size; j++) {
                assertThat(tree.isWithin(id("c" + i), id("c" + j))).isEqualTo(above.contains(j));
            }
        }
    }

    private static CategoryId id(String value) {
        return CategoryId.of(value);
    }
}
