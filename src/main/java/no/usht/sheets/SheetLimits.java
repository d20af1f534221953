package no.usht.sheets;

/**
 * How much of a file is taken in.
 *
 * @param bytes of the file itself
 * @param unpacked bytes that all its parts may become together
 * @param cells that are filled, in all sheets together
 */
public record SheetLimits(int bytes, int rows, int columns, long unpacked, int cells) {

    /** What one import by a person needs, many times over, and what a small server has the memory for. */
    public static final SheetLimits STANDARD = new SheetLimits(10_000_000, 100_000, 200, 200_000_000, 1_000_000);

    /** Of all texts together, in characters: what is kept of them is twice as many bytes. */
    static final int TEXT = 40_000_000;

    /** In a zip file; a workbook has a dozen, and one for each picture. */
    static final int PARTS = 2_000;

    /** How many times its size a part may become; what is packed knows no more than a thousand. */
    static final int RATIO = 200;

    /** Below that a part may be as dense as it likes. */
    static final long SMALL_PART = 1_000_000;
}
