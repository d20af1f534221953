package no.usht.print;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.time.Duration;
import no.usht.shared.Language;

/**
 * Where a line may end: between words, and within what is too long to be one, so that no address runs off the page.
 *
 * <p>It is asked for each text all the time, and so is where printing is stopped that takes too long.
 */
final class LineBreaks implements FSTextBreaker {

    /** No word of a narrow column is broken that people would write; the longest in common use have some thirty letters. */
    private static final int LONGEST_WORD = 32;

    private static final int LEFT_BEHIND = 16;

    private final UrlAwareLineBreakIterator words =
            new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Language.NB.locale()));
    private final long start = System.nanoTime();
    private final Duration most;
    private String text = "";
    private int at;
    private int wordEnd;

    LineBreaks(Duration most) {
        this.most = most;
    }

    @Override
    public void setText(String newText) {
        if (System.nanoTime() - start > most.toNanos()) {
            throw new PaperTooLongException("Still printing after " + most);
        }
        text = newText;
        at = 0;
        wordEnd = 0;
        words.setText(newText);
    }

    @Override
    public int next() {
        if (at == wordEnd) {
            wordEnd = words.next();
            if (wordEnd == BreakIterator.DONE) {
                return BreakIterator.DONE;
            }
            at = wordEnd - at > LONGEST_WORD ? at + LEFT_BEHIND : wordEnd;
        } else {
            at++;
        }
        if (at < wordEnd && Character.isLowSurrogate(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
