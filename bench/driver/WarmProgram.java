package nl.samenwijzer.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Another program that makes PDFs, kept running by {@code warm.py}, so that only the making counts. */
final class WarmProgram implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final String name;
    private final Process process;
    private final BufferedWriter asks;
    private final BufferedReader answers;

    /** @param name as {@code warm.py} knows it; the libraries that it needs are those of the system's Python */
    WarmProgram(String name, Path script) {
        this.name = name;
        try {
            process = new ProcessBuilder("/usr/bin/python3", script.toString(), name)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException absent) {
            throw new NotMeasured("no Python for " + name);
        }
        asks = process.outputWriter();
        answers = process.inputReader();
    }

    /** Milliseconds that the PDF of this file takes. */
    double make(Path file) throws IOException, InterruptedException {
        long asked = System.nanoTime();
        try {
            asks.write(file + "\n");
            asks.flush();
            if (answer() == null) {
                throw new NotMeasured(name + " is not installed or cannot make it");
            }
        } catch (IOException | TimeoutException | ExecutionException failure) {
            throw new NotMeasured(name + " is not installed, cannot make it or takes over " + PATIENCE_SECONDS + " s");
        }
        double took = (System.nanoTime() - asked) / 1e6;
        Files.delete(Path.of(file + ".pdf"));
        return took;
    }

    private String answer() throws InterruptedException, ExecutionException, TimeoutException {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return answers.readLine();
            } catch (IOException gone) {
                return null;
            }
        }).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        // the script ends its program when there is nothing more to read
        asks.close();
        process.onExit().completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS).join().destroyForcibly();
    }
}
