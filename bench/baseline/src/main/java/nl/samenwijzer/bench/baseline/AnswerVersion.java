package nl.samenwijzer.bench.baseline;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One row of history. */
@Entity
@Table(name = "answer_version")
class AnswerVersion {

    @Id
    @GeneratedValue
    Long id;
    @Column(name = "answer_id")
    long answer;
    long version;
    @Column(name = "answer_value")
    String value;
    @Column(name = "saved_at")
    Instant savedAt;

    protected AnswerVersion() {
    }

    AnswerVersion(long answer, long version, String value, Instant savedAt) {
        this.answer = answer;
        this.version = version;
        this.value = value;
        this.savedAt = savedAt;
    }
}
