package nl.samenwijzer.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;

class RenderQueueTest {

    @Test
    void take_full_refusesUntilThereIsRoom() throws Exception {
        var queue = new RenderQueue(1, 0, Duration.ofMinutes(1));
        var began = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var worker = Executors.newSingleThreadExecutor();
        try {
            var first = worker.submit(() -> queue.take(() -> {
                began.countDown();
                return waitFor(mayEnd);
            }));
            began.await();

            assertThatThrownBy(() -> queue.take(() -> "tweede")).isInstanceOf(DocumentsBusy.class);
            mayEnd.countDown();

            assertThat(first.get()).isEqualTo("eerste");
            assertThat(queue.take(() -> "derde")).isEqualTo("derde");
        } finally {
            worker.shutdownNow();
        }
    }

    @Test
    void take_waitingTooLong_refuses() throws Exception {
        var queue = new RenderQueue(1, 5, Duration.ofMillis(1));

        var refused = queue.<Throwable> take(() -> org.assertj.core.api.Assertions.catchThrowable(() -> queue.take(() -> "")));

        assertThat(refused).isInstanceOf(DocumentsBusy.class);
    }

    @Test
    void take_failure_givesThePlaceBack() {
        var queue = new RenderQueue(1, 0, Duration.ofMinutes(1));

        assertThatThrownBy(() -> queue.take(() -> {
            throw new IllegalStateException("mislukt");
        })).hasMessage("mislukt");

        assertThat(queue.take(() -> "daarna")).isEqualTo("daarna");
    }

    private static String waitFor(CountDownLatch mayEnd) {
        try {
            mayEnd.await();
            return "eerste";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
