package nl.samenwijzer.web;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import nl.samenwijzer.web.field.Addition;
import nl.samenwijzer.web.field.ApprovalField;
import nl.samenwijzer.web.field.Asked;
import nl.samenwijzer.web.field.ChoiceField;
import nl.samenwijzer.web.field.ChoicesField;
import nl.samenwijzer.web.field.DateField;
import nl.samenwijzer.web.field.Field;
import nl.samenwijzer.web.field.Hidden;
import nl.samenwijzer.web.field.NumberField;
import nl.samenwijzer.web.field.Option;
import nl.samenwijzer.web.field.Remark;
import nl.samenwijzer.web.field.ScoreField;
import nl.samenwijzer.web.field.TableField;
import nl.samenwijzer.web.field.TextField;
import nl.samenwijzer.web.field.TextPerChoiceField;
import nl.samenwijzer.web.view.CheckSection;
import nl.samenwijzer.web.view.Conflict;
import nl.samenwijzer.web.view.Link;
import nl.samenwijzer.web.view.Mark;
import nl.samenwijzer.web.view.Paging;
import nl.samenwijzer.web.view.SortHeader;
import nl.samenwijzer.web.view.Status;
import nl.samenwijzer.web.view.StepNavigation;
import nl.samenwijzer.web.view.TaskGroup;

/** Every view record in every state, for the style guide page. */
final class StyleGuide {

    private static final List<Option> SCORES = List.of(new Option("1", "Nauwelijks", "Niemand merkt er iets van."),
            new Option("2", "Een beetje"), new Option("3", "Veel", "De straat verandert van gezicht."));
    private static final List<Option> KINDS = List.of(new Option("groen", "Meer groen"),
            new Option("spelen", "Spelen en ontmoeten", "Ook een plek voor ouderen."), new Option("anders", "Iets anders"));

    private StyleGuide() {
    }

    static List<Field> fields() {
        Asked full = Asked.of("aanleiding", "Wat is de aanleiding voor dit project?")
                .help("Schrijf het op voor iemand die er niets van weet.")
                .why("Mensen denken beter mee als ze weten waarom iets gebeurt.", "Participatieverordening, artikel 3")
                .example("De riolering is oud en moet in 2027 worden vervangen.").mark("Minimumvraag 1")
                .hidden(List.of(new Hidden("present", "aanleiding"), new Hidden("aanleiding.version", "3")))
                .remarks(List.of(new Remark(Remark.Weight.ADVICE, "Noem ook wat bewoners ervan merken.",
                        "Dat helpt bij de uitnodiging.")));
        return List.of(new TextField(full, "\n  De straat gaat open.\n\n<b>Echt waar</b> & meer.", 6, 150),
                TextField.area(Asked.of("doel", "Wat wil je bereiken?").error("Schrijf op wat je wilt bereiken."), ""),
                TextField.line(Asked.of("titel", "Hoe heet het project?").required(false), "Herinrichting \"Dorpsplein\""),
                new NumberField(Asked.of("huishoudens", "Hoeveel huishoudens wonen er?").help("Een schatting is genoeg.")
                        .error("Vul een getal in, bijvoorbeeld 120."), "twaalf", "huishoudens"),
                new NumberField(Asked.of("duur", "Hoe lang duurt het werk?"), "6", "maanden"),
                new DateField(Asked.of("start", "Wanneer begint het?").help("Bijvoorbeeld 1 juni 2027."), "2027-06-01"),
                new DateField(Asked.of("einde", "Wanneer is het klaar?").required(false).error("Deze datum bestaat niet."),
                        "31 juni"),
                new ChoiceField(
                        Asked.of("keuze", "Valt er iets te kiezen?").help("Eerlijk antwoord geven voorkomt teleurstelling."),
                        KINDS, "groen"),
                new ChoiceField(Asked.of("leeg", "Wie besluit?").required(false).error("Kies wie besluit."), KINDS, ""),
                new ChoiceField(Asked.of("wijk", "In welke wijk ligt het project?"),
                        IntStream.rangeClosed(1, 9).mapToObj(i -> new Option("w" + i, "Wijk " + i)).toList(), "w4",
                        new Addition("wijk.nieuw", "Of voeg een wijk toe", "")),
                new ChoicesField(Asked.of("onderwerpen", "Waar gaat het over?").help("Je kunt meer dan één antwoord kiezen.")
                        .remarks(List.of(new Remark(Remark.Weight.ATTENTION, "Je koos alleen groen.", "Vraag ook naar spelen."),
                                new Remark(Remark.Weight.BLOCKING, "Er ontbreekt een doelgroep.", ""),
                                new Remark(Remark.Weight.DONE, "Alle doelgroepen zijn gekozen.", ""))),
                        KINDS, Set.of("groen", "spelen"),
                        new Addition("onderwerpen.nieuw", "Of voeg een onderwerp toe", ""), ""),
                new ChoicesField(Asked.of("groepen", "Welke betrokkenen doen mee?").required(false), List.of(), Set.of(), null,
                        "Er zijn nog geen betrokkenen. Voeg ze eerst toe bij de stap Betrokkenen."),
                new ScoreField(Asked.of("gevolg", "Hoeveel merken mensen ervan?").help("Kies wat het beste past."), SCORES,
                        "2"),
                new ScoreField(Asked.of("gevoel", "Hoe gevoelig ligt het?").error("Kies een score."), SCORES, ""),
                new TextPerChoiceField(Asked.of("afspraak", "Wat spreek je af per werkvorm?"),
                        List.of(TextField.area(Asked.of("afspraak.1", "Koffietafel"), "Elke woensdag."),
                                TextField.area(Asked.of("afspraak.2", "Wandeling"), "")),
                        ""),
                new TextPerChoiceField(Asked.of("afspraak2", "Wat spreek je af per groep?"), List.of(),
                        "Kies eerst een groep."),
                new TableField(Asked.of("planning", "Wat doe je wanneer?"),
                        List.of(row("r1", "Ontwerp tonen", false, ""), row("r2", "Regel 2", true, "Vul in wie het doet."),
                                row("r3", "Terugkoppelen", false, "")),
                        "activiteit", "", true),
                new TableField(Asked.of("lijst", "Welke risico's zie je?").required(false), List.of(), "risico",
                        "Nog geen risico's. Begin met het grootste.", true),
                new ApprovalField(Asked.of("akkoord", "Is de opdrachtgever akkoord?"), true, "", "",
                        List.of(new ChoiceField(Asked.of("akkoord.uitkomst", "Uitkomst"),
                                List.of(new Option("akkoord", "Akkoord"), new Option("niet_akkoord", "Niet akkoord")), ""),
                                TextField.area(Asked.of("akkoord.toelichting", "Toelichting").required(false), ""))),
                new ApprovalField(Asked.of("akkoord2", "Is de directie akkoord?"), false,
                        "Akkoord door Bas de Boer op 23 november 2026.", "Alleen de opdrachtgever kan dit invullen.",
                        List.of()));
    }

    private static TableField.Row row(String id, String title, boolean open, String error) {
        return new TableField.Row(id, title,
                List.of(TextField.line(Asked.of("planning." + id + ".wat", "Wat"), title),
                        new DateField(Asked.of("planning." + id + ".dag", "Dag"), "2027-03-0" + id.charAt(1)),
                        new ChoiceField(Asked.of("planning." + id + ".wie", "Voor wie").required(false), KINDS, ""),
                        TextField.area(Asked.of("planning." + id + ".notitie", "Notitie").required(false), "")),
                List.of(new Hidden("planning." + id + ".version", "1")), open, error);
    }

    static List<TaskGroup> tasks() {
        return List.of(
                new TaskGroup("Verkenning", "Luisteren voordat er iets vastligt.", "3 van 4 stappen klaar", "", true,
                        List.of(new TaskGroup.Task("Beschrijf het project", "/stijlgids",
                                "Ongeveer 10 minuten. Komt in hoofdstuk 1 van het plan.", Status.done()),
                                new TaskGroup.Task("Bepaal de gevolgen", "/stijlgids", "", Status.busy()),
                                new TaskGroup.Task("Breng betrokkenen in beeld", "/stijlgids", "Ongeveer 20 minuten",
                                        Status.open()),
                                new TaskGroup.Task("Vraag akkoord", "", "Maak eerst de stappen hierboven af.",
                                        Status.locked()))),
                new TaskGroup("Definitie", "", "0 van 6 stappen klaar",
                        "Deze fase gaat open als de opdrachtgever akkoord is met de verkenning.", false,
                        List.of(new TaskGroup.Task("Kies werkvormen", "", "", Status.locked()))));
    }

    static List<Mark> marks() {
        return List.of(new Mark("1", "Waarover gaat het?", true, "/stijlgids"),
                new Mark("2", "Wie zijn betrokken?", true, "/stijlgids"),
                new Mark("3", "Wat kunnen zij beïnvloeden?", false, "/stijlgids"), new Mark("4", "Wanneer en hoe?", false, ""));
    }

    static List<Status> statuses() {
        return List.of(Status.open(), Status.busy(), Status.done(), Status.locked(),
                new Status(Status.Shape.ATTENTION, "Vraagt een reden"), new Status(Status.Shape.BLOCKING, "Nog nodig"));
    }

    static StepNavigation step() {
        return new StepNavigation(new Link("Terug naar het takenlijstje", "/stijlgids"), 2, 6, "Bepaal de gevolgen",
                "Herinrichting Dorpsplein, fase Verkenning",
                "Ongeveer 10 minuten. Komt in hoofdstuk 5 van het plan.");
    }

    static List<Link> crumbs() {
        return List.of(new Link("Mijn plannen", "/stijlgids"), new Link("Herinrichting Dorpsplein", "/stijlgids"));
    }

    static List<Link> errors() {
        return List.of(new Link("Schrijf op wat je wilt bereiken.", "#doel"),
                new Link("Vul een getal in, bijvoorbeeld 120.", "#huishoudens"));
    }

    static Paging paging() {
        return Paging.of(6, 25, 300, "/stijlgids?pagina=");
    }

    static List<SortHeader> headers() {
        return List.of(new SortHeader("Plan", "/stijlgids?sorteer=plan", SortHeader.Direction.ASCENDING),
                new SortHeader("Fase", "/stijlgids?sorteer=fase", SortHeader.Direction.NONE),
                new SortHeader("Gewijzigd", "/stijlgids?sorteer=datum", SortHeader.Direction.DESCENDING));
    }

    static List<CheckSection> check() {
        return List.of(new CheckSection("Hoofdstuk 1: Het project",
                List.of(new CheckSection.Answer("Wat is de aanleiding?", List.of("De straat gaat open.\nEn weer dicht."), null,
                        "/stijlgids"),
                        new CheckSection.Answer("Waar gaat het over?", List.of("Groen", "Spelen"),
                                new Status(Status.Shape.ATTENTION, "Vraagt een reden"), "/stijlgids"),
                        new CheckSection.Answer("Wie besluit?", List.of(), null, "/stijlgids"))));
    }

    static Conflict conflict() {
        return new Conflict("Wat is de aanleiding?", "/stijlgids", "De riolering is oud.\nWe vervangen die.",
                "De riolering is lek.", "Daan Visser, vandaag om 14:32,", "De riolering.",
                "De riolering is oud en lek.\nWe vervangen die.", List.of(new Hidden("version", "4")));
    }

    static List<Notice> notices() {
        return List.of(new Notice(Notice.Kind.DONE, "Het plan is opgeslagen."),
                new Notice(Notice.Kind.INFO, "Vanaf maandag staat er een nieuwe versie klaar."),
                new Notice(Notice.Kind.ATTENTION, "De datum ligt in de zomervakantie."),
                new Notice(Notice.Kind.FAILED, "Het bestand is leeg. Kies een ander bestand."));
    }
}
