package no.usht.tenancy;

import java.util.Optional;
import java.util.function.Supplier;
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
    private final TransactionTemplate newTransaction;

    Workspaces(TabWorkspace tab, PlatformTransactionManager transactions) {
        this.tab = tab;
        this.newTransaction = new TransactionTemplate(transactions);
        this.newTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
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
    public <T extends @org.jspecify.annotations.Nullable Object> T call(Workspace workspace, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !find().map(workspace::equals).orElse(false)) {
            throw new IllegalStateException(
                    "A transaction of " + find().map(Workspace::id).orElse("nobody") + " is under way; "
                            + workspace.id() + " needs one of its own");
        }
        return ScopedValue.where(SCOPE, workspace).call(work::get);
    }

    /** Like {@link #call}, in a transaction of its own, whatever transaction is under way. */
    public <T extends @org.jspecify.annotations.Nullable Object> T callInNewTransaction(
            Workspace workspace, Supplier<T> work) {
        return ScopedValue.where(SCOPE, workspace).call(() -> newTransaction.execute(status -> work.get()));
    }

    /** Like {@link #call}, for work without a result. */
    public void run(Workspace workspace, Runnable work) {
        call(workspace, () -> {
            work.run();
            return null;
        });
    }
}
