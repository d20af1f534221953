package no.usht.gathering;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import no.usht.keeping.Saved;

/**
 * Gatherings as iCalendar (RFC 5545), for the calendars of people. Times are in UTC, so that no zone has to be explained; the
 * record's version is the sequence, which rises with each change.
 */
public final class CalendarFile {

    /** Its media type. */
    public static final String TYPE = "text/calendar; charset=utf-8";

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Octets in a line; what is more goes on in the next. */
    private static final int LINE = 75;

    private CalendarFile() {}

    /**
     * One gathering: it is put into the calendar, moved there, or taken out where it was cancelled.
     *
     * @param now when the file is made
     */
    public static byte[] of(Saved<GatheringContent> gathering, Instant now) {
        boolean cancelled = gathering.content().isCancelled();
        StringBuilder file = begin(cancelled ? "CANCEL" : "PUBLISH");
        event(file, gathering, now);
        return end(file);
    }

    /**
     * Several; those that were cancelled are not among them, so that a calendar which follows the file lets them go.
     *
     * @param now when the file is made
     */
    public static byte[] of(List<Saved<GatheringContent>> gatherings, Instant now) {
        StringBuilder file = begin("PUBLISH");
        gatherings.stream().filter(each -> !each.content().isCancelled()).forEach(each -> event(file, each, now));
        return end(file);
    }

    /**
     * Those that a calendar follows at an address: one that was cancelled goes on as such, so that the calendar strikes it out. The
     * same gatherings make the same file.
     */
    static byte[] followed(List<Gathering> gatherings) {
        StringBuilder file = begin("PUBLISH");
        line(file, "REFRESH-INTERVAL;VALUE=DURATION:PT4H");
        line(file, "X-PUBLISHED-TTL:PT4H");
        gatherings.forEach(each -> event(file, each.saved(), each.updatedAt()));
        return end(file);
    }

    private static StringBuilder begin(String method) {
        StringBuilder file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//USHT//Samlinger//NO");
        line(file, "METHOD:" + method);
        return file;
    }

    private static byte[] end(StringBuilder file) {
        line(file, "END:VCALENDAR");
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void event(StringBuilder file, Saved<GatheringContent> saved, Instant now) {
        GatheringContent gathering = saved.content();
        line(file, "BEGIN:VEVENT");
        line(file, "UID:" + saved.id() + "@usht");
        line(file, "SEQUENCE:" + saved.version());
        line(file, "DTSTAMP:" + UTC.format(now));
        line(file, "DTSTART:" + UTC.format(gathering.startsAt()));
        line(file, "DTEND:" + UTC.format(gathering.endsAt()));
        text(file, "SUMMARY", gathering.title());
        text(file, "LOCATION", joined(", ", gathering.place(), gathering.address()));
        text(file, "DESCRIPTION", joined("\n", gathering.cancelledReason(), gathering.programme(), gathering.link()));
        if (!gathering.link().isEmpty()) {
            line(file, "URL:" + gathering.link());
        }
        line(file, "STATUS:" + (gathering.isCancelled() ? "CANCELLED" : "CONFIRMED"));
        line(file, "END:VEVENT");
    }

    private static String joined(String between, String... parts) {
        return String.join(
                between, List.of(parts).stream().filter(part -> !part.isEmpty()).toList());
    }

    private static void text(StringBuilder file, String name, String text) {
        if (!text.isEmpty()) {
            line(
                    file,
                    name + ":"
                            + text.replace("\\", "\\\\")
                                    .replace(";", "\\;")
                                    .replace(",", "\\,")
                                    .replace("\r", "")
                                    .replace("\n", "\\n"));
        }
    }

    /** Folded between characters, never within one. */
    private static void line(StringBuilder file, String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE) {
                file.append("\r\n ");
                octets = 1;
            }
            file.appendCodePoint(character);
            octets += size;
            at += Character.charCount(character);
        }
        file.append("\r\n");
    }
}
