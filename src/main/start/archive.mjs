// Starts the packaged application once on example plans, uses it and stops it. That start checks the guides in the
// product, and a fault in one of them ends the build. It also archives the classes that a start and the first requests need,
// so that the JVM need not read and check them anew each time. An archive that does not fit the JVM or the jars is passed
// over by the JVM.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { walk } from "./walk.mjs";

const PATIENCE_SECONDS = 180;
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
  "-Dsamenwijzer.guides.check-bundled=true", `-Dsamenwijzer.data.dir=${data}`, "-Dquarkus.http.host=127.0.0.1",
  `-Dquarkus.http.port=${port}`, "-jar", join(application, "quarkus-run.jar")], { stdio: ["ignore", "pipe", "pipe"] });
let said = "";
for (const stream of [running.stdout, running.stderr]) stream.on("data", (text) => { said += text; });
const ended = new Promise((end) => running.on("exit", end).on("error", end));

const answers = (path) => fetch(address + path).then((answer) => answer.ok, () => false);
const until = Date.now() + PATIENCE_SECONDS * 1000;
let ready = false;
while (running.exitCode === null && Date.now() < until && !(ready = await answers("/q/health/ready"))) {
  await new Promise((again) => setTimeout(again, 100));
}
const failure = ready ? await walk(address).then(() => null, (error) => error) : new Error("it does not start");
running.kill("SIGTERM");
await ended;
rmSync(data, { recursive: true, force: true });
if (failure) {
  console.error(`${said}\nThe packaged application fails, see above: ${failure.message}`);
  process.exit(1);
}
