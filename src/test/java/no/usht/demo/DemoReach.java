package no.usht.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import no.usht.activity.ActivityContent;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;

/** Decides which municipalities of a centre's area are invited to its activities, and which take part. */
final class DemoReach {

    private static final int PERCENT = 100;

    private final DemoCentre centre;
    private final Random random;

    DemoReach(DemoCentre centre, Random random) {
        this.centre = centre;
        this.random = random;
    }

    /** Most of the area is invited; of these, some take part once it has begun. */
    List<ActivityContent.Reach> of(ActivityKind kind, ActivityStatus status) {
        boolean begun = status == ActivityStatus.ONGOING || status == ActivityStatus.COMPLETED;
        // Some activities meet with more interest than others.
        int interest = mostInterested(kind) - random.nextInt(mostInterested(kind) / 2 + 1);
        List<ActivityContent.Reach> rows = new ArrayList<>();
        for (String code : centre.area()) {
            boolean invited = random.nextInt(PERCENT) < 92;
            boolean willing = random.nextInt(PERCENT) * PERCENT < interest * eagerness(code);
            if (invited) {
                rows.add(new ActivityContent.Reach(code, true, begun && willing && !neverTakesPart(code)));
            }
        }
        return rows;
    }

    /** About half of those who take part in the whole. */
    List<ActivityContent.Reach> fewerOf(List<ActivityContent.Reach> whole) {
        return whole.stream()
                .map(row -> new ActivityContent.Reach(
                        row.territoryCode(), row.invited(), row.takingPart() && random.nextBoolean()))
                .toList();
    }

    /** About a tenth of the municipalities never do, whoever invites them; those that run a centre always may. */
    private boolean neverTakesPart(String code) {
        return isNeverReached(code) && !centre.hosts().contains(code);
    }

    /** Any tenth would do; of this one, none is so large that nobody would believe it. */
    private static boolean isNeverReached(String code) {
        return mixed(code + "y") % 11 == 5;
    }

    /** In percent of the average: each municipality has its own, the same towards every centre. */
    private static int eagerness(String code) {
        return 55 + (int) (mixed(code) / 10 % 90);
    }

    private static int mostInterested(ActivityKind kind) {
        return switch (kind) {
            case NETWORK -> 90;
            case CONFERENCE -> 80;
            case COURSE -> 60;
            case PROJECT -> 32;
            case GUIDANCE -> 26;
            case RESEARCH -> 18;
        };
    }

    private static long mixed(String code) {
        CRC32 sum = new CRC32();
        sum.update(code.getBytes(StandardCharsets.US_ASCII));
        return sum.getValue();
    }
}
