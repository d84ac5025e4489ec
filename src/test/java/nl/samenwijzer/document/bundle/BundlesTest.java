package nl.samenwijzer.document.bundle;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.BiPredicate;

import org.junit.jupiter.api.Test;

import nl.samenwijzer.document.Reading;
import nl.samenwijzer.document.output.HouseStyle;
import nl.samenwijzer.guide.Document;
import nl.samenwijzer.guide.Edition;

class BundlesTest {

    @Test
    void published_withoutAPublicEdition_isRefused() {
        Parts none = new Parts(null, null) {
            @Override
            public List<Part> of(Reading reading, BiPredicate<Document, Edition> wanted) {
                return List.of();
            }
        };

        assertThatThrownBy(() -> new Bundles(none, null, null, HouseStyle.NEUTRAL).published(null))
                .isInstanceOf(NothingPublic.class);
    }
}
