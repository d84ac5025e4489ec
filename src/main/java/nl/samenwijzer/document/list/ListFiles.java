package nl.samenwijzer.document.list;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.activity.calendar.Feeds;
import nl.samenwijzer.document.compose.Circumstances;
import nl.samenwijzer.document.compose.ListRows;
import nl.samenwijzer.guide.Document;
import nl.samenwijzer.guide.Edition;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.spreadsheet.SheetFormat;
import nl.samenwijzer.spreadsheet.writing.SheetContent;
import nl.samenwijzer.spreadsheet.writing.SheetWriter;
import nl.samenwijzer.stakeholder.sheet.ExportRegister;

/** The files of list documents. */
@ApplicationScoped
public class ListFiles {

    private static final String CALENDAR = "ics";

    /** What a file holds, and its media type. */
    public record Content(String mediaType, byte[] bytes) {
    }

    /** A format in which a list can be had; {@code name} is for people. */
    public record Format(String extension, String name) {
    }

    private final Feeds calendars;

    ListFiles(Feeds calendars) {
        this.calendars = calendars;
    }

    /** The formats of a list document. */
    public static List<Format> formats(Guide guide, Document document) {
        List<Format> formats = new ArrayList<>();
        Stream.of(SheetFormat.values()).map(format -> new Format(format.extension(), format.label())).forEach(formats::add);
        if (isPlanning(guide, document)) {
            formats.add(new Format(CALENDAR, "Agenda (ICS)"));
        }
        return List.copyOf(formats);
    }

    /** Whether there is something to tell in this list: its question is asked. */
    public static boolean exists(OpenPlan open, Document document) {
        Question question = open.guide().question(document.list());
        return open.state().ask(names -> names.asked(question));
    }

    /** Whether this person may have the list in this edition: the whole register is for who works on the plan. */
    public static boolean mayHave(OpenPlan open, Document document, Edition edition) {
        return !edition.restricted() || !isRegister(open.guide(), document) || open.may(Action.EXPORT_DATA);
    }

    /** The file; empty when the list can not be had in this format. */
    public Optional<Content> of(OpenPlan open, Document document, Edition edition, String extension,
            Circumstances circumstances) {
        if (extension.equals(CALENDAR) && isPlanning(open.guide(), document)) {
            Feeds.CalendarFileText calendar = calendars.planning(open);
            return Optional.of(new Content(calendar.mediaType(), calendar.text().getBytes(StandardCharsets.UTF_8)));
        }
        return SheetFormat.of(extension).map(format -> {
            List<SheetContent> sheets = edition.restricted() && isRegister(open.guide(), document) ? ExportRegister.groups(open)
                    : List.of(ListRows.of(document, edition, open.state(), circumstances));
            return new Content(format.mediaType(), written(format, sheets));
        });
    }

    private static byte[] written(SheetFormat format, List<SheetContent> sheets) {
        try {
            return SheetWriter.stable(format, sheets);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean isRegister(Guide guide, Document document) {
        return document.list().equals(guide.registerQuestion().id());
    }

    private static boolean isPlanning(Guide guide, Document document) {
        return guide.planning() != null && document.list().equals(guide.planning().id());
    }
}
