package nl.samenwijzer.api.error;

import java.util.List;

import nl.samenwijzer.web.error.Fault;
import nl.samenwijzer.web.error.Problem;
import nl.samenwijzer.web.error.ProblemType;

/**
 * Ends a call with a problem.
 */
public class ApiFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final String etag;

    /**
     * @param etag version that the answer names in its ETag; null for none
     */
    public ApiFault(Problem problem, String etag) {
        super(problem.title() + ": " + problem.errors(), null, false, false);
        this.problem = problem;
        this.etag = etag;
    }

    /** A problem of which no more is known than its kind. */
    public static ApiFault of(ProblemType type) {
        return new ApiFault(Problem.of(type), null);
    }

    /** Something in what was sent is wrong. */
    public static ApiFault invalid(String field, String code, String detail) {
        return new ApiFault(Problem.of(ProblemType.INVALID, List.of(new Fault(field, code, detail))), null);
    }

    /** Something else must be there first. */
    public static ApiFault notReady(String field, String code, String detail) {
        return new ApiFault(Problem.of(ProblemType.NOT_READY, List.of(new Fault(field, code, detail))), null);
    }

    Problem problem() {
        return problem;
    }

    String etag() {
        return etag;
    }
}
