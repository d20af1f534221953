package no.usht.uikit;

import com.vaadin.flow.component.Component;

/** Where the focus goes when what had it is gone because its page was made anew. */
public final class KeptFocus {

    private KeptFocus() {}

    /** To the page's main part, as after going to another page; does nothing where the focus is still somewhere. */
    public static void in(Component page) {
        page.getElement()
                .executeJs(
                        "if (document.activeElement === document.body) this.closest('main')?.focus({preventScroll: true})");
    }
}
