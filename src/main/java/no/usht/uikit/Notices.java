package no.usht.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.Command;

/** Short messages about what just happened; announced to screen readers. */
public final class Notices {

    private static final int MILLISECONDS_SHOWN = 6000;
    private static final String FAILED = "usht.failed.";

    private Notices() {}

    /** Says that something is done; goes away by itself. */
    public static void saved(String text) {
        Notification notification = new Notification(text, MILLISECONDS_SHOWN, Notification.Position.BOTTOM_START);
        notification.addThemeVariants(NotificationVariant.SUCCESS);
        notification.open();
    }

    /** Says that something is done and offers to take it back; stays long enough to do so. */
    public static void undoable(String text, String undoText, Command undo) {
        Notification notification = new Notification();
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.setDuration(2 * MILLISECONDS_SHOWN);
        Button button = new Button(undoText, event -> {
            notification.close();
            undo.execute();
        });
        notification.add(row(new Span(text), button, closeButton(notification)));
        notification.open();
    }

    /** Says what went wrong, what was kept and what to do; stays until it is closed. */
    public static void failed(String text) {
        UI ui = UI.getCurrent();
        // Somebody who types on would be told the same after every pause.
        if (ComponentUtil.getData(ui, FAILED + text) instanceof Notification before && before.isOpened()) {
            return;
        }
        Notification notification = new Notification();
        ComponentUtil.setData(ui, FAILED + text, notification);
        notification.addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                ComponentUtil.setData(ui, FAILED + text, null);
            }
        });
        notification.setPosition(Notification.Position.MIDDLE);
        notification.setDuration(0);
        notification.setAssertive(true);
        notification.addThemeVariants(NotificationVariant.ERROR);
        notification.add(row(new Span(text), closeButton(notification)));
        notification.open();
    }

    private static Div row(Component... parts) {
        Div row = new Div(parts);
        row.addClassName("usht-notice");
        return row;
    }

    private static Button closeButton(Notification notification) {
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), event -> notification.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(UI.getCurrent().getTranslation("uikit.notices.close"));
        return close;
    }
}
