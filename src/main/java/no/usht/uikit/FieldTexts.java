package no.usht.uikit;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

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
