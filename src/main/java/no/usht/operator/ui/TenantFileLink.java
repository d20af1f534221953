package no.usht.operator.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import no.usht.lifecycle.TenantFileWriter;
import no.usht.tenancy.TenantFile;

/** A link that downloads a centre's tenant file. */
final class TenantFileLink {

    private TenantFileLink() {}

    static Anchor of(Words words, TenantFile file) {
        String name = file.key() + ".yaml";
        byte[] content = TenantFileWriter.write(file, words.register().labels()).getBytes(StandardCharsets.UTF_8);
        return new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(content), name, "application/yaml", content.length)),
                words.text("operator.tenant.fileDownload", name));
    }
}
