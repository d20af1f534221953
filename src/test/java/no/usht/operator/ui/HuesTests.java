package no.usht.operator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HuesTests {

    private static final double READABLE = 4.5;

    static java.util.List<Integer> hues() {
        return Hues.ALL;
    }

    /** As the style sheet mixes them: {@code --usht-accent} and {@code --usht-on-accent}. */
    @ParameterizedTest
    @MethodSource("hues")
    void canBeReadInBothSchemes(int hue) {
        assertThat(contrast(luminance(0.45, 0.1, hue), 1)).as("light").isGreaterThanOrEqualTo(READABLE);
        assertThat(contrast(luminance(0.78, 0.1, hue), luminance(0.18, 0.02, hue)))
                .as("dark")
                .isGreaterThanOrEqualTo(READABLE);
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /** Of WCAG, from OKLCH by the matrices of CSS Color 4; what no screen shows is cut off as a browser may. */
    private static double luminance(double lightness, double chroma, double hue) {
        double a = chroma * Math.cos(Math.toRadians(hue));
        double b = chroma * Math.sin(Math.toRadians(hue));
        double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
        double red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
        double green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
        double blue = -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s;
        return 0.2126 * Math.clamp(red, 0, 1) + 0.7152 * Math.clamp(green, 0, 1) + 0.0722 * Math.clamp(blue, 0, 1);
    }
}
