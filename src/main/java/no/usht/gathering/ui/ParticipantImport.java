package no.usht.gathering.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import no.usht.centre.CentrePlaces;
import no.usht.forms.Wording;
import no.usht.gathering.ParticipantContent;
import no.usht.gathering.ParticipantRecord;
import no.usht.gathering.ParticipantService;
import no.usht.gathering.Workplace;
import no.usht.keeping.Saved;
import no.usht.pages.RecordPages;
import no.usht.shared.Norwegian;
import no.usht.sheets.Cells;
import no.usht.sheets.Import;
import no.usht.sheets.ImportColumn;
import no.usht.sheets.ui.ImportDesk;

/** Brings participants in from a file. */
record ParticipantImport(
        Wording words, ParticipantService participants, CentrePlaces places, RecordPages<ParticipantContent> pages)
        implements ImportDesk<ParticipantContent> {

    private static final List<String> PLACE =
            List.of("Kommune", "Kommune eller bydel", "Kommunenavn", "Kommunenummer", "Kommunenr", "Bydel");
    private static final List<String> WORKPLACE =
            List.of("Arbeidssted", "Arbeidsstad", "Arb.sted", "Arb.stad", "Type arbeidssted", "Tjeneste", "Teneste");

    @Override
    public Import<ParticipantContent> columns() {
        return new Import<>(
                ParticipantContent.empty(),
                List.of(
                        ImportColumn.name(ParticipantRecord.NAME, "Navn", "Namn", "Fullt navn", "Deltaker", "Deltakar"),
                        ImportColumn.firstName(ParticipantRecord.NAME),
                        new ImportColumn<>(
                                ParticipantRecord.EMAIL,
                                List.of("E-post", "Epost", "E-postadresse", "Mail"),
                                Cells::email),
                        new ImportColumn<>(ParticipantRecord.PLACE, PLACE, Cells.oneOf(places::code)),
                        new ImportColumn<>(ParticipantRecord.WORKPLACE, WORKPLACE, Cells.oneOf(Workplace::called)),
                        ImportColumn.text(ParticipantRecord.PROFESSION, "Yrke", "Profesjon", "Stilling", "Utdanning"),
                        ImportColumn.text(ParticipantRecord.ROLE, "Rolle", "Funksjon")),
                participants.rules(),
                // Several of one person are joined when they are taken in.
                participant -> null);
    }

    @Override
    public Function<ParticipantContent, Optional<String>> known() {
        Map<Object, Saved<ParticipantContent>> there = participants.byMark();
        return row -> row.marks()
                .map(there::get)
                .filter(Objects::nonNull)
                .map(known -> known.content().name())
                .findFirst();
    }

    @Override
    public Map<String, String> remembered() {
        return pages.importedColumns();
    }

    @Override
    public void take(List<ParticipantContent> rows, Map<String, String> remembered) {
        ParticipantService.TakenIn taken = participants.takeIn(rows, remembered);
        pages.imported(
                taken.id(),
                words.text(
                        "gathering.participants.import.taken",
                        Norwegian.number(taken.made()),
                        Norwegian.number(taken.joined())),
                words);
    }
}
