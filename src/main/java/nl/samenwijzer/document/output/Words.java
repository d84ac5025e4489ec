package nl.samenwijzer.document.output;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The fixed words of documents, from {@code document/words.properties}. */
public final class Words {

    private static final Properties WORDS = load();

    private Words() {
    }

    /** The words under this key; an unknown key is a mistake of ours. */
    public static String of(String key) {
        var words = WORDS.getProperty(key);
        if (words == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return words;
    }

    private static Properties load() {
        var words = new Properties();
        try {
            words.load(new StringReader(Resource.text("words.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
