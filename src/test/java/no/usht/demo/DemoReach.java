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

    /** Courses and meetings invite most of the area, a project some of it; of these, some take part once it has begun. */
    List<ActivityContent.Reach> of(ActivityKind kind, ActivityStatus status) {
        boolean begun = status == ActivityStatus.ONGOING || status == ActivityStatus.COMPLETED;
        // Some activities meet with more interest than others.
        int interest = mostInterested(kind) - random.nextInt(mostInterested(kind) / 2 + 1);
        List<ActivityContent.Reach> rows = new ArrayList<>();
        for (String code : centre.area()) {
            boolean asked = random.nextInt(PERCENT) < invited(kind);
            boolean willing = random.nextInt(PERCENT) * PERCENT < interest * eagerness(code);
            // Whoever runs a project asks those first who have shown interest.
            if (asked || willing) {
                rows.add(new ActivityContent.Reach(code, true, begun && willing && !neverTakesPart(code)));
            }
        }
        return rows;
    }

    /** About half of those who are invited to the whole, whether or not they take part. */
    List<ActivityContent.Reach> fewerOf(List<ActivityContent.Reach> whole) {
        return whole.stream().filter(row -> random.nextBoolean()).toList();
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

    private static int invited(ActivityKind kind) {
        return switch (kind) {
            case NETWORK, CONFERENCE -> 92;
            case COURSE -> 60;
            case PROJECT, GUIDANCE -> 20;
            case RESEARCH -> 15;
        };
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
