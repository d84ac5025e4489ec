package nl.samenwijzer;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The application as {@code mvn package} leaves it, as a process of its own. */
class PackagedApp {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    /** The build for H2 makes it; for another database it is made here, as README tells. */
    private static final Path ARCHIVE = Path.of("target", "quarkus-app", "start.jsa");
    private static final long LONGEST_START = TimeUnit.MINUTES.toNanos(1);

    private final Path log;
    private final List<String> settings;
    private final HttpClient http = HttpClient.newHttpClient();
    private int port;
    private Process process;

    PackagedApp(Path log, List<String> settings) {
        this.log = log;
        this.settings = settings;
    }

    /** Starts and waits until it answers. */
    void start() throws IOException {
        if (!Files.exists(ARCHIVE)) {
            start("-XX:ArchiveClassesAtExit=" + ARCHIVE.toAbsolutePath());
            process.destroy();
            stopped();
        }
        start("-XX:SharedArchiveFile=" + ARCHIVE.toAbsolutePath());
    }

    private void start(String archive) throws IOException {
        port = freePort();
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", archive, "-Xshare:auto", "-Xmx400m", "-Dquarkus.http.port=" + port));
        command.addAll(settings);
        command.addAll(List.of("-jar", JAR.toAbsolutePath().toString()));
        process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        long begin = System.nanoTime();
        while (!ready()) {
            if (!process.isAlive() || System.nanoTime() - begin > LONGEST_START) {
                throw new IllegalStateException("does not start:\n" + Files.readString(log));
            }
        }
    }

    /** {@code kill -9}: no hook runs, nothing is written out. */
    void kill() {
        process.destroyForcibly();
        stopped();
    }

    private void stopped() {
        try {
            process.waitFor();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    private boolean ready() {
        try {
            Thread.sleep(50);
            var health = HttpRequest.newBuilder(URI.create(address() + "/q/health/ready")).build();
            return http.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
