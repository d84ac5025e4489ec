package nl.samenwijzer.document.compose;

import java.util.List;

import nl.samenwijzer.guide.Document;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Names;

/**
 * Which questions a document still waits for: those that may be read in it and are asked. What a later phase than that of
 * the document asks is left out as long as there is no answer: nobody could have filled it in yet.
 */
final class Owed {

    private final Guide guide;
    private final Names names;
    private final Audience audience;
    private final int lastPhase;

    Owed(Document document, Names names, Audience audience) {
        this.guide = names.rulebook().guide();
        this.names = names;
        this.audience = audience;
        this.lastPhase = order(document.phase());
    }

    /** Whether this question must be answered before the document is whole. */
    boolean is(Question question) {
        return names.required(question) && asked(question);
    }

    /** As above for a name, which may be that of no question. */
    boolean is(String name) {
        var question = guide.index().questions().get(name);
        return question != null && is(question);
    }

    /** Whether one of these parts could hold an answer. */
    boolean any(List<Document.Part> parts) {
        return parts.stream().filter(part -> part.question() != null).map(part -> guide.question(part.question()))
                .anyMatch(this::asked);
    }

    private boolean asked(Question question) {
        return audience.reads(question) && names.asked(question)
                && order(guide.phaseOf(guide.stepOf(question)).id()) <= lastPhase;
    }

    private int order(String phase) {
        return guide.phase(phase).order();
    }
}
