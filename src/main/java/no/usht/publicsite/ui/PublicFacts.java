package no.usht.publicsite.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.usht.centre.CentreDirectory;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityName;
import no.usht.publication.PublicActivity;
import no.usht.publication.PublishedActivities;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.tenancy.CentreKey;
import no.usht.territory.TerritoryService;
import no.usht.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** What everybody may know of a published activity, in the reader's words; for page and paper alike. */
@org.springframework.stereotype.Component
class PublicFacts {

    private final PublishedActivities activities;
    private final CentreDirectory directory;
    private final PriorityCatalogue priorities;
    private final TerritoryService territory;

    PublicFacts(
            PublishedActivities activities,
            CentreDirectory directory,
            PriorityCatalogue priorities,
            TerritoryService territory) {
        this.activities = activities;
        this.directory = directory;
        this.priorities = priorities;
        this.territory = territory;
    }

    /** A text of some length with its heading. */
    record Chapter(String heading, String text) {}

    /** A fact with its name, of at least one value. */
    record Fact(String name, List<Value> values) {}

    /** @param href where the words lead on the page, if anywhere */
    record Value(String text, Optional<String> href) {}

    /** What the centre has written, without what it left empty. */
    static List<Chapter> chapters(PublicActivity activity, Component page) {
        return Stream.of(
                        new Chapter(page.getTranslation("publicsite.activity.goal"), activity.goal()),
                        new Chapter(page.getTranslation("publicsite.activity.background"), activity.background()),
                        new Chapter(page.getTranslation("publicsite.activity.method"), activity.method()),
                        new Chapter(page.getTranslation("publicsite.activity.result"), activity.result()))
                .filter(chapter -> !chapter.text().isBlank())
                .toList();
    }

    List<Fact> of(PublicActivity activity, Component page) {
        List<Fact> facts = new ArrayList<>();
        add(facts, page, "publicsite.activity.centre", centre(activity.centre()));
        if (!activity.origin().equals(activity.centre())) {
            add(facts, page, "publicsite.activity.origin", plain(centreName(activity.origin())));
        }
        add(
                facts,
                page,
                "publicsite.activity.period",
                plain(Norwegian.period(activity.from(), activity.to(), Texts.language())));
        priorities(facts, activity, page);
        add(
                facts,
                page,
                "publicsite.activity.focusAreas",
                activity.focusAreas().stream().map(PublicFacts::plain));
        add(
                facts,
                page,
                "publicsite.activity.coArrangers",
                activity.coArrangers().stream()
                        .sorted(Norwegian.by(this::centreName))
                        .map(this::centre));
        add(
                facts,
                page,
                "publicsite.activity.partners",
                activity.partners().stream().map(PublicFacts::plain));
        relative(facts, page, "publicsite.activity.sameAs", activity.sameAs(), other -> true);
        relative(
                facts,
                page,
                "publicsite.activity.partOf",
                activity.partOf(),
                whole -> whole.centre().equals(activity.centre()));
        LocalDate published = LocalDate.ofInstant(activity.publishedAt(), Norwegian.ZONE);
        // Another municipality may have taken the centre over since.
        directory
                .find(activity.origin())
                .flatMap(centre -> centre.hostOn(published))
                .ifPresent(host -> add(facts, page, "publicsite.activity.host", plain(host.name())));
        add(facts, page, "publicsite.activity.publishedAt", plain(Norwegian.date(published)));
        return facts;
    }

    private void priorities(List<Fact> facts, PublicActivity activity, Component page) {
        Set<UUID> ids = new HashSet<>(activity.otherPriorities());
        Optional<UUID> main = Optional.ofNullable(activity.mainPriority());
        main.ifPresent(ids::add);
        Map<UUID, PriorityName> names = priorities.names(ids);
        add(
                facts,
                page,
                "publicsite.activity.mainPriority",
                main.stream()
                        .flatMap(id -> Stream.ofNullable(names.get(id)))
                        .map(name -> plain(name.name(Texts.language()))));
        add(
                facts,
                page,
                "publicsite.activity.otherPriorities",
                names.values().stream()
                        .filter(name -> !Optional.of(name.id()).equals(main))
                        .map(name -> plain(name.name(Texts.language()))));
    }

    private void relative(
            List<Fact> facts, Component page, String key, @Nullable UUID id, Predicate<PublicActivity> isShown) {
        if (id != null) {
            activities
                    .find(id)
                    .filter(isShown)
                    .ifPresent(other -> add(
                            facts,
                            page,
                            key,
                            new Value(
                                    other.title(),
                                    Optional.of(
                                            Places.href(ActivityView.class, new RouteParam("id", id.toString()))))));
        }
    }

    private static void add(List<Fact> facts, Component page, String key, Value... values) {
        add(facts, page, key, Arrays.stream(values));
    }

    /** A fact without a text is none. */
    private static void add(List<Fact> facts, Component page, String key, Stream<Value> values) {
        List<Value> said = values.filter(value -> !value.text().isEmpty()).toList();
        if (!said.isEmpty()) {
            facts.add(new Fact(page.getTranslation(key), said));
        }
    }

    private static Value plain(String text) {
        return new Value(text, Optional.empty());
    }

    private Value centre(CentreKey key) {
        return new Value(
                centreName(key), Optional.of(Places.href(CentreView.class, new RouteParam("key", key.value()))));
    }

    /** Empty where the directory does not know it. */
    String centreName(CentreKey key) {
        return directory.find(key).map(centre -> centre.name(Texts.language())).orElse("");
    }

    /** Municipalities and city districts that take part, by name. */
    List<String> places(PublicActivity activity) {
        return territory.labels(activity.takingPart()).values().stream()
                .sorted(Norwegian.alphabetical())
                .toList();
    }
}
