package no.usht.operator.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import no.usht.lifecycle.TenantOrderRefusedException;
import no.usht.lifecycle.TenantTaskResult.Remark;
import no.usht.lifecycle.UploadId;
import no.usht.tenancy.Workspace;
import no.usht.uikit.FileUpload;

/** Takes an archive from the operator's computer, for the worker alone to read. */
final class ArchiveUpload extends Div {

    private final transient OperatorTools tools;
    private final transient Words words;

    /** A file that the worker can be told to read. */
    record Received(UploadId id, String name) implements Serializable {}

    /** The field; the one who receives is told of each file once all of it is there. */
    ArchiveUpload(OperatorTools tools, Words words, String labelKey, SerializableConsumer<Received> received) {
        this.tools = tools;
        this.words = words;
        long limit = tools.uploads().limit();
        add(new FileUpload<>(words.text(labelKey), limit, this::receive, received)
                .only(".zip")
                .with(Words.caption(words.text("operator.upload.limit", Words.bytes(limit)))));
    }

    private Received receive(String name, InputStream content) throws IOException, FileUpload.Refused {
        try {
            UploadId id = tools.workspaces().call(Workspace.PLATFORM, () -> {
                try {
                    return tools.uploads().receive(name, content);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            return new Received(id, name);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (TenantOrderRefusedException tooLarge) {
            Remark why = tooLarge.remarks().getFirst();
            throw new FileUpload.Refused(() -> words.remark(why));
        }
    }
}
