package no.usht.lists;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;

/** Links to a list's files, where it has any rows. */
final class FileLinks extends Div {

    private final Anchor pdf;
    private final long mostOnPaper;

    FileLinks(Exported<?> list, Exports exports) {
        addClassName("usht-files");
        mostOnPaper = list.mostOnPaper();
        pdf = link("PDF", exports.pdf(list, this));
        add(
                new Span(getTranslation("lists.files.download")),
                link("Excel", exports.excel(list)),
                link("CSV", exports.csv(list)),
                pdf);
    }

    private Anchor link(String kind, DownloadHandler file) {
        Anchor link = new Anchor(file, kind);
        // With it, browsers would save the page that says why there is no file as the file.
        link.setDownload(false);
        link.setAriaLabel(getTranslation("lists.files.download.as", kind));
        return link;
    }

    /** @param rows how many the list has */
    void show(long rows) {
        setVisible(rows > 0);
        pdf.setVisible(rows <= mostOnPaper);
    }
}
