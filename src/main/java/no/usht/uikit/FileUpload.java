package no.usht.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Takes one file after the other from the person's computer, and says why one was not taken. */
public final class FileUpload<T> extends Div {

    private final transient Receiver<T> receiver;
    private final SerializableConsumer<T> received;
    private final Upload upload;
    private final Paragraph refusal = new Paragraph();

    /** What the request that brings the file leaves to the page, which it must not touch itself. */
    private transient volatile @Nullable T brought;

    private transient volatile @Nullable Refused refused;

    /** Takes in what a browser sends, while the page goes on. */
    public interface Receiver<T> {

        /** Takes a file in. @throws Refused if it is not taken; the page is told why */
        T receive(String name, InputStream content) throws IOException, Refused;
    }

    /** A file was not taken. */
    public static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final SerializableSupplier<String> words;

        /** @param words asked for by the page, in its language */
        public Refused(SerializableSupplier<String> words) {
            super("Not taken");
            this.words = words;
        }
    }

    /**
     * The field.
     *
     * @param label names the field
     * @param limit the most bytes that the browser lets through
     * @param received told of each file once all of it is there
     */
    public FileUpload(String label, long limit, Receiver<T> receiver, SerializableConsumer<T> received) {
        this.receiver = receiver;
        this.received = received;
        upload = FieldTexts.norwegian(new Upload(this::receive));
        // As it is: in parts of a form, the server would keep it in files of its own.
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Math.min(limit, Integer.MAX_VALUE));
        upload.addFileRejectedListener(event -> tell(event.getErrorMessage()));
        upload.getElement().addEventListener("upload-success", event -> {
            upload.clearFileList();
            pass();
        });
        upload.getElement().addEventListener("upload-error", event -> explain());
        upload.getElement().addEventListener("upload-start", event -> tell(""));
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassName("usht-missing");
        addClassName("usht-stack");
        add(new Paragraph(label), upload, refusal);
    }

    /** Lets the browser offer such files alone, by the ending of their names. */
    public FileUpload<T> only(String extension) {
        upload.setAcceptedFileExtensions(extension);
        return this;
    }

    /** Says something more between the field and what was refused. */
    public FileUpload<T> with(Component remark) {
        addComponentAtIndex(getComponentCount() - 1, remark);
        return this;
    }

    /** In the request that brings the file; the page is not locked meanwhile. */
    private void receive(UploadEvent event) throws IOException {
        brought = null;
        refused = null;
        try (InputStream content = event.getInputStream()) {
            brought = receiver.receive(event.getFileName(), content);
        } catch (Refused why) {
            refused = why;
            event.reject();
        }
    }

    private void pass() {
        T now = brought;
        brought = null;
        if (now != null) {
            tell("");
            received.accept(now);
        }
    }

    private void explain() {
        Refused why = refused;
        tell(why == null ? getTranslation("uikit.upload.failed") : why.words.get());
        // Else its own words, "try again", would stand beside the reason why that is of no use.
        if (why != null) {
            upload.clearFileList();
        }
    }

    private void tell(String reason) {
        refusal.setText(reason);
    }
}
