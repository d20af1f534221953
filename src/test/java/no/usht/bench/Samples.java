package no.usht.bench;

import java.util.ArrayList;
import java.util.List;

/** What the runs of one figure gave; never empty. */
record Samples(List<Double> sorted) {

    Samples {
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("A figure needs at least one run");
        }
        sorted = sorted.stream().sorted().toList();
    }

    Samples with(double another) {
        List<Double> all = new ArrayList<>(sorted);
        all.add(another);
        return new Samples(all);
    }

    double median() {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    double least() {
        return sorted.getFirst();
    }

    double most() {
        return sorted.getLast();
    }

    int runs() {
        return sorted.size();
    }
}
