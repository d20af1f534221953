package no.usht.notify;

import no.usht.access.Permission;

/**
 * A kind of notice; modules contribute theirs as beans.
 *
 * @param name in rows, such as {@code publication-asked}
 * @param isToDo whether the person is to do something; of that they are written to at once, unless they choose otherwise
 * @param permission what a person needs in order to be told
 * @param labelKey key of what people call the kind
 * @param textKey key of what it says, with {0} for the title of what it is about: all that a mail says
 * @param untitledKey key of the same without a title, for one that would lead elsewhere under our name
 */
public record NoticeKind(
        String name, boolean isToDo, Permission permission, String labelKey, String textKey, String untitledKey) {

    NoticeWay usual() {
        return isToDo ? NoticeWay.AT_ONCE : NoticeWay.APPLICATION;
    }
}
