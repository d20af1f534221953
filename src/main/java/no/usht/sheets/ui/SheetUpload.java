package no.usht.sheets.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicReference;
import no.usht.sheets.Brought;
import no.usht.sheets.RefusedFileException;
import no.usht.sheets.SheetLimits;
import no.usht.uikit.FieldTexts;
import org.jspecify.annotations.Nullable;

/** Takes a table from somebody's computer, and says why where it does not. */
final class SheetUpload extends Div {

    private static final int MEGABYTE = 1_000_000;

    private final SerializableConsumer<Brought> received;
    private final Paragraph refusal = new Paragraph();

    /** What the request that brings the file leaves to the page, which it must not touch itself. */
    private final transient AtomicReference<@Nullable Brought> brought = new AtomicReference<>();

    private final transient AtomicReference<@Nullable RefusedFileException> refused = new AtomicReference<>();

    SheetUpload(SerializableConsumer<Brought> received) {
        this.received = received;
        Upload upload = FieldTexts.norwegian(new Upload(this::receive));
        UploadI18N words = upload.getI18n();
        words.getError().setIncorrectFileType(getTranslation("sheets.upload.wrongType"));
        upload.setI18n(words);
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(SheetLimits.STANDARD.bytes());
        // Those that are refused too: they are told why.
        upload.setAcceptedFileExtensions(".xlsx", ".csv", ".txt", ".tsv", ".xls", ".xlsm", ".ods");
        upload.addFileRejectedListener(event -> refusal.setText(event.getErrorMessage()));
        upload.getElement().addEventListener("upload-success", event -> {
            upload.clearFileList();
            pass();
        });
        upload.getElement().addEventListener("upload-error", event -> {
            upload.clearFileList();
            explain();
        });
        upload.getElement().addEventListener("upload-start", event -> refusal.setText(""));
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassName("usht-missing");
        Paragraph limit = new Paragraph(getTranslation(
                "sheets.upload.limit",
                SheetLimits.STANDARD.bytes() / MEGABYTE,
                SheetLimits.STANDARD.rows(),
                SheetLimits.STANDARD.columns()));
        limit.addClassName("usht-caption");
        addClassName("usht-stack");
        add(upload, limit, refusal);
    }

    /** In the request that brings the file; the page is not locked meanwhile. */
    void receive(UploadEvent event) throws IOException {
        refused.set(null);
        try (InputStream content = event.getInputStream()) {
            hold(Brought.read(content, SheetLimits.STANDARD));
        } catch (RefusedFileException reason) {
            refused.set(reason);
            event.reject();
        }
    }

    private void hold(@Nullable Brought now) {
        @Nullable Brought before = brought.getAndSet(now);
        if (before != null) {
            before.close();
        }
    }

    private void pass() {
        @Nullable Brought now = brought.getAndSet(null);
        if (now != null) {
            refusal.setText("");
            received.accept(now);
        }
    }

    private void explain() {
        @Nullable RefusedFileException why = refused.get();
        refusal.setText(
                why == null
                        ? getTranslation("uikit.upload.failed")
                        : getTranslation(
                                "sheets.refusal." + why.reason().name(),
                                why.arguments().toArray()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        // The browser went away between the file and the page.
        hold(null);
    }
}
