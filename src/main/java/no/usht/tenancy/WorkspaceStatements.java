package no.usht.tenancy;

import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Names the workspace in each statement, so that a centre has prepared statements of its own on a connection.
 *
 * <p>One that centres shared would be planned anew whenever the connection goes from one to the other, since it then means
 * another table: for five reads by primary key that is more than all else that binding costs.
 *
 * @see <a href="../../../../../../docs/decisions/0011-statements-of-a-workspace.md">decision 11</a>
 */
class WorkspaceStatements implements StatementInspector {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // never serialised: the interface asks for it
    private final ObjectProvider<Workspaces> workspaces;

    WorkspaceStatements(ObjectProvider<Workspaces> workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public String inspect(String sql) {
        return workspaces.getObject().find().map(bound -> of(bound, sql)).orElse(sql);
    }

    /** The statement as that workspace sends it; an id has no characters that could end the comment. */
    static String of(Workspace workspace, String sql) {
        return "/* " + workspace.id() + " */ " + sql;
    }
}
