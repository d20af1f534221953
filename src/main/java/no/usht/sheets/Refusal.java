package no.usht.sheets;

/** Why a file is not read; a sentence for each stands with the texts of the page. */
public enum Refusal {
    /** A workbook that brings programs along. */
    MACROS,
    /** Locked with a password. */
    ENCRYPTED,
    /** Excel 2003 and before. */
    OLD_EXCEL,
    /** Neither a workbook nor text: a picture, a PDF, another program's document. */
    NO_TABLE,
    /** There is nothing in it, or all of it is hidden. */
    EMPTY,
    /** Argument: the most megabytes. */
    TOO_LARGE,
    /** Argument: the most rows. */
    TOO_MANY_ROWS,
    /** Argument: the most columns. */
    TOO_MANY_COLUMNS,
    /** Argument: the most filled cells. */
    TOO_MANY_CELLS,
    /** It would become far more than it says, or is made in a way that no spreadsheet makes it. */
    UNSAFE,
    /** It begins as a workbook, and can't be read to its end. */
    BROKEN,
    /** CSV in which a quotation mark is never closed. Argument: the row where it begins. */
    OPEN_QUOTE,
    /** Others have brought so much that there is no room just now. */
    BUSY
}
