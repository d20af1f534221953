package no.usht.grant;

/** Which version of a year's form is the newest. */
record NewestForm(GrantYearId year, int number) {}
