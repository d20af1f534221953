package no.usht.jobs;

/** A job can't be done, and trying again would not help. */
public class JobFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String problem;

    private JobFailedException(String problem) {
        super(problem);
        this.problem = problem;
    }

    /** For that reason: the key of a sentence that tells people. */
    public static JobFailedException because(String problem) {
        return new JobFailedException(problem);
    }

    String problem() {
        return problem;
    }
}
