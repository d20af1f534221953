package no.usht.publication.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.usht.centre.CentreDirectory;
import no.usht.handover.HandedOver;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityId;
import no.usht.priority.PriorityName;
import no.usht.publication.Publication;
import no.usht.shared.ActivityId;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;
import no.usht.territory.TerritoryService;
import no.usht.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** What everybody may know of a published activity, in the reader's words; for page and paper alike. */
@org.springframework.stereotype.Component
class PublishedFacts {

    private final CentreDirectory directory;
    private final PriorityCatalogue priorities;
    private final TerritoryService territory;

    PublishedFacts(CentreDirectory directory, PriorityCatalogue priorities, TerritoryService territory) {
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
    static List<Chapter> chapters(Publication activity, Component page) {
        return Stream.of(
                        new Chapter(page.getTranslation("publication.goal"), activity.goal()),
                        new Chapter(page.getTranslation("publication.background"), activity.background()),
                        new Chapter(page.getTranslation("publication.method"), activity.method()),
                        new Chapter(page.getTranslation("publication.result"), activity.result()))
                .filter(chapter -> !chapter.text().isBlank())
                .toList();
    }

    List<Fact> of(HandedOver<Publication> version, Reader reader, Component page) {
        List<Fact> facts = new ArrayList<>();
        Publication activity = version.content();
        add(facts, page, "publication.centre", centre(version.centre(), reader));
        if (!version.origin().equals(version.centre())) {
            add(facts, page, "publication.origin", plain(centreName(version.origin())));
        }
        add(
                facts,
                page,
                "publication.period",
                plain(Norwegian.period(activity.from(), activity.to(), Texts.language())));
        priorities(facts, activity, page);
        add(
                facts,
                page,
                "publication.focusAreas",
                activity.focusAreas().stream().map(PublishedFacts::plain));
        add(
                facts,
                page,
                "publication.coArrangers",
                activity.coArrangers().stream()
                        .sorted(Norwegian.by(this::centreName))
                        .map(key -> centre(key, reader)));
        add(facts, page, "publication.partners", activity.partners().stream().map(PublishedFacts::plain));
        relative(facts, reader, page, "publication.sameAs", activity.sameAs(), other -> true);
        relative(
                facts,
                reader,
                page,
                "publication.partOf",
                activity.partOf(),
                whole -> whole.centre().equals(version.centre()));
        LocalDate published = LocalDate.ofInstant(version.publishedAt(), Norwegian.ZONE);
        // Another municipality may have taken the centre over since.
        directory
                .find(version.origin())
                .flatMap(centre -> centre.hostOn(published))
                .ifPresent(host -> add(facts, page, "publication.host", plain(host.name())));
        add(facts, page, "publication.publishedAt", plain(Norwegian.date(published)));
        return facts;
    }

    private void priorities(List<Fact> facts, Publication activity, Component page) {
        Set<PriorityId> ids = new HashSet<>(activity.otherPriorities());
        Optional<PriorityId> main = Optional.ofNullable(activity.mainPriority());
        main.ifPresent(ids::add);
        Map<PriorityId, PriorityName> names = priorities.names(ids);
        add(
                facts,
                page,
                "publication.mainPriority",
                main.stream()
                        .flatMap(id -> Stream.ofNullable(names.get(id)))
                        .map(name -> plain(name.name(Texts.language()))));
        add(
                facts,
                page,
                "publication.otherPriorities",
                names.values().stream()
                        .filter(name -> !Optional.of(name.id()).equals(main))
                        .map(name -> plain(name.name(Texts.language()))));
    }

    private static void relative(
            List<Fact> facts,
            Reader reader,
            Component page,
            String key,
            @Nullable ActivityId id,
            Predicate<Reader.Related> isShown) {
        if (id != null) {
            reader.related()
                    .apply(id)
                    .filter(isShown)
                    .ifPresent(other -> add(
                            facts,
                            page,
                            key,
                            new Value(other.title(), reader.activity().apply(id))));
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

    private Value centre(CentreKey key, Reader reader) {
        return new Value(centreName(key), reader.centre().apply(key));
    }

    /** Empty where the directory does not know it. */
    String centreName(CentreKey key) {
        return directory.find(key).map(centre -> centre.name(Texts.language())).orElse("");
    }

    /** What people call a municipality or city district; its code where the register does not know it. */
    String place(String code) {
        return territory.label(code).orElse(code);
    }

    /** Municipalities and city districts, by name. */
    List<String> places(List<Publication.Reach> reach) {
        return territory
                .labels(reach.stream().map(Publication.Reach::territoryCode).toList())
                .values()
                .stream()
                .sorted(Norwegian.alphabetical())
                .toList();
    }
}
