package nl.samenwijzer.spreadsheet.reading;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of a CSV file in whichever encoding: as its mark says, UTF-8 if it can be that, else that of Windows. */
final class CsvText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int MARK = 0xFEFF;

    private CsvText() {
    }

    static String of(byte[] file) {
        if (file.length >= 2 && (mark(file, ByteOrder.BIG_ENDIAN) || mark(file, ByteOrder.LITTLE_ENDIAN))) {
            ByteOrder order = mark(file, ByteOrder.BIG_ENDIAN) ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
            // not by a decoder: it would hide half characters, which must be told
            return ByteBuffer.wrap(file, 2, file.length - 2).slice().order(order).asCharBuffer().toString();
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(file, WINDOWS);
        }
    }

    private static boolean mark(byte[] file, ByteOrder order) {
        return (ByteBuffer.wrap(file).order(order).getShort() & 0xFFFF) == MARK;
    }
}
