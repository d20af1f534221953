package no.usht;

import java.lang.reflect.Constructor;
import java.util.Objects;
import no.usht.shared.TypedId;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.AbstractClassJavaType;
import org.hibernate.type.descriptor.java.UUIDJavaType;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcTypeIndicators;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Tells Hibernate of all types of ids, which it finds by their names: a converter would do, if JPA let an {@code @Id} have one. */
public class IdTypes implements TypeContributor {

    @Override
    public void contribute(TypeContributions types, ServiceRegistry services) {
        ClassPathScanningCandidateComponentProvider ids = new ClassPathScanningCandidateComponentProvider(false);
        ids.setResourcePattern("**/*Id.class");
        ids.addIncludeFilter(new AssignableTypeFilter(TypedId.class));
        for (BeanDefinition found : ids.findCandidateComponents(IdTypes.class.getPackageName())) {
            types.contributeJavaType(new IdType<>(type(found)));
        }
    }

    private static Class<? extends TypedId> type(BeanDefinition found) {
        return ClassUtils.resolveClassName(
                        Objects.requireNonNull(found.getBeanClassName()), IdTypes.class.getClassLoader())
                .asSubclass(TypedId.class);
    }

    /** An id, which the database has as a {@code uuid}. */
    private static final class IdType<I extends TypedId> extends AbstractClassJavaType<I> {

        private static final long serialVersionUID = 1L;

        private final transient Constructor<I> constructor;

        IdType(Class<I> type) {
            super(type);
            this.constructor = BeanUtils.getResolvableConstructor(type);
        }

        @Override
        public JdbcType getRecommendedJdbcType(JdbcTypeIndicators context) {
            return context.getJdbcType(SqlTypes.UUID);
        }

        @Override
        public <X> @Nullable X unwrap(@Nullable I id, Class<X> as, WrapperOptions options) {
            if (id == null || as.isInstance(id)) {
                return as.cast(id);
            }
            return UUIDJavaType.INSTANCE.unwrap(id.value(), as, options);
        }

        @Override
        public <X> @Nullable I wrap(@Nullable X value, WrapperOptions options) {
            if (value == null || getJavaTypeClass().isInstance(value)) {
                return getJavaTypeClass().cast(value);
            }
            return BeanUtils.instantiateClass(constructor, UUIDJavaType.INSTANCE.wrap(value, options));
        }
    }
}
