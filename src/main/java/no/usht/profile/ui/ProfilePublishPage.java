package no.usht.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.forms.ChangeList;
import no.usht.forms.Wording;
import no.usht.handover.HandedOverElsewhereException;
import no.usht.pages.Attempt;
import no.usht.pages.RecordAddress;
import no.usht.pages.RecordPage;
import no.usht.profile.ProfileId;
import no.usht.profile.ProfilePreview;
import no.usht.profile.ProfilePublishing;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.Card;
import no.usht.uikit.CardGrid;
import no.usht.uikit.Notices;
import no.usht.uikit.PageHeader;

/** Shows exactly what would leave the workspace of the centre's profile, and hands it over. */
@org.springframework.stereotype.Component
class ProfilePublishPage {

    private final ProfilePublishing publishing;
    private final ProfilePages pages;
    private final ProfileRendering rendering;
    private final Access access;

    ProfilePublishPage(ProfilePublishing publishing, ProfilePages pages, ProfileRendering rendering, Access access) {
        this.publishing = publishing;
        this.pages = pages;
        this.rendering = rendering;
        this.access = access;
    }

    /** Shows the preview; nothing is found there where there is no profile, or the person may not publish it. */
    Optional<String> fill(RecordPage page, BeforeEnterEvent event) {
        if (!access.may(Permission.PROFILE_PUBLISH)) {
            return Optional.empty();
        }
        Wording words = new Wording(page, pages.names());
        return pages.asked(event).map(id -> {
            show(page, new ProfileId(id), words);
            return words.text("profile.publish.title");
        });
    }

    private void show(RecordPage page, ProfileId id, Wording words) {
        ProfilePreview preview = publishing.preview(id);
        page.removeAll();
        page.add(new PageHeader(words.text("profile.publish.title"), lead(preview, words))
                .above(Places.link(words.text("profile.one.title"), ProfileViews.Own.class)));
        if (!preview.changes().isEmpty()) {
            page.add(new Card(words.text("profile.publish.changes"), new ChangeList(words, preview.changes())));
        }
        page.add(new CardGrid(
                CardGrid.Columns.MAIN_AND_SIDE,
                CardGrid.column(everybody(preview, page, words)),
                CardGrid.column(staysHere(words), confirm(page, preview, words))));
    }

    private static String lead(ProfilePreview preview, Wording words) {
        return preview.current()
                .map(seen -> words.text(
                        preview.nothingNew() ? "profile.publish.lead.nothingNew" : "profile.publish.lead.again",
                        String.valueOf(seen.version()),
                        Norwegian.dateTime(seen.publishedAt())))
                .orElseGet(() -> words.text("profile.publish.lead.first"));
    }

    /** The public page's cards, as they will be. */
    private Component[] everybody(ProfilePreview preview, RecordPage page, Wording words) {
        Paragraph where = new Paragraph(words.text("profile.publish.everybody.text"));
        where.addClassName("usht-caption");
        ProfileRendering.Cards cards = rendering.today(preview.next(), page);
        List<Component> shown = new ArrayList<>(List.of(new Card(words.text("profile.publish.everybody"), where)));
        shown.addAll(cards.aims());
        shown.addAll(cards.history());
        shown.addAll(cards.side());
        return shown.toArray(Component[]::new);
    }

    private static Card staysHere(Wording words) {
        UnorderedList list = new UnorderedList();
        List.of("profile.publish.stays.over", "profile.publish.stays.drafts", "profile.publish.stays.history")
                .forEach(key -> list.add(new ListItem(words.text(key))));
        return new Card(words.text("profile.publish.stays"), list);
    }

    private Card confirm(RecordPage page, ProfilePreview preview, Wording words) {
        Button publish = new Button(words.text("profile.publish.button"), click -> publish(page, preview, words));
        publish.setDisableOnClick(true);
        Button back = RecordAddress.button(words.text("profile.publish.back"), ProfileViews.Own.class);
        (preview.nothingNew() ? back : publish).addThemeVariants(ButtonVariant.PRIMARY);
        Div row = preview.nothingNew() ? new Div(back, publish) : new Div(publish, back);
        row.addClassName("usht-actions");
        return new Card(
                words.text("profile.publish"),
                new Paragraph(words.text(preview.nothingNew() ? "profile.publish.nothingNew" : "profile.publish.text")),
                row);
    }

    private void publish(RecordPage page, ProfilePreview preview, Wording words) {
        Attempt.at(
                () -> {
                    try {
                        int version = publishing
                                .publish(preview.id(), preview.version())
                                .version();
                        Notices.saved(words.text("profile.publish.done", String.valueOf(version)));
                        Places.open(ProfileViews.Own.class);
                    } catch (HandedOverElsewhereException elsewhere) {
                        Notices.failed(words.text("profile.publish.elsewhere"));
                        show(page, preview.id(), words);
                    }
                },
                words,
                () -> Places.open(ProfileViews.Own.class));
    }
}
