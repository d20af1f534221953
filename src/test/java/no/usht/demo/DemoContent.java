package no.usht.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.usht.grant.Block;
import no.usht.grant.GrantSchemeContent;
import no.usht.plan.Light;
import no.usht.plan.StrategyState;
import no.usht.shared.ActivityKind;
import no.usht.shared.FundingSource;
import no.usht.shared.Language;
import no.usht.tenancy.CentreKey;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What the demo's activities are made of, from the folder {@code demo} of the test resources.
 *
 * @param surroundings by centre
 * @param oppland2021 the facts of one centre's one year, by priority
 * @param planning what plans and strategies are made of
 * @param grants what the directorate gives money for
 */
record DemoContent(
        List<Template> templates,
        Map<CentreKey, Surroundings> surroundings,
        Map<String, List<FactActivity>> oppland2021,
        Planning planning,
        List<Grant> grants) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    static DemoContent read() {
        Map<CentreKey, Surroundings> surroundings = new LinkedHashMap<>();
        read("surroundings.yaml", new TypeReference<Map<String, Surroundings>>() {})
                .forEach((key, around) -> surroundings.put(new CentreKey(key), around));
        return new DemoContent(
                read("activities.yaml", new TypeReference<List<Template>>() {}),
                surroundings,
                read("oppland-2021.yaml", new TypeReference<Map<String, List<FactActivity>>>() {}),
                read("plans.yaml", new TypeReference<Planning>() {}),
                read("grants.yaml", new TypeReference<List<Grant>>() {}));
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try (InputStream in = Objects.requireNonNull(DemoContent.class.getResourceAsStream("/demo/" + name), name)) {
            return YAML.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A scheme with its years, the last of them the next one.
     *
     * @param frames in kroner, of one year each
     * @param named keys of the centres that may apply; empty for all
     */
    record Grant(
            GrantSchemeContent scheme,
            List<Long> frames,
            @Nullable Integer ownShare,
            @Nullable Long auditThreshold,
            @Nullable Integer carryOverShare,
            List<String> named,
            List<Block> form) {}

    /**
     * What activities of many centres are made of.
     *
     * @param serves keys of priorities by their year, the main one first
     * @param partners names, or words that {@link Surroundings#partner} understands
     * @param funding thousand kroner a year, from and to, by source; the first is never missing
     * @param months how long it lasts, from and to; 0 for one day
     * @param yearly whether it comes back in other years; its title holds the year then
     * @param only the centres that may have it; empty for all
     */
    record Template(
            String key,
            ActivityKind kind,
            Texts nb,
            Texts nn,
            Map<Integer, List<String>> serves,
            List<String> partners,
            Map<FundingSource, List<Integer>> funding,
            List<Integer> months,
            boolean yearly,
            List<Part> parts,
            List<String> links,
            List<String> only) {

        Template {
            serves = orEmpty(serves);
            partners = orEmpty(partners);
            funding = orEmpty(funding);
            parts = orEmpty(parts);
            links = orEmpty(links);
            only = orEmpty(only);
        }

        Texts texts(Language language) {
            return language == Language.NN ? nn : nb;
        }
    }

    /** An activity's texts in one language form; {@code {område}} stands for the centre's area. */
    record Texts(String title, String background, String goal, String method, String result, List<String> focus) {}

    /** A part of a larger activity. */
    record Part(ActivityKind kind, Words title, Words goal) {}

    /** A text in both language forms. */
    record Words(String nb, String nn) {
        String in(Language language) {
            return language.pick(nb, nn);
        }
    }

    /**
     * Who and what a centre has around it.
     *
     * @param gaps keys of priorities, by year, that the centre does nothing about
     */
    record Surroundings(
            String governor,
            String university,
            String hospital,
            String research,
            @Nullable String vocational,
            List<String> neighbours,
            Map<Integer, List<String>> gaps) {

        Surroundings {
            gaps = orEmpty(gaps);
        }

        /** The institution that a word of a template stands for here, or the name itself; null if there is none here. */
        @Nullable
        String partner(String word) {
            return switch (word) {
                case "governor" -> governor;
                case "university" -> university;
                case "hospital" -> hospital;
                case "research" -> research;
                case "vocational" -> vocational;
                default -> word;
            };
        }

        boolean hasGap(int year, String priority) {
            return gaps.getOrDefault(year, List.of()).contains(priority);
        }
    }

    /** An activity as the facts name it; {@code note} is what they say about it besides. */
    record FactActivity(
            String name,
            @Nullable ActivityKind kind,
            @Nullable String note,
            boolean conditional,
            List<String> with,
            List<FactActivity> parts) {

        FactActivity {
            with = orEmpty(with);
            parts = orEmpty(parts);
        }
    }

    /**
     * What plans and strategies are made of.
     *
     * @param strategies by centre, where the facts say something
     * @param assignments2021 by priority
     */
    record Planning(
            List<Words> goals,
            List<MeasureTemplate> measures,
            List<Reason> reasons,
            StrategyTemplate strategy,
            Map<String, List<FactStrategy>> strategies,
            String introduction2021,
            Map<String, String> assignments2021) {}

    /**
     * A measure of many centres.
     *
     * @param goal place of its goal, from 0
     * @param serves keys of priorities, by the year in which they came
     * @param words that stand in the titles of activities which carry it out
     */
    record MeasureTemplate(
            String nb,
            String nn,
            int goal,
            Map<Integer, List<String>> serves,
            List<String> words,
            Words why,
            IndicatorTemplate indicator,
            @Nullable Integer hours,
            @Nullable Integer percentage) {

        String title(Language language) {
            return language.pick(nb, nn);
        }
    }

    /**
     * What shows whether a measure works, from the baseline to the target of a year.
     *
     * @param counted what the program counts it by, among activities of that kind; null where people enter it
     */
    record IndicatorTemplate(
            String nb,
            String nn,
            Words unit,
            BigDecimal from,
            BigDecimal to,
            @Nullable String counted,
            @Nullable ActivityKind kind) {}

    /** Why a measure is not getting on as planned, and what is done about it. */
    record Reason(Light light, String nb, String nn, Words remedy) {}

    /** A strategy of those centres that the facts say nothing of. */
    record StrategyTemplate(Words title, Words vision, Words aim, List<Words> goals, List<Words> areas) {}

    /**
     * A strategy as the facts know it.
     *
     * @param about what some of the areas are about, by area
     */
    record FactStrategy(
            String title,
            List<Integer> years,
            StrategyState state,
            String vision,
            String aim,
            List<String> goals,
            List<String> areas,
            @Nullable Map<String, String> about) {}

    private static <T> List<T> orEmpty(@Nullable Collection<T> rows) {
        return rows == null ? List.of() : List.copyOf(rows);
    }

    private static <K, V> Map<K, V> orEmpty(@Nullable Map<K, V> rows) {
        // In the order of the file, which Map.copyOf would lose.
        return rows == null ? Map.of() : new LinkedHashMap<>(rows);
    }
}
