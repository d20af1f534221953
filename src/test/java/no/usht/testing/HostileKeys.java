package no.usht.testing;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Strings from outside that try to pass for a centre's key; the same for the same seed. */
public final class HostileKeys {

    private static final String LOOK_ALIKES = "аеорсухіѕԁɡｖｅｓｔｏｌｄⅴℯſ";
    private static final List<String> RESERVED = List.of(
            "platform",
            "plattform",
            "national",
            "nasjonal",
            "public",
            "owner",
            "app",
            "pg_catalog",
            "pg_toast",
            "pg-temp",
            "information_schema",
            "information-schema",
            "template0",
            "null",
            "none",
            "default",
            "usht_owner");
    private static final List<String> AROUND = List.of(
            " ",
            "\t",
            "\n",
            "\r\n",
            "\u0000",
            "\u00a0",
            "\u200b",
            "\u202e",
            "\ufeff",
            "\u0301",
            "'",
            "\"",
            "`",
            ";",
            "--",
            "/*",
            "%00",
            "%20",
            "%2e%2e%2f",
            "%c0%af",
            "../",
            "..",
            "./",
            "/",
            "//",
            "\\",
            ".",
            "#",
            "?",
            "&",
            "@",
            ":",
            "$",
            "*",
            "_",
            "c_",
            "usht_c_",
            "pg_",
            "pg-",
            "${x}",
            "{{1}}",
            "'; drop schema usht_c_oppland; --",
            "\" , usht_c_oppland, \"",
            "-",
            "0");

    private final Random random;
    private final List<String> held;

    /** @param held the keys that there are */
    public HostileKeys(long seed, List<String> held) {
        this.random = new Random(seed);
        this.held = held;
    }

    /** So many different ones; those that are held stand among them only as they are. */
    public Set<String> some(int count) {
        Set<String> keys = new LinkedHashSet<>(RESERVED);
        keys.add("");
        while (keys.size() < count) {
            String key = one(held.get(random.nextInt(held.size())));
            // Now and then two tricks at once.
            keys.add(random.nextInt(4) == 0 ? one(key.isEmpty() ? "x" : key) : key);
        }
        return keys;
    }

    private String one(String key) {
        List<UnaryOperator<String>> tricks = List.of(
                HostileKeys::upper,
                this::oneUpper,
                this::lookAlike,
                this::combining,
                this::wrapped,
                this::inserted,
                this::encoded,
                this::cutAt63Bytes,
                this::tooLong,
                this::near,
                this::joined,
                this::noise,
                text -> Normalizer.normalize(text + "\u0301", Normalizer.Form.NFKD),
                text -> text.replace('-', '_'),
                text -> RESERVED.get(random.nextInt(RESERVED.size())) + text.charAt(0));
        return tricks.get(random.nextInt(tricks.size())).apply(key);
    }

    private static String upper(String key) {
        return key.toUpperCase(Locale.ROOT);
    }

    private String oneUpper(String key) {
        int at = random.nextInt(key.length());
        return key.substring(0, at) + upper(key.substring(at, at + 1)) + key.substring(at + 1);
    }

    private String lookAlike(String key) {
        int at = random.nextInt(key.length());
        return key.substring(0, at) + LOOK_ALIKES.charAt(random.nextInt(LOOK_ALIKES.length())) + key.substring(at + 1);
    }

    private String combining(String key) {
        int at = random.nextInt(key.length() + 1);
        return key.substring(0, at) + (char) (0x0300 + random.nextInt(0x6f)) + key.substring(at);
    }

    private String wrapped(String key) {
        String around = AROUND.get(random.nextInt(AROUND.size()));
        return switch (random.nextInt(3)) {
            case 0 -> around + key;
            case 1 -> key + around;
            default -> around + key + around;
        };
    }

    private String inserted(String key) {
        int at = random.nextInt(key.length() + 1);
        return key.substring(0, at) + AROUND.get(random.nextInt(AROUND.size())) + key.substring(at);
    }

    private String encoded(String key) {
        StringBuilder text = new StringBuilder();
        for (byte part : key.getBytes(StandardCharsets.UTF_8)) {
            text.append(random.nextBoolean() ? "%%%02x".formatted(part) : (char) part);
        }
        return text.toString();
    }

    /** PostgreSQL cuts names after 63 bytes: what is longer would meet another's name. */
    private String cutAt63Bytes(String key) {
        String filled = key + "-".repeat(Math.max(0, 54 - key.length())) + "x".repeat(random.nextInt(20));
        return filled.length() > 63 ? filled.substring(0, 63) : filled;
    }

    private String tooLong(String key) {
        return key.repeat(2 + random.nextInt(400));
    }

    private String near(String key) {
        List<String> changed =
                new ArrayList<>(List.of(key + key.charAt(0), key.substring(1), key.substring(0, key.length() - 1)));
        changed.add(new StringBuilder(key).reverse().toString());
        return changed.get(random.nextInt(changed.size()));
    }

    private String joined(String key) {
        return key
                + List.of(",", "/", "%2f", ";", " ", "\u0000").get(random.nextInt(6))
                + held.get(random.nextInt(held.size()));
    }

    private String noise(String key) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(Math.max(2, key.length()));
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(random.nextInt(5) == 0 ? random.nextInt(0xd800) : 0x20 + random.nextInt(0x5f));
        }
        return text.toString();
    }
}
