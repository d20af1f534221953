package no.usht.grant;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.Serializable;
import no.usht.shared.PlainText;

/**
 * When a block is shown: once that option is answered in that other block.
 *
 * @param block key of a block that decides
 * @param option key of one of its options; of a degree, the name of a {@link Degree}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Condition(String block, String option) implements Serializable {

    public Condition {
        block = PlainText.ofKept(block);
        option = PlainText.ofKept(option);
    }
}
