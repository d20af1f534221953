package no.usht.operator.ui;

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
import java.util.function.Function;
import no.usht.access.Permission;
import no.usht.keeping.Draft;
import no.usht.keeping.DraftElsewhereException;
import no.usht.keeping.Drafts;
import no.usht.keeping.KeptDraft;
import no.usht.operator.NewCentre;
import no.usht.operator.NewCentreRecord;
import no.usht.operator.NewCentreService;
import no.usht.shared.Norwegian;
import no.usht.shared.TypedId;
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

    private final transient OperatorTools tools;
    private final transient NewCentreService newCentres;
    private final transient Drafts drafts;
    private final transient Words words;
    private final Div side = new Div();
    private final Paragraph kept = new Paragraph();
    private @Nullable Draft<NewCentre> draft;
    private NewCentre content = NewCentre.empty();
    private CentreStep step = CentreStep.HOST;
    private String title = "";

    NewCentreView(OperatorTools tools, NewCentreService newCentres, Drafts drafts) {
        this.tools = tools;
        this.newCentres = newCentres;
        this.drafts = drafts;
        this.words = tools.words(this);
        kept.addClassName("usht-caption");
        kept.getElement().setAttribute("role", "status");
    }

    /** Opens a draft where it was left: at the first step that lacks something, or at what became of it. */
    static void open(Draft<NewCentre> draft) {
        CentreStep next =
                draft.typed().going().order() != null ? CentreStep.SUMMARY : CentreStep.firstOpen(draft.typed());
        open(draft, next);
    }

    private static void open(Draft<NewCentre> draft, CentreStep step) {
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
            Optional<Draft<NewCentre>> found =
                    TypedId.parse(id.get(), Function.identity()).flatMap(this::find);
            Optional<CentreStep> wanted = event.getRouteParameters().get(STEP).flatMap(CentreStep::ofSlug);
            if (found.isEmpty() || wanted.isEmpty()) {
                event.rerouteToError(NotFoundException.class);
                return;
            }
            draft = found.get();
            content = draft.typed();
            step = wanted.get();
        }
        show();
    }

    private Optional<Draft<NewCentre>> find(UUID id) {
        return drafts.findNew(NewCentreRecord.KIND, id);
    }

    private void show() {
        removeAll();
        Draft<NewCentre> known = draft;
        if (known != null && known.typed().going().order() != null) {
            title = words.text("operator.new.going", known.typed().label());
            add(
                    new PageHeader(title)
                            .above(Places.link(words.text("operator.tenants.title"), TenantListView.class)),
                    new BringingOn(tools, newCentres, words, known, () -> open(known, CentreStep.SUMMARY)));
            return;
        }
        title = words.text("operator.step." + step.name() + ".title");
        kept.setText(known == null ? "" : words.text("operator.new.kept", Norwegian.dateTime(known.keptAt())));
        showSide();
        CentreStepForm form = CentreStepForm.of(step, tools, words, content, this::keep);
        Card card = new Card(words.text("operator.step." + step.name() + ".card"), form, buttons(form));
        add(
                new PageHeader(title, words.text("operator.step." + step.name() + ".lead"))
                        .above(
                                Places.link(words.text("operator.tenants.title"), TenantListView.class),
                                new Div(words.text(
                                        "operator.new.stepOf",
                                        Norwegian.number(step.number()),
                                        Norwegian.number(CentreStep.values().length)))),
                new CardGrid(CardGrid.Columns.MAIN_AND_SIDE, CardGrid.column(card), CardGrid.column(side)));
    }

    private Component buttons(CentreStepForm form) {
        List<Component> row = new ArrayList<>();
        if (step == CentreStep.SUMMARY) {
            Button go = new Button(words.text("operator.new.go"), event -> order());
            go.addThemeVariants(ButtonVariant.PRIMARY);
            go.setEnabled(
                    content.file(words.register()).isPresent() && CentreStep.firstOpen(content) == CentreStep.SUMMARY);
            row.add(go);
        } else {
            Button next = new Button(words.text("operator.new.next", nextName()), event -> {
                if (form.isComplete() && keep(form.read())) {
                    move(1);
                }
            });
            next.addThemeVariants(ButtonVariant.PRIMARY);
            row.add(next);
        }
        if (step.number() > 1) {
            row.add(new Button(words.text("operator.new.back"), event -> {
                if (keep(form.read())) {
                    move(-1);
                }
            }));
        }
        row.add(new Button(words.text("operator.new.later"), event -> {
            if (keep(form.read())) {
                Places.open(TenantListView.class);
            }
        }));
        Div buttons = new Div(row.toArray(Component[]::new));
        buttons.addClassName("usht-actions");
        return new Div(buttons, kept);
    }

    private String nextName() {
        return words.text("operator.step." + step.further(1).name() + ".name").toLowerCase(java.util.Locale.ROOT);
    }

    private void move(int by) {
        Draft<NewCentre> known = draft;
        if (known != null) {
            open(known, step.further(by));
        }
    }

    /** Keeps what is filled in; false if it was changed elsewhere, which is then shown. */
    private boolean keep(NewCentre typed) {
        Draft<NewCentre> known = draft;
        if (known != null && typed.equals(content)) {
            return true;
        }
        try {
            KeptDraft token =
                    drafts.keepNew(NewCentreRecord.KIND, known == null ? null : known.kept(), NewCentre.empty(), typed);
            Draft<NewCentre> now = find(token.id()).orElseThrow();
            boolean another = known == null || !known.id().equals(now.id());
            draft = now;
            content = now.typed();
            kept.setText(words.text("operator.new.kept", Norwegian.dateTime(now.keptAt())));
            showSide();
            if (another && known != null) {
                Notices.failed(words.text("forms.editor.gone.goOn"));
            }
            if (another) {
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
        } catch (DraftElsewhereException elsewhere) {
            Optional<Draft<NewCentre>> found = known == null ? Optional.empty() : find(known.id());
            if (found.isEmpty()) {
                Places.open(TenantListView.class);
            } else {
                draft = found.get();
                content = found.get().typed();
                show();
            }
            Notices.failed(words.text("operator.new.changedElsewhere"));
            return false;
        }
    }

    private void order() {
        Draft<NewCentre> known = draft;
        if (known == null) {
            return;
        }
        try {
            draft = newCentres.order(known.kept(), words.text("operator.new.reason"));
        } catch (DraftElsewhereException elsewhere) {
            Notices.failed(words.text("operator.new.changedElsewhere"));
            draft = find(known.id()).orElse(known);
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
                        words.text("operator.step." + each.name() + ".name"),
                        each == step
                                ? new Span(said.isEmpty() ? words.text("operator.new.here") : said)
                                : stepLink(each, said));
            }
        }
        side.add(new Card(words.text("operator.new.soFar"), facts));
    }

    private Component stepLink(CentreStep each, String said) {
        Draft<NewCentre> known = draft;
        String text = said.isEmpty() ? words.text("operator.new.missing") : said;
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
