package nl.samenwijzer.spreadsheet.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import nl.samenwijzer.spreadsheet.XlsxText;

/** The texts that an XLSX file keeps apart from its cells. */
final class SharedTexts {

    private SharedTexts() {
    }

    static List<String> read(XmlPart part) throws IOException {
        try (XmlPart xml = part) {
            List<String> texts = new ArrayList<>();
            long total = 0;
            while (xml.next()) {
                if (xml.starts("si")) {
                    String text = text(xml);
                    total += text.length();
                    if (total > Limits.SHARED || texts.size() == Limits.SHARED_TEXTS) {
                        throw UnreadableSheet.tooLarge();
                    }
                    texts.add(text);
                }
            }
            return texts;
        }
    }

    /** All runs of one text, without the reading aid that Japanese texts have. */
    private static String text(XmlPart xml) {
        StringBuilder text = new StringBuilder();
        boolean within = false;
        while (xml.next() && !xml.ends("si")) {
            if (xml.starts("rPh")) {
                xml.skip();
            } else if (xml.starts("t")) {
                within = true;
            } else if (xml.ends("t")) {
                within = false;
            } else if (within && xml.isText()) {
                text.append(xml.text());
                if (text.length() > Limits.CELL) {
                    throw UnreadableSheet.tooLarge();
                }
            }
        }
        return XlsxText.unescaped(text.toString());
    }
}
