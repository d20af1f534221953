package no.usht.operator.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import no.usht.operator.NewCentre;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantFile.Tile;
import no.usht.uikit.AddressFields;
import no.usht.uikit.PictureChoice;
import org.jspecify.annotations.Nullable;

/** Language form and colour of a centre's workspace, and the addresses that it gives. */
final class LookFields extends Div {

    private final Select<String> language;
    private final PictureChoice<Integer> accent;
    private final @Nullable PictureChoice<Tile> tile;
    private final @Nullable Tile tileBefore;
    private final TextField declaration;
    private final TextField contact;
    private final TextField website;

    /**
     * @param others whose places on the map can't be chosen; empty where the centre has its place
     */
    LookFields(Words words, NewCentre.Look shown, List<TenantFile> others) {
        language = Fields.language(words);
        accent = Hues.field(words, shown.accent());
        tileBefore = shown.tile();
        tile = tileBefore == null || others.isEmpty() ? null : TileChoice.field(words, others, tileBefore);
        declaration = Fields.declaration(words);
        contact = Fields.contact(words);
        website = AddressFields.web(Fields.text(words, "operator.look.website", false));
        language.setValue(shown.language());
        show(shown.declaration(), shown.contact());
        website.setValue(shown.website());
        add(Fields.form(language, declaration, contact, website), accent);
        if (tile != null) {
            add(tile);
        }
    }

    /** Shows another host's addresses. */
    void show(String itsDeclaration, String itsContact) {
        declaration.setValue(itsDeclaration);
        contact.setValue(itsContact);
    }

    AbstractField<?, ?>[] all() {
        return tile == null
                ? new AbstractField<?, ?>[] {language, accent, declaration, contact, website}
                : new AbstractField<?, ?>[] {language, accent, tile, declaration, contact, website};
    }

    /**
     * Whether nothing necessary is missing or wrong; marks what is.
     *
     * @param needsDeclaration whether the declaration of accessibility must be there
     */
    boolean isComplete(boolean needsDeclaration) {
        Checks checks = new Checks();
        if (needsDeclaration) {
            checks.filled(declaration);
        }
        return checks.address(declaration).mail(contact).address(website).passed();
    }

    NewCentre.Look read() {
        return new NewCentre.Look(
                language.getValue(),
                accent.getValue(),
                AddressFields.completed(declaration.getValue()),
                AddressFields.mailOf(contact.getValue()),
                AddressFields.completed(website.getValue()),
                tile == null ? tileBefore : tile.getValue());
    }
}
