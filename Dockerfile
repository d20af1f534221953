# Builds the application from a clean checkout and runs it as a user without rights.
# The frontend comes from the committed bundle, so the build needs no Node. Behind a mirror, name it in the two arguments.
ARG BUILD_IMAGE=maven:3.9.11-eclipse-temurin-25
ARG RUN_IMAGE=eclipse-temurin:25.0.3_9-jre-noble

FROM ${BUILD_IMAGE} AS build
WORKDIR /build
COPY pom.xml ./
COPY .mvn .mvn
COPY frontend frontend
COPY tenants tenants
COPY src/main src/main
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true package
# By layers: what seldom changes is uploaded seldom.
RUN java -Djarmode=tools -jar target/usht-*.jar extract --layers --application-filename usht.jar --destination layers

FROM ${RUN_IMAGE}
WORKDIR /app
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
COPY tenants tenants
ENV SPRING_PROFILES_ACTIVE=production
# A number, so that Kubernetes can tell that it is not root.
USER 10001:10001
EXPOSE 8080 9090
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", \
    "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", "usht.jar"]
