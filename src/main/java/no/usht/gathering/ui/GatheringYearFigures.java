package no.usht.gathering.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.centre.YearFigure;
import no.usht.centre.YearFigureSource;
import no.usht.gathering.CertificateFigures;
import no.usht.gathering.GatheringFigures;
import no.usht.gathering.GatheringFigures.Met;
import no.usht.shared.Hours;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import org.springframework.stereotype.Component;

/** How many met this year, on the centre's first page. */
@Component
class GatheringYearFigures implements YearFigureSource {

    private final GatheringFigures figures;
    private final CertificateFigures certificates;
    private final Access access;

    GatheringYearFigures(GatheringFigures figures, CertificateFigures certificates, Access access) {
        this.figures = figures;
        this.certificates = certificates;
        this.access = access;
    }

    @Override
    public List<YearFigure> figures(int year, Language language) {
        if (!access.may(Permission.GATHERING_READ)) {
            return List.of();
        }
        Met counted = figures.met(year);
        if (counted.gatherings() == 0) {
            return List.of();
        }
        Locale locale = language.locale();
        String list = Places.href(GatheringViews.All.class);
        long issued = certificates.in(year);
        List<YearFigure> all = new ArrayList<>(List.of(
                new YearFigure(
                        Norwegian.number(counted.gatherings()),
                        I18NProvider.translate(locale, "gathering.figures.gatherings"),
                        I18NProvider.translate(locale, "gathering.figures.hours", Hours.written(counted.minutes())),
                        list),
                new YearFigure(
                        Norwegian.number(counted.attendances()),
                        I18NProvider.translate(locale, "gathering.figures.attendances"),
                        I18NProvider.translate(
                                locale, "gathering.figures.persons", Norwegian.number(counted.persons())),
                        list)));
        if (issued > 0) {
            all.add(new YearFigure(
                    Norwegian.number(issued),
                    I18NProvider.translate(locale, "gathering.figures.certificates"),
                    I18NProvider.translate(locale, "gathering.figures.issued"),
                    ""));
        }
        return all;
    }
}
