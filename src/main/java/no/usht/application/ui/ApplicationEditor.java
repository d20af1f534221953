package no.usht.application.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.application.Answer;
import no.usht.application.Answer.Said;
import no.usht.application.Application;
import no.usht.application.ApplicationService;
import no.usht.application.BudgetSums;
import no.usht.application.Check;
import no.usht.forms.Wording;
import no.usht.grant.Block;
import no.usht.grant.BlockKind;
import no.usht.pages.Attempt;
import no.usht.pages.RecordAddress;
import no.usht.plan.ActionPlanService;
import no.usht.plan.MeasureId;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.CancelFirst;
import no.usht.uikit.Card;
import no.usht.uikit.CardGrid;
import no.usht.uikit.KeyValues;
import no.usht.uikit.Notices;
import no.usht.uikit.Polling;
import org.jspecify.annotations.Nullable;

/** The form of an application, part by part; several people can write in it at once, each sees what the others save. */
final class ApplicationEditor extends Div {

    private static final Duration LONGEST = Duration.ofHours(2);

    private final transient Application begun;
    private final transient ApplicationService applications;
    private final transient ActionPlanService plans;
    private final transient Access access;
    private final transient Wording words;
    private final transient Map<String, PartCard> parts = new LinkedHashMap<>();
    private final Div side = new Div();
    private transient @Nullable Application shown;

    ApplicationEditor(
            Application application,
            ApplicationService applications,
            ActionPlanService plans,
            Access access,
            Wording words) {
        this.begun = application;
        this.applications = applications;
        this.plans = plans;
        this.access = access;
        this.words = words;
        side.addClassName("usht-stack");
        PartField.Offered offered = offered(application);
        application.form().blocks().stream()
                .forEach(block -> parts.put(
                        block.key(),
                        new PartCard(block, application.answer(block.key()), offered, words, new Saved())));
        add(new CardGrid(
                CardGrid.Columns.MAIN_AND_SIDE,
                CardGrid.column(parts.values().stream().map(PartCard::card).toArray(Card[]::new)),
                side));
        show(application);
        Polling.until(this, LONGEST, () -> {
            applications.find(application.id()).ifPresent(this::arrived);
            return false;
        });
    }

    private final class Saved implements PartCard.Saving {

        @Override
        public Answer save(Block block, int version, Said said) {
            Answer kept = applications.answer(begun.id(), block.key(), version, said);
            applications.find(begun.id()).ifPresent(ApplicationEditor.this::show);
            return kept;
        }

        @Override
        public Answer now(Block block) {
            return applications
                    .find(begun.id())
                    .map(application -> application.answer(block.key()))
                    .orElseThrow();
        }
    }

    private PartField.Offered offered(Application application) {
        Map<MeasureId, String> measures = plans.treesOf(application.call().year()).stream()
                .flatMap(tree -> tree.measures().stream())
                .collect(Collectors.toMap(
                        measure -> new MeasureId(measure.id()),
                        measure -> measure.content().title(),
                        (one, other) -> one,
                        LinkedHashMap::new));
        return new PartField.Offered(plans.all(), measures);
    }

    private void arrived(Application now) {
        parts.forEach((block, part) -> part.arrived(now.answer(block)));
        show(now);
    }

    /** What depends on all answers together. */
    private void show(Application application) {
        if (application.equals(shown)) {
            // What has the focus stays.
            return;
        }
        shown = application;
        Set<String> asked = application.asked().stream().map(Block::key).collect(Collectors.toSet());
        parts.forEach((block, part) -> part.card().setVisible(asked.contains(block)));
        side.removeAll();
        side.add(progress(application), checks(application));
        if (application.form().blocks().stream().anyMatch(block -> block.kind() == BlockKind.BUDGET)) {
            side.add(sums(BudgetSums.of(application.budget())));
        }
    }

    private Card progress(Application application) {
        List<Block> asked = application.asked();
        long answered = asked.stream()
                .filter(block -> !application.answer(block.key()).said().isEmpty())
                .count();
        Card card = new Card(
                words.text("application.progress"),
                new Paragraph(words.text(
                        "application.progress.of", Norwegian.number(answered), Norwegian.number(asked.size()))));
        Button review = RecordAddress.button(
                words.text(
                        access.may(Permission.APPLICATION_SEND)
                                ? "application.progress.send"
                                : "application.progress.review"),
                ApplicationViews.Send.class,
                RecordAddress.id(application.id()));
        review.addThemeVariants(ButtonVariant.PRIMARY);
        Button discard = new Button(words.text("application.discard"), click -> askToDiscard(application));
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(review, discard);
        actions.addClassName("usht-actions");
        card.add(actions);
        return card;
    }

    private void askToDiscard(Application application) {
        CancelFirst.open(
                new ConfirmDialog(
                        words.text("application.discard.title"),
                        words.text("application.discard.text"),
                        words.text("application.discard"),
                        confirmed -> Attempt.at(
                                () -> {
                                    applications.discard(application.id());
                                    Notices.saved(words.text("application.discard.done"));
                                    Places.open(ApplicationViews.All.class);
                                },
                                words,
                                () -> Places.open(ApplicationViews.All.class))),
                words.text("pages.cancel"));
    }

    private Card checks(Application application) {
        List<Check> found = applications.checks(application.id(), words.language());
        Card card = new Card(words.text("application.checks"));
        if (found.isEmpty()) {
            card.add(new Paragraph(words.text("application.checks.none")));
        } else {
            card.add(CheckList.of(found, words));
        }
        return card;
    }

    private Card sums(BudgetSums sums) {
        KeyValues facts = new KeyValues();
        sums.bySource().forEach((source, amount) -> facts.add(words.label(source), Norwegian.ore(amount)));
        facts.add(words.text("application.budget.all"), Norwegian.ore(sums.all()));
        sums.ownShare()
                .ifPresent(
                        share -> facts.add(words.text("application.budget.ownShare"), ApplicationWords.percent(share)));
        return new Card(words.text("application.budget.sums"), facts);
    }
}
