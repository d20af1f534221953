package no.usht.onboarding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParam;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.usht.access.Permission;
import no.usht.onboarding.DraftChangedException;
import no.usht.onboarding.NewCentre;
import no.usht.onboarding.OnboardingDraft;
import no.usht.onboarding.OnboardingService;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.shell.PlatformLayout;
import no.usht.uikit.Card;
import no.usht.uikit.CardGrid;
import no.usht.uikit.KeyValues;
import no.usht.uikit.Notices;
import no.usht.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

/** The path on which a centre is brought on, step by step; it keeps what is filled in, and can be left and continued. */
@Route(value = "ny", layout = PlatformLayout.class)
@RouteAlias(value = "ny/:id/:step", layout = PlatformLayout.class)
@PermitAll
class NewCentreView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ID = "id";
    private static final String STEP = "step";

    private final transient OnboardingTools tools;
    private final transient OnboardingService onboarding;
    private final transient Words words;
    private final Div side = new Div();
    private final Paragraph kept = new Paragraph();
    private @Nullable OnboardingDraft draft;
    private NewCentre content = NewCentre.empty();
    private CentreStep step = CentreStep.HOST;
    private String title = "";

    NewCentreView(OnboardingTools tools, OnboardingService onboarding) {
        this.tools = tools;
        this.onboarding = onboarding;
        this.words = tools.words(this);
        kept.addClassName("usht-caption");
        kept.getElement().setAttribute("role", "status");
    }

    /** Opens a draft where it was left: at the first step that lacks something, or at what became of it. */
    static void open(OnboardingDraft draft) {
        CentreStep next =
                draft.content().going().order() != null ? CentreStep.SUMMARY : CentreStep.firstOpen(draft.content());
        open(draft, next);
    }

    private static void open(OnboardingDraft draft, CentreStep step) {
        Places.open(NewCentreView.class, new RouteParam(ID, draft.id().toString()), new RouteParam(STEP, step.slug()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!tools.access().may(Permission.TENANT_MANAGE)) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        Optional<String> id = event.getRouteParameters().get(ID);
        if (id.isEmpty()) {
            draft = null;
            content = NewCentre.empty();
            step = CentreStep.HOST;
        } else {
            Optional<OnboardingDraft> found = parse(id.get()).flatMap(onboarding::find);
            Optional<CentreStep> wanted = event.getRouteParameters().get(STEP).flatMap(CentreStep::ofSlug);
            if (found.isEmpty() || wanted.isEmpty()) {
                event.rerouteToError(NotFoundException.class);
                return;
            }
            draft = found.get();
            content = draft.content();
            step = wanted.get();
        }
        show();
    }

    private static Optional<UUID> parse(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private void show() {
        removeAll();
        OnboardingDraft known = draft;
        if (known != null && known.content().going().order() != null) {
            title = words.text("onboarding.new.going", known.content().label());
            add(
                    new PageHeader(title)
                            .above(Places.link(words.text("onboarding.tenants.title"), TenantListView.class)),
                    new BringingOn(tools, onboarding, words, known, () -> open(known, CentreStep.SUMMARY)));
            return;
        }
        title = words.text("onboarding.step." + step.name() + ".title");
        kept.setText(known == null ? "" : words.text("onboarding.new.kept", Norwegian.dateTime(known.keptAt())));
        showSide();
        CentreStepForm form = CentreStepForm.of(step, tools, words, content, this::keep);
        Card card = new Card(words.text("onboarding.step." + step.name() + ".card"), form, buttons(form));
        add(
                new PageHeader(title, words.text("onboarding.step." + step.name() + ".lead"))
                        .above(
                                Places.link(words.text("onboarding.tenants.title"), TenantListView.class),
                                new Div(words.text(
                                        "onboarding.new.stepOf",
                                        Norwegian.number(step.number()),
                                        Norwegian.number(CentreStep.values().length)))),
                new CardGrid(CardGrid.Columns.MAIN_AND_SIDE, CardGrid.column(card), CardGrid.column(side)));
    }

    private Component buttons(CentreStepForm form) {
        List<Component> row = new ArrayList<>();
        if (step == CentreStep.SUMMARY) {
            Button go = new Button(words.text("onboarding.new.go"), event -> order());
            go.addThemeVariants(ButtonVariant.PRIMARY);
            go.setEnabled(
                    content.file(words.gazetteer()).isPresent() && CentreStep.firstOpen(content) == CentreStep.SUMMARY);
            row.add(go);
        } else {
            Button next = new Button(words.text("onboarding.new.next", nextName()), event -> {
                if (form.isComplete() && keep(form.read(content))) {
                    move(1);
                }
            });
            next.addThemeVariants(ButtonVariant.PRIMARY);
            row.add(next);
        }
        if (step.number() > 1) {
            row.add(new Button(words.text("onboarding.new.back"), event -> {
                if (keep(form.read(content))) {
                    move(-1);
                }
            }));
        }
        row.add(new Button(words.text("onboarding.new.later"), event -> {
            if (keep(form.read(content))) {
                Places.open(TenantListView.class);
            }
        }));
        Div buttons = new Div(row.toArray(Component[]::new));
        buttons.addClassName("usht-actions");
        return new Div(buttons, kept);
    }

    private String nextName() {
        return words.text("onboarding.step." + step.further(1).name() + ".name").toLowerCase(java.util.Locale.ROOT);
    }

    private void move(int by) {
        OnboardingDraft known = draft;
        if (known != null) {
            open(known, step.further(by));
        }
    }

    /** Keeps what is filled in; false if it was changed elsewhere, which is then shown. */
    private boolean keep(NewCentre typed) {
        OnboardingDraft known = draft;
        if (known != null && typed.equals(content)) {
            return true;
        }
        try {
            OnboardingDraft now = known == null ? onboarding.begin(typed) : onboarding.keep(known, typed);
            draft = now;
            content = now.content();
            kept.setText(words.text("onboarding.new.kept", Norwegian.dateTime(now.keptAt())));
            showSide();
            if (known == null) {
                // The address of the draft from now on, so that loading the page anew finds it.
                getUI().ifPresent(ui -> ui.getPage()
                        .getHistory()
                        .replaceState(
                                null,
                                Places.href(
                                        NewCentreView.class,
                                        new RouteParam(ID, now.id().toString()),
                                        new RouteParam(STEP, step.slug()))));
            }
            return true;
        } catch (DraftChangedException elsewhere) {
            Optional<OnboardingDraft> found = known == null ? Optional.empty() : onboarding.find(known.id());
            if (found.isEmpty()) {
                Places.open(TenantListView.class);
            } else {
                draft = found.get();
                content = found.get().content();
                show();
            }
            Notices.failed(words.text("onboarding.new.changedElsewhere"));
            return false;
        }
    }

    private void order() {
        OnboardingDraft known = draft;
        if (known == null) {
            return;
        }
        try {
            draft = onboarding.order(known, words.text("onboarding.new.reason"));
        } catch (DraftChangedException elsewhere) {
            Notices.failed(words.text("onboarding.new.changedElsewhere"));
            draft = onboarding.find(known.id()).orElse(known);
        }
        show();
    }

    private void showSide() {
        side.removeAll();
        KeyValues facts = new KeyValues();
        for (CentreStep each : CentreStep.values()) {
            if (each != CentreStep.SUMMARY) {
                String said = each.summary(words, content);
                facts.add(
                        words.text("onboarding.step." + each.name() + ".name"),
                        each == step
                                ? new Span(said.isEmpty() ? words.text("onboarding.new.here") : said)
                                : stepLink(each, said));
            }
        }
        side.add(new Card(words.text("onboarding.new.soFar"), facts));
    }

    private Component stepLink(CentreStep each, String said) {
        OnboardingDraft known = draft;
        String text = said.isEmpty() ? words.text("onboarding.new.missing") : said;
        if (known == null) {
            Span span = new Span(text);
            span.addClassName("usht-caption");
            return span;
        }
        return Places.link(
                text,
                NewCentreView.class,
                new RouteParam(ID, known.id().toString()),
                new RouteParam(STEP, each.slug()));
    }
}
