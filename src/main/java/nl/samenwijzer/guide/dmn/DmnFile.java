package nl.samenwijzer.guide.dmn;

import javax.xml.stream.XMLStreamException;

import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import nl.samenwijzer.guide.fault.Fault;
import nl.samenwijzer.guide.fault.Faults;
import nl.samenwijzer.guide.fault.SourceFile;

/** A DMN file of a guide. */
public final class DmnFile {

    private static final String REMEDY = "Open het bestand in een DMN-editor, verbeter het en sla het op als DMN 1.3.";

    private DmnFile() {
    }

    /**
     * Reads one decision from a DMN file.
     *
     * @param file path within the guide folder
     * @param decision id of the decision in the file
     * @return the keys that the decision has in YAML ({@code name}, {@code inputs}, {@code rules} and so on) with their lines
     *         in
     *         the DMN file; null when the file can not be read, which is then among the faults
     */
    public static SourceFile read(String file, String text, String decision, Faults faults) {
        try {
            var root = XmlReader.read(text);
            if (!DmnSchema.NAMESPACE.equals(root.namespace())) {
                faults.add(new Fault(file, root.line(), "Dit bestand is geen DMN 1.3.", REMEDY));
                return null;
            }
            DmnSchema.check(text);
            return DmnDecision.read(file, root, decision, faults);
        } catch (XMLStreamException noXml) {
            faults.add(new Fault(file, Math.max(1, noXml.getLocation() == null ? 1 : noXml.getLocation().getLineNumber()),
                    "Dit is geen goede XML.", REMEDY));
        } catch (SAXParseException notAllowed) {
            faults.add(new Fault(file, Math.max(1, notAllowed.getLineNumber()),
                    "Dit past niet in DMN 1.3 (%s).".formatted(notAllowed.getMessage()), REMEDY));
        } catch (SAXException unusual) {
            faults.add(new Fault(file, 1, "Dit past niet in DMN 1.3 (%s).".formatted(unusual.getMessage()), REMEDY));
        }
        return null;
    }
}
