// Archives the classes that a start needs, so that the JVM need not read and check them anew at each start.
// Starts the packaged application once on an empty database and stops it when it is ready.
// An archive that does not fit the JVM or the jars is passed over by the JVM; without one the start is slower, no more.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PATIENCE_SECONDS = 90;
const application = process.argv[2];
const archive = join(application, "start.jsa");
const data = mkdtempSync(join(tmpdir(), "start-"));

const port = await new Promise((found) => {
  const server = createServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => found(port));
  });
});
const address = `http://127.0.0.1:${port}`;

rmSync(archive, { force: true });
const java = join(process.env.JAVA_HOME ?? "", process.env.JAVA_HOME ? "bin/java" : "java");
const running = spawn(java, [
  `-XX:ArchiveClassesAtExit=${archive}`, "-Djava.awt.headless=true", "-Dsamenwijzer.demo=true",
  "-Dsamenwijzer.demo.plans=false", `-Dsamenwijzer.data.dir=${data}`, "-Dquarkus.http.host=127.0.0.1",
  `-Dquarkus.http.port=${port}`, "-jar", join(application, "quarkus-run.jar")], { stdio: "ignore" });
const ended = new Promise((end) => running.on("exit", end).on("error", end));

const answers = (path) => fetch(address + path).then((answer) => answer.ok, () => false);
const until = Date.now() + PATIENCE_SECONDS * 1000;
while (running.exitCode === null && Date.now() < until && !(await answers("/q/health/ready"))) {
  await new Promise((again) => setTimeout(again, 100));
}
await answers("/inloggen");
running.kill("SIGTERM");
await ended;
rmSync(data, { recursive: true, force: true });
