package no.usht.lists;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.usht.print.Letterhead;
import no.usht.print.ListPaper;
import no.usht.print.PaperPrinter;
import no.usht.print.PaperTooLongException;
import no.usht.shared.Norwegian;
import no.usht.sheets.Sheets;
import no.usht.shell.WorkspaceNames;
import no.usht.uikit.TabDownloads;
import no.usht.uikit.Texts;
import org.springframework.stereotype.Component;

/**
 * Gives what a list shows as files. The rows are asked for when a file is fetched, from the same service as the page's, as the
 * person who is signed in then and in the tab's workspace: who may see them no more gets none.
 */
@Component
public class Exports {

    private static final String PDF_TYPE = "application/pdf";

    private final Clock clock;
    private final WorkspaceNames workspaces;
    private final PaperPrinter printer;

    Exports(Clock clock, WorkspaceNames workspaces, PaperPrinter printer) {
        this.clock = clock;
        this.workspaces = workspaces;
        this.printer = printer;
    }

    /** How a file is written. */
    @FunctionalInterface
    private interface Writing<T> {
        void write(OutputStream out, Stream<T> rows) throws IOException;
    }

    <T> DownloadHandler excel(Exported<T> list) {
        return file(
                list, ".xlsx", Sheets.EXCEL_TYPE, (out, rows) -> Sheets.excel(out, list.name(), list.inFiles(), rows));
    }

    <T> DownloadHandler csv(Exported<T> list) {
        return file(list, ".csv", Sheets.CSV_TYPE, (out, rows) -> Sheets.csv(out, list.inFiles(), rows));
    }

    <T> DownloadHandler pdf(Exported<T> list, com.vaadin.flow.component.Component page) {
        return TabDownloads.of(event -> {
            byte[] pdf;
            try (Stream<T> rows = list.rows().get()) {
                List<Column<T>> columns = list.onPaper();
                ListPaper paper = list.paper(letterhead(page), Texts.language());
                pdf = printer.print(paper.of(rows
                        // One more is too long, and no more are read to find that out.
                        .limit(paper.mostRows() + 1L)
                        .map(row -> columns.stream()
                                .map(column -> column.words(row))
                                .toList())
                        .toList()));
            } catch (PaperTooLongException tooLong) {
                event.getResponse().sendError(HttpStatusCode.REQUEST_ENTITY_TOO_LARGE.getCode(), "");
                return;
            }
            send(event, list, ".pdf", PDF_TYPE);
            event.setContentLength(pdf.length);
            event.getOutputStream().write(pdf);
        });
    }

    private Letterhead letterhead(com.vaadin.flow.component.Component page) {
        return workspaces
                .current(page)
                .map(workspace -> new Letterhead(workspace.name(), workspace.detail(), today()))
                .orElseGet(() -> new Letterhead("USHT", "", today()));
    }

    private <T> DownloadHandler file(Exported<T> list, String ending, String type, Writing<T> writing) {
        return TabDownloads.of(event -> {
            // The first rows are read by then: whoever may not see them is told so, and gets no empty file.
            try (Stream<T> rows = list.rows().get()) {
                send(event, list, ending, type);
                writing.write(event.getOutputStream(), rows);
            }
        });
    }

    private void send(DownloadEvent event, Exported<?> list, String ending, String type) {
        event.setFileName(list.name() + " " + today() + ending);
        event.setContentType(type);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Norwegian.ZONE));
    }
}
