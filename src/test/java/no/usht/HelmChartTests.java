package no.usht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.marcnuri.helm.Helm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.usht.RenderedChart.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** What the Helm chart renders, and refuses to render. */
class HelmChartTests {

    private static final Path CHART = Path.of("helm", "usht");
    private static final String HOOK = "shown.helm.sh/hook";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void lintsWithoutAWarning(ChartConfiguration configuration) throws IOException {
        var chart = copyOfChart();
        // Lint takes no values of its own, and the chart's own lack what has no default.
        var values = merged(parse(Files.readString(CHART.resolve("values.yaml"))), parse(configuration.settings()));
        Files.writeString(chart.resolve("values.yaml"), new Yaml().dump(values));

        var result = new Helm(chart).lint().strict().call();

        assertThat(result.isFailed())
                .as(String.join("\n", result.getMessages()))
                .isFalse();
        assertThat(result.getMessages()).noneMatch(message -> message.contains("[WARNING]"));
    }

    @ParameterizedTest
    @EnumSource
    void rendersNoSecretAndReadsPasswordsFromSecretsAlone(ChartConfiguration configuration) throws IOException {
        var chart = render(configuration);

        assertThat(chart.kinds()).doesNotContain("Secret");
        for (Node container : chart.containers()) {
            for (Node variable : container.list("env")) {
                var name = variable.text("name");
                if (name.endsWith("PASSWORD") || name.endsWith("SECRET") || name.endsWith("USERNAME")) {
                    assertThat(variable.has("value")).as(name).isFalse();
                    assertThat(variable.text("valueFrom.secretKeyRef.name")).startsWith("usht-");
                }
            }
        }
        var settings = chart.one("ConfigMap", "usht").node("data");
        assertThat(settings.map().keySet()).noneMatch(name -> name.contains("PASSWORD") || name.endsWith("SECRET"));
        assertThat(settings.text("SPRING_DATASOURCE_URL")).doesNotContain("user=", "password=", "@");
    }

    @ParameterizedTest
    @EnumSource
    void givesTheOwnersCredentialsToTheMigrationAndTheWorkerAlone(ChartConfiguration configuration) throws IOException {
        for (Node container : render(configuration).containers()) {
            var names = container.list("env").stream()
                    .map(variable -> variable.text("name"))
                    .toList();
            if (List.of("migration", "worker").contains(container.text("name"))) {
                assertThat(names).contains("USHT_MIGRATOR_USERNAME", "USHT_MIGRATOR_PASSWORD");
            } else {
                assertThat(names).noneMatch(name -> name.startsWith("USHT_MIGRATOR"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void runsEveryPodWithoutRights(ChartConfiguration configuration) throws IOException {
        var chart = render(configuration);
        for (Node pod : chart.pods()) {
            assertThat(pod.value("securityContext.runAsNonRoot")).isEqualTo(true);
            assertThat(pod.value("securityContext.runAsUser")).isEqualTo(10001);
            assertThat(pod.value("automountServiceAccountToken")).isEqualTo(false);
        }
        for (Node container : chart.containers()) {
            assertThat(container.value("securityContext.readOnlyRootFilesystem"))
                    .isEqualTo(true);
            assertThat(container.value("securityContext.allowPrivilegeEscalation"))
                    .isEqualTo(false);
            assertThat(container.value("securityContext.capabilities.drop")).isEqualTo(List.of("ALL"));
            assertThat(container.has("resources.limits.memory")).isTrue();
        }
        assertThat(chart.one("ServiceAccount", "usht").value("automountServiceAccountToken"))
                .isEqualTo(false);
    }

    @ParameterizedTest
    @EnumSource
    void mountsEveryVolumeThatAContainerNames(ChartConfiguration configuration) throws IOException {
        for (Node pod : render(configuration).pods()) {
            var volumes = pod.list("volumes").stream()
                    .map(volume -> volume.text("name"))
                    .toList();
            for (Node container : RenderedChart.containersOf(pod)) {
                assertThat(container.list("volumeMounts").stream().map(mount -> mount.text("name")))
                        .contains("tmp")
                        .isSubsetOf(volumes);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void probesTheManagementPort(ChartConfiguration configuration) throws IOException {
        var application = application(render(configuration));

        for (String probe : List.of("startupProbe", "livenessProbe")) {
            assertThat(application.text(probe + ".httpGet.path")).isEqualTo("/actuator/health/liveness");
            assertThat(application.text(probe + ".httpGet.port")).isEqualTo("management");
        }
        assertThat(application.text("readinessProbe.httpGet.path")).isEqualTo("/actuator/health/readiness");
        assertThat(application.text("readinessProbe.httpGet.port")).isEqualTo("management");
        assertThat(application.list("ports").stream()
                        .filter(port -> port.text("name").equals("management"))
                        .map(port -> port.value("containerPort")))
                .containsExactly(9090);
        assertThat(application.has("lifecycle.preStop.sleep.seconds")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void selectsThePodsOfTheApplicationEverywhere(ChartConfiguration configuration) throws IOException {
        var chart = render(configuration);
        var pods = chart.one("Deployment", "usht").node("spec.template.metadata.labels");
        var selectors = Stream.of(
                        chart.one("Deployment", "usht").node("spec.selector.matchLabels"),
                        chart.one("Service", "usht").node("spec.selector"),
                        chart.one("PodDisruptionBudget", "usht").node("spec.selector.matchLabels"),
                        chart.one("NetworkPolicy", "usht").node("spec.podSelector.matchLabels"))
                .toList();

        assertThat(selectors).allSatisfy(selector -> {
            assertThat(selector.map()).isNotEmpty();
            assertThat(pods.map()).containsAllEntriesOf(selector.map());
        });
        assertThat(application(chart, "topologySpreadConstraints"))
                .hasSize(2)
                .allSatisfy(spread -> assertThat(pods.map())
                        .containsAllEntriesOf(
                                spread.node("labelSelector.matchLabels").map()));
    }

    @ParameterizedTest
    @EnumSource
    void letsNobodyInToTheWorkerAndKeepsWhatItSaves(ChartConfiguration configuration) throws IOException {
        var chart = render(configuration);
        var pods = chart.one("Deployment", "usht-worker").node("spec.template.metadata.labels");
        var policy = chart.one("NetworkPolicy", "usht-worker");

        assertThat(pods.map())
                .containsAllEntriesOf(
                        policy.node("spec.podSelector.matchLabels").map());
        assertThat(policy.list("spec.ingress")).isEmpty();
        assertThat(chart.one("Service", "usht").node("spec.selector").map())
                .isNotEqualTo(pods.map())
                .containsEntry("app.kubernetes.io/component", "application");
        var volume = chart.one("Deployment", "usht-worker").list("spec.template.spec.volumes").stream()
                .filter(candidate -> candidate.text("name").equals("backups"))
                .findFirst()
                .orElseThrow();
        assertThat(volume.text("persistentVolumeClaim.claimName")).isEqualTo("usht-backups");
        assertThat(chart.one("PersistentVolumeClaim", "usht-backups")
                        .node("metadata.annotations")
                        .map())
                .containsEntry("helm.sh/resource-policy", "keep");
    }

    @ParameterizedTest
    @EnumSource
    void letsInTheIngressControllerAndTheMonitoringAlone(ChartConfiguration configuration) throws IOException {
        var policy = render(configuration).one("NetworkPolicy", "usht");

        assertThat(policy.value("spec.policyTypes")).isEqualTo(List.of("Ingress", "Egress"));
        assertThat(policy.list("spec.ingress"))
                .hasSize(2)
                .allSatisfy(rule -> assertThat(rule.list("from")).isNotEmpty());
        assertThat(policy.list("spec.egress").stream().flatMap(rule -> rule.list("ports").stream()))
                .extracting(port -> port.value("port"))
                .startsWith(53, 53, configuration == ChartConfiguration.EVERYTHING ? 6432 : 5432, 443)
                .hasSize(configuration == ChartConfiguration.EVERYTHING ? 5 : 4);
    }

    @Test
    void sendsMailWhereThereIsAServer() throws IOException {
        var chart = render(ChartConfiguration.EVERYTHING);
        var settings = chart.one("ConfigMap", "usht").node("data");
        assertThat(settings.text("SPRING_MAIL_HOST")).isEqualTo("smtp.example.no");
        assertThat(settings.text("SPRING_MAIL_PROPERTIES_MAIL_SMTP_STARTTLS_REQUIRED"))
                .isEqualTo("true");
        assertThat(settings.text("USHT_MAIL_SERVICE")).isEqualTo("https://usht.example.no");
        assertThat(application(chart).list("env").stream().map(variable -> variable.text("name")))
                .contains("SPRING_MAIL_USERNAME", "SPRING_MAIL_PASSWORD");

        var without = render(ChartConfiguration.OWN_INGRESS_CLASS);
        assertThat(without.one("ConfigMap", "usht").node("data").map().keySet())
                .noneMatch(name -> name.contains("MAIL"));
    }

    @Test
    void linksPagesOfTheOperatorWhereThereAreSome() throws IOException {
        assertThat(render(ChartConfiguration.EVERYTHING)
                        .one("ConfigMap", "usht")
                        .node("data")
                        .map())
                .containsEntry("USHT_SHELL_ACCESSIBILITY_DECLARATION", "https://example.no/tilgjengelighet")
                .containsEntry("USHT_SHELL_HELP", "https://example.no/hjelp")
                .containsEntry("USHT_SHELL_PRIVACY", "https://example.no/personvern")
                .containsEntry("USHT_SHELL_CONTACT", "drift@example.no");
        assertThat(render(ChartConfiguration.MINIMAL)
                        .one("ConfigMap", "usht")
                        .node("data")
                        .map()
                        .keySet())
                .noneMatch(name -> name.startsWith("USHT_SHELL_"));
    }

    @Test
    void tellsWhichHostsAreKnownAndWhichProxiesAreTrusted() throws IOException {
        assertThat(render(ChartConfiguration.EVERYTHING)
                        .one("ConfigMap", "usht")
                        .node("data")
                        .map())
                .containsEntry("USHT_EDGE_HOSTS", "usht.example.no, www.usht.example.no")
                .containsEntry("USHT_EDGE_TRUSTED_PROXIES", "10.42.0.0/16");
    }

    @Test
    void tellsWhichIssuersMayBeInTheOwnNetwork() throws IOException {
        assertThat(render(ChartConfiguration.EVERYTHING)
                        .one("ConfigMap", "usht")
                        .text("data.USHT_SIGN_IN_PRIVATE_HOSTS"))
                .isEqualTo("sign-in.internal, 10.0.0.7, fd00::7");
        assertThat(render(ChartConfiguration.MINIMAL)
                        .one("ConfigMap", "usht")
                        .node("data")
                        .has("USHT_SIGN_IN_PRIVATE_HOSTS"))
                .isFalse();
    }

    @Test
    void mountsTheSecretsOfCentresAsAFolder() throws IOException {
        var chart = render(ChartConfiguration.EVERYTHING);
        var mount = application(chart).list("volumeMounts").stream()
                .filter(candidate -> candidate.text("name").equals("sign-in-secrets"))
                .findFirst()
                .orElseThrow();
        // With subPath a rotated secret would wait for the next start.
        assertThat(mount.has("subPath")).isFalse();
        assertThat(chart.one("ConfigMap", "usht").text("data.USHT_SIGN_IN_SECRETS_FOLDER"))
                .isEqualTo(mount.text("mountPath"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CLOUD_NATIVE_PG")
    void migratesInAJobBeforeTheRollOut(ChartConfiguration configuration) throws IOException {
        var chart = render(configuration);
        var job = chart.one("Job", "usht-migration");

        assertThat(job.annotation(HOOK)).isEqualTo("pre-install,pre-upgrade");
        var migration = job.list("spec.template.spec.containers").getFirst();
        var application = application(chart);
        assertThat(migration.text("image")).isEqualTo(application.text("image"));
        assertThat(variable(migration, "USHT_MIGRATOR_MODE")).isEqualTo("only");
        assertThat(variable(migration, "SPRING_DATASOURCE_URL"))
                .isEqualTo(chart.one("ConfigMap", "usht").text("data.SPRING_DATASOURCE_URL"));
        assertThat(chart.one("ConfigMap", "usht").text("data.USHT_MIGRATOR_MODE"))
                .isEqualTo("off");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CLOUD_NATIVE_PG")
    void needsNothingInTheJobThatIsNotThereBeforeTheRelease(ChartConfiguration configuration) throws IOException {
        var chart = render(configuration);
        var job = chart.one("Job", "usht-migration");

        assertThat(job.text("spec.template.spec.serviceAccountName")).isEqualTo("default");
        for (Node volume : job.list("spec.template.spec.volumes")) {
            if (volume.has("configMap") && !volume.text("configMap.name").equals("own-tenants")) {
                var files = chart.one("ConfigMap", volume.text("configMap.name"));
                assertThat(files.annotation(HOOK)).isEqualTo(job.annotation(HOOK));
                assertThat(Integer.parseInt(files.annotation(HOOK + "-weight")))
                        .isLessThan(Integer.parseInt(job.annotation(HOOK + "-weight")));
            }
        }
    }

    @Test
    void bindsASessionToItsReplicaByACookieOnNginx() throws IOException {
        var ingress = render(ChartConfiguration.EVERYTHING).one("Ingress", "usht");

        assertThat(ingress.text("spec.ingressClassName")).isEqualTo("nginx");
        assertThat(ingress.annotation("nginx.ingress.kubernetes.io/affinity")).isEqualTo("cookie");
        assertThat(ingress.annotation("nginx.ingress.kubernetes.io/affinity-mode"))
                .isEqualTo("persistent");
        assertThat(ingress.annotation("nginx.ingress.kubernetes.io/session-cookie-secure"))
                .isEqualTo("true");
        assertThat(ingress.annotation("note")).isEqualTo("ingress");
        assertThat(ingress.list("spec.tls").getFirst().text("secretName")).isEqualTo("usht-tls");
    }

    @Test
    void bindsASessionToItsReplicaByACookieOnTraefik() throws IOException {
        var chart = render(ChartConfiguration.OWN_INGRESS_CLASS);

        assertThat(chart.one("Ingress", "usht").text("spec.ingressClassName")).isEqualTo("traefik");
        assertThat(chart.one("Ingress", "usht").has("metadata.annotations")).isFalse();
        assertThat(chart.one("Service", "usht").annotation("traefik.ingress.kubernetes.io/service.sticky.cookie"))
                .isEqualTo("true");
    }

    @Test
    void leavesOutWhatIsSwitchedOff() throws IOException {
        assertThat(render(ChartConfiguration.WITHOUT_INGRESS).kinds())
                .doesNotContain("Ingress", "HorizontalPodAutoscaler", "ServiceMonitor", "Cluster");
        assertThat(render(ChartConfiguration.EVERYTHING).kinds()).contains("HorizontalPodAutoscaler", "ServiceMonitor");
        assertThat(render(ChartConfiguration.EVERYTHING)
                        .one("Deployment", "usht")
                        .has("spec.replicas"))
                .isFalse();
    }

    @Test
    void handsTheTenantFilesOverUnchanged() throws IOException {
        var chart = render(ChartConfiguration.EVERYTHING);

        assertThat(chart.one("ConfigMap", "usht-tenants").node("data").map())
                .isEqualTo(parse(ChartConfiguration.EVERYTHING.settings()).get("tenants"))
                .isEqualTo(chart.one("ConfigMap", "usht-migration-tenants")
                        .node("data")
                        .map());
        assertThat(chart.one("ConfigMap", "usht").text("data.USHT_TENANTS_FOLDER"))
                .isEqualTo("/etc/usht/tenants");
        assertThat(render(ChartConfiguration.WITHOUT_INGRESS).pods())
                .allSatisfy(pod -> assertThat(pod.list("volumes"))
                        .anySatisfy(volume ->
                                assertThat(volume.text("configMap.name")).isEqualTo("own-tenants")));
    }

    @Test
    void makesADatabaseClusterThatOutlivesTheRelease() throws IOException {
        var chart = render(ChartConfiguration.CLOUD_NATIVE_PG);
        var cluster = chart.one("Cluster", "usht-db");

        assertThat(chart.kinds()).doesNotContain("Job");
        assertThat(cluster.annotation("helm.sh/resource-policy")).isEqualTo("keep");
        assertThat(cluster.text("spec.bootstrap.initdb.owner")).isEqualTo("usht_owner");
        assertThat(cluster.list("spec.managed.roles"))
                .extracting(role -> role.text("name"))
                .containsExactly("usht_owner", "usht_app");
        assertThat(cluster.list("spec.managed.roles"))
                .allSatisfy(role -> assertThat(role.value("inherit")).isEqualTo(false));
        assertThat(cluster.text("spec.logLevel")).isEqualTo("warning");
        var application = chart.one("Deployment", "usht");
        assertThat(variable(
                        application.list("spec.template.spec.initContainers").getFirst(), "USHT_MIGRATOR_MODE"))
                .isEqualTo("only");
        assertThat(chart.one("ConfigMap", "usht").text("data.SPRING_DATASOURCE_URL"))
                .startsWith("jdbc:postgresql://usht-db-rw:5432/usht?")
                .contains("sslmode=verify-full", "sslrootcert=/etc/usht/database-ca/ca.crt");
    }

    @Test
    void makesTheSameRolesInTheClusterAsTheBootstrapScript() throws IOException {
        var script = statements(Files.readString(Path.of("src/main/resources/db/bootstrap/roles.sql"))
                .replaceAll(" password :'\\w+'", "")
                .replaceAll("(?m)^select format\\('(.*)%I(.*)', current_database\\(\\)\\) \\\\gexec$", "$1\"usht\"$2;")
                .replace("create role usht_owner", "alter role usht_owner"));
        var cluster = statements(render(ChartConfiguration.CLOUD_NATIVE_PG)
                .one("ConfigMap", "usht-db-roles")
                .node("data")
                .text("roles\\.sql"));

        assertThat(cluster).isEqualTo(script).hasSizeGreaterThan(8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "replica: 3",
                "replicas: many",
                "image: { tag: latest }",
                "environment: { SPRING_DATASOURCE_PASSWORD: open }",
                "podLabels: { app.kubernetes.io/name: other }",
                "tenants: { Nordvik.yml: 'key: nordvik' }",
                "database: { password: open }",
                "database: { host: 'user:open@postgresql.example.no' }",
                "database: { host: '' }",
                "signIn: { issuer: '' }",
                "accessibilityDeclaration: 'javascript:alert(1)'",
                "contact: 'mailto:drift@example.no'",
                "privacy: 'javascript:alert(1)'",
                "signIn: { issuer: 'http://sign-in.example.no' }",
                "signIn: { clientSecret: open }",
                "signIn: { privateHosts: ['http://sign-in.internal'] }",
                "signIn: { privateHosts: ['sign-in.internal:8443'] }",
                "signIn: { privateHosts: ['10.0.0.7:8443'] }",
                "signIn: { privateHosts: ['a, b'] }",
                "signIn: { existingSecret: '' }",
                "ingress: { host: '' }",
                "hosts: ['https://usht.example.no']",
                "trustedProxies: []",
                "trustedProxies: ['10.*']",
                "ingress: { stickySession: haproxy }",
                "networkPolicy: { ingressController: [] }",
                "mail: { host: smtp.example.no }",
                "mail: { password: open }",
            })
    void refusesAWrongSetting(String wrong) throws IOException {
        var values = new Yaml().dump(merged(parse(ChartConfiguration.MINIMAL.settings()), parse(wrong)));

        assertThatIllegalStateException()
                .isThrownBy(() -> render(values))
                .withMessageContaining("values don't meet the specifications");
    }

    @Test
    void refusesToRenderWithoutAnIssuer() {
        assertThatIllegalStateException()
                .isThrownBy(() -> render("ingress: { host: usht.example.no }"))
                .withMessageContaining("/signIn/issuer");
    }

    private Path copyOfChart() throws IOException {
        var copy = Files.createTempDirectory(folder, "chart").resolve("usht");
        try (Stream<Path> files = Files.walk(CHART)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, copy.resolve(CHART.relativize(file).toString()));
            }
        }
        return copy;
    }

    private RenderedChart render(ChartConfiguration configuration) throws IOException {
        return render(configuration.settings());
    }

    private RenderedChart render(String values) throws IOException {
        var chart = copyOfChart();
        var templates = chart.resolve("templates");
        try (var files = Files.newDirectoryStream(templates)) {
            for (Path file : files) {
                // Helm's template command leaves hooks out; under another annotation they are shown.
                Files.writeString(file, Files.readString(file).replace("helm.sh/hook", HOOK));
            }
        }
        var file = Files.writeString(folder.resolve("values.yaml"), values);
        var rendered = new Helm(chart)
                .template()
                .withName("usht")
                .withNamespace("usht")
                .withKubeVersion("1.30.0")
                .withValuesFile(file)
                .call();
        return RenderedChart.of(rendered);
    }

    private static Node application(RenderedChart chart) {
        return application(chart, "containers").getFirst();
    }

    private static List<Node> application(RenderedChart chart, String path) {
        return chart.one("Deployment", "usht").list("spec.template.spec." + path);
    }

    private static String variable(Node container, String name) {
        return container.list("env").stream()
                .filter(variable -> variable.text("name").equals(name))
                .findFirst()
                .orElseThrow()
                .text("value");
    }

    private static List<String> statements(String sql) {
        return Stream.of(sql.replaceAll("(?m)^\\s*--.*$", "").split(";"))
                .map(statement -> statement.strip().replaceAll("\\s+", " "))
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static Map<String, Object> parse(String text) {
        return RenderedChart.yaml().load(text);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> merged(Map<String, Object> below, Map<String, Object> above) {
        var result = new LinkedHashMap<>(below);
        above.forEach((key, value) -> result.merge(
                key,
                value,
                (old, young) -> old instanceof Map && young instanceof Map
                        ? merged((Map<String, Object>) old, (Map<String, Object>) young)
                        : young));
        return result;
    }
}
