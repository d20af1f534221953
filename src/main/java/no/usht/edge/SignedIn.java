package no.usht.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Whether a session is somebody's, told from the session alone: nothing has been asked yet when that counts. */
final class SignedIn {

    private SignedIn() {}

    static boolean in(HttpSession session) {
        try {
            return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
        } catch (IllegalStateException ended) {
            return false;
        }
    }

    static boolean in(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        return session != null && in(session);
    }
}
