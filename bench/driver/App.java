package nl.samenwijzer.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One application under measurement: a process of its own on a free loopback port, same JVM flags for all. */
final class App implements AutoCloseable {

    static final List<String> FLAGS = List.of("-Xms64m", "-Xmx512m", "-XX:+UseSerialGC",
            "-Djava.awt.headless=true");
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    /** In /proc/pid/stat, counted after the name in brackets, which may hold spaces. */
    private static final int USER_TICKS = 11;
    private static final int SYSTEM_TICKS = 12;

    private final String name;
    private final Path jar;
    private final List<String> settings;
    private final File log;
    private Process process;
    private int port;

    App(String name, Path jar, List<String> settings, Path logs) {
        this.name = name;
        this.jar = jar;
        this.settings = settings;
        this.log = logs.resolve(name + ".log").toFile();
    }

    String name() {
        return name;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Starts the application and waits for its first 200; returns the time from launch in milliseconds. */
    double start() throws IOException, InterruptedException {
        port = freePort();
        long launched = System.nanoTime();
        process = new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        Browser browser = new Browser(address());
        while (!browser.answers("/q/health/ready")) {
            if (!process.isAlive() || System.nanoTime() - launched > PATIENCE.toNanos()) {
                throw new NotMeasured(name + " does not start, see " + log);
            }
            Thread.sleep(5);
        }
        return (System.nanoTime() - launched) / 1e6;
    }

    /** Asks the process to end, so that its data is closed well. */
    void stop() throws InterruptedException {
        if (process == null) {
            return;
        }
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    /** Keeps the application to some cores, such as {@code 0}, so that the load generator can have another, or {@code 0-3}. */
    void pin(String cores) throws IOException, InterruptedException {
        new ProcessBuilder("taskset", "-a", "-p", "-c", cores, Long.toString(process.pid()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }

    double residentMegabytes() throws IOException {
        try (Stream<String> lines = Files.lines(proc("status"))) {
            String kilobytes = lines.filter(line -> line.startsWith("VmRSS:")).findFirst().orElseThrow().replaceAll("\\D", "");
            return Long.parseLong(kilobytes) * 1024 / 1e6;
        }
    }

    /** Processor time of this process so far, in clock ticks. */
    long ticks() throws IOException {
        String stat = Files.readString(proc("stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[SYSTEM_TICKS]);
    }

    @Override
    public void close() {
        try {
            stop();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private Path proc(String file) {
        return Path.of("/proc", Long.toString(process.pid()), file);
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(FLAGS);
        command.addAll(settings);
        command.addAll(List.of("-Dquarkus.http.host=127.0.0.1", "-Dquarkus.http.port=" + port, "-jar", jar.toString()));
        return command;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
