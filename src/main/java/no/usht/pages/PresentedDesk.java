package no.usht.pages;

import java.util.Optional;
import java.util.UUID;
import no.usht.forms.Desk;
import no.usht.forms.Desk.Begun;
import no.usht.forms.Wording;
import no.usht.keeping.RecordKind;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.shell.Places;
import no.usht.uikit.Notices;

/** Where an editor finds and saves records of any kind. */
final class PresentedDesk<C> implements Desk<C> {

    private final Editing<C> of;
    private final RecordService records;
    private final Wording words;
    private final C opened;

    /** @param opened what is edited, as it was opened */
    PresentedDesk(Editing<C> of, RecordService records, Wording words, C opened) {
        this.of = of;
        this.records = records;
        this.words = words;
        this.opened = opened;
    }

    @Override
    public RecordKind<C> kind() {
        return of.kind();
    }

    @Override
    public C empty() {
        return of.kind().empty();
    }

    @Override
    public Optional<Saved<C>> find(UUID id) {
        return records.find(of.kind(), id);
    }

    @Override
    public UUID save(Begun begun, C content) {
        UUID saved = of.save(begun, content, records);
        Notices.saved(of.saved(saved, content, words));
        return saved;
    }

    @Override
    public Optional<Question> question(Begun begun, C content) {
        return of.question(begun, content, words);
    }

    @Override
    public String address(UUID draft) {
        return Places.href(of.views().begin(), RecordAddress.id(draft));
    }

    @Override
    public void open(UUID id) {
        Places.open(of.views().detail(), of.parameters(id));
    }

    @Override
    public void openList() {
        of.openList(opened);
    }

    @Override
    public void openDraft(Optional<UUID> subject, UUID draft) {
        subject.ifPresentOrElse(
                id -> Places.open(of.views().edit(), of.parameters(id)),
                () -> Places.open(of.views().begin(), RecordAddress.id(draft)));
    }
}
