package no.usht.sheets.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicReference;
import no.usht.shared.Norwegian;
import no.usht.sheets.Brought;
import no.usht.sheets.RefusedFileException;
import no.usht.sheets.SheetLimits;
import no.usht.uikit.FileUpload;
import org.jspecify.annotations.Nullable;

/** Takes a table from somebody's computer, and says why where it does not. */
final class SheetUpload extends Div {

    private static final SheetLimits LIMITS = SheetLimits.STANDARD;
    private static final int MEGABYTE = 1_000_000;

    /** Read, and not yet with the page, which may be gone by then. */
    private final transient AtomicReference<@Nullable Brought> underWay = new AtomicReference<>();

    SheetUpload(SerializableConsumer<Brought> received) {
        Paragraph limit = new Paragraph(getTranslation(
                "sheets.upload.limit",
                LIMITS.bytes() / MEGABYTE,
                Norwegian.number(LIMITS.rows()),
                Norwegian.number(LIMITS.columns())));
        limit.addClassName("usht-caption");
        // Files of any ending are let through: those that can't be read are told why, and how they can be saved anew.
        add(new FileUpload<Brought>(
                        getTranslation("sheets.upload.label"),
                        LIMITS.bytes(),
                        (name, content) -> read(content),
                        brought -> {
                            underWay.set(null);
                            received.accept(brought);
                        })
                .with(limit));
    }

    private Brought read(InputStream content) throws IOException, FileUpload.Refused {
        try {
            Brought brought = Brought.read(content, LIMITS);
            keep(brought);
            return brought;
        } catch (RefusedFileException why) {
            throw new FileUpload.Refused(() -> getTranslation(
                    "sheets.refusal." + why.reason().name(),
                    why.arguments().stream().map(SheetUpload::shown).toArray()));
        }
    }

    private static Object shown(Object argument) {
        return argument instanceof Integer number ? Norwegian.number(number) : argument;
    }

    private void keep(@Nullable Brought now) {
        @Nullable Brought before = underWay.getAndSet(now);
        if (before != null) {
            before.close();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        keep(null);
    }
}
