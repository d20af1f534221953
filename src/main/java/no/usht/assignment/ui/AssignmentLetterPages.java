package no.usht.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.usht.assignment.AssignmentLetterContent;
import no.usht.assignment.AssignmentLetterId;
import no.usht.assignment.AssignmentLetterRecord;
import no.usht.assignment.AssignmentLetterSending;
import no.usht.assignment.AssignmentLetterSending.Count;
import no.usht.assignment.AssignmentLetterService;
import no.usht.assignment.LetterState;
import no.usht.assignment.Recipients;
import no.usht.centre.CentreDirectory;
import no.usht.centre.CentreProfile;
import no.usht.forms.Choices;
import no.usht.forms.Desk;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.keeping.Deletions;
import no.usht.keeping.RecordKind;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.lists.Column;
import no.usht.lists.Parameter;
import no.usht.pages.Narrowing;
import no.usht.pages.Presentation;
import no.usht.pages.RecordPages;
import no.usht.pages.RecordTools;
import no.usht.shared.Language;
import no.usht.shared.TypedId;
import no.usht.tenancy.CentreKey;
import no.usht.uikit.Card;
import no.usht.uikit.CardGrid;
import no.usht.uikit.FormRows;
import no.usht.uikit.Texts;
import org.springframework.data.domain.Sort;

/** What only assignment letters have on their pages. */
@org.springframework.stereotype.Component
class AssignmentLetterPages implements Presentation<AssignmentLetterContent> {

    private static final Parameter<LetterState> STATE = Parameter.choice(
            "brev",
            Map.of(LetterState.DRAFT, "utkast", LetterState.IN_REVIEW, "kontroll", LetterState.SIGNED, "signert"));

    private final AssignmentLetterService letters;
    private final AssignmentLetterSending sending;
    private final CentreDirectory centres;
    private final AssignmentLetterCards cards;
    private final AssignmentLetterActions actions;
    private final RecordPages<AssignmentLetterContent> pages;

    AssignmentLetterPages(
            AssignmentLetterService letters,
            AssignmentLetterSending sending,
            CentreDirectory centres,
            AssignmentLetterCards cards,
            AssignmentLetterActions actions,
            RecordTools tools) {
        this.letters = letters;
        this.sending = sending;
        this.centres = centres;
        this.cards = cards;
        this.actions = actions;
        this.pages = new RecordPages<>(this, tools);
    }

    RecordPages<AssignmentLetterContent> pages() {
        return pages;
    }

    @Override
    public RecordKind<AssignmentLetterContent> kind() {
        return AssignmentLetterRecord.KIND;
    }

    @Override
    public boolean isOpen(AssignmentLetterContent content) {
        return content.standing() == LetterState.DRAFT;
    }

    @Override
    public Wording.Names names() {
        return LetterWords.names(centres);
    }

    @Override
    public String title(AssignmentLetterContent content) {
        return content.title(Texts.language());
    }

    @Override
    public String titleLabel(Wording words) {
        return words.text("assignment.received.letter");
    }

    @Override
    public Views views() {
        return new Views(
                AssignmentLetterViews.All.class,
                AssignmentLetterViews.Detail.class,
                AssignmentLetterViews.Edit.class,
                AssignmentLetterViews.Begin.class,
                AssignmentLetterViews.History.class,
                AssignmentLetterViews.Drafts.class,
                AssignmentLetterViews.Deleted.class);
    }

    @Override
    public String keys() {
        return "assignment.letters.";
    }

    @Override
    public Sort order() {
        return AssignmentLetterService.NEWEST_FIRST;
    }

    @Override
    public Listing<AssignmentLetterContent> listing(Wording words) {
        Map<AssignmentLetterId, Count> counts = sending.counts();
        return new Listing<>(
                List.of(),
                "",
                List.of(Narrowing.choice(STATE, AssignmentLetterRecord.STATE, LetterState.values())),
                List.of(
                        Presentation.column(words, AssignmentLetterRecord.YEAR),
                        Column.<Saved<AssignmentLetterContent>>tag(
                                        words.label(AssignmentLetterRecord.STATE),
                                        letter ->
                                                LetterWords.tag(letter.content().standing(), words))
                                .brief(),
                        Presentation.column(words, AssignmentLetterRecord.CASE_NUMBER),
                        Column.number(
                                words.text("assignment.letters.sent"),
                                letter -> count(counts, letter).sent()),
                        Column.number(
                                words.text("assignment.letters.read"),
                                letter -> count(counts, letter).read())),
                List.of());
    }

    private static Count count(Map<AssignmentLetterId, Count> counts, Saved<AssignmentLetterContent> letter) {
        return counts.getOrDefault(new AssignmentLetterId(letter.id()), Count.NONE);
    }

    @Override
    public List<Component> sections(Form<AssignmentLetterContent> form, Opened<AssignmentLetterContent> opened) {
        Wording words = form.words();
        return List.of(
                new Card(
                        words.text("assignment.letter.identity"),
                        FormRows.of(
                                List.of(
                                        form.line(AssignmentLetterRecord.TITLE_NB),
                                        form.line(AssignmentLetterRecord.TITLE_NN)),
                                List.of(
                                        form.number(AssignmentLetterRecord.YEAR),
                                        form.line(AssignmentLetterRecord.CASE_NUMBER)))),
                new Card(
                        words.text("assignment.letter.texts"),
                        LetterWords.caption(words.text("assignment.letter.texts.lead")),
                        FormRows.of(
                                List.of(
                                        form.text(AssignmentLetterRecord.INTRODUCTION_NB),
                                        form.text(AssignmentLetterRecord.INTRODUCTION_NN)),
                                List.of(
                                        form.text(AssignmentLetterRecord.EXPECTATIONS_NB),
                                        form.text(AssignmentLetterRecord.EXPECTATIONS_NN)))),
                recipients(form, opened.content()));
    }

    private Card recipients(Form<AssignmentLetterContent> form, AssignmentLetterContent content) {
        ComboBox<Recipients> recipients = form.choice(AssignmentLetterRecord.RECIPIENTS, Recipients.values());
        MultiSelectComboBox<CentreKey> named = new Choices<>(form).several(AssignmentLetterRecord.CENTRES);
        named.setItems(Stream.concat(
                        content.centres().stream(), centres.open().stream().map(CentreProfile::key))
                .distinct()
                .toList());
        named.setVisible(content.whoGetsIt() == Recipients.NAMED);
        recipients.addValueChangeListener(change -> named.setVisible(change.getValue() == Recipients.NAMED));
        return new Card(
                form.words().label(AssignmentLetterRecord.RECIPIENTS),
                FormRows.of(List.of(recipients), List.of(named)));
    }

    @Override
    public UUID save(Desk.Begun begun, AssignmentLetterContent content, RecordService records) {
        return letters.save(
                        TypedId.ofNullable(begun.id(), AssignmentLetterId::new),
                        begun.version(),
                        content,
                        begun.draft())
                .value();
    }

    @Override
    public void delete(UUID id, int version, RecordService records) {
        letters.delete(new AssignmentLetterId(id), version);
    }

    @Override
    public void restore(UUID id, Deletions deletions) {
        letters.restore(new AssignmentLetterId(id));
    }

    @Override
    public List<Component> tags(Saved<AssignmentLetterContent> saved, Wording words) {
        return List.of(LetterWords.tag(saved.content().standing(), words));
    }

    @Override
    public List<Component> actions(Saved<AssignmentLetterContent> saved, Wording words, Runnable again) {
        return actions.of(saved, words, again);
    }

    @Override
    public List<Component> readerActions(Saved<AssignmentLetterContent> saved, Wording words) {
        return Stream.of(Language.values())
                .<Component>map(language -> cards.file(saved, language, words))
                .toList();
    }

    @Override
    public CardGrid.Columns columns() {
        return CardGrid.Columns.MAIN_AND_SIDE;
    }

    @Override
    public List<Component> cards(Saved<AssignmentLetterContent> saved, Wording words) {
        return cards.of(saved, words);
    }
}
