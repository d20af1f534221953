package no.usht.onboarding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.UUID;
import no.usht.tenancy.TenantOrderRefusedException;
import no.usht.tenancy.TenantTaskResult.Remark;
import no.usht.tenancy.Workspace;
import no.usht.uikit.FieldTexts;
import org.jspecify.annotations.Nullable;

/** Takes an archive from the operator's computer, for the worker alone to read. */
final class ArchiveUpload extends Div {

    private final transient OnboardingTools tools;
    private final transient Words words;
    private final SerializableConsumer<Received> received;
    private final Paragraph refusal = new Paragraph();

    /** What the request that brings the file leaves to the page, which it must not touch itself. */
    private volatile @Nullable Received brought;

    private volatile @Nullable Remark refused;

    /** A file that the worker can be told to read. */
    record Received(UUID id, String name) implements Serializable {}

    /** The field; the one who receives is told of each file once all of it is there. */
    ArchiveUpload(OnboardingTools tools, Words words, String labelKey, SerializableConsumer<Received> received) {
        this.tools = tools;
        this.words = words;
        this.received = received;
        Upload upload = FieldTexts.norwegian(new Upload(this::receive));
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Math.min(tools.uploads().limit(), Integer.MAX_VALUE));
        upload.setAcceptedFileExtensions(".zip");
        upload.addFileRejectedListener(event -> tell(event.getErrorMessage()));
        upload.getElement().addEventListener("upload-success", event -> {
            upload.clearFileList();
            pass();
        });
        upload.getElement().addEventListener("upload-error", event -> explain());
        upload.getElement().addEventListener("upload-start", event -> tell(""));
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassName("usht-missing");
        Paragraph label = new Paragraph(words.text(labelKey));
        addClassName("usht-stack");
        add(
                label,
                upload,
                Words.caption(words.text(
                        "onboarding.upload.limit", Words.bytes(tools.uploads().limit()))),
                refusal);
    }

    /** In the request that brings the file; the page is not locked meanwhile. */
    private void receive(UploadEvent event) throws IOException {
        brought = null;
        refused = null;
        try (InputStream content = event.getInputStream()) {
            UUID id = tools.workspaces().call(Workspace.PLATFORM, () -> {
                try {
                    return tools.uploads().receive(event.getFileName(), content);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            brought = new Received(id, event.getFileName());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (TenantOrderRefusedException tooLarge) {
            refused = tooLarge.remarks().getFirst();
            event.reject();
        }
    }

    private void pass() {
        Received now = brought;
        brought = null;
        if (now != null) {
            tell("");
            received.accept(now);
        }
    }

    private void explain() {
        Remark why = refused;
        tell(why == null ? words.text("uikit.upload.failed") : words.remark(why));
    }

    private void tell(String reason) {
        refusal.setText(reason);
    }
}
