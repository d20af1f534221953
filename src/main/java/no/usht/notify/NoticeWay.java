package no.usht.notify;

/** How a person is told; always in the application too. */
public enum NoticeWay {
    AT_ONCE,
    /** In one mail a day. */
    DAILY,
    /** In the application alone. */
    APPLICATION
}
