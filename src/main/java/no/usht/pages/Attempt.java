package no.usht.pages;

import no.usht.content.InvalidContentException;
import no.usht.forms.Wording;
import no.usht.keeping.ChangedMeanwhileException;
import no.usht.keeping.RecordInWorkException;
import no.usht.keeping.UnknownRecordException;
import no.usht.steps.StepRefusedException;
import no.usht.uikit.Notices;

/** Does what others may have made impossible since the page was read, and says so. */
public final class Attempt {

    private Attempt() {}

    /**
     * Does it.
     *
     * @param refused done where nothing was, to show what is there now
     */
    public static void at(Runnable work, Wording words, Runnable refused) {
        try {
            work.run();
            return;
        } catch (ChangedMeanwhileException conflict) {
            Notices.failed(words.text(
                    "pages.refused.changed",
                    conflict.change().map(words::of).orElseGet(() -> words.text("forms.conflict.unknown"))));
        } catch (InvalidContentException refusal) {
            Notices.failed(words.of(refusal.problems()));
        } catch (StepRefusedException refusal) {
            Notices.failed(words.of(refusal.problems()));
        } catch (RecordInWorkException inWork) {
            Notices.failed(words.text("pages.refused.inWork"));
        } catch (UnknownRecordException gone) {
            Notices.failed(words.text("pages.refused.gone"));
        }
        refused.run();
    }
}
