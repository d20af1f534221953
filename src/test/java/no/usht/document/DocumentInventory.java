package no.usht.document;

import static java.util.Map.entry;

import java.util.Map;
import no.usht.testing.ModuleInventory;
import no.usht.testing.ModuleInventory.Takes;

/** What this module has, for the tests that look at all modules. */
final class DocumentInventory implements ModuleInventory {

    @Override
    public Map<String, Takes> services() {
        return Map.ofEntries(
                entry("DocumentService.limit()", Takes.NOTHING),
                entry("DocumentService.replace(DocumentId, int, String, InputStream)", Takes.DOCUMENT),
                entry("DocumentService.describe(DocumentId, int, DescribeDocument)", Takes.DOCUMENT),
                entry("DocumentService.delete(DocumentId, int)", Takes.DOCUMENT),
                entry("DocumentService.write(DocumentId, int, OutputStream)", Takes.DOCUMENT));
    }

    @Override
    public Map<String, String> takesRecords() {
        return Map.ofEntries(
                entry("DocumentService.of(Subject)", "activity"),
                entry("DocumentService.mayChange(Subject)", "activity"),
                entry("DocumentService.add(Subject, String, InputStream)", "activity"),
                entry("DocumentService.restore(Subject, DocumentId)", "activity"));
    }

    @Override
    public Map<String, String> exports() {
        return Map.ofEntries(
                entry("TemporaryFile", "one person's upload, for as long as it takes, without a name on the disk"),
                entry("DocumentList", "one version of a file, by DocumentDownload"),
                entry("DocumentDownload", "one version of a file, by TabDownloads; the service is asked anew"));
    }

    @Override
    public String moreCentreRows() {
        return """
                insert into document (id, subject_kind, subject_id, name, alternative, exempt_by)
                select md5('d' || id)::uuid, 'activity', id, 'Møte "nytt"; č.pdf', 'To, som ler', 'offl. § 13' from activity;
                insert into document_content (id, subject_id, bytes)
                select md5('c' || id)::uuid, id, octet_length(title) + 520 from activity;
                insert into document_part select md5('c' || id)::uuid, 0, convert_to(title, 'utf8') from activity;
                insert into document_part select md5('c' || id)::uuid, n, decode('00ff0a0d22275c2c1a' || repeat('7f80', n), 'hex')
                from activity, generate_series(1, 3) n;
                insert into document_version select md5('d' || id)::uuid, 1, id, md5('c' || id)::uuid, 'application/pdf',
                    octet_length(title) + 520, 'a', now(), 'Kari "Prøve" Testesen' from activity;
                """;
    }
}
