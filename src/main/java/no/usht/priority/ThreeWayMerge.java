package no.usht.priority;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts two persons' changes to the same priority together, part by part. */
final class ThreeWayMerge {

    private final PriorityContent base;
    private final PriorityContent mine;
    private final PriorityContent saved;
    private final Set<PriorityField> theirs = EnumSet.noneOf(PriorityField.class);
    private final Set<PriorityField> both = EnumSet.noneOf(PriorityField.class);

    private ThreeWayMerge(PriorityContent base, PriorityContent mine, PriorityContent saved) {
        this.base = base;
        this.mine = mine;
        this.saved = saved;
    }

    /**
     * What the person of {@code mine} goes on with.
     *
     * @param base what both began with
     * @param current what the other saved
     */
    static CatchUp merge(PriorityContent base, PriorityContent mine, PriorityDetails current) {
        ThreeWayMerge merge = new ThreeWayMerge(base, mine, current.content());
        PriorityContent content = merge.content();
        return new CatchUp(current, content, Set.copyOf(merge.theirs), Set.copyOf(merge.both));
    }

    private PriorityContent content() {
        Years years = pick(PriorityField.YEARS, content -> new Years(content.yearFrom(), content.yearTo()));
        NynorskName nameNn =
                pick(PriorityField.NAME_NN, content -> new NynorskName(content.nameNn(), content.nameNnProvisional()));
        return new PriorityContent(
                years.from(),
                years.to(),
                pick(PriorityField.KEY, PriorityContent::key),
                pick(PriorityField.NAME_NB, PriorityContent::nameNb),
                nameNn.text(),
                nameNn.provisional(),
                pick(PriorityField.DESCRIPTION_NB, PriorityContent::descriptionNb),
                pick(PriorityField.DESCRIPTION_NN, PriorityContent::descriptionNn),
                pick(PriorityField.ASSIGNMENT_NB, PriorityContent::assignmentNb),
                pick(PriorityField.ASSIGNMENT_NN, PriorityContent::assignmentNn),
                pickContinues(),
                pick(PriorityField.COVERS, PriorityContent::covers));
    }

    private @Nullable UUID pickContinues() {
        return pick(PriorityField.CONTINUES, content -> Optional.ofNullable(content.continues()))
                .orElse(null);
    }

    private <T> T pick(PriorityField field, Function<PriorityContent, T> part) {
        T before = part.apply(base);
        T own = part.apply(mine);
        T other = part.apply(saved);
        if (Objects.equals(before, other) || Objects.equals(own, other)) {
            return own;
        }
        if (Objects.equals(before, own)) {
            theirs.add(field);
            return other;
        }
        both.add(field);
        return own;
    }

    private record Years(int from, int to) {}

    private record NynorskName(String text, boolean provisional) {}
}
