package no.usht.operator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.usht.access.Permission;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.content.Problem;
import no.usht.keeping.RecordKind;
import no.usht.operator.NewCentre.Host;
import no.usht.operator.NewCentre.Leader;
import no.usht.operator.NewCentre.Look;
import no.usht.operator.NewCentre.Names;
import no.usht.shared.EmailAddress;
import no.usht.shared.OrganisationNumber;
import no.usht.shared.PersonName;
import no.usht.shared.PlainText;
import no.usht.shared.WebAddress;
import no.usht.tenancy.TenantFile.Tile;
import org.jspecify.annotations.Nullable;

/** What is filled in about a centre, in its drafts and wherever a part of it is changed later. */
public final class NewCentreRecord {

    /** Translation key of the sentence that asks for what is missing. */
    public static final String MISSING = "operator.check.missing";

    /** Most characters of a text. */
    public static final int LENGTH = 200;

    public static final Field<NewCentre, String> MUNICIPALITY = needed(
            "operator.host.municipality",
            centre -> centre.host().municipality(),
            (centre, code) -> centre.with(new Host(
                    code, centre.host().organisationNumber(), centre.host().from())));
    public static final Field<NewCentre, String> NUMBER = needed(
            "operator.host.number",
            centre -> centre.host().organisationNumber(),
            (centre, number) -> centre.with(
                    new Host(centre.host().municipality(), number, centre.host().from())));
    public static final Field<NewCentre, @Nullable LocalDate> FROM = Field.<NewCentre>day(
                    "operator.new.from",
                    centre -> centre.host().from(),
                    (centre, day) -> centre.with(
                            new Host(centre.host().municipality(), centre.host().organisationNumber(), day)))
            .required(MISSING);
    public static final Field<NewCentre, String> AREA_NAME = needed(
            "operator.names.area",
            centre -> centre.names().area(),
            (centre, area) -> named(centre, names -> new Names(names.key(), names.nb(), names.nn(), names.se(), area)));
    public static final Field<NewCentre, String> KEY = needed(
            "operator.key.label",
            centre -> centre.names().key(),
            (centre, key) -> named(centre, names -> new Names(key, names.nb(), names.nn(), names.se(), names.area())));
    public static final Field<NewCentre, String> NAME_NB = needed(
            "operator.names.nb",
            centre -> centre.names().nb(),
            (centre, nb) -> named(centre, names -> new Names(names.key(), nb, names.nn(), names.se(), names.area())));
    public static final Field<NewCentre, String> NAME_NN = needed(
            "operator.names.nn",
            centre -> centre.names().nn(),
            (centre, nn) -> named(centre, names -> new Names(names.key(), names.nb(), nn, names.se(), names.area())));
    public static final Field<NewCentre, String> NAME_SE = Field.<NewCentre>line(
                    "operator.names.se",
                    centre -> centre.names().se(),
                    (centre, se) ->
                            named(centre, names -> new Names(names.key(), names.nb(), names.nn(), se, names.area())))
            .atMost(LENGTH);
    public static final Field<NewCentre, String> LANGUAGE = Field.line(
            "operator.look.language",
            centre -> centre.look().language(),
            (centre, tag) -> looking(
                    centre,
                    look -> new Look(
                            tag, look.accent(), look.declaration(), look.contact(), look.website(), look.tile())));
    public static final Field<NewCentre, @Nullable Integer> ACCENT = Field.number(
            "operator.look.accent",
            centre -> centre.look().accent(),
            (centre, hue) -> looking(
                    centre,
                    look -> new Look(
                            look.language(),
                            hue == null ? look.accent() : hue,
                            look.declaration(),
                            look.contact(),
                            look.website(),
                            look.tile())));
    public static final Field<NewCentre, @Nullable Tile> TILE = Field.one(
            "operator.look.tile",
            centre -> centre.look().tile(),
            (centre, tile) -> looking(
                    centre,
                    look -> new Look(
                            look.language(), look.accent(), look.declaration(), look.contact(), look.website(), tile)));
    public static final Field<NewCentre, String> DECLARATION = needed(
            "operator.look.declaration",
            centre -> centre.look().declaration(),
            (centre, address) -> looking(
                    centre,
                    look -> new Look(
                            look.language(), look.accent(), address, look.contact(), look.website(), look.tile())));
    public static final Field<NewCentre, String> CONTACT = Field.<NewCentre>line(
                    "operator.look.contact",
                    centre -> centre.look().contact(),
                    (centre, mail) -> looking(
                            centre,
                            look -> new Look(
                                    look.language(),
                                    look.accent(),
                                    look.declaration(),
                                    mail,
                                    look.website(),
                                    look.tile())))
            .atMost(LENGTH);
    public static final Field<NewCentre, String> WEBSITE = Field.<NewCentre>line(
                    "operator.look.website",
                    centre -> centre.look().website(),
                    (centre, address) -> looking(
                            centre,
                            look -> new Look(
                                    look.language(),
                                    look.accent(),
                                    look.declaration(),
                                    look.contact(),
                                    address,
                                    look.tile())))
            .atMost(LENGTH);
    public static final Field<NewCentre, String> LEADER_NAME = needed(
            "operator.leader.name",
            centre -> centre.leader().name(),
            (centre, name) -> centre.with(new Leader(name, centre.leader().email())));
    public static final Field<NewCentre, String> LEADER_EMAIL = needed(
            "operator.leader.email",
            centre -> centre.leader().email(),
            (centre, email) -> centre.with(new Leader(centre.leader().name(), email)));

    /** All but area and sign-in, which are no fields of a form but tools of their own. */
    public static final Fields<NewCentre> FIELDS = Fields.of(
            AREA_NAME,
            KEY,
            NAME_NB,
            NAME_NN,
            NAME_SE,
            MUNICIPALITY,
            NUMBER,
            FROM,
            LANGUAGE,
            ACCENT,
            TILE,
            DECLARATION,
            CONTACT,
            WEBSITE,
            LEADER_NAME,
            LEADER_EMAIL);

    /** There are drafts of it alone: what is ordered becomes a tenant. */
    public static final RecordKind<NewCentre> KIND =
            RecordKind.drafted("new_centre", NewCentre.empty(), FIELDS, Permission.TENANT_MANAGE);

    private NewCentreRecord() {}

    private static Field<NewCentre, String> needed(
            String labelKey, Function<NewCentre, String> get, BiFunction<NewCentre, String, NewCentre> with) {
        return Field.line(labelKey, get, with).atMost(LENGTH).required(MISSING);
    }

    private static NewCentre named(NewCentre centre, Function<Names, Names> change) {
        return centre.with(change.apply(centre.names()));
    }

    private static NewCentre looking(NewCentre centre, Function<Look, Look> change) {
        return centre.with(change.apply(centre.look()));
    }

    /** The centre with addresses as they are kept. */
    public static NewCentre tidied(NewCentre centre) {
        NewCentre tidy = FIELDS.tidied(centre);
        for (Field<NewCentre, String> field : List.of(DECLARATION, WEBSITE)) {
            String address = field.get(tidy);
            tidy = field.with(
                    tidy, WebAddress.parse(address).map(WebAddress::value).orElse(address));
        }
        for (Field<NewCentre, String> field : List.of(CONTACT, LEADER_EMAIL)) {
            String address = field.get(tidy);
            tidy = field.with(
                    tidy,
                    EmailAddress.parse(address).map(EmailAddress::toString).orElse(address));
        }
        return tidy;
    }

    /** What is wrong with a centre, as far as it says by itself and the register knows; a form asks about its fields alone. */
    public static List<Problem> check(NewCentre centre, PlaceRegister register) {
        List<Problem> found = new ArrayList<>(FIELDS.check(centre));
        checkNumber(centre.host(), register, found);
        for (Field<NewCentre, String> field : List.of(DECLARATION, WEBSITE)) {
            if (!isAddress(field.get(centre))) {
                found.add(Problem.of(field, "operator.check.address"));
            }
        }
        for (Field<NewCentre, String> field : List.of(CONTACT, LEADER_EMAIL)) {
            if (!PlainText.isBlank(field.get(centre))) {
                EmailAddress.fault(field.get(centre))
                        .ifPresent(fault -> found.add(Problem.of(field, "uikit.mail." + fault.name())));
            }
        }
        if (PersonName.carriesAddress(centre.leader().name())) {
            found.add(Problem.of(LEADER_NAME, "uikit.nameWithAddress"));
        }
        return FIELDS.sorted(found);
    }

    private static void checkNumber(Host host, PlaceRegister register, List<Problem> found) {
        String number = host.organisationNumber();
        if (number.isEmpty()) {
            return;
        }
        if (!OrganisationNumber.isValid(number)) {
            found.add(Problem.of(NUMBER, "operator.check.number"));
            return;
        }
        register.municipality(host.municipality())
                .ifPresent(chosen -> register.ownerOf(number)
                        .filter(owner -> !owner.code().equals(chosen.code()))
                        .ifPresent(owner -> found.add(
                                Problem.of(NUMBER, "operator.check.othersNumber", owner.label(), chosen.label()))));
    }

    /** Empty, or an address that begins with https:// and names a host on the web, as the tenant files have it. */
    private static boolean isAddress(String text) {
        return PlainText.isBlank(text)
                || WebAddress.parse(text)
                        .filter(WebAddress::isEncrypted)
                        .filter(WebAddress::hasDomain)
                        .isPresent();
    }
}
