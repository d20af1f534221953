package no.usht.operator.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import no.usht.operator.NewCentre;
import no.usht.operator.NewCentreRecord;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantFile.Tile;
import no.usht.uikit.AddressFields;

/** Language form and colour of a centre's workspace, and the addresses that it gives. */
final class LookFields extends Div {

    /**
     * @param shown at first
     * @param others whose places on the map can't be chosen; empty where the centre has its place
     */
    LookFields(Words words, CentreFields fields, NewCentre.Look shown, List<TenantFile> others) {
        Select<String> language = fields.language();
        TextField website = AddressFields.web(fields.text(NewCentreRecord.WEBSITE));
        add(
                CentreFields.layout(language, fields.declaration(), fields.contact(), website),
                fields.form().bind(Hues.field(words, shown.accent()), NewCentreRecord.ACCENT));
        Tile tile = shown.tile();
        if (tile != null && !others.isEmpty()) {
            add(fields.form().bind(TileChoice.field(words, others, tile), NewCentreRecord.TILE));
        }
    }
}
