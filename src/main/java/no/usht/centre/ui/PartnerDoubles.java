package no.usht.centre.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.centre.PartnerContent;
import no.usht.centre.PartnerRecord;
import no.usht.centre.PartnerService;
import no.usht.forms.Wording;
import no.usht.keeping.Saved;
import no.usht.pages.Attempt;
import no.usht.pages.RecordAddress;
import no.usht.pages.RecordPage;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.CancelFirst;
import no.usht.uikit.Card;
import no.usht.uikit.DataTable;
import no.usht.uikit.EmptyState;
import no.usht.uikit.KeptFocus;
import no.usht.uikit.Notices;
import no.usht.uikit.PageHeader;
import org.springframework.stereotype.Component;

/** Partners that seem to be one, and a way to make one of them. */
@Component
class PartnerDoubles {

    private final PartnerService partners;
    private final Access access;

    PartnerDoubles(PartnerService partners, Access access) {
        this.partners = partners;
        this.access = access;
    }

    Optional<String> fill(RecordPage page, BeforeEnterEvent event) {
        if (!access.may(Permission.PARTNER_WRITE)) {
            return Optional.empty();
        }
        show(page);
        return Optional.of(page.getTranslation("centre.doubles.title"));
    }

    private void show(RecordPage page) {
        Wording words = new Wording(page);
        page.removeAll();
        page.add(new PageHeader(words.text("centre.doubles.title"), words.text("centre.doubles.lead"))
                .above(Places.link(words.text("centre.partners.title"), PartnerViews.All.class)));
        List<List<Saved<PartnerContent>>> doubles = partners.doubles();
        if (doubles.isEmpty()) {
            page.add(new EmptyState(words.text("centre.doubles.none"), words.text("centre.doubles.none.text")));
        }
        doubles.forEach(group -> page.add(card(page, words, group)));
    }

    private Card card(RecordPage page, Wording words, List<Saved<PartnerContent>> group) {
        String title = group.getFirst().content().name();
        DataTable table = new DataTable(title)
                .stacking()
                .captionHidden()
                .column(words.label(PartnerRecord.NAME))
                .column(words.label(PartnerRecord.KIND_OF))
                .column(words.label(PartnerRecord.NUMBER))
                .column(words.label(PartnerRecord.CONTACTS))
                .column(words.text("centre.partner.activities"))
                .column(words.text("pages.choice"));
        group.forEach(each -> table.row(
                DataTable.Cell.link(
                        each.content().name(), Places.href(PartnerViews.Detail.class, RecordAddress.id(each.id()))),
                DataTable.Cell.text(words.of(each.content(), PartnerRecord.KIND_OF)),
                DataTable.Cell.text(each.content().organisationNumber()),
                DataTable.Cell.text(words.of(each.content(), PartnerRecord.CONTACTS)),
                DataTable.Cell.text(
                        String.valueOf(partners.mentions(each.content()).size())),
                DataTable.Cell.of(merging(page, words, group, each))));
        return new Card(title, table);
    }

    private Button merging(
            RecordPage page, Wording words, List<Saved<PartnerContent>> group, Saved<PartnerContent> kept) {
        String name = kept.content().name();
        List<Saved<PartnerContent>> others =
                group.stream().filter(each -> !each.equals(kept)).toList();
        Button merge = new Button(words.text("centre.doubles.merge"), click -> {
            String gone = Norwegian.list(others.stream()
                    .map(each -> "«" + each.content().name() + "»")
                    .toList());
            CancelFirst.open(
                    new ConfirmDialog(
                            words.text("centre.doubles.merge.title", name),
                            words.text("centre.doubles.merge.text", name, gone),
                            words.text("centre.doubles.merge"),
                            confirmed -> Attempt.at(
                                    () -> {
                                        partners.merge(kept.id(), kept.version(), versions(others));
                                        Notices.saved(words.text("centre.doubles.merged", name));
                                        shownAgain(page);
                                    },
                                    words,
                                    () -> shownAgain(page))),
                    words.text("pages.cancel"));
        });
        merge.setAriaLabel(words.text("centre.doubles.merge.title", name));
        merge.addThemeVariants(ButtonVariant.TERTIARY);
        return merge;
    }

    private static Map<UUID, Integer> versions(List<Saved<PartnerContent>> partners) {
        return partners.stream().collect(Collectors.toMap(Saved::id, Saved::version));
    }

    private void shownAgain(RecordPage page) {
        show(page);
        KeptFocus.in(page);
    }
}
