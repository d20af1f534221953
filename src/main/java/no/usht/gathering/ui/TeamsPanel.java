package no.usht.gathering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.usht.access.Permission;
import no.usht.centre.CentrePlaces;
import no.usht.content.Field;
import no.usht.content.InvalidContentException;
import no.usht.forms.Choices;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.gathering.ParticipantId;
import no.usht.gathering.TeamContact;
import no.usht.gathering.TeamContent;
import no.usht.gathering.TeamId;
import no.usht.gathering.TeamRecord;
import no.usht.gathering.TeamService;
import no.usht.keeping.Deletions;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.lists.Column;
import no.usht.lists.ListTable;
import no.usht.pages.Attempt;
import no.usht.shared.ActivityId;
import no.usht.uikit.Card;
import no.usht.uikit.EmptyState;
import no.usht.uikit.FormRows;
import no.usht.uikit.KeptFocus;
import no.usht.uikit.Notices;

/** The teams of an activity, and a form for one of them. */
final class TeamsPanel extends Div {

    private final transient Wording words;
    private final transient Tools tools;
    private final transient TeamNames names;
    private final ActivityId activity;
    private final boolean mayWrite;
    private final transient ListTable<Saved<TeamContent>> table;
    private final Div place = new Div();

    /** What the panel asks. */
    @org.springframework.stereotype.Component
    record Tools(TeamService teams, RecordService records, Deletions deletions, CentrePlaces places, Asking asking) {}

    TeamsPanel(Component page, Tools tools, ActivityId activity) {
        this.tools = tools;
        this.activity = activity;
        this.names = new TeamNames(tools.teams(), tools.places(), activity);
        this.words = new Wording(page, names);
        this.mayWrite = tools.asking().may(Permission.PARTICIPANT_WRITE);
        table = new ListTable<>(
                        words.text("gathering.teams.title"),
                        columns(),
                        tools.asking().exports(),
                        this::rows)
                .counted("gathering.teams.count.")
                .empty(() ->
                        new EmptyState(words.text("gathering.teams.none"), words.text("gathering.teams.none.text")));
        Div content = new Div(table, place);
        content.addClassName("usht-stack");
        Card card = new Card(words.text("gathering.teams.title"), content);
        if (mayWrite) {
            card.actions(new Button(words.text("gathering.teams.new"), click -> edit(Optional.empty())));
        }
        add(card);
        table.show();
    }

    private List<Saved<TeamContent>> rows() {
        names.readAgain();
        return tools.teams().of(activity);
    }

    private List<Column<Saved<TeamContent>>> columns() {
        List<Column<Saved<TeamContent>>> columns = new ArrayList<>();
        for (Field<TeamContent, ?> field :
                List.of(TeamRecord.NAME, TeamRecord.PLACE, TeamRecord.CONTACT, TeamRecord.AIM, TeamRecord.MEMBERS)) {
            columns.add(Column.text(words.label(field), team -> words.of(team.content(), field)));
        }
        if (mayWrite) {
            columns.add(Column.choice(
                    words.text("pages.choice"),
                    team -> new Div(
                            button("pages.edit", "gathering.teams.edit.of", team, () -> edit(Optional.of(team))),
                            button("pages.delete", "gathering.teams.delete.of", team, () -> delete(team)))));
        }
        return columns;
    }

    private Button button(String key, String labelKey, Saved<TeamContent> team, Runnable work) {
        Button button = new Button(words.text(key), click -> work.run());
        button.setAriaLabel(words.text(labelKey, team.content().name()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void edit(Optional<Saved<TeamContent>> team) {
        names.readAgain();
        TeamContent begun =
                team.map(Saved::content).orElseGet(() -> TeamRecord.KIND.empty().withActivity(activity));
        Form<TeamContent> form = new Form<>(words, TeamRecord.FIELDS, TeamRecord.KIND.empty(), TeamRecord.KIND::check);
        Choices<TeamContent> choices = new Choices<>(form);
        TextField name = form.line(TeamRecord.NAME);
        ComboBox<String> where = choices.chosen(TeamRecord.PLACE, tools.places().codes(), tools.places()::isMeant);
        ComboBox<TeamContact> contact = choices.lookup(TeamRecord.CONTACT);
        contact.setItems(List.copyOf(tools.teams().contacts(activity).keySet()));
        MultiSelectComboBox<ParticipantId> members = choices.several(
                TeamRecord.MEMBERS, List.copyOf(tools.teams().people(activity).keySet()));
        Component aim = form.text(TeamRecord.AIM);
        form.show(begun);
        Button save = new Button(words.text("forms.editor.save"), click -> save(form, team));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(save, new Button(words.text("pages.cancel"), click -> close()));
        actions.addClassName("usht-actions");
        Div editor = new Div(FormRows.of(List.of(name, where), List.of(contact, members), List.of(aim)), actions);
        editor.addClassName("usht-stack");
        place.removeAll();
        place.add(editor);
        name.focus();
    }

    private void close() {
        place.removeAll();
        KeptFocus.in(this);
    }

    private void save(Form<TeamContent> form, Optional<Saved<TeamContent>> team) {
        if (!form.validate()) {
            form.focusFirstWrong();
            return;
        }
        TeamContent content = form.content();
        Attempt.at(
                () -> {
                    try {
                        tools.teams()
                                .save(
                                        team.map(Saved::id).map(TeamId::new).orElse(null),
                                        team.map(Saved::version).orElse(0),
                                        content);
                    } catch (InvalidContentException invalid) {
                        form.refuse(invalid.problems());
                        form.focusFirstWrong();
                        return;
                    }
                    table.show();
                    close();
                    Notices.saved(words.text("pages.saved", content.name()));
                },
                words,
                table::show);
    }

    private void delete(Saved<TeamContent> team) {
        UUID id = team.id();
        Attempt.at(
                () -> {
                    tools.records().delete(TeamRecord.KIND, id, team.version());
                    table.show();
                    close();
                    Notices.undoable(
                            words.text("pages.deleted.done", team.content().name()),
                            words.text("forms.editor.undo"),
                            () -> Attempt.at(
                                    () -> {
                                        tools.deletions().restore(TeamRecord.KIND, id);
                                        table.show();
                                    },
                                    words,
                                    table::show));
                },
                words,
                table::show);
    }
}
