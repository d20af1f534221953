package no.usht.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import no.usht.document.DocumentDetails;
import no.usht.document.FileKind;
import no.usht.uikit.Tag;

/** One file: what it is, and below it whatever is opened of it. */
final class DocumentItem extends Div {

    private final transient DocumentList list;
    private final transient DocumentWords words;
    private final transient DocumentDetails document;
    private final Div opened = new Div();
    private final boolean isPicture;

    DocumentItem(DocumentList list, DocumentDetails document) {
        this.list = list;
        this.words = list.words();
        this.document = document;
        this.isPicture = document.newest().kind().filter(FileKind::isPicture).isPresent();
        addClassName("usht-document");
        add(head(), DocumentList.caption(words.about(document.newest())));
        if (isPicture) {
            add(DocumentList.caption(
                    document.alternative().isEmpty()
                            ? words.text("document.alternative.missing")
                            : words.text("document.alternative.is", document.alternative())));
        }
        add(actions(), opened);
        if (document.versions().size() > 1) {
            add(older());
        }
    }

    private Div head() {
        Div head = new Div(saving(document.newest(), document.name()));
        head.addClassName("usht-tags");
        document.exemptBy()
                .ifPresent(provision -> head.add(new Tag(words.text("document.exempt", provision), Tag.Tone.WARN)));
        return head;
    }

    private Anchor saving(DocumentDetails.Version version, String text) {
        return new Anchor(list.saved(document, version), AttachmentType.DOWNLOAD, text);
    }

    private Div actions() {
        Div actions = new Div();
        actions.addClassName("usht-actions");
        if (isPicture) {
            actions.add(button("document.show", "document.show.of", this::showPicture));
        } else if (document.newest().kind().filter(FileKind::isShown).isPresent()) {
            Anchor shown = new Anchor(list.shown(document), AttachmentType.INLINE, words.text("document.show"));
            shown.setTarget(AnchorTarget.BLANK);
            shown.getElement().setAttribute("rel", "noopener noreferrer");
            shown.setAriaLabel(words.text("document.show.newTab", document.name()));
            actions.add(shown);
        }
        if (list.mayChange()) {
            actions.add(
                    button(
                            "document.change",
                            "document.change.of",
                            () -> open(new DescriptionForm(list, document, this::close))),
                    button("document.replace", "document.replace.of", () -> open(list.replacing(document))),
                    button("document.delete", "document.delete.of", () -> list.delete(document)));
        }
        return actions;
    }

    private Button button(String key, String ofWhich, Runnable work) {
        Button button = new Button(words.text(key), click -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(words.text(ofWhich, document.name()));
        return button;
    }

    private void showPicture() {
        Image image = new Image(list.shown(document), document.alternative());
        image.addClassName("usht-picture");
        open(image);
    }

    /** What is open already is closed by the same button. */
    private void open(Component what) {
        boolean isAgain =
                opened.getChildren().anyMatch(child -> child.getClass().equals(what.getClass()));
        opened.removeAll();
        if (!isAgain) {
            opened.add(what);
        }
    }

    private void close() {
        opened.removeAll();
    }

    private NativeDetails older() {
        UnorderedList versions = new UnorderedList();
        document.versions().stream()
                .skip(1)
                .forEach(version -> versions.add(new ListItem(saving(version, words.about(version)))));
        return new NativeDetails(
                words.text("document.older", String.valueOf(document.versions().size() - 1)), versions);
    }
}
