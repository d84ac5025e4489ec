package nl.samenwijzer.document.odt;

import static nl.samenwijzer.document.output.Xml.at;

import java.util.List;
import java.util.Locale;

import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.model.Table;
import nl.samenwijzer.document.output.HouseStyle;
import nl.samenwijzer.document.output.Xml;

/** The styles that belong to one document: page breaks before a kind of paragraph, and the widths of table columns. */
final class AutomaticStyles {

    private static final double TEXT_WIDTH_MM = 163;
    private static final List<String> MAY_OPEN_DOCUMENT = List.of("Logo", "Organisation", "Title");
    private static final List<String> MAY_START_PAGE = List.of("Heading_20_1", "Heading_20_2", "Heading_20_3",
            "Heading_20_4", "Text_20_body", "Lead", "List_20_Contents", "List_20_Lead", "Notice", "Question",
            "Caption_20_Above", "Figure");

    private static final String BORDER = "0.5pt solid #b0b0b0";

    private final Xml xml;
    private final String accent;

    AutomaticStyles(Xml xml, HouseStyle style) {
        this.xml = xml;
        this.accent = style.accent().hex();
    }

    /** The style of a paragraph of this style that opens the document, on the page without header and footer. */
    static String firstPage(String style) {
        return "First_" + style;
    }

    /** The style of a paragraph of this style that starts a page. */
    static String onNewPage(String style) {
        return "Page_" + style;
    }

    /** The style of a column, table and column both counted from 1. */
    static String column(int table, int column) {
        return "T" + table + "." + column;
    }

    void write(DocumentModel model) {
        for (var style : MAY_OPEN_DOCUMENT) {
            style(firstPage(style), "paragraph", style, "First_20_Page", () -> {
            });
        }
        for (var style : MAY_START_PAGE) {
            style(onNewPage(style), "paragraph", style, null,
                    () -> xml.element("style:paragraph-properties", "fo:break-before", "page"));
        }
        tables();
        var tables = model.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
        for (int i = 0; i < tables.size(); i++) {
            var table = tables.get(i);
            for (int c = 0; c < table.columns().size(); c++) {
                column(column(i + 1, c + 1), table.width(c, (int) (TEXT_WIDTH_MM * 100)) / 100.0);
            }
        }
    }

    private void column(String name, double width) {
        style(name, "table-column", null, null, () -> xml.element("style:table-column-properties", "style:column-width",
                String.format(Locale.ROOT, "%.2fmm", width)));
    }

    /** The look of tables is the same in each document, but office programs want it among the automatic styles. */
    private void tables() {
        style("PlanTable", "table", null, null, () -> xml.element("style:table-properties", "style:width", "163mm",
                "table:align", "left", "table:border-model", "collapsing", "style:may-break-between-rows", "true"));
        style("PlanRow", "table-row", null, null,
                () -> xml.element("style:table-row-properties", "fo:keep-together", "always"));
        style("Cell", "table-cell", null, null, () -> xml.element("style:table-cell-properties", "fo:padding", "1.1mm",
                "fo:border", BORDER));
        style("HeadCell", "table-cell", null, null, () -> xml.element("style:table-cell-properties", "fo:padding", "1.1mm",
                "fo:border", BORDER, "fo:background-color", accent));
    }

    private void style(String name, String family, String parent, String masterPage, Runnable properties) {
        xml.in("style:style", at("style:name", name, "style:family", family, "style:parent-style-name", parent,
                "style:master-page-name", masterPage), properties);
    }
}
