package no.usht.priority.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.forms.Wording;
import no.usht.pages.RecordAddress;
import no.usht.pages.RecordPage;
import no.usht.priority.PriorityId;
import no.usht.priority.PriorityService;
import no.usht.shell.NationalLayout;
import no.usht.shell.Places;
import no.usht.uikit.EmptyState;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Texts;

/** The addresses of priorities' pages where the directorate keeps them, but for the list. */
final class PriorityViews {

    private PriorityViews() {}

    /** A form for those who keep it, a page for those who read. */
    @Route(value = "satsinger/:id", layout = NationalLayout.class)
    @PermitAll
    static class One extends RecordPage {
        One(PriorityPages pages, PriorityService priorities, Access access) {
            super((page, event) -> RecordAddress.id(event)
                    .map(PriorityId::new)
                    .flatMap(priorities::find)
                    .map(details -> {
                        if (access.may(Permission.PRIORITY_WRITE)) {
                            pages.pages().edit(page, event);
                            page.add(Places.link(
                                    page.getTranslation("priority.edit.history"),
                                    History.class,
                                    RecordAddress.id(details.name().id())));
                        } else {
                            PageHeader header = new PageHeader("");
                            PriorityWords.head(header, details, new Wording(page));
                            page.add(
                                    header,
                                    new PriorityArticle(page.getTranslation("priority.edit.assignment"), details));
                        }
                        return details.name(Texts.language());
                    }));
        }
    }

    /** Whoever may not begin one is told, without a form, who may set priorities. */
    @Route(value = "satsinger/ny", layout = NationalLayout.class)
    @RouteAlias(value = "satsinger/utkast/:id", layout = NationalLayout.class)
    @PermitAll
    static class Begin extends RecordPage {
        Begin(PriorityPages pages, Access access) {
            super((page, event) -> {
                if (access.may(Permission.PRIORITY_WRITE)
                        || event.getRouteParameters().get("id").isPresent()) {
                    return pages.pages().begin(page, event);
                }
                Wording words = new Wording(page);
                String title = words.text("priority.list.new");
                page.add(
                        new PageHeader(title, words.text("priority.new.lead"))
                                .above(pages.toList(
                                        pages.begun(event.getLocation().getQueryParameters()), words)),
                        new EmptyState(words.text("priority.new.refusedTitle"), words.text("priority.new.refused")));
                return Optional.of(title);
            });
        }
    }

    @Route(value = "satsinger/:id/historikk", layout = NationalLayout.class)
    @PermitAll
    static class History extends RecordPage {
        History(PriorityPages priorities) {
            super(priorities.pages()::history);
        }
    }

    @Route(value = "satsinger/slettet", layout = NationalLayout.class)
    @PermitAll
    static class Deleted extends RecordPage {
        Deleted(PriorityPages priorities) {
            super(priorities.pages()::deleted);
        }
    }
}
