package no.usht.tenancy;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Which workspace the current work is bound to: an explicit scope first, else the tab's; never a default.
 *
 * <p>A scope inside a transaction that is bound to another workspace is refused, because the transaction's connection
 * would go on with the other's role; {@link #callInNewTransaction} is the way to do that on purpose.
 */
@Component
public class Workspaces {

    private static final ScopedValue<Workspace> SCOPE = ScopedValue.newInstance();

    private final TabWorkspace tab;
    private final ObjectProvider<PlatformTransactionManager> transactions;

    // The transaction manager is looked up late: it needs Hibernate, and Hibernate needs this.
    Workspaces(TabWorkspace tab, ObjectProvider<PlatformTransactionManager> transactions) {
        this.tab = tab;
        this.transactions = transactions;
    }

    /** The bound workspace, if any. */
    public Optional<Workspace> find() {
        return SCOPE.isBound() ? Optional.of(SCOPE.get()) : tab.current();
    }

    /** The bound workspace. @throws UnboundWorkspaceException if none is */
    public Workspace require() {
        return find().orElseThrow(UnboundWorkspaceException::new);
    }

    /** The bound centre's key. @throws UnboundWorkspaceException if no centre's workspace is bound */
    public CentreKey requireCentre() {
        return find().filter(Workspace.CentreWorkspace.class::isInstance)
                .map(bound -> ((Workspace.CentreWorkspace) bound).key())
                .orElseThrow(UnboundWorkspaceException::new);
    }

    /** Runs the work bound to that workspace; for jobs, listeners and what reads another plane. */
    public <T extends @Nullable Object> T call(Workspace workspace, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !find().map(workspace::equals).orElse(false)) {
            IsolationAlert.raise(
                    find().map(Workspace::id).orElse("nobody"), workspace.id(), "inside another's transaction");
            throw new IllegalStateException(
                    "A transaction of " + find().map(Workspace::id).orElse("nobody") + " is under way; "
                            + workspace.id() + " needs one of its own");
        }
        return within(workspace, work);
    }

    /** Like {@link #call}, in a transaction of its own, whatever transaction is under way. */
    public <T extends @Nullable Object> T callInNewTransaction(Workspace workspace, Supplier<T> work) {
        TransactionTemplate transaction = new TransactionTemplate(transactions.getObject());
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return within(workspace, () -> transaction.execute(status -> work.get()));
    }

    private static <T extends @Nullable Object> T within(Workspace workspace, Supplier<T> work) {
        String before = MDC.get(WorkspaceConnections.MDC_WORKSPACE);
        MDC.put(WorkspaceConnections.MDC_WORKSPACE, workspace.id());
        try {
            return ScopedValue.where(SCOPE, workspace).call(work::get);
        } finally {
            if (before == null) {
                MDC.remove(WorkspaceConnections.MDC_WORKSPACE);
            } else {
                MDC.put(WorkspaceConnections.MDC_WORKSPACE, before);
            }
        }
    }

    /** Like {@link #call}, for work without a result. */
    public void run(Workspace workspace, Runnable work) {
        call(workspace, () -> {
            work.run();
            return null;
        });
    }
}
