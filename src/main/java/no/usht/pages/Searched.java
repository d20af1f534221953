package no.usht.pages;

import com.vaadin.flow.component.Component;
import java.util.List;

/** Where the words are looked for that somebody types above every page of a centre; a bean for all records, and one for what has lists of its own. */
public interface Searched {

    /** More of a kind have to be opened as a list. */
    int MOST = 5;

    /**
     * What there is with those words, as far as the person may read it, in the language form of that page; a kind without any is left
     * out.
     */
    List<Found> find(String words, Component page);

    /**
     * What there is of one kind.
     *
     * @param title what several of them are called
     * @param number of all
     * @param first at most {@link #MOST}
     * @param href of the list of all of them
     */
    record Found(String title, long number, List<Hit> first, String href) {

        public Found {
            first = List.copyOf(first);
        }
    }

    /** One of them. */
    record Hit(String title, String smallPrint, String href) {}
}
