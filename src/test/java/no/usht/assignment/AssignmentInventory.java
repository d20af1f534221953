package no.usht.assignment;

import static java.util.Map.entry;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.usht.access.Permission;
import no.usht.lifecycle.MigratedDatabase;
import no.usht.tenancy.CentreIds;
import no.usht.tenancy.CentreKey;
import no.usht.testing.Example;
import no.usht.testing.ModuleInventory;
import no.usht.testing.TestDatabase;

/** What this module has, for the tests that look at all modules. */
final class AssignmentInventory implements ModuleInventory {

    private static final String LIST = "nasjonal/oppdragsbrev";

    @Override
    public Map<String, Takes> services() {
        return Map.ofEntries(
                entry("AssignmentLetterService.versions(AssignmentLetterId)", Takes.HANDED_OVER),
                entry("AssignmentLetterService.lastReview(AssignmentLetterId)", Takes.HANDED_OVER),
                entry("AssignmentLetterService.asItStands(AssignmentLetterId)", Takes.HANDED_OVER),
                entry("AssignmentLetterService.missing(AssignmentLetterId)", Takes.HANDED_OVER),
                entry("AssignmentLetterService.isOwn(AssignmentLetterId)", Takes.HANDED_OVER),
                entry(
                        "AssignmentLetterService.save(AssignmentLetterId, int, AssignmentLetterContent, KeptDraft)",
                        Takes.HANDED_OVER),
                entry("AssignmentLetterService.putForward(AssignmentLetterId, int)", Takes.HANDED_OVER),
                entry("AssignmentLetterService.giveBack(AssignmentLetterId, int, String)", Takes.HANDED_OVER),
                entry("AssignmentLetterService.sign(AssignmentLetterId, int, Both)", Takes.HANDED_OVER),
                entry("AssignmentLetterService.revise(AssignmentLetterId, int)", Takes.HANDED_OVER),
                entry("AssignmentLetterService.delete(AssignmentLetterId, int)", Takes.HANDED_OVER),
                entry("AssignmentLetterService.restore(AssignmentLetterId)", Takes.HANDED_OVER),
                entry("AssignmentLetterSending.waiting(AssignmentLetterId)", Takes.HANDED_OVER),
                entry("AssignmentLetterSending.copies(AssignmentLetterId)", Takes.HANDED_OVER),
                entry("AssignmentLetterSending.numbers(AssignmentLetterId)", Takes.HANDED_OVER),
                entry("AssignmentLetterSending.last(AssignmentLetterId)", Takes.HANDED_OVER),
                entry("AssignmentLetterSending.counts()", Takes.NOTHING),
                entry("AssignmentLetterSending.send(AssignmentLetterId, Collection)", Takes.HANDED_OVER),
                // Of the directorate alone, whose jobs bear no mark.
                entry("AssignmentLetterSending.progress(JobId)", Takes.HANDED_OVER),
                entry("AssignmentLetterSending.stop(JobId)", Takes.HANDED_OVER),
                entry("ReceivedLetters.newest()", Takes.NOTHING),
                entry("ReceivedLetters.versions(AssignmentLetterId)", Takes.HANDED_OVER),
                // What was sent to a centre bears its mark; AssignmentLetterTests try it with another's.
                entry("ReceivedLetters.find(ReceiptId)", Takes.HANDED_OVER),
                entry("ReceivedLetters.confirm(ReceiptId)", Takes.HANDED_OVER));
    }

    @Override
    public List<Example<?>> nationalExamples() {
        return List.of(
                Example.of(AssignmentLetterRecord.KIND, LIST, LetterMother.content(2031)),
                new Example<>(
                        AssignmentLetterRecord.KIND,
                        "oppdragsbrev",
                        made -> LetterMother.content(2031),
                        (program, content) -> sent(program.getBean(CentreIds.class))));
    }

    /** What Vestfold has got. */
    private static UUID sent(CentreIds ids) {
        String mark = UUID.randomUUID().toString();
        UUID receipt = ids.nextFor(new CentreKey("vestfold"));
        try {
            new MigratedDatabase(TestDatabase.NAME)
                    .change(LetterMother.rows(mark) + LetterMother.receipt(mark, receipt, "vestfold"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return receipt;
    }

    @Override
    public List<Object> arguments() {
        return List.of(AssignmentLetterContent.empty(), new Letter.Both("Nytt", "Nytt"));
    }

    @Override
    public Map<String, String> exports() {
        return Map.of(
                "AssignmentLetterPapers",
                "a letter of the directorate by AssignmentLetterService, or what a centre has got by ReceivedLetters, anew"
                        + " for each file");
    }

    @Override
    public Map<String, String> routes() {
        Map<String, String> routes = new TreeMap<>();
        Stream.of("", "/:id", "/:id/historikk")
                .forEach(end -> routes.put(LIST + end, Permission.ASSIGNMENT_DRAFT_READ.name()));
        Stream.of("/:id/rediger", "/ny", "/utkast", "/utkast/:id", "/slettet")
                .forEach(end -> routes.put(LIST + end, Permission.ASSIGNMENT_WRITE.name()));
        Stream.of("", "/:id")
                .forEach(end -> routes.put("s/:centre/oppdragsbrev" + end, Permission.ASSIGNMENT_READ.name()));
        return routes;
    }

    @Override
    public Map<String, List<String>> lookedAt() {
        return Map.of(
                "hdir-saksbehandler",
                Stream.of(
                                "",
                                "/ny",
                                "/slettet",
                                "/utkast",
                                "/utkast/:first",
                                "/:first",
                                "/:first/rediger",
                                "/:first/historikk")
                        .map(end -> "/" + LIST + end)
                        .toList(),
                "al-leder",
                List.of("/s/buskerud/oppdragsbrev", "/s/buskerud/oppdragsbrev/:first"));
    }

    @Override
    public List<String> beforeLooking() {
        return List.of("""
                insert into usht_national.draft (id, kind, person_id, base_version, base, typed, updated_at)
                select md5('letter draft')::uuid, 'assignment_letter', p.id, 0, '{}', '{"titleNb": "Nytt brev", "year": 2031}', now()
                from platform.person p where p.identity = 'hdir-saksbehandler'
                on conflict do nothing""");
    }

    @Override
    public Map<String, Supplier<Stream<String>>> keyEnds() {
        Supplier<Stream<String>> counts = () -> Stream.of("one", "many");
        return Map.ofEntries(
                entry(
                        "assignment.letters.",
                        () -> Stream.of("title", "lead", "new", "count.one", "count.many", "none", "none.text")),
                entry("assignment.sent.count.", counts),
                entry("assignment.received.count.", counts),
                entry(
                        "assignment.letter.missing.",
                        () -> Stream.of(
                                "titleNn",
                                "caseNumber",
                                "introductionNb",
                                "introductionNn",
                                "expectationsNb",
                                "expectationsNn")),
                entry("assignment.forward.", () -> Stream.of("title", "text", "done")),
                entry("assignment.sign.", () -> Stream.of("title", "text", "done")),
                entry("assignment.back.", () -> Stream.of("title", "text", "done")));
    }
}
