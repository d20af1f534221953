package no.usht.activity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.Serializable;

/**
 * What a draft keeps.
 *
 * @param base what the form showed when the draft was begun, so that later changes of others can be told from the person's own
 * @param typed what the form showed last
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record DraftContent(ActivityContent base, ActivityContent typed) implements Serializable {}
