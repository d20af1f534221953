package no.usht.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import no.usht.tenancy.Workspace;

/** What a module adds to a workspace's header for whoever is signed in there; modules contribute theirs as beans. */
public interface HeaderAddition {

    /** What stands at the right, drawn anew with every navigation; empty where there is nothing in that workspace. */
    Optional<Component> tool(Workspace workspace);

    /** A place in the person's own menu, in that workspace. */
    Optional<PersonalPlace> place(Workspace workspace);

    /**
     * A page about the person.
     *
     * @param labelKey translation key of its text
     */
    record PersonalPlace(String labelKey, Class<? extends Component> view) {}
}
