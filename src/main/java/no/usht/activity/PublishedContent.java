package no.usht.activity;

import java.util.List;
import no.usht.content.Change;
import no.usht.content.Changes;
import no.usht.publication.Publication;

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
        return Changes.between(ActivityField.ALL, of(before), of(after));
    }
}
