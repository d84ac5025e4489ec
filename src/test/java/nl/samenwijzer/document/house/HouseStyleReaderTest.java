package nl.samenwijzer.document.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.runtime.configuration.ConfigurationException;
import nl.samenwijzer.document.output.Colour;
import nl.samenwijzer.document.output.HouseStyle;

class HouseStyleReaderTest {

    private static final Optional<Path> NO_FILE = Optional.empty();
    private static final Optional<String> NO_TEXT = Optional.empty();

    @TempDir
    private Path folder;

    @Test
    void settings_none_areTheNeutralStyle() {
        assertThat(HouseStyleReader.read(new Settings(NO_FILE, NO_TEXT, NO_TEXT, NO_FILE, NO_TEXT)))
                .isEqualTo(HouseStyle.NEUTRAL);
    }

    @Test
    void settings_all_areRead() throws IOException {
        Logos.svg(folder, Logos.SVG);
        Letters.folder(folder.resolve("letters"));

        var style = HouseStyleReader.read(new Settings(Optional.of(Path.of("logo.svg")), Optional.of("#006633"),
                Optional.of("#e17000"), Optional.of(Path.of("letters")), Optional.of(" Plein 1, Dorp "))
                .in(Optional.of(folder)));

        assertThat(style.accent()).isEqualTo(new Colour("#006633"));
        assertThat(style.line()).isEqualTo(new Colour("#e17000"));
        assertThat(style.typeface().family()).isEqualTo(Letters.FAMILY);
        assertThat(style.logo()).hasValueSatisfying(logo -> {
            assertThat(logo.ratio()).isEqualTo(80 / 240.0);
            assertThat(logo.svg().orElseThrow()).contains("url(#glow)", "#leaf").doesNotContain("tool", "for us only", "<!--");
        });
        assertThat(style.address()).isEqualTo("Plein 1, Dorp");
    }

    @Test
    void accentAlone_isTheColourOfLinesToo() {
        var style = HouseStyleReader
                .read(new Settings(NO_FILE, Optional.of("#006633"), NO_TEXT, NO_FILE, NO_TEXT));

        assertThat(style.line()).isEqualTo(style.accent());
    }

    @Test
    void settings_severalFaults_areToldTogetherWithTheirSettingAndRemedy() {
        var settings = new Settings(Optional.of(folder.resolve("weg.svg")), Optional.of("#e17000"), Optional.of("oranje"),
                Optional.of(folder.resolve("letters")), Optional.of("a".repeat(91)));

        assertThatThrownBy(() -> HouseStyleReader.read(settings)).isInstanceOf(FaultyHouseStyle.class).hasMessage(
                """
                        De huisstijl van documenten heeft 5 fouten:
                        - samenwijzer.document.accent-colour: Titels in deze kleur op wit, en witte letters op deze kleur, zijn niet goed \
                        te lezen: het contrast van #e17000 met wit is 3,2, en moet ten minste 4,5 zijn (WCAG 1.4.3). Kies een donkerder kleur.
                        - samenwijzer.document.line-colour: 'oranje' is geen kleur. Schrijf de kleur als #rrggbb, bijvoorbeeld #154273.
                        - samenwijzer.document.logo: Dit bestand is er niet. Bestand: %1$s/weg.svg. Kijk of het pad klopt.
                        - samenwijzer.document.fonts.dir: De map %1$s/letters is er niet. Maak de map met deze bestanden: regular.ttf, \
                        italic.ttf, bold.ttf, bold-italic.ttf.
                        - samenwijzer.document.address: De regel voor de voet van de pagina past niet. Houd het bij één regel van 90 \
                        tekens, bijvoorbeeld straat, plaats en telefoonnummer."""
                        .formatted(folder));
    }

    @Test
    void lineColour_tooLight_isRefused() {
        assertThatThrownBy(() -> HouseStyleReader
                .read(new Settings(NO_FILE, NO_TEXT, Optional.of("#ffd800"), NO_FILE, NO_TEXT)))
                .hasMessageContaining("samenwijzer.document.line-colour: Lijnen in deze kleur zijn op wit niet goed te zien")
                .hasMessageContaining("moet ten minste 3,0 zijn (WCAG 1.4.11)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<script>alert(1)</script> | element 'script'",
            "<foreignObject/> | element 'foreignObject'",
            "<image href='file:///etc/passwd'/> | element 'image'",
            "<animate/> | element 'animate'",
            "<rect onclick='x()'/> | heeft een script",
            "<use href='https://elders.example/a.svg#a'/> | iets buiten het bestand",
            "<use href='#kring' id='kring'/> | in een kring",
            "<rect fill=\"url('https://elders.example/a')\"/> | iets buiten het bestand",
            "<rect style='fill:url( \"//elders.example/a\" )'/> | iets buiten het bestand",
            "<style>@import 'https://elders.example/a.css';</style> | iets buiten het bestand",
            "<style>.a { fill: u\\72l(https://elders.example) }</style> | iets buiten het bestand",
            "<text>Gemeente</text> | tekst met een lettertype",
            "<rect> | geen goede XML" })
    void svg_thatCouldDoMoreThanShow_isRefused(String element, String fault) throws IOException {
        assertThatThrownBy(() -> read(Logos.svgWith(folder, element)))
                .hasMessageContaining("samenwijzer.document.logo: De SVG").hasMessageContaining(fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg> | DOCTYPE",
            "<svg xmlns='http://www.w3.org/2000/svg'/> | geen goede viewBox",
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 0 9'/> | geen goede viewBox",
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 900 9'/> | veel breder dan hoog",
            "<svg viewBox='0 0 9 9'/> | geen SVG",
            "<html><svg/></html> | geen SVG",
            "GIF89a | geen SVG en geen PNG" })
    void svg_thatIsNoDrawing_isRefused(String content, String fault) throws IOException {
        assertThatThrownBy(() -> read(Logos.svg(folder, content))).hasMessageContaining(fault);
    }

    @Test
    void svg_fewLinesThatStandForMillionsOfShapes_isRefused() throws IOException {
        var uses = new StringBuilder("<g id='a0'><path d='M0 0h1v1z'/></g>");
        for (int i = 1; i < 30; i++) {
            uses.append("<g id='a%d'><use href='#a%d'/><use href='#a%d'/></g>".formatted(i, i - 1, i - 1));
        }

        assertThatThrownBy(() -> read(Logos.svgWith(folder, uses.toString()))).hasMessageContaining("te ingewikkeld");
        assertThatThrownBy(() -> read(Logos.svgWith(folder, "<g>".repeat(70) + "</g>".repeat(70))))
                .hasMessageContaining("te diep genest");
    }

    @Test
    void logo_overTheSizeLimit_isRefusedWhateverItHolds() throws IOException {
        assertThatThrownBy(() -> read(Logos.svgWith(folder, "<g/>".repeat(300_000)))).hasMessageContaining("groter dan 1 MB");
    }

    @Test
    void png_withTransparency_isWrittenAnewOnWhite() throws IOException {
        var file = Files.write(folder.resolve("logo.bin"), Logos.png(40, 20, BufferedImage.TYPE_INT_ARGB));

        var logo = read(file).logo().orElseThrow();

        assertThat(logo.ratio()).isEqualTo(0.5);
        assertThat(logo.svg()).isEmpty();
        var drawn = ImageIO.read(new ByteArrayInputStream(logo.png()));
        assertThat(drawn.getColorModel().hasAlpha()).isFalse();
        assertThat(drawn.getRGB(1, 1)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void png_hugeOrBroken_isRefusedBeforeItIsUnpacked() throws IOException {
        var huge = Logos.png(40, 20, BufferedImage.TYPE_INT_RGB);
        // The size of a picture stands at byte 16, whatever follows.
        System.arraycopy(new byte[] { 0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30 }, 0, huge, 16, 8);
        var broken = Logos.png(40, 20, BufferedImage.TYPE_INT_RGB);
        var half = java.util.Arrays.copyOf(broken, 60);

        assertThatThrownBy(() -> read(Files.write(folder.resolve("a.png"), huge)))
                .hasMessageContaining("samenwijzer.document.logo: De PNG is 30000 bij 30000 beeldpunten.")
                .hasMessageContaining("samen tot 4 miljoen");
        assertThatThrownBy(() -> read(Files.write(folder.resolve("a.png"), half))).hasMessageContaining("beschadigd");
    }

    @Test
    void fonts_unfitFaces_areEachToldWithTheirFile() throws IOException {
        var letters = Letters.folder(folder.resolve("letters"));
        Files.write(letters.resolve("regular.ttf"), Letters.withRights(2));
        Files.write(letters.resolve("italic.ttf"), Letters.only("abc"));
        Files.write(letters.resolve("bold.ttf"), "OTTO and the rest".getBytes());
        Files.delete(letters.resolve("bold-italic.ttf"));

        assertThatThrownBy(() -> HouseStyleReader
                .read(new Settings(NO_FILE, NO_TEXT, NO_TEXT, Optional.of(letters), NO_TEXT)))
                .hasMessageContaining("heeft 4 fouten")
                .hasMessageContaining("opgenomen (fsType 2). Bestand: " + letters.resolve("regular.ttf") + ".")
                .hasMessageContaining("PostScript-letters (OTF). Bestand: " + letters.resolve("bold.ttf") + ".")
                .hasMessageContaining("Bestand: " + letters.resolve("italic.ttf") + ".")
                .hasMessageContaining("Dit bestand is er niet. Bestand: " + letters.resolve("bold-italic.ttf") + ".");
    }

    @Test
    void font_thatMayBeShownAndPrintedOnly_isGoodEnough() {
        assertThat(FontFile.of(Letters.withRights(4)).family()).isEqualTo("Source Sans 3");
        assertThatThrownBy(() -> FontFile.of(Letters.withRights(0x0100))).hasMessageContaining("fsType 256");
    }

    @Test
    void start_withFaults_isRefusedWithTheMessageAlone() {
        var producer = new HouseStyleProducer(NO_FILE, Optional.of("rood"), NO_TEXT, NO_FILE, NO_TEXT, NO_FILE);

        assertThatThrownBy(producer::style).isInstanceOf(ConfigurationException.class).hasMessage(
                """
                        De huisstijl van documenten heeft 1 fout:
                        - samenwijzer.document.accent-colour: 'rood' is geen kleur. Schrijf de kleur als #rrggbb, bijvoorbeeld #154273.""");
    }

    private HouseStyle read(Path logo) {
        return HouseStyleReader.read(new Settings(Optional.of(logo), NO_TEXT, NO_TEXT, NO_FILE, NO_TEXT));
    }
}
