package no.usht.decision;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.usht.access.Permission;
import no.usht.testing.ModuleInventory;

/** What this module has, for the tests that look at all modules. */
final class DecisionInventory implements ModuleInventory {

    @Override
    public Map<String, Takes> services() {
        return Map.ofEntries(
                entry("Cases.granted()", Takes.NOTHING),
                entry("Cases.of(GrantYearId)", Takes.HANDED_OVER),
                entry("Cases.find(ApplicationId)", Takes.HANDED_OVER),
                entry("Cases.comments(ApplicationId)", Takes.HANDED_OVER),
                entry("Cases.takeOn(ApplicationId)", Takes.HANDED_OVER),
                entry("Cases.letGo(ApplicationId)", Takes.HANDED_OVER),
                entry("Cases.comment(ApplicationId, String)", Takes.HANDED_OVER),
                entry("Proposals.save(GrantYearId, List)", Takes.HANDED_OVER),
                entry("Decisions.of(ApplicationId)", Takes.HANDED_OVER),
                entry("Decisions.find(DecisionId)", Takes.HANDED_OVER),
                entry("Decisions.hindrances(GrantYearId, Map)", Takes.HANDED_OVER),
                entry("Decisions.decide(GrantYearId, Map)", Takes.HANDED_OVER),
                entry("GrantLetters.received()", Takes.NOTHING),
                entry("GrantLetters.find(DecisionId)", Takes.HANDED_OVER),
                entry("GrantLetters.see(DecisionId)", Takes.HANDED_OVER),
                entry("GrantLetters.send(GrantYearId, Set)", Takes.HANDED_OVER));
    }

    @Override
    public Map<String, String> exports() {
        return Map.of("LetterRendering", "a letter, by GrantLetters.find, anew for each file");
    }

    @Override
    public Map<String, String> routes() {
        return Map.ofEntries(
                entry("nasjonal/soknader", Permission.CASE_READ.name()),
                entry("nasjonal/soknader/:id", Permission.CASE_READ.name()),
                entry("nasjonal/saker/:id", Permission.CASE_READ.name()),
                entry("s/:centre/tilskuddsbrev", Permission.LETTER_READ.name()),
                entry("s/:centre/tilskuddsbrev/:id", Permission.LETTER_READ.name()));
    }

    @Override
    public Map<String, List<String>> lookedAt() {
        return Map.of(
                "hdir-godkjenner",
                List.of("/nasjonal/soknader", "/nasjonal/soknader/:first"),
                "sandefjord-leder",
                List.of("/s/vestfold/tilskuddsbrev", "/s/vestfold/tilskuddsbrev/:first"));
    }

    @Override
    public List<String> elsewhere() {
        return List.of("/nasjonal/saker/:first");
    }

    @Override
    public Map<String, Supplier<Stream<String>>> keyEnds() {
        return Map.ofEntries(
                entry("decision.list.count.", () -> Stream.of("one", "many")),
                entry("decision.letters.count.", () -> Stream.of("one", "many")),
                entry(
                        "decision.letter.",
                        () -> Stream.of(
                                "case",
                                "to",
                                "centre",
                                "day",
                                "asked",
                                "amount",
                                "budget",
                                "chapter",
                                "decision",
                                "changes",
                                "reason",
                                "purpose",
                                "conditions",
                                "deadlines",
                                "acceptBy",
                                "reportBy",
                                "complaint",
                                "complaint.text",
                                "decidedBy",
                                "title.grant",
                                "title.answer",
                                "title.amended",
                                "outcome.granted",
                                "outcome.partly",
                                "outcome.refused",
                                "outcome.dismissed",
                                "proposedBy")));
    }
}
