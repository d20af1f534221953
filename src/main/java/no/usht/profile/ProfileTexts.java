package no.usht.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import no.usht.shared.PlainText;

/** What stands of a profile in its own row, here and where it is published. */
@Embeddable
record ProfileTexts(
        @Column(name = "vision") String vision,
        @Column(name = "mission") String mission,
        @Column(name = "goals") String goals,
        @Column(name = "target_groups") String targetGroups,
        @Column(name = "organisation") String organisation,
        @Column(name = "website") String website,
        @Column(name = "podcast") String podcast,
        @Column(name = "newsletter") String newsletter) {

    ProfileTexts {
        vision = PlainText.ofKept(vision);
        mission = PlainText.ofKept(mission);
        goals = PlainText.ofKept(goals);
        targetGroups = PlainText.ofKept(targetGroups);
        organisation = PlainText.ofKept(organisation);
        website = PlainText.ofKept(website);
        podcast = PlainText.ofKept(podcast);
        newsletter = PlainText.ofKept(newsletter);
    }

    static ProfileTexts of(ProfileContent content) {
        return new ProfileTexts(
                content.vision(),
                content.mission(),
                content.goals(),
                content.targetGroups(),
                content.organisation(),
                content.website(),
                content.podcast(),
                content.newsletter());
    }

    /** A content that says it. */
    ProfileContentBuilder content() {
        return ProfileContentBuilder.builder()
                .vision(vision)
                .mission(mission)
                .goals(goals)
                .targetGroups(targetGroups)
                .organisation(organisation)
                .website(website)
                .podcast(podcast)
                .newsletter(newsletter);
    }
}
