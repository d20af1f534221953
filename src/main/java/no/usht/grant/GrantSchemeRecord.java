package no.usht.grant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.usht.access.Permission;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.content.Problem;
import no.usht.keeping.RecordKind;

/** What a scheme consists of, and where it is kept. */
public final class GrantSchemeRecord {

    private static final int NAME_LENGTH = 200;
    private static final int TEXT_LENGTH = 10_000;
    private static final Pattern CHAPTER_FORM = Pattern.compile("[0-9]{4}");
    private static final Pattern POST_FORM = Pattern.compile("[0-9]{2}");

    public static final Field<GrantSchemeContent, String> NAME_NB = Field.line(
                    "grant.scheme.nameNb", GrantSchemeContent::nameNb, GrantSchemeContent::withNameNb)
            .atMost(NAME_LENGTH)
            .required("grant.scheme.nameMissing");
    public static final Field<GrantSchemeContent, String> NAME_NN = Field.line(
                    "grant.scheme.nameNn", GrantSchemeContent::nameNn, GrantSchemeContent::withNameNn)
            .atMost(NAME_LENGTH)
            .required("grant.scheme.nameMissing");
    public static final Field<GrantSchemeContent, String> PURPOSE_NB =
            text("grant.scheme.purposeNb", GrantSchemeContent::purposeNb, GrantSchemeContent::withPurposeNb);
    public static final Field<GrantSchemeContent, String> PURPOSE_NN =
            text("grant.scheme.purposeNn", GrantSchemeContent::purposeNn, GrantSchemeContent::withPurposeNn);
    public static final Field<GrantSchemeContent, String> TARGET_GROUP_NB = text(
            "grant.scheme.targetGroupNb", GrantSchemeContent::targetGroupNb, GrantSchemeContent::withTargetGroupNb);
    public static final Field<GrantSchemeContent, String> TARGET_GROUP_NN = text(
            "grant.scheme.targetGroupNn", GrantSchemeContent::targetGroupNn, GrantSchemeContent::withTargetGroupNn);
    public static final Field<GrantSchemeContent, String> CHAPTER =
            Field.line("grant.scheme.chapter", GrantSchemeContent::chapter, GrantSchemeContent::withChapter);
    public static final Field<GrantSchemeContent, String> POST =
            Field.line("grant.scheme.post", GrantSchemeContent::post, GrantSchemeContent::withPost);
    public static final Field<GrantSchemeContent, String> RULES_NB =
            text("grant.scheme.rulesNb", GrantSchemeContent::rulesNb, GrantSchemeContent::withRulesNb);
    public static final Field<GrantSchemeContent, String> RULES_NN =
            text("grant.scheme.rulesNn", GrantSchemeContent::rulesNn, GrantSchemeContent::withRulesNn);
    public static final Field<GrantSchemeContent, List<StandardCondition>> CONDITIONS = Field.several(
                    "grant.scheme.conditions", GrantSchemeContent::conditions, GrantSchemeContent::withConditions)
            .inOrder();

    public static final Fields<GrantSchemeContent> FIELDS = Fields.of(
                    NAME_NB,
                    NAME_NN,
                    CHAPTER,
                    POST,
                    PURPOSE_NB,
                    PURPOSE_NN,
                    TARGET_GROUP_NB,
                    TARGET_GROUP_NN,
                    RULES_NB,
                    RULES_NN,
                    CONDITIONS)
            .together(CHAPTER, POST);

    public static final RecordKind<GrantSchemeContent> KIND = RecordKind.kept(
                    "grant_scheme",
                    GrantScheme.class,
                    GrantSchemeId::new,
                    GrantScheme::new,
                    GrantSchemeContent.empty(),
                    FIELDS,
                    Permission.GRANT_READ,
                    Permission.GRANT_WRITE)
            .ruled(GrantSchemeContent::tidied, GrantSchemeRecord::check)
            .part(
                    "grant_condition",
                    CONDITIONS,
                    row -> Optional.of(new StandardCondition(
                            row.text("nb").orElse(""), row.text("nn").orElse(""))));

    private GrantSchemeRecord() {}

    private static Field<GrantSchemeContent, String> text(
            String label,
            Function<GrantSchemeContent, String> get,
            BiFunction<GrantSchemeContent, String, GrantSchemeContent> with) {
        return Field.text(label, get, with).atMost(TEXT_LENGTH);
    }

    private static List<Problem> check(GrantSchemeContent content) {
        List<Problem> found = new ArrayList<>(FIELDS.check(content));
        if (!content.chapter().isBlank()
                && !CHAPTER_FORM.matcher(content.chapter().strip()).matches()) {
            found.add(Problem.of(CHAPTER, "grant.scheme.chapterWrong"));
        }
        if (!content.post().isBlank()
                && !POST_FORM.matcher(content.post().strip()).matches()) {
            found.add(Problem.of(POST, "grant.scheme.postWrong"));
        }
        for (int row = 0; row < content.conditions().size(); row++) {
            StandardCondition condition = content.conditions().get(row);
            if (!condition.saysNothing()) {
                Problem.inRow(CONDITIONS, row, StandardCondition.FIELDS.check(condition))
                        .forEach(found::add);
            }
        }
        return FIELDS.sorted(found);
    }
}
