package nl.samenwijzer.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs Debian's wrk with {@code load.lua}, on its own core where the machine has two. */
final class Wrk {

    static final boolean PINNED = Runtime.getRuntime().availableProcessors() >= 2;
    private static final int CORE = 1;

    private final Path script;

    Wrk(Path script) {
        this.script = script;
    }

    /** What to send. @param saves file for {@code load.lua}, or null for page requests; one thread a line */
    record Target(App app, String path, Map<String, String> headers, Path saves, int threads, int connections) {
    }

    /** @param failed answers of 400 and above; @param broken requests without an answer */
    record Result(long requests, double seconds, long failed, long broken, double p50Millis, double p99Millis) {

        double perSecond() {
            return requests / seconds;
        }
    }

    Result run(Target target, int seconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(target, seconds)).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Result result = parse(output);
        if (result.failed() + result.broken() > 0) {
            throw new NotMeasured(
                    target.app().name() + " " + target.path() + ": " + result.failed() + " answers of 400 and above and "
                            + result.broken() + " broken requests of " + result.requests());
        }
        return result;
    }

    private List<String> command(Target target, int seconds) {
        List<String> command = new ArrayList<>(PINNED ? List.of("taskset", "-c", Integer.toString(CORE)) : List.of());
        command.addAll(
                List.of("wrk", "-t", Integer.toString(target.threads()), "-c", Integer.toString(target.connections()), "-d",
                        seconds + "s", "--timeout", "20s", "-s", script.toString()));
        target.headers().forEach((name, value) -> command.addAll(List.of("-H", name + ": " + value)));
        command.add(target.app().address() + target.path());
        if (target.saves() != null) {
            command.addAll(List.of("--", target.saves().toString()));
        }
        return command;
    }

    private static Result parse(String output) {
        String line = output.lines().filter(candidate -> candidate.startsWith("RESULT ")).findFirst()
                .orElseThrow(() -> new NotMeasured("wrk says: " + output.strip()));
        String[] fields = line.split(" ");
        return new Result(Long.parseLong(fields[1]), Long.parseLong(fields[2]) / 1e6, Long.parseLong(fields[3]),
                Long.parseLong(fields[4]),
                Double.parseDouble(fields[5]) / 1e3, Double.parseDouble(fields[6]) / 1e3);
    }
}
