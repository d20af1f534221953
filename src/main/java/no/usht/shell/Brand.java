package no.usht.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import no.usht.access.LocalPath;

/** Whose workspace this is: badge in its colour, name, and who answers for it; leads to its first page. */
final class Brand extends Anchor {

    Brand(WorkspaceHeader header) {
        this(header, "usht-brand");
        Span name = new Span(header.name());
        name.addClassName("usht-brand-name");
        Span detail = new Span(header.detail());
        detail.addClassName("usht-brand-detail");
        Span words = new Span(name, detail);
        words.addClassName("usht-brand-words");
        add(words);
    }

    private Brand(WorkspaceHeader header, String className) {
        addClassName(className);
        setHref(new LocalPath(header.workspace().path()).href());
        Span badge = new Span(header.badge());
        badge.addClassName("usht-badge");
        badge.getElement().setAttribute("aria-hidden", "true");
        add(badge);
    }

    /** The badge alone, for the header of a narrow window, where the drawer is folded. */
    static Brand small(WorkspaceHeader header) {
        Brand brand = new Brand(header, "usht-brand-small");
        Span name = new Span(header.name());
        name.addClassName("usht-brand-name");
        brand.add(name);
        return brand;
    }
}
