package no.usht.notify.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.usht.access.LocalPath;
import no.usht.notify.NextStep;
import no.usht.notify.NextSteps;
import no.usht.notify.Notice;
import no.usht.notify.NoticeId;
import no.usht.notify.NoticeKind;
import no.usht.notify.NoticeService;
import no.usht.notify.NoticeWay;
import no.usht.shared.Norwegian;
import no.usht.shared.TypedId;
import no.usht.shell.CentreLayout;
import no.usht.shell.Places;
import no.usht.tenancy.Workspaces;
import no.usht.uikit.Card;
import no.usht.uikit.EmptyState;
import no.usht.uikit.KeptFocus;
import no.usht.uikit.Notices;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Tag;
import no.usht.uikit.Texts;

/** The addresses of a person's own notices. */
final class NoticeViews {

    private NoticeViews() {}

    /**
     * What there is to do, and what the person was told; with a notice in its address, from the list or a mail, it leads to what
     * that one is about, which is read by then.
     */
    @Route(value = "varsler", layout = CentreLayout.class)
    @PermitAll
    static class All extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

        private static final int NEWEST = 100;

        private final transient NoticeService notices;
        private final transient NextSteps nextSteps;
        private final transient Workspaces workspaces;
        private final transient Clock clock;

        All(NoticeService notices, NextSteps nextSteps, Workspaces workspaces, Clock clock) {
            this.notices = notices;
            this.nextSteps = nextSteps;
            this.workspaces = workspaces;
            this.clock = clock;
        }

        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(Notice.PARAMETER)
                    .flatMap(text -> TypedId.parse(text, NoticeId::new))
                    .flatMap(notices::open)
                    .flatMap(path -> LocalPath.parse(workspaces.require().path() + path))
                    .ifPresent(path -> event.forwardToUrl(path.href()));
        }

        @Override
        public String getPageTitle() {
            return getTranslation("notify.title");
        }

        @Override
        public void afterNavigation(AfterNavigationEvent event) {
            show();
        }

        private void show() {
            List<Notice> newest = notices.newest(NEWEST);
            LocalDate today = LocalDate.now(clock.withZone(Norwegian.ZONE));
            List<NextStep> steps = nextSteps.of(today.getYear(), Texts.language());
            Card told = new Card(
                    getTranslation("notify.told"),
                    newest.isEmpty()
                            ? new EmptyState(getTranslation("notify.none"), getTranslation("notify.none.text"))
                            : list(newest));
            if (newest.stream().anyMatch(notice -> !notice.isRead())) {
                told.actions(new Button(getTranslation("notify.readAll"), click -> {
                    notices.readAll();
                    show();
                    KeptFocus.in(this);
                }));
            }
            removeAll();
            add(new PageHeader(
                    getTranslation("notify.title"),
                    getTranslation("notify.lead"),
                    new Button(getTranslation("notify.choices.title"), click -> Places.open(Choices.class))));
            if (!steps.isEmpty()) {
                add(new Card(getTranslation("notify.toDo"), new NextStepList(steps, today)));
            }
            add(told);
        }

        private Component list(List<Notice> newest) {
            UnorderedList list = new UnorderedList();
            list.addClassName("usht-steps");
            // Without it, some browsers take the list from screen readers when its dots are gone.
            list.getElement().setAttribute("role", "list");
            newest.forEach(notice -> list.add(item(notice)));
            return list;
        }

        private ListItem item(Notice notice) {
            Anchor what = new Anchor(
                    Places.href(
                            All.class,
                            QueryParameters.of(Notice.PARAMETER, notice.id().toString())),
                    getTranslation(notice.kind().textKey(), notice.title()));
            Paragraph caption = new Paragraph(
                    notice.causedBy().isEmpty()
                            ? Norwegian.dateTime(notice.at())
                            : getTranslation("notify.causedBy", notice.causedBy(), Norwegian.dateTime(notice.at())));
            caption.addClassName("usht-caption");
            Div text = new Div(what, caption);
            text.addClassName("usht-step-what");
            ListItem item = new ListItem(text);
            if (notice.isRead()) {
                Button again = new Button(getTranslation("notify.unread.again"), click -> {
                    notices.keepUnread(notice.id());
                    show();
                    KeptFocus.in(this);
                });
                again.setAriaLabel(getTranslation(
                        "notify.unread.again.of", getTranslation(notice.kind().textKey(), notice.title())));
                again.addThemeVariants(ButtonVariant.TERTIARY);
                item.add(again);
            } else {
                item.addClassName("usht-unread");
                item.add(new Tag(getTranslation("notify.unread")));
            }
            return item;
        }
    }

    /** How the person wants to be told of what. */
    @Route(value = "varsler/valg", layout = CentreLayout.class)
    @PermitAll
    static class Choices extends Div implements AfterNavigationObserver, HasDynamicTitle {

        private final transient NoticeService notices;

        Choices(NoticeService notices) {
            this.notices = notices;
        }

        @Override
        public String getPageTitle() {
            return getTranslation("notify.choices.title");
        }

        @Override
        public void afterNavigation(AfterNavigationEvent event) {
            Div all = new Div();
            all.addClassName("usht-stack");
            notices.choices().forEach((kind, way) -> all.add(choice(kind, way)));
            removeAll();
            add(
                    new PageHeader(getTranslation("notify.choices.title"), getTranslation("notify.choices.lead"))
                            .above(Places.link(getTranslation("notify.title"), All.class)),
                    new Card(getTranslation("notify.choices.kinds"), all));
        }

        private Component choice(NoticeKind kind, NoticeWay way) {
            RadioButtonGroup<NoticeWay> ways = new RadioButtonGroup<>(getTranslation(kind.labelKey()));
            ways.setItems(NoticeWay.values());
            ways.setItemLabelGenerator(each -> Texts.label(this, each));
            ways.setValue(way);
            // Below each other, however wide the window is.
            ways.setWidthFull();
            ways.addValueChangeListener(chosen -> {
                notices.choose(kind.name(), chosen.getValue());
                Notices.saved(getTranslation("notify.choices.saved"));
            });
            return ways;
        }
    }
}
