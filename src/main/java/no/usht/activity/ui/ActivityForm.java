package no.usht.activity.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.usht.activity.ActivityContent;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.tenancy.CentreKey;
import org.jspecify.annotations.Nullable;

/** A content that fields can be bound to, one by one. */
final class ActivityForm {

    String title = "";

    @Nullable
    ActivityKind kind;

    @Nullable
    ActivityStatus status;

    @Nullable
    LocalDate from;

    @Nullable
    LocalDate to;

    String background = "";
    String goal = "";
    String method = "";
    String result = "";

    @Nullable
    String responsible;

    @Nullable
    UUID parent;

    @Nullable
    UUID mainPriority;

    Set<UUID> otherPriorities = Set.of();
    Set<String> focusAreas = Set.of();
    Set<CentreKey> coArrangers = Set.of();
    Set<String> partners = Set.of();
    List<ActivityContent.Reach> reach = List.of();
    List<ActivityContent.Funding> funding = List.of();
    List<ActivityContent.Link> links = List.of();

    @Nullable
    UUID sameAs;

    static ActivityForm of(ActivityContent content) {
        ActivityForm form = new ActivityForm();
        form.title = content.title();
        form.kind = content.kind();
        form.status = content.status();
        form.from = content.from();
        form.to = content.to();
        form.background = content.background();
        form.goal = content.goal();
        form.method = content.method();
        form.result = content.result();
        form.responsible = content.responsible().isEmpty() ? null : content.responsible();
        form.parent = content.parent();
        form.mainPriority = content.mainPriority();
        form.otherPriorities = content.otherPriorities();
        form.focusAreas = Set.copyOf(content.focusAreas());
        form.coArrangers = content.coArrangers();
        form.partners = Set.copyOf(content.partners());
        form.reach = content.reach();
        form.funding = content.funding();
        form.links = content.links();
        form.sameAs = content.sameAs();
        return form;
    }

    ActivityContent content() {
        return new ActivityContent(
                title,
                kind,
                status,
                from,
                to,
                background,
                goal,
                method,
                result,
                responsible == null ? "" : responsible,
                parent,
                mainPriority,
                otherPriorities,
                focusAreas.stream().sorted().toList(),
                coArrangers,
                partners.stream().sorted().toList(),
                reach,
                funding,
                links,
                sameAs);
    }
}
