package no.usht.lifecycle;

import java.util.List;
import java.util.stream.Collectors;
import no.usht.content.Problem;
import no.usht.lifecycle.TenantTaskResult.Remark;

/** An order that can't be carried out as things are; nothing was changed. */
public class TenantOrderRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<Remark> remarks;

    TenantOrderRefusedException(List<Remark> remarks) {
        super(remarks.stream()
                .map(remark -> remark.code() + " " + remark.arguments())
                .collect(Collectors.joining("; ")));
        this.remarks = List.copyOf(remarks);
    }

    static TenantOrderRefusedException because(String code, Object... arguments) {
        return new TenantOrderRefusedException(List.of(Remark.refuse(code, arguments)));
    }

    static TenantOrderRefusedException forProblems(List<Problem> problems) {
        return new TenantOrderRefusedException(remarks(problems));
    }

    static List<Remark> remarks(List<Problem> problems) {
        return problems.stream()
                .map(problem -> Remark.refuse(problem.key(), problem.arguments().toArray()))
                .toList();
    }

    /** The reasons, at least one of them blocking. */
    public List<Remark> remarks() {
        return remarks;
    }
}
