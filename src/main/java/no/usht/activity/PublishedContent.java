package no.usht.activity;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.usht.content.Change;
import no.usht.content.Changes;
import no.usht.content.Said;
import no.usht.publication.Numbers;
import no.usht.publication.Publication;
import no.usht.shared.Norwegian;
import org.jspecify.annotations.Nullable;

/** What was handed over, as a content, so that it can be compared and shown as activities are. */
final class PublishedContent {

    private PublishedContent() {}

    /** The content; it says nothing of who is responsible. */
    static ActivityContent of(Publication publication) {
        return ActivityContentBuilder.builder()
                .title(publication.title())
                .kind(publication.kind())
                .status(publication.status())
                .from(publication.from())
                .to(publication.to())
                .background(publication.background())
                .goal(publication.goal())
                .method(publication.method())
                .result(publication.result())
                .parent(publication.partOf())
                .mainPriority(publication.mainPriority())
                .otherPriorities(publication.otherPriorities())
                .focusAreas(publication.focusAreas())
                .coArrangers(publication.coArrangers())
                .partners(publication.partners())
                .reach(publication.reach().stream()
                        .map(row -> new ActivityContent.Reach(row.territoryCode(), row.invited(), row.takingPart()))
                        .toList())
                .funding(publication.funding().stream()
                        .map(row -> new ActivityContent.Funding(
                                row.source(), row.year(), row.state(), row.amountKroner(), row.fictional()))
                        .toList())
                .links(publication.links().stream()
                        .map(row -> new ActivityContent.Link(row.url(), row.label()))
                        .toList())
                .sameAs(publication.sameAs())
                .build();
    }

    /** How the two differ, field by field. */
    static List<Change> changes(Publication before, Publication after) {
        List<Change> said = Changes.between(ActivityField.ALL, of(before), of(after));
        return Objects.equals(before.numbers(), after.numbers())
                ? said
                : Stream.concat(
                                said.stream(),
                                Stream.of(new Change(
                                        ActivityField.NUMBERS, said(before.numbers()), said(after.numbers()))))
                        .toList();
    }

    private static List<Said> said(@Nullable Numbers numbers) {
        if (numbers == null) {
            return List.of();
        }
        Long attendances = numbers.attendances();
        return List.of(
                attendances == null
                        ? Said.of("activity.numbers.held", Norwegian.number(numbers.gatherings()))
                        : Said.of(
                                "activity.numbers.met",
                                Norwegian.number(numbers.gatherings()),
                                Norwegian.number(attendances),
                                Norwegian.number(numbers.byPlace().size())));
    }
}
