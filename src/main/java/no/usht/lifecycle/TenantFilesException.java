package no.usht.lifecycle;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import no.usht.shared.PlainText;

/** Tenant files have faults; the message has one line for each of them, as {@code tenants/vestfold.yaml:12: reason}. */
public class TenantFilesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<Problem> problems;

    TenantFilesException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All faults, by file and line. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * One fault.
     *
     * @param file folder and name of the file
     * @param line counted from 1
     * @param reason what is wrong, in plain words
     */
    public record Problem(String file, int line, String reason) implements Serializable {

        private static final int LONGEST_REASON = 300;

        /** In one line of some length, whatever of a broken file is quoted in it. */
        public Problem {
            reason = PlainText.line(reason);
            if (reason.length() > LONGEST_REASON) {
                reason = reason.substring(0, reason.offsetByCodePoints(0, reason.codePointCount(0, LONGEST_REASON)))
                        + " …";
            }
        }

        @Override
        public String toString() {
            return file + ":" + line + ": " + reason;
        }
    }
}
