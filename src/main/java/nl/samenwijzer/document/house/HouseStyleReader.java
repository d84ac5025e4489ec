package nl.samenwijzer.document.house;

import java.util.Locale;
import java.util.Optional;

import nl.samenwijzer.document.output.Colour;
import nl.samenwijzer.document.output.HouseStyle;

/** Makes a house style of its settings; what is not set is as in the neutral style. */
final class HouseStyleReader {

    /** What fits beside the page number in the foot of a page. */
    private static final int ADDRESS = 90;

    private final Faults faults = new Faults();

    private HouseStyleReader() {
    }

    /** @throws FaultyHouseStyle with all faults of all settings */
    static HouseStyle read(Settings settings) {
        return new HouseStyleReader().style(settings);
    }

    private HouseStyle style(Settings settings) {
        var accent = colour(Settings.ACCENT, settings.accent(), HouseStyle.TEXT_CONTRAST,
                "Titels in deze kleur op wit, en witte letters op deze kleur, zijn niet goed te lezen");
        var line = colour(Settings.LINE, settings.line(), HouseStyle.LINE_CONTRAST,
                "Lijnen in deze kleur zijn op wit niet goed te zien");
        var logo = settings.logo().flatMap(file -> LogoFile.read(file, faults));
        var typeface = settings.fonts().flatMap(folder -> FontFolder.read(folder, faults));
        var address = settings.address().map(String::strip).orElse("");
        if (address.codePointCount(0, address.length()) > ADDRESS || address.chars().anyMatch(Character::isISOControl)) {
            faults.add(Settings.ADDRESS, "De regel voor de voet van de pagina past niet.",
                    "Houd het bij één regel van " + ADDRESS + " tekens, bijvoorbeeld straat, plaats en telefoonnummer.");
        }
        if (!faults.isEmpty()) {
            throw faults.exception();
        }
        var accented = accent.orElse(HouseStyle.NEUTRAL.accent());
        return new HouseStyle(accented, line.orElse(accented), typeface.orElse(HouseStyle.NEUTRAL.typeface()), logo, address);
    }

    private Optional<Colour> colour(String setting, Optional<String> text, double least, String unreadable) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!Colour.isOne(text.get())) {
            faults.add(setting, "'" + text.get() + "' is geen kleur.", "Schrijf de kleur als #rrggbb, bijvoorbeeld #154273.");
            return Optional.empty();
        }
        var colour = new Colour(text.get());
        double contrast = colour.contrastWith(Colour.WHITE);
        if (contrast < least) {
            faults.add(setting, "%s: het contrast van %s met wit is %s, en moet ten minste %s zijn (WCAG %s)."
                    .formatted(unreadable, colour.hex(), number(contrast), number(least),
                            least == HouseStyle.TEXT_CONTRAST ? "1.4.3" : "1.4.11"),
                    "Kies een donkerder kleur.");
        }
        return Optional.of(colour);
    }

    /** Rounded down, so that what is refused never reads as enough. */
    private static String number(double value) {
        return String.format(Locale.forLanguageTag("nl"), "%.1f", Math.floor(value * 10) / 10);
    }
}
