package no.usht.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.usht.forms.Wording;
import no.usht.lists.Address;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.EmptyState;
import no.usht.uikit.PageHeader;

/**
 * What stands around a list of one kind of record.
 *
 * @param <C> the record's content
 */
public final class ListFrame<C> {

    private final Editing<C> of;
    private final RecordTools tools;
    private final Wording words;
    private final Div beside = new Div();

    public ListFrame(Editing<C> of, RecordTools tools, Wording words) {
        this.of = of;
        this.tools = tools;
        this.words = words;
        beside.addClassNames("usht-caption", "usht-beside");
    }

    /** What the list is called and says of itself; whoever may write can begin a record, and do that besides. */
    public PageHeader header(List<Component> actions) {
        return new PageHeader(
                words.text(of.keys() + "title"),
                words.text(of.keys() + "lead"),
                mayWrite()
                        ? Stream.concat(actions.stream(), Stream.of(begin(of, words)))
                                .toArray(Component[]::new)
                        : new Component[0]);
    }

    /** Where {@link #showBeside} puts its links. */
    public Div beside() {
        return beside;
    }

    /** Leads to what the list does not show: those links, then drafts and deletions, where there are some. */
    public void showBeside(List<Anchor> links) {
        List<Anchor> all = new ArrayList<>(links);
        if (mayWrite()) {
            long waiting = tools.drafts().count(of.kind());
            if (waiting > 0) {
                all.add(Places.link(
                        words.text(
                                waiting == 1 ? "pages.list.drafts.one" : "pages.list.drafts.many",
                                Norwegian.number(waiting)),
                        of.views().drafts()));
            }
            deleted().ifPresent(all::add);
        }
        beside.removeAll();
        all.forEach(link -> {
            if (beside.getComponentCount() > 0) {
                beside.add(new Span(" · "));
            }
            beside.add(link);
        });
        beside.setVisible(!all.isEmpty());
    }

    /** Leads to what was deleted; empty where nothing was. */
    public Optional<Anchor> deleted() {
        return tools.deletions().newest(of.kind(), 1).isEmpty()
                ? Optional.empty()
                : Optional.of(Places.link(
                        words.text(of.key("pages.deleted.title")), of.views().deleted()));
    }

    /** What stands there where an address leaves nothing. */
    public EmptyState emptyState(Address<?> asked) {
        if (asked.narrows()) {
            return new EmptyState(words.text(of.key("pages.list.noHits")), words.text("pages.list.noHits.text"));
        }
        return new EmptyState(
                words.text(of.keys() + "none"),
                words.text(of.keys() + "none.text"),
                mayWrite() ? new Component[] {begin(of, words)} : new Component[0]);
    }

    static Button begin(Editing<?> of, Wording words) {
        Button begin =
                RecordAddress.button(words.text(of.keys() + "new"), of.views().begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        return begin;
    }

    private boolean mayWrite() {
        return tools.access().may(of.kind().write());
    }
}
