package no.usht.mail;

/** A file that goes along with a mail. */
public final class Attachment {

    private final String name;
    private final String type;
    private final byte[] content;

    /**
     * @param name what it is called, without any path
     * @param type its media type
     */
    public Attachment(String name, String type, byte[] content) {
        this.name = name;
        this.type = type;
        this.content = content.clone();
    }

    /** What it is called. */
    public String name() {
        return name;
    }

    /** Its media type. */
    public String type() {
        return type;
    }

    /** What is in it. */
    public byte[] content() {
        return content.clone();
    }
}
