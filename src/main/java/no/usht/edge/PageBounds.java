package no.usht.edge;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Comparator;
import java.util.List;
import no.usht.shell.AddressTooLongException;
import org.springframework.stereotype.Component;

/** Bounds what open pages hold: how many of them there are, and the addresses that their scripts ask for. */
@Component
class PageBounds implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient BoundSettings bounds;
    private final transient AddressBounds addresses;
    private final transient Visits visits;

    PageBounds(BoundSettings bounds, AddressBounds addresses, Visits visits) {
        this.bounds = bounds;
        this.addresses = addresses;
        this.visits = visits;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(this::opened);
        event.addVaadinRequestInterceptor(new KeptAnswers());
    }

    private void opened(UIInitEvent event) {
        VaadinSession session = event.getUI().getSession();
        boolean isPerson = isPerson(VaadinRequest.getCurrent());
        if (!isPerson) {
            // The script has asked: this is somebody who reads.
            session.getSession().setMaxInactiveInterval((int) bounds.visitLife().toSeconds());
        }
        int most = isPerson ? bounds.personPages() : bounds.pagesOfAVisitor(visits.open());
        List<UI> others = session.getUIs().stream()
                .filter(ui -> ui != event.getUI() && !ui.isClosing())
                .sorted(Comparator.comparingInt(UI::getUIId))
                .toList();
        // Whoever goes back to such a page finds it loaded anew.
        others.stream().limit(Math.max(0, others.size() + 1 - most)).forEach(UI::close);
        event.getUI().addBeforeEnterListener(this::refuseLongAddresses);
    }

    private void refuseLongAddresses(BeforeEnterEvent event) {
        if (!addresses.holdAddress(event.getLocation().getPathWithQueryParameters())) {
            event.rerouteToError(AddressTooLongException.class);
        }
    }

    static boolean isPerson(VaadinRequest request) {
        return request.getUserPrincipal() != null;
    }
}
