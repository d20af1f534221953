package no.usht.print;

import java.time.LocalDate;

/**
 * Who a document is from, and of which day it is.
 *
 * @param sender such as USHT Vestfold or Helsedirektoratet
 * @param detail who answers for the sender, such as Sandefjord kommune; may be empty
 */
public record Letterhead(String sender, String detail, LocalDate day) {}
