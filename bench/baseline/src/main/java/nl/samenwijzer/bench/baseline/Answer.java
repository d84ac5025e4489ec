package nl.samenwijzer.bench.baseline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The current value of one answer; {@code version} counts its saves. */
@Entity
class Answer {

    @Id
    long id;
    long version;
    @Column(name = "answer_value")
    String value;
}
