package no.usht.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Skips a test where there is no browser, with a line that says how to get one; where browser tests are required it runs and fails. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({NeedsBrowser.Condition.class, NeedsBrowser.LastSeen.class})
@interface NeedsBrowser {

    /** Asks the environment that {@code ./usht verify} sets. */
    class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (System.getenv("USHT_CHROMIUM") != null || "true".equals(System.getenv("USHT_BROWSER_REQUIRED"))) {
                return ConditionEvaluationResult.enabled("there is a browser, or there has to be one");
            }
            return ConditionEvaluationResult.disabled(
                    "no browser: install Chromium and run ./usht verify, which finds it");
        }
    }

    /** Adds to a failure what the test's people saw last, since elsewhere than here nobody can look. */
    class LastSeen implements BeforeTestExecutionCallback, TestExecutionExceptionHandler {
        @Override
        public void beforeTestExecution(ExtensionContext context) {
            Visit.lastSeen();
        }

        @Override
        public void handleTestExecutionException(ExtensionContext context, Throwable failure) {
            throw new AssertionError(failure.getMessage() + "\nSeen last: " + Visit.lastSeen(), failure);
        }
    }
}
