package no.usht.activity;

import java.util.Optional;
import no.usht.access.Permission;
import no.usht.activity.ActivityContent.Funding;
import no.usht.activity.ActivityContent.Link;
import no.usht.activity.ActivityContent.Reach;
import no.usht.document.DocumentsTold;
import no.usht.keeping.RecordKind;
import no.usht.keeping.Row;
import no.usht.priority.PriorityId;
import no.usht.shared.ActivityId;
import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;
import no.usht.tenancy.CentreKey;

/** Where activities are kept, for drafts, history and deletion. */
public final class ActivityRecord {

    public static final RecordKind<ActivityContent> KIND = DocumentsTold.in(RecordKind.of(
                    "activity",
                    Activity.class,
                    ActivityId::new,
                    Activity::saved,
                    ActivityContent.empty(),
                    ActivityField.ALL,
                    Permission.ACTIVITY_READ,
                    Permission.ACTIVITY_WRITE))
            .ruled(ActivityContent::tidied, ActivityRules::check)
            .telling(ActivityField.PUBLICATION, ActivityField.ARCHIVE)
            .single(
                    "activity_priority",
                    ActivityField.MAIN_PRIORITY,
                    row -> row.is("main") ? row.id("priority_id").map(PriorityId::new) : Optional.empty())
            .part(
                    "activity_priority",
                    ActivityField.OTHER_PRIORITIES,
                    row -> row.is("main")
                            ? Optional.empty()
                            : row.id("priority_id").map(PriorityId::new))
            .part("activity_focus_area", ActivityField.FOCUS_AREAS, row -> row.text("name"))
            .part("activity_partner", ActivityField.PARTNERS, row -> row.text("name"))
            .part(
                    "activity_co_arranger",
                    ActivityField.CO_ARRANGERS,
                    row -> row.text("centre_key").flatMap(CentreKey::parse))
            .part(
                    "activity_reach",
                    ActivityField.REACH,
                    row -> row.text("territory_code")
                            .map(code -> new Reach(code, row.is("invited"), row.is("taking_part"))))
            .part("activity_funding", ActivityField.FUNDING, row -> Optional.of(funding(row)))
            .part(
                    "activity_link",
                    ActivityField.LINKS,
                    row -> row.text("url")
                            .map(url -> new Link(url, row.text("label").orElse(""))));

    private ActivityRecord() {}

    private static Funding funding(Row row) {
        return new Funding(
                row.constant("source", FundingSource.class).orElse(null),
                row.number("year").map(Math::toIntExact).orElse(null),
                row.constant("state", FundingState.class).orElse(null),
                row.number("amount_kr").orElse(null),
                row.is("fictional"));
    }
}
