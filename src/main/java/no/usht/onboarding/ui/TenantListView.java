package no.usht.onboarding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.access.PeopleTally;
import no.usht.access.Permission;
import no.usht.onboarding.OnboardingDraft;
import no.usht.onboarding.OnboardingService;
import no.usht.shared.Norwegian;
import no.usht.shared.PlainText;
import no.usht.shell.Places;
import no.usht.shell.PlatformLayout;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantFigures;
import no.usht.tenancy.TenantStatus;
import no.usht.uikit.Card;
import no.usht.uikit.DataTable;
import no.usht.uikit.DataTable.Cell;
import no.usht.uikit.EmptyState;
import no.usht.uikit.FilterBar;
import no.usht.uikit.Notices;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Tag;
import org.jspecify.annotations.Nullable;

/** All tenants and how they are, for the operator; never what is in them. What is searched stands in the address. */
@Route(value = "", layout = PlatformLayout.class)
@PermitAll
class TenantListView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int TYPING_PAUSE = 300;
    private static final String TEXT = "q";
    private static final String STATE = "tilstand";

    private final transient OnboardingTools tools;
    private final transient OnboardingService onboarding;
    private final transient Words words;
    private final TextField text = new TextField();
    private final Select<Tenant.State> state = new Select<>();
    private final Div top = new Div();
    private final Div drafts = new Div();
    private final Div result = new Div();
    private @Nullable FilterBar bar;

    TenantListView(OnboardingTools tools, OnboardingService onboarding) {
        this.tools = tools;
        this.onboarding = onboarding;
        this.words = tools.words(this);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("onboarding.tenants.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        String wantedText = PlainText.line(query.getSingleParameter(TEXT).orElse(""));
        Optional<Tenant.State> wantedState = query.getSingleParameter(STATE).flatMap(TenantListView::parse);
        List<TenantStatus> all = tools.overview().all().stream()
                .sorted(Norwegian.by(status -> Words.name(status.tenant())))
                .toList();
        FilterBar filters = bar == null ? build() : bar;
        bar = filters;
        // What is still being typed keeps the blank at its end.
        if (!PlainText.line(text.getValue()).equals(wantedText)) {
            text.setValue(wantedText);
        }
        set(wantedState);
        top.removeAll();
        Set<CentreKey> leaderless = new HashSet<>(tools.memberships().centresWithoutLeader());
        Map<CentreKey, TenantFigures> figures = tools.overview().figures();
        PageHeader header = new PageHeader(getPageTitle(), lead(all, leaderless, figures));
        top.add(header);
        if (tools.access().may(Permission.TENANT_MANAGE)) {
            Button begin =
                    new Button(getTranslation("onboarding.tenants.new"), click -> Places.open(NewCentreView.class));
            begin.addThemeVariants(ButtonVariant.PRIMARY);
            header.setActions(
                    new Button(getTranslation("onboarding.import.title"), click -> Places.open(ImportView.class)),
                    begin);
            top.add(drafts);
            showDrafts();
        }
        List<TenantStatus> found = all.stream()
                .filter(status -> matches(status, wantedText, wantedState))
                .toList();
        filters.setVisible(!all.isEmpty());
        filters.setFiltered(!wantedText.isBlank() || wantedState.isPresent());
        filters.setSummary(getTranslation(
                found.size() == 1 ? "onboarding.tenants.one" : "onboarding.tenants.count",
                Norwegian.number(found.size())));
        result.removeAll();
        if (all.isEmpty()) {
            result.add(new EmptyState(
                    getTranslation("onboarding.tenants.emptyTitle"), getTranslation("onboarding.tenants.emptyText")));
        } else if (found.isEmpty()) {
            result.add(new EmptyState(
                    getTranslation("onboarding.tenants.noneTitle"), getTranslation("onboarding.tenants.noneText")));
        } else {
            result.add(new Card(getTranslation("onboarding.tenants.heading"), table(found, leaderless, figures)));
        }
    }

    private void showDrafts() {
        drafts.removeAll();
        List<OnboardingDraft> open = onboarding.open();
        if (open.isEmpty()) {
            return;
        }
        DataTable table = new DataTable(getTranslation("onboarding.tenants.drafts"))
                .captionHidden()
                .column(getTranslation("onboarding.tenants.name"))
                .column(getTranslation("onboarding.order.when"))
                .column(getTranslation("onboarding.tenants.draftWhat"));
        for (OnboardingDraft draft : open) {
            String name = draft.content().label().isBlank()
                    ? getTranslation("onboarding.tenants.draftUnnamed")
                    : draft.content().label();
            Button go = new Button(getTranslation("onboarding.tenants.draftGo"), event -> NewCentreView.open(draft));
            go.setAriaLabel(getTranslation("onboarding.tenants.draftGoLabel", name));
            Button drop = new Button(getTranslation("onboarding.tenants.draftDrop"), event -> drop(draft, name));
            drop.addThemeVariants(ButtonVariant.TERTIARY);
            drop.setAriaLabel(getTranslation("onboarding.tenants.draftDropLabel", name));
            String when = getTranslation("onboarding.tenants.draftKept", Norwegian.dateTime(draft.keptAt()));
            table.row(
                    Cell.of(new Span(name), Words.caption(hostOf(draft))),
                    Cell.text(
                            draft.content().going().order() == null
                                    ? when
                                    : getTranslation("onboarding.tenants.draftOrdered")),
                    Cell.of(go, drop));
        }
        drafts.add(new Card(getTranslation("onboarding.tenants.drafts"), table));
        drafts.addClassName("usht-filters");
    }

    private String hostOf(OnboardingDraft draft) {
        String host = draft.content().host().municipality();
        return host.isEmpty() ? "" : words.place(host);
    }

    private void drop(OnboardingDraft draft, String name) {
        onboarding.discard(draft.id());
        showDrafts();
        Notices.undoable(
                getTranslation("onboarding.tenants.draftDropped", name),
                getTranslation("onboarding.tenants.undo"),
                () -> {
                    onboarding.begin(draft.content());
                    showDrafts();
                });
    }

    private FilterBar build() {
        text.setLabel(getTranslation("onboarding.tenants.search"));
        text.setClearButtonVisible(true);
        text.addClassName("usht-two-fields");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE);
        state.setLabel(getTranslation("onboarding.tenants.state"));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("onboarding.tenants.anyState"));
        state.setItems(Tenant.State.values());
        state.setItemLabelGenerator(item ->
                getTranslation(item == null ? "onboarding.tenants.anyState" : "onboarding.state." + item.name()));
        text.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go(text.getValue(), chosen());
            }
        });
        state.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go(text.getValue(), chosen());
            }
        });
        FilterBar filters = new FilterBar(getTranslation("onboarding.tenants.filters"), text, state)
                .clearable(() -> go("", Optional.empty()));
        add(top, filters, result);
        return filters;
    }

    @SuppressWarnings("NullAway") // Vaadin's fields hold null for nothing chosen
    private void set(Optional<Tenant.State> wanted) {
        state.setValue(wanted.orElse(null));
    }

    private Optional<Tenant.State> chosen() {
        Tenant.@Nullable State value = state.getValue();
        return Optional.ofNullable(value);
    }

    private static void go(String text, Optional<Tenant.State> state) {
        Map<String, String> query = new LinkedHashMap<>();
        if (!text.isBlank()) {
            query.put(TEXT, text.strip());
        }
        state.ifPresent(wanted -> query.put(STATE, wanted.name().toLowerCase(Locale.ROOT)));
        Places.open(TenantListView.class, QueryParameters.simple(query));
    }

    private static Optional<Tenant.State> parse(String word) {
        return List.of(Tenant.State.values()).stream()
                .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    private static boolean matches(TenantStatus status, String text, Optional<Tenant.State> state) {
        Tenant tenant = status.tenant();
        String haystack = String.join(
                        " ",
                        tenant.nameNb(),
                        tenant.nameNn(),
                        tenant.hostName(),
                        tenant.key().value())
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split(" ")).allMatch(haystack::contains)
                && state.map(wanted -> tenant.state() == wanted).orElse(true);
    }

    private String lead(List<TenantStatus> all, Set<CentreKey> leaderless, Map<CentreKey, TenantFigures> figures) {
        if (all.isEmpty()) {
            return "";
        }
        long withoutLeader = all.stream()
                .filter(status ->
                        needsCare(status) && leaderless.contains(status.tenant().key()))
                .count();
        long withoutBackup = all.stream()
                .filter(status -> needsCare(status)
                        && figures.getOrDefault(status.tenant().key(), TenantFigures.NONE)
                                .lastBackupAt()
                                .isEmpty())
                .count();
        return Stream.of(
                        health(all),
                        counted(withoutLeader, "onboarding.tenants.leaderlessOne", "onboarding.tenants.leaderless"),
                        counted(withoutBackup, "onboarding.tenants.neverSavedOne", "onboarding.tenants.neverSaved"))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String counted(long centres, String one, String some) {
        return centres == 0 ? "" : getTranslation(centres == 1 ? one : some, Norwegian.number(centres));
    }

    /** One that people work in, or will again. */
    private static boolean needsCare(TenantStatus status) {
        return status.tenant().state() == Tenant.State.ACTIVE || status.tenant().state() == Tenant.State.SUSPENDED;
    }

    private String health(List<TenantStatus> all) {
        long unwell = all.stream().filter(status -> !isWell(status)).count();
        if (unwell > 0) {
            return getTranslation("onboarding.tenants.someNot", Norwegian.number(unwell), Norwegian.number(all.size()));
        }
        long open = all.stream()
                .filter(status -> status.tenant().state() == Tenant.State.ACTIVE)
                .count();
        return open == all.size()
                ? getTranslation("onboarding.tenants.allWell", Norwegian.number(open))
                : getTranslation(
                        "onboarding.tenants.allWellSomeOpen", Norwegian.number(open), Norwegian.number(all.size()));
    }

    private static boolean isWell(TenantStatus status) {
        return switch (status.tenant().state()) {
            case ACTIVE -> status.sound();
            // Ended on purpose: nothing to see to.
            case MERGED, CLOSED, DELETED -> true;
            case ORDERED, SUSPENDED, FAILED -> false;
        };
    }

    private DataTable table(
            List<TenantStatus> found, Set<CentreKey> leaderless, Map<CentreKey, TenantFigures> figures) {
        Map<CentreKey, PeopleTally> people = tools.memberships().tallies();
        DataTable table = new DataTable(getTranslation("onboarding.tenants.heading"))
                .stacking()
                .captionHidden()
                .column(getTranslation("onboarding.tenants.name"))
                .column(getTranslation("onboarding.tenants.state"))
                .column(getTranslation("onboarding.tenants.schema"))
                .numberColumn(getTranslation("onboarding.tenants.size"))
                .numberColumn(getTranslation("onboarding.tenants.people"))
                .column(getTranslation("onboarding.tenants.lastSignIn"))
                .column(getTranslation("onboarding.tenants.lastBackup"));
        for (TenantStatus status : found) {
            Tenant tenant = status.tenant();
            TenantFigures figure = figures.getOrDefault(tenant.key(), TenantFigures.NONE);
            PeopleTally tally = Objects.requireNonNullElseGet(
                    people.get(tenant.key()), () -> new PeopleTally(tenant.key().value(), 0, null));
            table.row(
                    Cell.of(
                            Places.link(Words.name(tenant), TenantView.class, TenantAddress.key(tenant.key())),
                            Words.caption(tenant.hostName())),
                    Cell.of(state(status, leaderless.contains(tenant.key()))),
                    Cell.of(schema(status)),
                    Cell.of(Words.unbroken(figure.bytes() == 0 ? "–" : Words.bytes(figure.bytes()))),
                    Cell.text(Norwegian.number(tally.people())),
                    Cell.text(lastSignIn(tally)),
                    Cell.text(words.dayOrNever(figure.lastBackupAt())));
        }
        return table;
    }

    private String lastSignIn(PeopleTally tally) {
        Optional<Instant> last = Optional.ofNullable(tally.lastSignInAt());
        return words.dayOrNever(last);
    }

    private Component[] schema(TenantStatus status) {
        if (status.version().isEmpty()) {
            return new Component[] {new Tag(getTranslation("onboarding.tenants.noSchema"), Tag.Tone.OFF)};
        }
        Div version = Words.caption(getTranslation("onboarding.tenants.versionIs", Words.version(status.version())));
        version.addClassName("usht-nowrap");
        return new Component[] {
            status.sound()
                    ? new Tag(getTranslation("onboarding.tenants.sound"), Tag.Tone.OK)
                    : new Tag(getTranslation("onboarding.tenants.unsound"), Tag.Tone.BAD),
            version
        };
    }

    private Component[] state(TenantStatus status, boolean isLeaderless) {
        List<Component> tags = new ArrayList<>();
        Tenant tenant = status.tenant();
        tags.add(words.state(tenant.state()));
        if (isLeaderless && needsCare(status)) {
            tags.add(new Tag(getTranslation("onboarding.tenants.noLeader"), Tag.Tone.WARN));
        }
        CentreKey successor = tenant.successor();
        if (successor != null) {
            tags.add(Words.caption(getTranslation("onboarding.tenants.into", words.centre(successor))));
        }
        String reason = tenant.reason();
        if (reason != null) {
            tags.add(Words.caption(reason));
        }
        if (status.error().isPresent()) {
            tags.add(Words.caption(getTranslation("onboarding.tenants.notMigrated")));
        }
        return tags.toArray(Component[]::new);
    }
}
