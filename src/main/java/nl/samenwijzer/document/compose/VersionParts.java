package nl.samenwijzer.document.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import nl.samenwijzer.document.model.Block;
import nl.samenwijzer.document.model.Block.Paragraph;
import nl.samenwijzer.document.model.Table;
import nl.samenwijzer.document.output.Words;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.Role;
import nl.samenwijzer.guide.rule.Labels;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.progress.PlanState;

/** Which version of the plan this is, and how it came about. */
final class VersionParts {

    private final PlanState state;
    private final List<Version> versions;
    private final Audience audience;

    VersionParts(PlanState state, List<Version> versions, Audience audience) {
        this.state = state;
        this.versions = versions;
        this.audience = audience;
    }

    /** Whether the plan as it stands is not what was last adopted. */
    boolean concept() {
        return versions.isEmpty() || !state.adoption().given() || state.adoption().changedSince();
    }

    /** The version on the cover; empty as long as nothing was adopted. */
    String name() {
        return versions.isEmpty() ? ""
                : concept() ? Words.of("version-changed").formatted(versions.get(0).name()) : versions.get(0).name();
    }

    /** Version, date and who adopted it; or that it is a draft. */
    Paragraph info() {
        var text = versions.isEmpty() ? Words.of("version-draft")
                : Words.of(concept() ? "version-adopted-and-changed" : "version-adopted")
                        .formatted(versions.get(0).name(), date(versions.get(0)), who(versions.get(0)));
        return Lead.in(Words.of("version-of-plan"), text);
    }

    /** Per adopted version its number, date and the questions that changed, the newest first. */
    List<Block> history() {
        if (versions.isEmpty()) {
            return List.of();
        }
        var rows = new ArrayList<Table.Row>();
        for (int i = 0; i < versions.size(); i++) {
            var before = i + 1 < versions.size() ? versions.get(i + 1) : null;
            rows.add(Table.Row.of(versions.get(i).name(), date(versions.get(i)),
                    before == null ? Words.of("version-first") : changes(before, versions.get(i))));
        }
        return List.of(new Table(Words.of("version-history"),
                List.of(new Table.Column(Words.of("version"), 15), new Table.Column(Words.of("version-date"), 25),
                        new Table.Column(Words.of("version-changes"), 60)),
                true, rows));
    }

    private String changes(Version before, Version after) {
        var changed = state.guide().questions().stream().filter(question -> question.type() != QuestionType.APPROVAL)
                .filter(audience::reads)
                .filter(question -> !Json.same(before.answers().get(question.id()), after.answers().get(question.id())))
                .map(Question::text).collect(Collectors.joining("\n"));
        return changed.isEmpty() ? Words.of("version-unchanged") : changed;
    }

    /** The role in an edition for everyone, with the person's name in a private one. */
    private String who(Version version) {
        var adoption = state.guide().question(state.guide().about().adoption().question());
        var role = state.guide().about().roles().stream().filter(candidate -> candidate.id().equals(adoption.role()))
                .map(Role::name).findFirst().orElse("");
        return audience.readsPrivate() && !version.by().isEmpty() ? version.by() + ", " + role : role;
    }

    private String date(Version version) {
        return Labels.of(LocalDate.ofInstant(version.at(), state.input().zone()));
    }
}
