package no.usht;

/** The settings that each rule is tried with. */
enum ChartConfiguration {
    MINIMAL(Base.MINIMAL),
    EVERYTHING("""
            image: { tag: 1.2.3, pullSecrets: [registry] }
            autoscaling: { enabled: true }
            signIn:
              issuer: https://sign-in.example.no
              clientId: usht
              existingSecret: usht-sign-in
              organisationClaim: organisation
              firstOperatorKey: first-operator
              centresSecret: usht-centres-sign-in
              privateHosts: [sign-in.internal, 10.0.0.7, "fd00::7"]
            mail:
              host: smtp.example.no
              from: USHT <ikke-svar@example.no>
              existingSecret: usht-mail
            accessibilityDeclaration: https://example.no/tilgjengelighet
            help: https://example.no/hjelp
            privacy: https://example.no/personvern
            contact: drift@example.no
            hosts: [www.usht.example.no]
            trustedProxies: [10.42.0.0/16]
            database:
              host: postgresql.example.no
              port: 6432
              caSecret: { name: database-ca }
              application: { existingSecret: usht-database-application }
              owner: { existingSecret: usht-database-owner }
            tenants:
              nordvik.yaml: |
                key: nordvik
                names:
                  nb: Nordvik
              soerli.yaml: "key: soerli"
            environment: { LOGGING_LEVEL_NO_USHT: debug }
            java: { options: -Xlog:gc }
            podLabels: { team: care }
            podAnnotations: { note: "true" }
            nodeSelector: { disk: fast }
            tolerations: [{ key: care, operator: Exists }]
            priorityClassName: high
            serviceAccount: { annotations: { note: account } }
            ingress: { host: usht.example.no, tls: { secretName: usht-tls }, annotations: { note: ingress } }
            networkPolicy: { database: [{ ipBlock: { cidr: 10.0.0.5/32 } }] }
            serviceMonitor: { enabled: true, labels: { release: monitoring } }
            """),
    OWN_INGRESS_CLASS(Base.MINIMAL + """
              className: traefik
              stickySession: traefik
            """),
    WITHOUT_INGRESS(Base.MINIMAL + """
              enabled: false
            tenantsConfigMap: own-tenants
            """),
    CLOUD_NATIVE_PG("""
            signIn:
              issuer: https://sign-in.example.no
              clientId: usht
              existingSecret: usht-sign-in
            database:
              application: { existingSecret: usht-database-application }
              owner: { existingSecret: usht-database-owner }
            postgresql:
              cloudnativepg:
                enabled: true
                storage: { size: 50Gi, storageClass: fast }
                parameters: { max_connections: "200" }
                extraSpec: { logLevel: warning }
            tenants: { nordvik.yaml: "key: nordvik" }
            ingress:
              host: usht.example.no
            """);

    private final String settings;

    ChartConfiguration(String settings) {
        this.settings = settings;
    }

    String settings() {
        return settings;
    }

    private static final class Base {

        static final String MINIMAL = """
                signIn:
                  issuer: https://sign-in.example.no
                  clientId: usht
                  existingSecret: usht-sign-in
                database:
                  host: postgresql.example.no
                  application: { existingSecret: usht-database-application }
                  owner: { existingSecret: usht-database-owner }
                ingress:
                  host: usht.example.no
                """;
    }
}
