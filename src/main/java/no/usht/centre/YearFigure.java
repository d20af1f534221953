package no.usht.centre;

/**
 * A figure of the year, on the centre's first page.
 *
 * @param number as it is shown, such as 64,8 %
 * @param unit what it counts, such as aktiviteter; may be empty
 * @param caption a little more; may be empty
 * @param href the list behind it; empty for none
 */
public record YearFigure(String number, String unit, String caption, String href) {}
