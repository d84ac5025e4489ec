package nl.samenwijzer.spreadsheet.reading;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Which styles of an XLSX file show a number as a day. Nothing else in the file tells a day from a number. */
final class XlsxStyles {

    static final XlsxStyles NONE = new XlsxStyles(new BitSet());

    private final BitSet days;

    private XlsxStyles(BitSet days) {
        this.days = days;
    }

    boolean isDay(int style) {
        return style >= 0 && days.get(style);
    }

    static XlsxStyles read(XmlPart part) throws IOException {
        try (XmlPart xml = part) {
            Set<Integer> own = new HashSet<>();
            BitSet days = new BitSet();
            int style = 0;
            boolean ofCells = false;
            while (xml.next()) {
                if (own.size() < Limits.STYLES && xml.starts("numFmt") && showsDay(String.valueOf(xml.at("formatCode")))) {
                    own.add(xml.number("numFmtId", -1));
                } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                    ofCells = xml.isStart();
                } else if (ofCells && xml.starts("xf") && style < Limits.STYLES) {
                    int format = xml.number("numFmtId", 0);
                    days.set(style++, own.contains(format) || builtIn(format));
                }
            }
            return new XlsxStyles(days);
        }
    }

    /** Formats that have no code in the file; those from 27 on are of East Asian calendars (ECMA-376 part 1, 18.8.30). */
    private static boolean builtIn(int format) {
        return format >= 14 && format <= 17 || format == 22 || format >= 27 && format <= 36 || format >= 50 && format <= 58;
    }

    private static boolean showsDay(String code) {
        String bare = code.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT);
        return bare.indexOf('y') >= 0 || bare.indexOf('d') >= 0;
    }
}
