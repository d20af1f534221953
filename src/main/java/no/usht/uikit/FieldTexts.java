package no.usht.uikit;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import no.usht.shared.Norwegian;
import no.usht.shared.PlainText;

/** What Vaadin's fields say to screen readers by themselves, in the reader's form instead of English. */
public final class FieldTexts {

    private static final int KILO = 1000;

    private FieldTexts() {}

    /** Makes a field for several choices tell in Norwegian what was chosen and taken away, and show all that is chosen. */
    public static <T> MultiSelectComboBox<T> norwegian(MultiSelectComboBox<T> field) {
        field.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(field.getTranslation("uikit.choices.cleared"))
                .setSelected(field.getTranslation("uikit.choices.selected"))
                .setDeselected(field.getTranslation("uikit.choices.deselected"))
                .setFocused(field.getTranslation("uikit.choices.focused"))
                // The component itself puts the number in place of this word.
                .setTotal(field.getTranslation("uikit.choices.total", "{count}")));
        // What was chosen is read, not counted.
        field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        return field;
    }

    /**
     * Whether there is more in the field than there is room for; tells the person, if so.
     *
     * <p>Counted as it is kept: a browser counts a letter that came in two parts twice, and what nobody sees.
     */
    public static boolean isTooLong(TextField field, int most) {
        boolean tooLong = PlainText.line(field.getValue()).length() > most;
        if (tooLong) {
            field.setInvalid(true);
            field.setErrorMessage(field.getTranslation("uikit.text.tooLong", Norwegian.number(most)));
        }
        return tooLong;
    }

    /** Makes an upload of one file tell in Norwegian what it does and what went wrong. */
    public static Upload norwegian(Upload field) {
        field.setI18n(new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(field.getTranslation("uikit.upload.add")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(field.getTranslation("uikit.upload.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(field.getTranslation("uikit.upload.tooMany"))
                        .setFileIsTooBig(field.getTranslation("uikit.upload.tooLarge"))
                        .setIncorrectFileType(field.getTranslation("uikit.upload.wrongType")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(field.getTranslation("uikit.upload.connecting"))
                                .setStalled(field.getTranslation("uikit.upload.stalled"))
                                .setProcessing(field.getTranslation("uikit.upload.processing"))
                                .setHeld(field.getTranslation("uikit.upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(field.getTranslation("uikit.upload.remaining"))
                                .setUnknown(field.getTranslation("uikit.upload.remainingUnknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(field.getTranslation("uikit.upload.unavailable"))
                                .setUnexpectedServerError(field.getTranslation("uikit.upload.failed"))
                                .setForbidden(field.getTranslation("uikit.upload.forbidden"))
                                .setFileTooLarge(field.getTranslation("uikit.upload.tooLarge"))))
                .setFile(new UploadI18N.File()
                        .setRetry(field.getTranslation("uikit.upload.retry"))
                        .setStart(field.getTranslation("uikit.upload.start"))
                        .setRemove(field.getTranslation("uikit.upload.remove")))
                .setUnits(List.of("B", "kB", "MB", "GB", "TB"), KILO));
        return field;
    }
}
