package no.usht.gathering.ui;

import com.vaadin.flow.component.Component;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.usht.centre.CentrePlaces;
import no.usht.forms.Wording;
import no.usht.gathering.ParticipantContent;
import no.usht.gathering.ParticipantService;
import no.usht.sheets.Brought;
import no.usht.sheets.Import;
import no.usht.sheets.Mapping;
import no.usht.sheets.PreviewRow;
import no.usht.sheets.ReadSheet;
import no.usht.sheets.RefusedFileException;
import no.usht.sheets.SheetColumn;
import no.usht.sheets.SheetLimits;
import no.usht.sheets.Sheets;
import org.springframework.context.ApplicationContext;

/** A file of participants and what the page does with it, for the benchmark of imports. */
public final class ParticipantFile {

    /** Of so many rows is said which are there already: the page shows no more. */
    private static final int SHOWN = 100;

    private final ParticipantService participants;
    private final ParticipantImport desk;

    /** @param at whose words headings and choices are read in */
    public ParticipantFile(ApplicationContext program, Component at) {
        participants = program.getBean(ParticipantService.class);
        desk = new ParticipantImport(
                new Wording(at),
                participants,
                program.getBean(CentrePlaces.class),
                program.getBean(ParticipantPages.class).pages());
    }

    /** A workbook of so many people who are there not yet, in Sandefjord or Gjøvik. */
    public static byte[] excel(int rows) {
        List<SheetColumn<Integer>> columns = List.of(
                new SheetColumn<>("Navn", n -> "Ny deltaker " + n),
                new SheetColumn<>("E-post", n -> "ny" + n + "@example.com"),
                new SheetColumn<>("Kommune", n -> n % 2 == 0 ? "Gjøvik" : "Sandefjord"),
                new SheetColumn<>("Arbeidssted", n -> "Sykehjem"),
                new SheetColumn<>("Yrke", n -> "Sykepleier"),
                new SheetColumn<>("Rolle", n -> "Fagleder"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Sheets.excel(out, "Deltakere", columns, IntStream.range(0, rows).boxed());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Reads it, looks at each row and takes those in that fit; answers how many people are new. */
    public int takeIn(byte[] file) {
        try (Brought brought = Brought.read(new ByteArrayInputStream(file), SheetLimits.STANDARD)) {
            ReadSheet sheet = brought.sheets().getFirst();
            Import<ParticipantContent> columns = desk.columns();
            Mapping mapping = columns.propose(sheet, desk.remembered());
            List<PreviewRow<ParticipantContent>> preview = columns.preview(sheet, mapping);
            Function<ParticipantContent, Optional<String>> known = desk.known();
            if (preview.stream()
                    .limit(SHOWN)
                    .anyMatch(row -> known.apply(row.record()).isPresent())) {
                throw new IllegalStateException("Some of them are there already");
            }
            List<ParticipantContent> good = preview.stream()
                    .filter(PreviewRow::isGood)
                    .map(PreviewRow::record)
                    .toList();
            return participants.takeIn(good, Map.of()).made();
        } catch (IOException | RefusedFileException e) {
            throw new IllegalStateException(e);
        }
    }
}
