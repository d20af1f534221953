package no.usht.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import no.usht.document.RefusedFileException.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A picture tells nobody where it was taken, and shows what it showed. */
class PictureCleanerTests {

    private static byte[] original(FileKind kind) {
        return switch (kind) {
            case JPEG -> DocumentMother.photo();
            case PNG -> DocumentMother.png();
            default -> DocumentMother.webp();
        };
    }

    private static byte[] clean(byte... picture) throws IOException {
        try (CheckedFile file = CheckedFile.receive("a", new ByteArrayInputStream(picture), 25_000_000)) {
            return file.file().read().readAllBytes();
        }
    }

    private static Metadata metadata(byte... picture) throws IOException, ImageProcessingException {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture));
    }

    private static List<String> told(byte... picture) throws IOException, ImageProcessingException {
        return StreamSupport.stream(metadata(picture).getDirectories().spliterator(), false)
                .map(Directory::getName)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = FileKind.class,
            names = {"JPEG", "PNG", "WEBP"})
    void takesThePlaceOutAndAllElseThatItTells(FileKind kind) throws IOException, ImageProcessingException {
        byte[] before = original(kind);
        assertThat(metadata(before).getDirectoriesOfType(GpsDirectory.class))
                .as("what the test is about is there")
                .isNotEmpty();

        byte[] after = clean(before);

        assertThat(metadata(after).getDirectoriesOfType(GpsDirectory.class)).isEmpty();
        assertThat(told(after)).doesNotContain("XMP", "IPTC", "JpegComment", "PNG-tEXt");
        assertThat(new String(after, StandardCharsets.ISO_8859_1)).doesNotContain("SECRET");
        assertThat(clean(after)).as("what is clean stays as it is").isEqualTo(after);
    }

    @ParameterizedTest
    @EnumSource(
            value = FileKind.class,
            names = {"JPEG", "PNG"})
    void losesNothingOfWhatItShows(FileKind kind) throws IOException {
        BufferedImage before = ImageIO.read(new ByteArrayInputStream(original(kind)));
        BufferedImage after = ImageIO.read(new ByteArrayInputStream(clean(original(kind))));
        assertThat(after.getWidth()).isEqualTo(64);
        assertThat(after.getRGB(0, 0, 64, 48, null, 0, 64)).isEqualTo(before.getRGB(0, 0, 64, 48, null, 0, 64));
    }

    @ParameterizedTest
    @EnumSource(
            value = FileKind.class,
            names = {"JPEG", "WEBP"})
    void keepsWhichWayIsUp(FileKind kind) throws IOException, ImageProcessingException {
        assertThat(metadata(clean(original(kind)))
                        .getFirstDirectoryOfType(ExifIFD0Directory.class)
                        .getInteger(ExifIFD0Directory.TAG_ORIENTATION))
                .isEqualTo(6);
    }

    @Test
    void refusesAPictureThatIsNotBuiltAsItShouldBe() {
        for (FileKind kind : List.of(FileKind.JPEG, FileKind.PNG, FileKind.WEBP)) {
            byte[] whole = original(kind);
            for (int length : new int[] {whole.length / 4, whole.length / 3, whole.length / 2}) {
                assertThatThrownBy(() -> clean(Arrays.copyOf(whole, length)))
                        .as("%s of %d bytes", kind, length)
                        .isInstanceOfSatisfying(
                                RefusedFileException.class,
                                refused -> assertThat(refused.why()).isEqualTo(Why.DAMAGED));
            }
        }
    }
}
