package no.usht.grant.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.usht.centre.CentreDirectory;
import no.usht.forms.Wording;
import no.usht.grant.Block;
import no.usht.grant.Condition;
import no.usht.grant.Degree;
import no.usht.grant.GrantSchemeId;
import no.usht.grant.GrantState;
import no.usht.grant.Option;
import no.usht.grant.SchemeName;
import no.usht.tenancy.CentreKey;
import no.usht.uikit.Tag;
import no.usht.uikit.Texts;

/** What grants consist of, in the reader's words. */
final class GrantWords {

    private GrantWords() {}

    /** Schemes by those names, and centres by theirs. */
    static Wording.Names names(Map<GrantSchemeId, SchemeName> schemes, CentreDirectory centres) {
        return (field, value) -> switch (value) {
            case GrantSchemeId id -> Optional.ofNullable(schemes.get(id)).map(name -> name.name(Texts.language()));
            case CentreKey key -> centres.find(key).map(centre -> centre.name(Texts.language()));
            default -> Optional.empty();
        };
    }

    static Tag tag(GrantState state, Wording words) {
        return new Tag(words.label(state), state == GrantState.ANNOUNCED ? Tag.Tone.OK : Tag.Tone.ACCENT);
    }

    /** Such as «Søker dere sammen med andre?»: Ja; empty where those blocks have no such answer any more. */
    static Optional<String> condition(Condition condition, List<Block> blocks, Wording words) {
        return blocks.stream()
                .filter(block -> block.key().equals(condition.block()))
                .flatMap(block -> answer(block, condition.option(), words)
                        .map(answer -> words.text("grant.block.answered", block.label(words.language()), answer))
                        .stream())
                .findFirst();
    }

    private static Optional<String> answer(Block block, String option, Wording words) {
        return switch (block.kind()) {
            case CHOICE ->
                block.options().stream()
                        .filter(one -> one.key().equals(option))
                        .map(one -> one.label(words.language()))
                        .findFirst();
            case DEGREE -> Optional.of(words.label(Degree.valueOf(option)));
            default -> Optional.empty();
        };
    }

    /** What a block asks, and in small print what else there is to know of it. */
    static Div block(Block block, List<Block> blocks, Wording words) {
        Div question = new Div(new Span(block.label(words.language())));
        Optional.ofNullable(block.shownWhen())
                .flatMap(condition -> condition(condition, blocks, words))
                .ifPresent(answered -> question.add(caption(words.text("grant.block.shownIf", answered))));
        if (!block.options().isEmpty()) {
            question.add(caption(String.join(
                    " · ",
                    block.options().stream()
                            .map((Option option) -> option.label(words.language()))
                            .toList())));
        }
        return question;
    }

    private static Div caption(String text) {
        Div caption = new Div(text);
        caption.addClassName("usht-caption");
        return caption;
    }
}
