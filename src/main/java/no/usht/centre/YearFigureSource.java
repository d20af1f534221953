package no.usht.centre;

import java.util.List;
import no.usht.shared.Language;

/** Knows figures of the centre's workspace that is bound; modules implement it as beans for the centre's first page. */
@FunctionalInterface
public interface YearFigureSource {

    /** The figures of that year, in that language form. */
    List<YearFigure> figures(int year, Language language);
}
