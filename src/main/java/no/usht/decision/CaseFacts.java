package no.usht.decision;

/**
 * What decides about what can be done with a case.
 *
 * @param caseNumber names it in sentences
 * @param ownProposal whether whoever asks has proposed it
 * @param changed whether something else is proposed than whoever asks has seen
 */
public record CaseFacts(CaseState state, String caseNumber, boolean ownProposal, boolean changed) {}
