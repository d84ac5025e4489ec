package nl.samenwijzer.spreadsheet;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of spreadsheet file that go in and out. */
public enum SheetFormat {

    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel (XLSX)"),
    ODS("ods", "application/vnd.oasis.opendocument.spreadsheet", "OpenDocument (ODS)"),
    CSV("csv", "text/csv; charset=UTF-8", "CSV");

    private final String extension;
    private final String mediaType;
    private final String label;

    SheetFormat(String extension, String mediaType, String label) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.label = label;
    }

    /** The format of files with this extension. */
    public static Optional<SheetFormat> of(String extension) {
        return Arrays.stream(values()).filter(format -> format.extension.equals(extension)).findFirst();
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The name on screen. */
    public String label() {
        return label;
    }
}
