package no.usht.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.usht.shared.Language;

/**
 * A document to be printed: what it says, from top to bottom, and nothing of how it looks.
 *
 * <p>Every text is plain; what looks like markup in it is printed as it is.
 */
public final class Paper {

    private final Language language;
    private final Letterhead letterhead;
    private final String title;
    private final List<Part> parts = new ArrayList<>();
    private String above = "";
    private String below = "";
    private boolean wide;
    private boolean hasHeading;

    /** What a document consists of below its title. */
    sealed interface Part {

        /**
         * A heading.
         *
         * @param level 1 below the title, 2 below that
         */
        record Heading(int level, String text) implements Part {}

        /**
         * Paragraphs.
         *
         * @param isAside whether it is said less loudly than the rest
         */
        record Text(String text, boolean isAside) implements Part {}

        record FactRows(Facts facts) implements Part {}

        record Table(PaperTable table) implements Part {}

        record Points(List<Phrase> points) implements Part {}

        record Signature(String whose) implements Part {}
    }

    /** @param title what the document is called, on paper, in its reader's title bar and in the name of its file */
    public Paper(Language language, Letterhead letterhead, String title) {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A document needs a title");
        }
        this.language = language;
        this.letterhead = letterhead;
        this.title = title;
    }

    /** Says what kind of thing it is about, in a line above the title. */
    public Paper above(String line) {
        above = line;
        return this;
    }

    /** Says how things stand, in a line below the title. */
    public Paper below(String line) {
        below = line;
        return this;
    }

    /** Turns the pages on their side, for tables of many columns. */
    public Paper wide() {
        wide = true;
        return this;
    }

    /** Begins a chapter; readers find it among the bookmarks. */
    public Paper heading(String text) {
        hasHeading = true;
        return add(new Part.Heading(1, text));
    }

    /** Begins a part of a chapter. */
    public Paper subheading(String text) {
        if (!hasHeading) {
            throw new IllegalStateException("A part of a chapter before the first chapter");
        }
        return add(new Part.Heading(2, text));
    }

    /** Adds what people have written: an empty line begins a new paragraph, a line break a new line. */
    public Paper text(String text) {
        return add(new Part.Text(text, false));
    }

    /** Adds a sentence that explains what stands next to it. */
    public Paper aside(String text) {
        return add(new Part.Text(text, true));
    }

    /** Adds facts, each in a row. */
    public Paper facts(Facts facts) {
        return facts.rows().isEmpty() ? this : add(new Part.FactRows(facts));
    }

    /** Adds a table. */
    public Paper table(PaperTable table) {
        return add(new Part.Table(table));
    }

    /** Adds a list of short things. */
    public Paper points(List<Phrase> points) {
        return points.isEmpty() ? this : add(new Part.Points(List.copyOf(points)));
    }

    /** Leaves a line for a signature, and says below whose. */
    public Paper signature(String whose) {
        return add(new Part.Signature(whose));
    }

    private Paper add(Part part) {
        parts.add(part);
        return this;
    }

    /** What its file is to be called. */
    public String fileName() {
        return FileName.of(title, "pdf");
    }

    Language language() {
        return language;
    }

    Letterhead letterhead() {
        return letterhead;
    }

    String title() {
        return title;
    }

    String above() {
        return above;
    }

    String below() {
        return below;
    }

    boolean isWide() {
        return wide;
    }

    List<Part> parts() {
        return parts;
    }

    /** All that is printed of it, text by text. */
    Stream<String> texts() {
        return Stream.concat(Stream.of(title, above, below), parts.stream().flatMap(Paper::texts));
    }

    private static Stream<String> texts(Part part) {
        return switch (part) {
            case Part.Heading heading -> Stream.of(heading.text());
            case Part.Text text -> Stream.of(text.text());
            case Part.FactRows rows ->
                rows.facts().rows().stream()
                        .flatMap(fact -> Stream.concat(
                                Stream.of(fact.name()), fact.values().stream().map(Phrase::text)));
            case Part.Table rows -> rows.table().texts();
            case Part.Signature line -> Stream.of(line.whose());
            case Part.Points list -> list.points().stream().map(Phrase::text);
        };
    }
}
