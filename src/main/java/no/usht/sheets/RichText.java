package no.usht.sheets;

/** A text of which each word may look different. */
final class RichText {

    private RichText() {}

    /** All of it up to the end of that element, without what is written above the words to tell how they sound. */
    static String of(Markup markup, String element) throws RefusedFileException {
        StringBuilder text = new StringBuilder();
        boolean sound = false;
        while (markup.next() && !markup.ends(element)) {
            if (markup.begins("rPh") || markup.ends("rPh")) {
                sound = markup.begins("rPh");
            } else if (markup.begins("t") && !sound) {
                text.append(markup.text());
            }
            if (text.length() > CellText.LONGEST * 2) {
                throw new RefusedFileException(Refusal.UNSAFE);
            }
        }
        return CellText.plain(CellText.unescaped(text.toString()));
    }
}
