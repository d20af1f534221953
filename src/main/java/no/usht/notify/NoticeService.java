package no.usht.notify;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.access.Access;
import no.usht.access.CurrentPerson;
import no.usht.access.PersonId;
import no.usht.tenancy.CentreIds;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in person's own notices in the centre that is bound, and how they want to be told. */
@Service
@Transactional
@PreAuthorize("@access.may('CENTRE_READ')")
public class NoticeService {

    private final NoticeRepository notices;
    private final NoticeChoiceRepository choices;
    private final ObjectProvider<NoticeKind> kinds;
    private final CentreIds ids;
    private final Access access;
    private final Clock clock;

    NoticeService(
            NoticeRepository notices,
            NoticeChoiceRepository choices,
            ObjectProvider<NoticeKind> kinds,
            CentreIds ids,
            Access access,
            Clock clock) {
        this.notices = notices;
        this.choices = choices;
        this.kinds = kinds;
        this.ids = ids;
        this.access = access;
        this.clock = clock;
    }

    /** The newest first, at most that many. */
    @Transactional(readOnly = true)
    public List<Notice> newest(int most) {
        Map<String, NoticeKind> own = own();
        return notices.newest(self(), own.keySet(), Limit.of(most)).stream()
                .flatMap(row -> Stream.ofNullable(own.get(row.kind())).map(row::read))
                .toList();
    }

    /** How many the person has not read. */
    @Transactional(readOnly = true)
    public long countUnread() {
        return notices.countUnread(self(), own().keySet());
    }

    /** Marks one as read; answers where it leads, within the workspace. Empty if the person has none of that id. */
    public Optional<String> open(NoticeId id) {
        return find(id).map(row -> {
            row.markRead(clock.instant());
            return row.path();
        });
    }

    /** Marks one as unread again. */
    public void keepUnread(NoticeId id) {
        find(id).ifPresent(NoticeRow::markUnread);
    }

    /** Marks all as read. */
    public void readAll() {
        notices.readAll(self(), own().keySet(), clock.instant());
    }

    private Optional<NoticeRow> find(NoticeId id) {
        return ids.found(id, notices.findByPersonAndId(self(), id)).filter(row -> own().containsKey(row.kind()));
    }

    /** How the person is told of each kind that there may be for them, things to do first. */
    @Transactional(readOnly = true)
    public SequencedMap<NoticeKind, NoticeWay> choices() {
        Map<String, NoticeWay> chosen =
                choices.findByPerson(self()).stream().collect(Collectors.toMap(NoticeChoice::kind, NoticeChoice::way));
        SequencedMap<NoticeKind, NoticeWay> all = new LinkedHashMap<>();
        own().values().stream()
                .sorted(Comparator.comparing((NoticeKind kind) -> !kind.isToDo())
                        .thenComparing(NoticeKind::name))
                .forEach(kind -> all.put(kind, chosen.getOrDefault(kind.name(), kind.usual())));
        return all;
    }

    /** Has the person told of a kind, by its name, in that way from now on; nothing happens where there is none such for them. */
    public void choose(String kind, NoticeWay way) {
        if (own().containsKey(kind)) {
            choices.save(new NoticeChoice(self(), kind, way));
        }
    }

    /** The kinds that there may be for the person. */
    private Map<String, NoticeKind> own() {
        return kinds.stream()
                .filter(kind -> access.may(kind.permission()))
                .collect(Collectors.toMap(NoticeKind::name, kind -> kind));
    }

    private PersonId self() {
        return access.person()
                .map(CurrentPerson::id)
                .orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }
}
