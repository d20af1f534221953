package no.usht.tenancy;

import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** Refuses to start while settings are missing: first of all, or the one that is asked for first would be told alone. */
class RequiredSettingsCheck implements BeanFactoryPostProcessor {

    /** @throws MissingSettingsException naming all that is missing */
    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        // Nothing is injected yet at this stage.
        Binder settings = Binder.get(beans.getBean(Environment.class));
        List<String> missing = beans.getBeansOfType(RequiredSettings.class, false, false).values().stream()
                .map(RequiredSettings::properties)
                .flatMap(Collection::stream)
                .filter(property -> !isSet(settings, property))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw new MissingSettingsException(missing);
        }
    }

    /** An environment variable that is set to nothing counts as not set. */
    private static boolean isSet(Binder settings, String property) {
        return settings.bind(property, String.class)
                .map(value -> !value.isBlank())
                .orElse(false);
    }
}
