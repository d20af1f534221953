{{- define "usht.name" -}}
{{- default .Chart.Name .Values.nameOverride | trunc 63 | trimSuffix "-" -}}
{{- end -}}

{{- /* Short enough for the longest suffix, "-migration-tenants". */ -}}
{{- define "usht.fullname" -}}
{{- if .Values.fullnameOverride -}}
{{- .Values.fullnameOverride | trunc 44 | trimSuffix "-" -}}
{{- else -}}
{{- $name := include "usht.name" . -}}
{{- if contains $name .Release.Name -}}
{{- .Release.Name | trunc 44 | trimSuffix "-" -}}
{{- else -}}
{{- printf "%s-%s" .Release.Name $name | trunc 44 | trimSuffix "-" -}}
{{- end -}}
{{- end -}}
{{- end -}}

{{- define "usht.selectorLabels" -}}
app.kubernetes.io/name: {{ include "usht.name" . }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}

{{- define "usht.labels" -}}
{{ include "usht.selectorLabels" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimSuffix "-" }}
{{- end -}}

{{- define "usht.serviceAccountName" -}}
{{- if .Values.serviceAccount.create -}}
{{- default (include "usht.fullname" .) .Values.serviceAccount.name -}}
{{- else -}}
{{- default "default" .Values.serviceAccount.name -}}
{{- end -}}
{{- end -}}

{{- define "usht.image" -}}
{{- if .Values.image.digest -}}
{{- printf "%s@%s" .Values.image.repository .Values.image.digest -}}
{{- else -}}
{{- printf "%s:%s" .Values.image.repository (default .Chart.AppVersion .Values.image.tag) -}}
{{- end -}}
{{- end -}}

{{- define "usht.databaseCluster" -}}
{{- printf "%s-db" (include "usht.fullname" .) -}}
{{- end -}}

{{- define "usht.databaseHost" -}}
{{- if .Values.postgresql.cloudnativepg.enabled -}}
{{- printf "%s-rw" (include "usht.databaseCluster" .) -}}
{{- else -}}
{{- .Values.database.host -}}
{{- end -}}
{{- end -}}

{{- define "usht.databasePort" -}}
{{- if .Values.postgresql.cloudnativepg.enabled -}}5432{{- else -}}{{- .Values.database.port -}}{{- end -}}
{{- end -}}

{{- define "usht.databaseCaSecret" -}}
{{- if .Values.database.caSecret.name -}}
{{- .Values.database.caSecret.name -}}
{{- else if .Values.postgresql.cloudnativepg.enabled -}}
{{- printf "%s-ca" (include "usht.databaseCluster" .) -}}
{{- end -}}
{{- end -}}

{{- define "usht.databaseUrl" -}}
{{- $trust := "" -}}
{{- if include "usht.databaseCaSecret" . -}}
{{- $trust = "&sslrootcert=/etc/usht/database-ca/ca.crt" -}}
{{- else if hasPrefix "verify-" .Values.database.sslMode -}}
{{- /* Without it the driver asks for a certificate file in the home folder. */ -}}
{{- $trust = "&sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory" -}}
{{- end -}}
{{- printf "jdbc:postgresql://%s:%s/%s?ApplicationName=usht&sslmode=%s%s" (include "usht.databaseHost" .) (include "usht.databasePort" .) .Values.database.name .Values.database.sslMode $trust -}}
{{- end -}}

{{- define "usht.tenantsMounted" -}}
{{- if or .Values.tenants .Values.tenantsConfigMap -}}yes{{- end -}}
{{- end -}}

{{- define "usht.podSecurityContext" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
fsGroup: 10001
seccompProfile:
  type: RuntimeDefault
{{- end -}}

{{- define "usht.containerSecurityContext" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop:
    - ALL
{{- end -}}

{{- define "usht.volumeMounts" -}}
- name: tmp
  mountPath: /tmp
{{- if include "usht.tenantsMounted" . }}
- name: tenants
  mountPath: /etc/usht/tenants
  readOnly: true
{{- end }}
{{- if include "usht.databaseCaSecret" . }}
- name: database-ca
  mountPath: /etc/usht/database-ca
  readOnly: true
{{- end }}
{{- end -}}

{{- /* Takes a dict of root and the name of the ConfigMap with the chart's own tenant files. */ -}}
{{- define "usht.volumes" -}}
{{- $root := .root -}}
- name: tmp
  emptyDir:
    sizeLimit: 512Mi
{{- if include "usht.tenantsMounted" $root }}
- name: tenants
  configMap:
    name: {{ default .tenants $root.Values.tenantsConfigMap }}
{{- end }}
{{- with include "usht.databaseCaSecret" $root }}
- name: database-ca
  secret:
    secretName: {{ . }}
    items:
      - key: {{ $root.Values.database.caSecret.key }}
        path: ca.crt
{{- end }}
{{- end -}}

{{- /* What works with the owner's credentials: the same image, and no sign-in, which it does not offer. */ -}}
{{- define "usht.ownerContainer" -}}
{{- $root := .root -}}
name: {{ .name }}
image: {{ include "usht.image" $root }}
imagePullPolicy: {{ $root.Values.image.pullPolicy }}
securityContext:
  {{- include "usht.containerSecurityContext" $root | nindent 2 }}
env:
  - name: SPRING_PROFILES_ACTIVE
    value: production
  - name: USHT_MIGRATOR_MODE
    value: {{ .mode }}
  - name: SPRING_DATASOURCE_URL
    value: {{ include "usht.databaseUrl" $root | quote }}
  {{- include "usht.credentials" (dict "secret" $root.Values.database.application "prefix" "SPRING_DATASOURCE") | nindent 2 }}
  {{- include "usht.credentials" (dict "secret" $root.Values.database.owner "prefix" "USHT_MIGRATOR") | nindent 2 }}
  {{- if include "usht.tenantsMounted" $root }}
  - name: USHT_TENANTS_FOLDER
    value: /etc/usht/tenants
  {{- end }}
  {{- if eq .mode "worker" }}
  - name: USHT_TENANTS_BACKUP_FOLDER
    value: /var/lib/usht/backups
  {{- end }}
  {{- with $root.Values.java.options }}
  - name: JAVA_TOOL_OPTIONS
    value: {{ . | quote }}
  {{- end }}
resources:
  {{- toYaml .resources | nindent 2 }}
volumeMounts:
  {{- include "usht.volumeMounts" $root | nindent 2 }}
  {{- if eq .mode "worker" }}
  - name: backups
    mountPath: /var/lib/usht/backups
  {{- end }}
{{- end -}}

{{- define "usht.migrationContainer" -}}
{{- include "usht.ownerContainer" (dict "root" . "name" "migration" "mode" "only" "resources" .Values.migration.resources) -}}
{{- end -}}

{{- define "usht.credentials" -}}
- name: {{ .prefix }}_USERNAME
  valueFrom:
    secretKeyRef:
      name: {{ .secret.existingSecret }}
      key: {{ .secret.usernameKey }}
- name: {{ .prefix }}_PASSWORD
  valueFrom:
    secretKeyRef:
      name: {{ .secret.existingSecret }}
      key: {{ .secret.passwordKey }}
{{- end -}}

{{- /* All names that people reach the service at. */ -}}
{{- define "usht.hosts" -}}
{{- $hosts := .Values.hosts -}}
{{- if .Values.ingress.host -}}
{{- $hosts = prepend $hosts .Values.ingress.host -}}
{{- end -}}
{{- if not $hosts -}}
{{- fail "hosts or ingress.host is required: the names that people reach the service at" -}}
{{- end -}}
{{- join ", " $hosts -}}
{{- end -}}
