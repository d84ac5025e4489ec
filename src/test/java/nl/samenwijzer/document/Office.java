package nl.samenwijzer.document;

import static nl.samenwijzer.document.WordsOf.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.output.HouseStyle;

/** LibreOffice without a window: it refuses a file that it would have to repair. */
public final class Office {

    private static final DocumentWriters WRITERS = new DocumentWriters(HouseStyle.NEUTRAL, "document.css");
    private static final List<String> FORMATS = List.of("docx", "odt");
    private static final Path PROFILE = profile();
    private static final long PATIENCE_MINUTES = 5;

    private Office() {
    }

    /** What it cannot open of these documents as DOCX and ODT, or reads less of than the model says. */
    public static List<String> complaints(List<DocumentModel> models) throws IOException, InterruptedException {
        var files = new ArrayList<File>();
        for (var model : models) {
            for (var extension : FORMATS) {
                files.add(new File(Conformity.file(WRITERS, model, extension), extension));
            }
        }
        var texts = texts(files);
        var complaints = new ArrayList<String>();
        for (int i = 0; i < files.size(); i++) {
            var model = models.get(i / FORMATS.size());
            var extension = files.get(i).extension();
            var name = model.title() + ", " + model.subtitle() + "." + extension;
            if (texts.get(i) == null) {
                complaints.add(name + " does not open");
            } else {
                missing(words(ExpectedText.of(model, extension.equals("docx"))), words(texts.get(i)))
                        .ifPresent(word -> complaints.add(name + " lacks " + word));
            }
        }
        return complaints;
    }

    record File(byte[] content, String extension) {
    }

    /** The text of each file as the office reads it; null for one that it does not open. */
    static List<String> texts(List<File> files) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("office");
        var command = new ArrayList<>(
                List.of("soffice", "-env:UserInstallation=" + PROFILE.toUri(), "--headless", "--convert-to",
                        "txt:Text (encoded):UTF8", "--outdir", folder.toString()));
        for (int i = 0; i < files.size(); i++) {
            command.add(Files.write(folder.resolve(i + "." + files.get(i).extension()), files.get(i).content()).toString());
        }
        var office = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile())
                .start();
        if (!office.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            office.destroyForcibly();
        }
        var texts = new ArrayList<String>();
        for (int i = 0; i < files.size(); i++) {
            var text = folder.resolve(i + ".txt");
            texts.add(Files.exists(text) ? Files.readString(text).replace("\uFEFF", "") : null);
        }
        return texts;
    }

    private static Path profile() {
        try {
            return Files.createTempDirectory("office-profile");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first word that does not come after those before it; the office adds contents and signs of lists. */
    private static Optional<String> missing(List<String> expected, List<String> read) {
        var next = read.iterator();
        for (int i = 0; i < expected.size(); i++) {
            boolean found = false;
            while (!found && next.hasNext()) {
                found = next.next().equals(expected.get(i));
            }
            if (!found) {
                return Optional.of(String.join(" ", expected.subList(Math.max(0, i - 5), i + 1)));
            }
        }
        return Optional.empty();
    }
}
