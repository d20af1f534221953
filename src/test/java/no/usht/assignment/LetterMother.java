package no.usht.assignment;

import java.util.List;
import java.util.UUID;
import no.usht.priority.PriorityId;

/** Assignment letters as tests need them. */
final class LetterMother {

    private LetterMother() {}

    /** With all that has to be there before a second person reads it. */
    static AssignmentLetterContent content(int year) {
        return AssignmentLetterContent.empty()
                .with(letter -> letter.year(year)
                        .titleNb("Oppdragsbrev " + year)
                        .titleNn("Oppdragsbrev " + year)
                        .caseNumber("24/1234")
                        .introductionNb("Vi ber sentrene om dette.")
                        .introductionNn("Vi ber sentera om dette.")
                        .expectationsNb("Planen skal si hva dere gjør.")
                        .expectationsNn("Planen skal seie kva de gjer."));
    }

    static Letter.Both both(String text) {
        return new Letter.Both(text, text);
    }

    static Letter letter(Letter.Assignment... assignments) {
        return new Letter(
                2026, both("Oppdragsbrev"), both("Innledning"), both("Forventninger"), "24/1", List.of(assignments));
    }

    static Letter.Assignment assignment(UUID priority, String name, String text) {
        return new Letter.Assignment(new PriorityId(priority), both(name), both(text));
    }

    /** SQL that makes a signed letter; what is sent of it names it by {@link #receipt}. */
    static String rows(String mark) {
        return """
            insert into national.assignment_letter select md5('%1$s letter')::uuid, 2026, 'Oppdragsbrev', 'Oppdragsbrev', 'Hei', 'Hei', 'Gjør', 'Gjer',
                '24/1', 'ALL', 'SIGNED', now(), 1;
            insert into national.assignment_letter_review select md5('%1$s review')::uuid, md5('%1$s letter')::uuid, 'PUT_FORWARD', now(),
                md5('officer')::uuid, 'Kari Testesen', '', '{}';
            insert into national.assignment_letter_version select md5('%1$s version')::uuid, md5('%1$s letter')::uuid, 1, 2026,
                '{"year": 2026, "title": {"nb": "Oppdragsbrev 2026", "nn": "Oppdragsbrev 2026"}, "introduction": {"nb": "Hei", "nn": "Hei"},
                "expectations": {"nb": "Gjør", "nn": "Gjer"}, "caseNumber": "24/1", "assignments": []}', '', '', md5('%1$s review')::uuid,
                md5('officer')::uuid, md5('decider')::uuid, 'Ola Testesen', now();
            """.formatted(mark);
    }

    /** SQL that sends what {@link #rows} made by that mark to a centre, under that id. */
    static String receipt(String mark, UUID id, String centre) {
        return """
            insert into national.assignment_letter_receipt
                select '%2$s', md5('%1$s version')::uuid, '%3$s', '%3$s', 'Sandefjord', 'nb', now();
            """.formatted(mark, id, centre);
    }
}
