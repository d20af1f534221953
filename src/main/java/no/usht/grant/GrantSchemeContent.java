package no.usht.grant;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.Serializable;
import java.util.List;
import java.util.function.Predicate;
import no.usht.shared.PlainText;

/**
 * What a scheme gives money for, on what rules, as typed.
 *
 * @param chapter of the state's budget, such as 0761
 * @param post below it, such as 68
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@RecordBuilder
public record GrantSchemeContent(
        String nameNb,
        String nameNn,
        String purposeNb,
        String purposeNn,
        String targetGroupNb,
        String targetGroupNn,
        String chapter,
        String post,
        String rulesNb,
        String rulesNn,
        List<StandardCondition> conditions)
        implements GrantSchemeContentBuilder.With, Serializable {

    private static final GrantSchemeContent EMPTY =
            GrantSchemeContentBuilder.builder().build();

    public GrantSchemeContent {
        nameNb = PlainText.ofKept(nameNb);
        nameNn = PlainText.ofKept(nameNn);
        purposeNb = PlainText.ofKept(purposeNb);
        purposeNn = PlainText.ofKept(purposeNn);
        targetGroupNb = PlainText.ofKept(targetGroupNb);
        targetGroupNn = PlainText.ofKept(targetGroupNn);
        chapter = PlainText.ofKept(chapter);
        post = PlainText.ofKept(post);
        rulesNb = PlainText.ofKept(rulesNb);
        rulesNn = PlainText.ofKept(rulesNn);
        conditions = conditions == null ? List.of() : List.copyOf(conditions);
    }

    /** What a form for a new one starts with. */
    public static GrantSchemeContent empty() {
        return EMPTY;
    }

    /** What others call it. */
    public SchemeName name() {
        return new SchemeName(nameNb, nameNn, chapter, post);
    }

    GrantSchemeContent tidied() {
        return GrantSchemeRecord.FIELDS
                .tidied(this)
                .withConditions(conditions.stream()
                        .map(StandardCondition.FIELDS::tidied)
                        .filter(Predicate.not(StandardCondition::saysNothing))
                        .toList());
    }
}
