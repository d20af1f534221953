package no.usht.tenancy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A connection whose one transaction is bound before anything else is done in it.
 *
 * <p>If the first statement is a query, the binding travels in front of it, in the same round trip to the database: the driver
 * sends statements that a semicolon parts together, and the server carries them out in turn. With anything else the binding goes
 * first, alone. Once the transaction has ended, the connection is the login role's again, which may read nothing.
 *
 * @see <a href="../../../../../../docs/decisions/0012-binding-rides-along.md">decision 12</a>
 */
final class BoundConnection implements InvocationHandler {

    /** One statement that answers with rows; what has a semicolon of its own goes alone. */
    private static final Pattern QUERY = Pattern.compile(
            "\\s*(?:/\\*.*?\\*/\\s*)*(?:select|with)\\b[^;]*+", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** What a connection answers without sending anything that a role or a path would count for. */
    private static final Set<String> SENDS_NO_STATEMENT = Set.of(
            "isClosed", "getAutoCommit", "setAutoCommit", "isReadOnly", "setReadOnly", "getWarnings", "clearWarnings");

    private enum State {
        WAITING,
        BOUND,
        OVER
    }

    private final Connection target;
    private final Binding binding;
    private State state = State.WAITING;

    private BoundConnection(Connection target, Binding binding) {
        this.target = target;
        this.binding = binding;
    }

    /** That connection, which has auto-commit off and no transaction open, for one transaction bound so. */
    static Connection of(Connection target, Binding binding) {
        return proxy(Connection.class, new BoundConnection(target, binding));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return asObject(proxy, target, method, arguments);
        }
        if (endsTheTransaction(method)) {
            state = State.OVER;
        } else if (state == State.WAITING && !SENDS_NO_STATEMENT.contains(method.getName())) {
            if (preparesOnly(method)
                    && arguments != null
                    && QUERY.matcher((String) arguments[0]).matches()) {
                return riding((String) arguments[0]);
            }
            binding.apply(target);
            state = State.BOUND;
        }
        return call(target, method, arguments);
    }

    /** Without a savepoint to go back to. */
    private static boolean endsTheTransaction(Method method) {
        return switch (method.getName()) {
            case "commit", "close", "abort" -> true;
            case "rollback" -> method.getParameterCount() == 0;
            default -> false;
        };
    }

    private static boolean preparesOnly(Method method) {
        return method.getName().equals("prepareStatement") && method.getParameterCount() == 1;
    }

    private PreparedStatement riding(String query) throws SQLException {
        PreparedStatement both = target.prepareStatement(binding.statement() + "; " + query);
        try {
            binding.fill(both);
        } catch (SQLException e) {
            both.close();
            throw e;
        }
        return proxy(PreparedStatement.class, (proxy, method, arguments) -> {
            if (method.getDeclaringClass() == Object.class) {
                return asObject(proxy, both, method, arguments);
            }
            if (method.getDeclaringClass() != PreparedStatement.class) {
                return call(both, method, arguments);
            }
            return switch (method.getName()) {
                case "executeQuery" -> {
                    if (!executed(both)) {
                        throw new SQLException("No rows came back from: " + query);
                    }
                    yield both.getResultSet();
                }
                case "execute" -> executed(both);
                case "executeUpdate" -> {
                    if (executed(both)) {
                        throw new SQLException("Rows came back from: " + query);
                    }
                    yield both.getUpdateCount();
                }
                case String name
                when name.startsWith("set") && arguments != null -> {
                    // The binding's parameters stand before its own.
                    arguments[0] = (int) arguments[0] + binding.settings().size();
                    yield call(both, method, arguments);
                }
                case String name ->
                    throw new SQLFeatureNotSupportedException(
                            "A query at the beginning of a transaction is executed only, not: " + name);
            };
        });
    }

    /** Carries both out and goes on to the query's result; whether that has rows. */
    private boolean executed(PreparedStatement both) throws SQLException {
        if (state == State.OVER) {
            throw new SQLException("The transaction that this statement was prepared for is over");
        }
        both.execute();
        state = State.BOUND;
        return both.getMoreResults();
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(BoundConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** Whoever keeps them in a map finds them again. */
    private static @Nullable Object asObject(Object proxy, Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        return method.getName().equals("equals") && arguments != null
                ? proxy == arguments[0]
                : call(target, method, arguments);
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
