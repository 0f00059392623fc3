// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.catalog;

import dev.tradewright.core.value.Checks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which category lies within which. Each category has at most one parent; those without are the roots, and there may be several.
 *
 * <pre>{@code
 * CategoryTree tree = CategoryTree.builder()
 *         .root("fashion")
 *         .child("shoes", "fashion")
 *         .child("boots", "shoes")
 *         .build();
 * tree.ancestors(CategoryId.of("boots")); // [boots, shoes, fashion]
 * tree.isWithin(CategoryId.of("boots"), CategoryId.of("fashion")); // true
 * }</pre>
 *
 * <p>A parent that is not a category of the tree, and categories that are their own ancestors, are refused with the path. Everything is given in the
 * order of the identifiers, but for ancestors: nearest first. Immutable and thread-safe.
 */
public final class CategoryTree {

    private static final CategoryTree EMPTY = of(List.of(), Map.of());

    private final SortedSet<CategoryId> roots;
    private final SortedMap<CategoryId, CategoryId> parents;
    private final SortedMap<CategoryId, List<CategoryId>> ancestors;

    private CategoryTree(SortedSet<CategoryId> roots, SortedMap<CategoryId, CategoryId> parents) {
        this.roots = Collections.unmodifiableSortedSet(roots);
        this.parents = Collections.unmodifiableSortedMap(parents);
        this.ancestors = new TreeMap<>();
        roots.forEach(root -> ancestors.put(root, List.of(root)));
        parents.keySet().forEach(this::climb);
    }

    /**
     * A tree.
     *
     * @param roots  the categories without a parent
     * @param parents  the parent of each other category
     * @throws IllegalArgumentException if a parent is not among the categories, a root has a parent, or categories are their own ancestors; the
     *     message says the path
     */
    public static CategoryTree of(Collection<CategoryId> roots, Map<CategoryId, CategoryId> parents) {
        SortedSet<CategoryId> sortedRoots = new TreeSet<>(roots);
        SortedMap<CategoryId, CategoryId> sortedParents = new TreeMap<>(parents);
        for (Map.Entry<CategoryId, CategoryId> entry : sortedParents.entrySet()) {
            CategoryId parent = Checks.notNull(entry.getValue(), "parent of " + entry.getKey());
            Checks.that(
                    !sortedRoots.contains(entry.getKey()),
                    "roots",
                    entry.getKey(),
                    "must not have the parent " + parent + "\nMaybe it is not a root.");
            Checks.that(
                    sortedRoots.contains(parent) || sortedParents.containsKey(parent),
                    "parent of " + entry.getKey(),
                    parent,
                    "must be a category of the tree\nMaybe add it as a root or with a parent of its own.");
        }
        return new CategoryTree(sortedRoots, sortedParents);
    }

    /** A tree without categories. */
    public static CategoryTree empty() {
        return EMPTY;
    }

    /** A builder without categories. */
    public static Builder builder() {
        return new Builder();
    }

    /** Notes the ancestors of a category and of all on the way up to one whose ancestors are known. */
    private void climb(CategoryId from) {
        Set<CategoryId> way = new LinkedHashSet<>();
        CategoryId at = from;
        while (!ancestors.containsKey(at)) {
            if (!way.add(at)) {
                throw cycle(way, at);
            }
            at = Checks.notNull(parents.get(at), "parent of " + at);
        }
        List<CategoryId> upwards = new ArrayList<>(way);
        List<CategoryId> above = Checks.notNull(ancestors.get(at), "ancestors of " + at);
        for (int i = upwards.size() - 1; i >= 0; i--) {
            List<CategoryId> own = new ArrayList<>(above.size() + 1);
            own.add(upwards.get(i));
            own.addAll(above);
            above = List.copyOf(own);
            ancestors.put(upwards.get(i), above);
        }
    }

    private static IllegalArgumentException cycle(Set<CategoryId> way, CategoryId twice) {
        String path = way.stream()
                .dropWhile(category -> !category.equals(twice))
                .map(CategoryId::value)
                .collect(Collectors.joining(" < "));
        return new IllegalArgumentException("parents (" + path + " < " + twice
                + ") must not lead back to where they began\nMaybe make one of these categories a root.");
    }

    /** The categories without a parent. */
    public SortedSet<CategoryId> roots() {
        return roots;
    }

    /** The parent of each category that has one. */
    public SortedMap<CategoryId, CategoryId> parents() {
        return parents;
    }

    /** All categories. */
    public Set<CategoryId> all() {
        return Collections.unmodifiableSet(ancestors.keySet());
    }

    /**
     * Whether a category is in the tree.
     *
     * @param id  the category
     */
    public boolean contains(CategoryId id) {
        return ancestors.containsKey(id);
    }

    /**
     * The parent of a category, or nothing for a root.
     *
     * @param id  the category
     * @throws IllegalArgumentException if it is not in the tree
     */
    public Optional<CategoryId> parent(CategoryId id) {
        List<CategoryId> upwards = ancestors(id);
        return upwards.size() == 1 ? Optional.empty() : Optional.of(upwards.get(1));
    }

    /**
     * The category itself, its parent, the parent of that, up to a root.
     *
     * @param id  the category
     * @throws IllegalArgumentException if it is not in the tree
     */
    public List<CategoryId> ancestors(CategoryId id) {
        List<CategoryId> found = ancestors.get(id);
        if (found == null) {
            throw new IllegalArgumentException("categoryId (" + id + ") must be one of the " + ancestors.size()
                    + " categories of the tree\nMaybe it was removed or is written differently.");
        }
        return found;
    }

    /**
     * Whether a category is another one or lies in it at any depth. Every category is within itself.
     *
     * @param id  the category
     * @param ancestor  the one it may be within
     * @throws IllegalArgumentException if either is not in the tree
     */
    public boolean isWithin(CategoryId id, CategoryId ancestor) {
        int depth = ancestors(ancestor).size();
        List<CategoryId> upwards = ancestors(id);
        int index = upwards.size() - depth;
        return index >= 0 && upwards.get(index).equals(ancestor);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CategoryTree tree && roots.equals(tree.roots) && parents.equals(tree.parents);
    }

    @Override
    public int hashCode() {
        return 31 * roots.hashCode() + parents.hashCode();
    }

    /** How many categories there are and the roots, as {@code CategoryTree[3 categories, roots fashion]}. */
    @Override
    public String toString() {
        return "CategoryTree[" + ancestors.size() + " categories, roots "
                + roots.stream().map(CategoryId::value).collect(Collectors.joining(", ")) + "]";
    }

    /** Builds a tree, in any order. */
    public static final class Builder {

        private final SortedSet<CategoryId> roots = new TreeSet<>();
        private final SortedMap<CategoryId, CategoryId> parents = new TreeMap<>();

        private Builder() {}

        /**
         * Adds a category without a parent.
         *
         * @param id  the category
         */
        public Builder root(CategoryId id) {
            roots.add(id);
            return this;
        }

        /**
         * Adds a category without a parent.
         *
         * @param id  the category
         */
        public Builder root(String id) {
            return root(CategoryId.of(id));
        }

        /**
         * Adds a category that lies within another.
         *
         * @param id  the category
         * @param parent  the one it lies within
         * @throws IllegalArgumentException if it already has another parent
         */
        public Builder child(CategoryId id, CategoryId parent) {
            CategoryId before = parents.putIfAbsent(id, parent);
            Checks.that(
                    before == null || before.equals(parent),
                    "parent of " + id,
                    parent,
                    "must not differ from " + before);
            return this;
        }

        /**
         * Adds a category that lies within another.
         *
         * @param id  the category
         * @param parent  the one it lies within
         * @throws IllegalArgumentException if it already has another parent
         */
        public Builder child(String id, String parent) {
            return child(CategoryId.of(id), CategoryId.of(parent));
        }

        /**
         * Sets all roots at once, in place of those so far.
         *
         * @param ids  the categories without a parent
         */
        public Builder roots(Collection<CategoryId> ids) {
            roots.clear();
            roots.addAll(ids);
            return this;
        }

        /**
         * Sets all parents at once, in place of those so far.
         *
         * @param byChild  the parent of each category that has one
         */
        public Builder parents(Map<CategoryId, CategoryId> byChild) {
            parents.clear();
            parents.putAll(byChild);
            return this;
        }

        /**
         * The tree.
         *
         * @throws IllegalArgumentException as {@link CategoryTree#of}
         */
        public CategoryTree build() {
            return of(roots, parents);
        }
    }
}
