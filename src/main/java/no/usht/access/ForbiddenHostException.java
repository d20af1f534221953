package no.usht.access;

import java.net.UnknownHostException;

/** The name leads into our own network, where nothing of an issuer's may be asked. */
class ForbiddenHostException extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    ForbiddenHostException(String host) {
        super(host + " is within the service's own network");
    }
}
