package no.usht.handover;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import no.usht.tenancy.CentreKey;
import org.jspecify.annotations.Nullable;

/** Keeps a centre's key as text. */
@Converter
public class CentreKeyConverter implements AttributeConverter<CentreKey, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable CentreKey key) {
        return key == null ? null : key.value();
    }

    @Override
    public @Nullable CentreKey convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : new CentreKey(value);
    }
}
