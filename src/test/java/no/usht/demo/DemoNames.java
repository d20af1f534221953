package no.usht.demo;

import java.util.List;
import java.util.Random;

/** Names of people who do not exist, made of ordinary Norwegian ones. */
final class DemoNames {

    static final List<String> GIVEN = List.of(
            "Ane", "Berit", "Camilla", "Dagny", "Eline", "Frode", "Guro", "Håkon", "Inger", "Jorunn", "Kjetil", "Linn",
            "Marit", "Nils", "Oda", "Petter", "Randi", "Silje", "Terje", "Unni", "Vegard", "Wenche", "Yngve", "Øyvind",
            "Åse", "Siv");

    static final List<String> FAMILY = List.of(
            "Haugen",
            "Bergli",
            "Dalseth",
            "Eidem",
            "Grønli",
            "Kvamme",
            "Lundby",
            "Moland",
            "Nesset",
            "Opsahl",
            "Pedersen",
            "Rosten",
            "Sandvik",
            "Tveiten",
            "Ulvund",
            "Vikse",
            "Woldstad",
            "Østby",
            "Aarnes",
            "Skogheim",
            "Fjelltun",
            "Breivoll");

    private DemoNames() {}

    static String pick(Random random) {
        return GIVEN.get(random.nextInt(GIVEN.size())) + " " + FAMILY.get(random.nextInt(FAMILY.size()));
    }
}
