package no.usht.tenancy;

import java.io.Serializable;
import java.util.Optional;

/** Where somebody works: decides the database role and the search path, and is part of the address. */
public sealed interface Workspace extends Serializable {

    /** The directorate's workspace. */
    NationalWorkspace NATIONAL = new NationalWorkspace();

    /** The operator's workspace. */
    PlatformWorkspace PLATFORM = new PlatformWorkspace();

    /** What everybody may see. */
    PublicSite PUBLIC = new PublicSite();

    /** The name in memberships, log lines and cache keys, such as {@code national} or {@code c_vestfold}. */
    String id();

    /** The address of its first page, such as {@code /s/vestfold}. */
    String path();

    /** A centre's workspace. */
    static CentreWorkspace centre(CentreKey key) {
        return new CentreWorkspace(key);
    }

    /** The workspace of that {@link #id()}, if the string is one. */
    static Optional<Workspace> ofId(String id) {
        return switch (id) {
            case "national" -> Optional.of(NATIONAL);
            case "platform" -> Optional.of(PLATFORM);
            case "public" -> Optional.of(PUBLIC);
            default -> id.startsWith("c_") ? CentreKey.parse(id.substring(2)).map(Workspace::centre) : Optional.empty();
        };
    }

    /** One centre's private work. */
    record CentreWorkspace(CentreKey key) implements Workspace {
        @Override
        public String id() {
            return "c_" + key;
        }

        @Override
        public String path() {
            return "/s/" + key;
        }
    }

    /** What is common or handed over, as the directorate sees it. */
    record NationalWorkspace() implements Workspace {
        @Override
        public String id() {
            return "national";
        }

        @Override
        public String path() {
            return "/nasjonal";
        }
    }

    /** Registry, people and memberships, as the operator and sign-in see them. */
    record PlatformWorkspace() implements Workspace {
        @Override
        public String id() {
            return "platform";
        }

        @Override
        public String path() {
            return "/plattform";
        }
    }

    /** Published rows, as anybody sees them. */
    record PublicSite() implements Workspace {
        @Override
        public String id() {
            return "public";
        }

        @Override
        public String path() {
            return "/";
        }
    }
}
