package no.usht.lists;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.usht.shared.Norwegian;
import no.usht.sheets.SheetColumn;
import no.usht.sheets.Sheets;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Gives what a list shows as files. The rows are asked for when a file is fetched, from the same service as the page's, as the
 * person who is signed in then and in the tab's workspace: who may see them no more gets none.
 */
@Component
public class Exports {

    private final Clock clock;

    Exports(Clock clock) {
        this.clock = clock;
    }

    /** How a file is written. */
    @FunctionalInterface
    private interface Writing<T> {
        void write(OutputStream out, List<SheetColumn<T>> columns, Stream<T> rows) throws IOException;
    }

    /**
     * Links that download a list.
     *
     * @param name of the list, which its files bear
     * @param rows all of them; fails at once where they may not be seen
     */
    <T> Div links(String name, List<Column<T>> columns, Supplier<Stream<T>> rows) {
        List<SheetColumn<T>> inFiles =
                columns.stream().flatMap(column -> column.inFiles().stream()).toList();
        Div links = new Div(
                new Span(I18NProvider.translate("lists.files.download")),
                link(
                        I18NProvider.translate("lists.files.excel"),
                        file(
                                name,
                                ".xlsx",
                                Sheets.EXCEL_TYPE,
                                inFiles,
                                rows,
                                (out, all, each) -> Sheets.excel(out, name, all, each))),
                link(
                        I18NProvider.translate("lists.files.csv"),
                        file(name, ".csv", Sheets.CSV_TYPE, inFiles, rows, Sheets::csv)));
        links.addClassName("usht-files");
        return links;
    }

    private static Anchor link(String kind, DownloadHandler file) {
        Anchor link = new Anchor(file, kind);
        link.setAriaLabel(I18NProvider.translate("lists.files.download.as", kind));
        return link;
    }

    private <T> DownloadHandler file(
            String name,
            String ending,
            String type,
            List<SheetColumn<T>> columns,
            Supplier<Stream<T>> rows,
            Writing<T> writing) {
        return event -> inTab(event, () -> {
            try (Stream<T> all = rows.get()) {
                event.setFileName(name + " " + LocalDate.now(clock.withZone(Norwegian.ZONE)) + ending);
                event.setContentType(type);
                writing.write(event.getOutputStream(), columns, all);
            }
        });
    }

    /** What is written, in the language and the workspace of the tab that asks. */
    private interface Work {
        void run() throws IOException;
    }

    /** A file is fetched by a request of its own, which is no tab's until it is said whose: the tab's workspace is bound so. */
    private static void inTab(DownloadEvent event, Work work) throws IOException {
        UI.setCurrent(event.getUI());
        try {
            work.run();
        } catch (AccessDeniedException refused) {
            event.getResponse().sendError(HttpStatusCode.FORBIDDEN.getCode(), "");
        } finally {
            UI.setCurrent(null);
        }
    }
}
