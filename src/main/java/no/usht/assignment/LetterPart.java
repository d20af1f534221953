package no.usht.assignment;

/** A part of an assignment letter besides its assignments. */
public enum LetterPart {
    TITLE,
    INTRODUCTION,
    EXPECTATIONS,
    CASE_NUMBER
}
