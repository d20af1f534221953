package no.usht.guidance.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.centre.YearFigure;
import no.usht.centre.YearFigureSource;
import no.usht.guidance.GuidanceFigures;
import no.usht.guidance.GuidanceFigures.Counted;
import no.usht.lists.Parameters;
import no.usht.shared.Hours;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import org.springframework.stereotype.Component;

/** How much guidance was given this year, on the centre's first page. */
@Component
class GuidanceYearFigures implements YearFigureSource {

    private final GuidanceFigures figures;
    private final Access access;

    GuidanceYearFigures(GuidanceFigures figures, Access access) {
        this.figures = figures;
        this.access = access;
    }

    @Override
    public List<YearFigure> figures(int year, Language language) {
        if (!access.may(Permission.GUIDANCE_READ)) {
            return List.of();
        }
        Counted counted = figures.in(year);
        if (counted.times() == 0) {
            return List.of();
        }
        Locale locale = language.locale();
        return List.of(new YearFigure(
                Hours.written(counted.minutes()),
                I18NProvider.translate(locale, "guidance.figures.hours"),
                I18NProvider.translate(
                        locale,
                        counted.places() == 1 ? "guidance.figures.times.one" : "guidance.figures.times.many",
                        Norwegian.number(counted.times()),
                        Norwegian.number(counted.places())),
                Places.href(GuidanceViews.All.class, Parameters.YEAR.query(year))));
    }
}
