package no.usht.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.centre.CentreOverviewService;
import no.usht.centre.OwnProfile;
import no.usht.forms.Facts;
import no.usht.forms.Wording;
import no.usht.handover.HandedOver;
import no.usht.keeping.Saved;
import no.usht.pages.Attempt;
import no.usht.pages.RecordAddress;
import no.usht.pages.RecordPage;
import no.usht.profile.ProfileContent;
import no.usht.profile.ProfileId;
import no.usht.profile.ProfilePublishing;
import no.usht.profile.ProfileRecord;
import no.usht.profile.ProfileService;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.CancelFirst;
import no.usht.uikit.Card;
import no.usht.uikit.CardGrid;
import no.usht.uikit.EmptyState;
import no.usht.uikit.KeptFocus;
import no.usht.uikit.Notices;
import no.usht.uikit.PageHeader;

/** The page of a centre's profile: what it tells of itself, what others see of it, and what everybody knows anyway. */
@org.springframework.stereotype.Component
class OwnProfilePage {

    private final ProfileService profiles;
    private final ProfilePublishing publishing;
    private final ProfilePages pages;
    private final ProfileRendering rendering;
    private final CentreOverviewService overviews;
    private final Access access;

    OwnProfilePage(
            ProfileService profiles,
            ProfilePublishing publishing,
            ProfilePages pages,
            ProfileRendering rendering,
            CentreOverviewService overviews,
            Access access) {
        this.profiles = profiles;
        this.publishing = publishing;
        this.pages = pages;
        this.rendering = rendering;
        this.overviews = overviews;
        this.access = access;
    }

    Optional<String> fill(RecordPage page, BeforeEnterEvent event) {
        Wording words = new Wording(page, pages.names());
        show(page, words);
        return Optional.of(words.text("profile.one.title"));
    }

    private void show(RecordPage page, Wording words) {
        List<Saved<ProfileContent>> all = profiles.all();
        Optional<Saved<ProfileContent>> own = all.stream().findFirst();
        Optional<HandedOver<ProfileContent>> seen = own.flatMap(saved -> publishing.current(new ProfileId(saved.id())));
        page.removeAll();
        page.add(new PageHeader(
                words.text("profile.one.title"),
                words.text("profile.lead"),
                own.map(saved -> actions(page, saved, seen, words)).orElse(new Component[0])));
        own.ifPresentOrElse(saved -> show(page, saved, seen, words), () -> page.add(notBegun(words)));
        all.stream().skip(1).forEach(other -> page.add(another(page, other, words)));
        OwnProfile known = overviews.profile();
        CommonKnowledge common = new CommonKnowledge(words);
        page.add(new CardGrid(
                CardGrid.Columns.TWO,
                CardGrid.column(common.names(known.centre()), common.hosts(known.centre())),
                common.area(known.area())));
    }

    private Component[] actions(
            RecordPage page, Saved<ProfileContent> saved, Optional<HandedOver<ProfileContent>> seen, Wording words) {
        List<Component> actions = new ArrayList<>();
        actions.add(RecordAddress.button(words.text("pages.history"), ProfileViews.History.class));
        if (seen.isPresent() && access.may(Permission.PROFILE_PUBLISH)) {
            actions.add(new Button(words.text("profile.withdraw"), click -> withdraw(page, saved, words)));
        }
        if (access.may(Permission.PROFILE_WRITE)) {
            actions.add(RecordAddress.button(words.text("pages.edit"), ProfileViews.Edit.class));
        }
        if (access.may(Permission.PROFILE_PUBLISH)) {
            Button publish = RecordAddress.button(words.text("profile.publish"), ProfileViews.Publish.class);
            publish.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(publish);
        }
        return actions.toArray(Component[]::new);
    }

    private void show(
            RecordPage page, Saved<ProfileContent> saved, Optional<HandedOver<ProfileContent>> seen, Wording words) {
        pages.pages().unsaved(saved.id(), words).ifPresent(page::add);
        Paragraph standing = new Paragraph(standing(saved, seen, words));
        standing.addClassName("usht-notice");
        page.add(standing);
        ProfileRendering.Cards cards = rendering.of(saved.content(), page);
        if (saved.content().saysNothing()) {
            page.add(new Card(
                    words.text("profile.aims"),
                    new EmptyState(words.text("profile.empty"), words.text("profile.empty.text"))));
            return;
        }
        page.add(new CardGrid(
                CardGrid.Columns.MAIN_AND_SIDE,
                CardGrid.column(Stream.concat(cards.aims().stream(), cards.history().stream())
                        .toArray(Component[]::new)),
                CardGrid.column(cards.side().toArray(Component[]::new))));
    }

    private String standing(Saved<ProfileContent> saved, Optional<HandedOver<ProfileContent>> seen, Wording words) {
        return seen.map(version -> words.text(
                        rendering.lasting(saved.content()).equals(rendering.lasting(version.content()))
                                ? "profile.standing.published"
                                : "profile.standing.changed",
                        String.valueOf(version.version()),
                        Norwegian.dateTime(version.publishedAt())))
                .orElseGet(() -> words.text("profile.standing.private"));
    }

    private Component notBegun(Wording words) {
        EmptyState empty = access.may(Permission.PROFILE_WRITE)
                ? new EmptyState(
                        words.text("profile.none"),
                        words.text("profile.none.text"),
                        new Button(words.text("profile.begin"), click -> {
                            profiles.begin();
                            Places.open(ProfileViews.Edit.class);
                        }))
                : new EmptyState(words.text("profile.none"), words.text("profile.none.leader"));
        return new Card(words.text("profile.aims"), empty);
    }

    /** Two centres that had one each became one: the older one is shown until somebody deletes it. */
    private Component another(RecordPage page, Saved<ProfileContent> other, Wording words) {
        Card card = new Card(
                words.text("profile.another"),
                new Paragraph(words.text("profile.another.text")),
                Facts.of(words, other.content(), ProfileRecord.FIELDS.stream().toList()));
        if (access.may(Permission.PROFILE_WRITE) && access.may(Permission.PROFILE_PUBLISH)) {
            card.add(new Button(
                    words.text("profile.another.delete"),
                    click -> pages.pages().deletion(words).ask(other, () -> again(page, words))));
        }
        return new Div(card);
    }

    private void withdraw(RecordPage page, Saved<ProfileContent> saved, Wording words) {
        CancelFirst.open(
                new ConfirmDialog(
                        words.text("profile.withdraw"),
                        words.text("profile.withdraw.text"),
                        words.text("profile.withdraw"),
                        confirmed -> Attempt.at(
                                () -> {
                                    publishing.withdraw(new ProfileId(saved.id()));
                                    Notices.saved(words.text("profile.withdrawn"));
                                    again(page, words);
                                },
                                words,
                                () -> again(page, words))),
                words.text("pages.cancel"));
    }

    private void again(RecordPage page, Wording words) {
        show(page, words);
        KeptFocus.in(page);
    }
}
