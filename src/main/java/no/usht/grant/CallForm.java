package no.usht.grant;

import java.io.Serializable;
import java.util.List;

/**
 * What applicants fill in.
 *
 * @param version from 1; higher in the newer one
 * @param blocks in their order
 */
public record CallForm(int version, List<Block> blocks) implements Serializable {

    public CallForm {
        blocks = List.copyOf(blocks);
    }
}
