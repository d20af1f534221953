package no.usht.reach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.centre.AreaPlace;
import no.usht.forms.Wording;
import no.usht.lists.Address;
import no.usht.lists.Column;
import no.usht.lists.Exports;
import no.usht.lists.ListTable;
import no.usht.lists.Parameters;
import no.usht.priority.PriorityName;
import no.usht.reach.ReachFilter;
import no.usht.reach.ReachMatrices;
import no.usht.reach.ReachMatrix;
import no.usht.reach.ReachMatrix.Row;
import no.usht.reach.ReachMatrix.Standing;
import no.usht.shared.Norwegian;
import no.usht.uikit.Card;
import no.usht.uikit.Tag;
import no.usht.uikit.Texts;
import no.usht.uikit.TileMap;

/** All places of the area: as tiles, and as a table by national priority; those that were never reached come first. */
final class MatrixCards {

    private static final int TILES = 4;
    /** More names than these make no sentence. */
    private static final int NAMED = 6;

    private final Wording words;
    private final Address<ReachFilter> address;
    private final ReachMatrices matrices;
    private final Exports exports;
    private final boolean districts;
    private final ReachMatrix matrix;

    MatrixCards(
            Wording words, Address<ReachFilter> address, ReachMatrices matrices, Exports exports, boolean districts) {
        this.words = words;
        this.address = address;
        this.matrices = matrices;
        this.exports = exports;
        this.districts = districts;
        this.matrix = matrices.matrix(address.filter());
    }

    /** Such as 12 av 26 kommuner er nådd i 2026. Aldri nådd: Lom og Skjåk. */
    String lead() {
        String first = words.text(
                districts ? "reach.lead.districts" : "reach.lead.municipalities",
                Norwegian.number(matrix.reached()),
                Norwegian.number(matrix.rows().size()),
                time());
        List<String> never = matrix.never().stream().map(AreaPlace::label).toList();
        return never.isEmpty()
                ? first
                : first + " "
                        + words.text(
                                "reach.lead.never",
                                never.size() > NAMED ? Norwegian.number(never.size()) : Norwegian.list(never));
    }

    private String time() {
        return address.get(Parameters.YEAR)
                .map(year -> " " + words.text("reach.inYear", String.valueOf(year)))
                .orElse("");
    }

    Component[] drawn(Access access) {
        List<Component> cards = new ArrayList<>();
        if (!matrix.never().isEmpty() && access.may(Permission.MAIL_SEND)) {
            cards.add(never());
        }
        cards.add(new Card(words.text("reach.tiles"), tiles()));
        ListTable<Row> table = new ListTable<>(
                words.text("reach.title"),
                columns(),
                exports,
                () -> matrices.matrix(address.filter()).rows());
        table.show(matrix.rows());
        cards.add(table);
        return cards.toArray(Component[]::new);
    }

    private Card never() {
        List<AreaPlace> never = matrix.never();
        Paragraph names = new Paragraph();
        for (AreaPlace place : never) {
            if (names.getComponentCount() > 0) {
                names.add(new Span(", "));
            }
            names.add(new Anchor(at(place).href(ReachView.class), place.label()));
        }
        Card card = new Card(words.text(districts ? "reach.never.districts" : "reach.never.municipalities"), names);
        return card.actions(new Anchor(ReachAddress.invitation(never), words.text("reach.invite.all")));
    }

    private Address<ReachFilter> at(AreaPlace place) {
        return address.with(Parameters.PLACE, place.code());
    }

    private TileMap tiles() {
        List<TileMap.Tile> tiles = new ArrayList<>();
        for (Row row : matrix.rows()) {
            int at = tiles.size();
            tiles.add(new TileMap.Tile(
                    at % TILES,
                    at / TILES,
                    row.place().label(),
                    row.activities(),
                    at(row.place()).href(ReachView.class)));
        }
        return new TileMap(words.text("reach.tiles"), words.text("reach.activities"), tiles);
    }

    private List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(Column.link(
                words.text(districts ? "reach.district" : "reach.municipality"),
                row -> row.place().label(),
                row -> at(row.place()).href(ReachView.class)));
        columns.add(Column.inFiles(words.text("reach.code"), row -> row.place().code()));
        columns.add(Column.tag(words.text("reach.standing"), this::standing));
        columns.add(number(words.text("reach.activities.capital"), Row::activities, ""));
        columns.add(Column.number(words.text("reach.counted"), Row::counted));
        columns.add(Column.number(words.text("reach.came"), Row::came));
        for (PriorityName priority : matrix.priorities()) {
            columns.add(number(priority.name(Texts.language()), row -> row.of(priority.key()), priority.key()));
        }
        if (matrix.withoutPriority()) {
            columns.add(Column.number(words.text("reach.without"), row -> row.of(ReachMatrix.NONE)));
        }
        return columns;
    }

    /** A number that leads to what is behind it. */
    private Column<Row> number(String heading, ToIntFunction<Row> number, String priority) {
        return Column.<Row>drawn(
                        heading,
                        row -> new Component[] {cell(row, heading, number.applyAsInt(row), priority)},
                        number::applyAsInt)
                .toTheRight();
    }

    private Component cell(Row row, String heading, int number, String priority) {
        String text = Norwegian.number(number);
        if (number == 0) {
            return new Span(text);
        }
        Address<ReachFilter> behind =
                priority.isEmpty() ? at(row.place()) : at(row.place()).with(Parameters.PRIORITY, priority);
        Anchor link = new Anchor(behind.href(ReachView.class), text);
        link.setAriaLabel(text + ": " + row.place().label() + ", " + heading);
        return link;
    }

    private Tag standing(Row row) {
        return standing(words, row.standing(), address);
    }

    static Tag standing(Wording words, Standing standing, Address<ReachFilter> address) {
        return switch (standing) {
            case NEVER -> new Tag(words.text("reach.standing.never"), Tag.Tone.BAD);
            case EARLIER ->
                new Tag(
                        words.text(
                                "reach.standing.earlier",
                                String.valueOf(address.get(Parameters.YEAR).orElse(0))),
                        Tag.Tone.WARN);
            case NOW -> new Tag(words.text("reach.standing.now"), Tag.Tone.OK);
        };
    }
}
