package no.usht.uikit;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.ValueProvider;

/** Cells that the browser draws from a few words a row: components, one a cell, are nearly three times as much to send. */
public final class GridCells {

    private GridCells() {}

    /**
     * A link, and below it something in small print.
     *
     * @param address relative to the application's, as links in it are
     * @param smallPrint empty where there is none
     */
    public static <T> Renderer<T> link(
            ValueProvider<T, String> text, ValueProvider<T, String> address, ValueProvider<T, String> smallPrint) {
        return LitRenderer.<T>of("""
                        <div class="usht-cell"><a href=${item.address}>${item.text}</a>${
                        item.smallPrint ? html`<div><span class="usht-caption">${item.smallPrint}</span></div>` : ''}</div>""")
                .withProperty("text", text)
                .withProperty("address", address)
                .withProperty("smallPrint", smallPrint);
    }

    /**
     * A button.
     *
     * @param label what screen readers say
     */
    public static <T> Renderer<T> button(String words, ValueProvider<T, String> label, SerializableConsumer<T> press) {
        return LitRenderer.<T>of("""
                        <vaadin-button theme="tertiary small" aria-label=${item.label} @click=${press}
                        >${item.words}</vaadin-button>""")
                .withProperty("words", item -> words)
                .withProperty("label", label)
                .withFunction("press", press);
    }

    /** A tag that looks like the given one. */
    public static <T> Renderer<T> tag(ValueProvider<T, Tag> tag) {
        return LitRenderer.<T>of("<span class=${item.look}>${item.text}</span>")
                .withProperty("text", item -> tag.apply(item).getText())
                .withProperty("look", item -> tag.apply(item).getClassName());
    }
}
