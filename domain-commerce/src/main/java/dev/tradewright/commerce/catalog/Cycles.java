// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds things that lead back to themselves, without recursion, so that depth is no limit. */
final class Cycles<T extends Comparable<? super T>> {

    private final Map<T, ? extends Collection<T>> next;
    private final Map<T, Boolean> finished = new HashMap<>();
    private final Map<T, List<T>> found = new LinkedHashMap<>();

    private Cycles(Map<T, ? extends Collection<T>> next) {
        this.next = next;
    }

    /**
     * At least one path for each set of things that lead back to themselves, by the thing that it begins and ends with.
     *
     * @param next  where each thing leads; what leads nowhere may be absent
     */
    static <T extends Comparable<? super T>> Map<T, List<T>> of(Map<T, ? extends Collection<T>> next) {
        Cycles<T> cycles = new Cycles<>(next);
        next.keySet().forEach(cycles::walk);
        return cycles.found;
    }

    /** Goes on from the end of the way as long as it can; what is on the way and not finished is being looked at. */
    private void walk(T start) {
        List<T> way = new ArrayList<>();
        List<List<T>> open = new ArrayList<>();
        enter(start, way, open);
        while (!way.isEmpty()) {
            List<T> rest = open.get(open.size() - 1);
            if (rest.isEmpty()) {
                open.remove(open.size() - 1);
                finished.put(way.remove(way.size() - 1), true);
            } else {
                enter(rest.remove(rest.size() - 1), way, open);
            }
        }
    }

    private void enter(T thing, List<T> way, List<List<T>> open) {
        Boolean state = finished.putIfAbsent(thing, false);
        if (state == null) {
            way.add(thing);
            open.add(new ArrayList<>(next.containsKey(thing) ? next.get(thing) : List.of()));
        } else if (!state) {
            List<T> path = new ArrayList<>(way.subList(way.indexOf(thing), way.size()));
            path.add(thing);
            found.putIfAbsent(thing, List.copyOf(path));
        }
    }
}
