package no.usht;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import no.usht.lifecycle.MigrationJob;
import no.usht.lifecycle.TenantCommands;
import no.usht.lifecycle.WorkerProgram;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The one deployment that serves every centre, the directorate, the operator and the public. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableJpaRepositories(queryEnhancerSelector = QueriesAsWritten.class)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@JsModule("./src/usht-press.ts")
public class UshtApplication implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "favicon.svg", "any");
    }

    public static void main(String[] args) {
        if (TenantCommands.isAskedFor(args)) {
            System.exit(TenantCommands.run(args));
        }
        if (MigrationJob.isAskedFor(args)) {
            System.exit(MigrationJob.run(args));
        }
        if (WorkerProgram.isAskedFor(args)) {
            WorkerProgram.run(args);
            return;
        }
        SpringApplication.run(UshtApplication.class, args);
    }
}
