package no.usht.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.activity.ActivityContent;
import no.usht.activity.ActivityDetails;
import no.usht.activity.ActivityRecord;
import no.usht.activity.ActivityRules;
import no.usht.forms.Desk;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.keeping.RecordKind;
import no.usht.keeping.RecordService;
import no.usht.lists.Parameter;
import no.usht.pages.Editing;
import no.usht.pages.RecordPages;
import no.usht.pages.RecordTools;
import no.usht.shared.ActivityId;
import no.usht.shared.Norwegian;
import no.usht.shared.TypedId;

/** What only activities have on the pages that every kind of record has. */
@org.springframework.stereotype.Component
class ActivityPages implements Editing<ActivityContent> {

    /** The parameter that names the larger activity which the new one is to be a part of. */
    static final Parameter<ActivityId> PART_OF =
            Parameter.text("del-av").as(text -> TypedId.parse(text, ActivityId::new), ActivityId::toString);

    /** Stands in the address of a draft that an activity has just been copied to. */
    static final Parameter<Boolean> COPY = Parameter.choice("kopi", Map.of(true, "1"));

    static final Views VIEWS = new Views(
            ActivityListView.class,
            ActivityDetailView.class,
            ActivityViews.Edit.class,
            ActivityViews.Begin.class,
            ActivityViews.History.class,
            ActivityViews.Drafts.class,
            ActivityViews.Deleted.class);

    private final EditorTools tools;
    private final RecordPages<ActivityContent> pages;

    ActivityPages(EditorTools tools, RecordTools recordTools) {
        this.tools = tools;
        this.pages = new RecordPages<>(this, recordTools);
    }

    RecordPages<ActivityContent> pages() {
        return pages;
    }

    @Override
    public RecordKind<ActivityContent> kind() {
        return ActivityRecord.KIND;
    }

    @Override
    public Views views() {
        return VIEWS;
    }

    @Override
    public String keys() {
        return "activity.list.";
    }

    @Override
    public Set<String> ownWords() {
        return Set.of(
                "pages.delete.text",
                "pages.delete.text.draft",
                "pages.deleted.title",
                "pages.deleted.lead",
                "pages.deleted.what",
                "pages.deleted.count.",
                "pages.drafts.untitled",
                "pages.drafts.none.text",
                "pages.list.noHits");
    }

    @Override
    public Wording.Names names() {
        return new ValueWords(tools.names());
    }

    @Override
    public ActivityContent begun(QueryParameters asked) {
        return ActivityContent.empty()
                .withParent(PART_OF.in(asked)
                        .flatMap(tools.activities()::headline)
                        .map(ActivityDetails.Relative::id)
                        .orElse(null));
    }

    @Override
    public List<Component> sections(Form<ActivityContent> form, Opened<ActivityContent> opened) {
        return new ActivitySections(form, tools).all();
    }

    /** What has been made other than it was for the next time, as far as there was such a thing. */
    @Override
    public Optional<String> told(ActivityContent draft, QueryParameters asked, Wording words) {
        if (COPY.in(asked).isEmpty()) {
            return Optional.empty();
        }
        boolean hasPeriod = draft.from() != null || draft.to() != null;
        return Optional.of(Stream.of(
                        "activity.editor.copied",
                        hasPeriod ? "activity.editor.copied.period" : "",
                        draft.reach().isEmpty() ? "" : "activity.editor.copied.reach",
                        draft.funding().isEmpty() ? "" : "activity.editor.copied.funding",
                        "activity.editor.copied.check")
                .filter(key -> !key.isEmpty())
                .map(words::text)
                .collect(Collectors.joining(" ")));
    }

    @Override
    public Optional<Desk.Question> question(Desk.Begun begun, ActivityContent content, Wording words) {
        LocalDate from = content.from();
        return from == null
                        || !ActivityRules.isOverBeforeItBegins(
                                content, tools.names().today())
                ? Optional.empty()
                : Optional.of(new Desk.Question(
                        words.text("activity.editor.early"),
                        words.text("activity.editor.early.text", Norwegian.date(from)),
                        words.text("activity.editor.early.save"),
                        words.text("activity.editor.early.back")));
    }

    @Override
    public UUID save(Desk.Begun begun, ActivityContent content, RecordService records) {
        UUID existing = begun.id();
        if (existing == null) {
            return tools.activities().register(content, begun.draft()).value();
        }
        tools.activities().rework(new ActivityId(existing), begun.version(), content, begun.draft());
        return existing;
    }

    @Override
    public void delete(UUID id, int version, RecordService records) {
        tools.activities().delete(new ActivityId(id), version);
    }
}
