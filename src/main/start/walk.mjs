// Uses the application as people do on a first morning: sign in, start a plan, read in the groups of an example plan and
// take documents along. So the archive holds the classes of that too, and a package in which any of it fails is no package.
export async function walk(address) {
  const cookies = new Map();

  async function ask(path, options = {}) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(address + path, { redirect: "manual", ...options, headers: { accept: "text/html", cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = line.match(/^([^=]+)=([^;]*)/);
      cookies.set(name, value);
    }
    if (answer.status >= 400) throw new Error(`${options.method ?? "GET"} ${path} answers ${answer.status}`);
    const bytes = await answer.arrayBuffer();
    return { bytes, body: new TextDecoder().decode(bytes), to: answer.headers.get("location") };
  }

  const hidden = (body, name) => body.match(new RegExp(`name="${name}" value="([^"]*)"`))[1];

  async function send(page, path, fields) {
    const form = Object.values(fields).some((value) => value instanceof File) ? new FormData() : new URLSearchParams();
    form.set("csrf", hidden((await ask(page)).body, "csrf"));
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    return ask(path, { method: "POST", body: form });
  }

  const file = async (path) => new File([(await ask(path)).bytes], path.split("/").pop());

  const look = (plan, file) => send(`${plan}/betrokkenen/invoer`, `${plan}/betrokkenen/invoer`, { bestand: file });

  const token = hidden((await ask("/inloggen")).body, "csrf");
  const signingIn = new URLSearchParams({ csrf: token, username: "projectleider", password: "samenwijzer-demo" });
  await ask("/inloggen", { method: "POST", body: signingIn });
  const example = (await ask("/plannen")).body.match(/\/plannen\/[0-9a-f-]{36}/)[0];
  const begun = await send("/plannen/nieuw", "/plannen/nieuw", { titel: "Eerste plan" });
  const plan = begun.to.match(/\/plannen\/[0-9a-f-]{36}/)[0];
  await ask(begun.to.replace(address, ""));
  for (const page of ["", "/controle", "/betrokkenen", "/advies", "/werkvormen", "/plichten", "/planning", "/documenten"]) {
    await ask(plan + page);
  }

  const groups = (format) => file(`${example}/betrokkenen/uitvoer.${format}`);
  const pakket = hidden((await look(plan, await groups("xlsx"))).body, "pakket");
  await send(`${plan}/betrokkenen/invoer`, `${plan}/betrokkenen/invoer/bevestig`, { pakket });
  for (const format of ["csv", "ods"]) await look(plan, await groups(format));

  const document = (await ask(`${plan}/documenten`)).body.match(/href="([^"]*\.html\?[^"]*)"/)[1].replaceAll("&amp;", "&");
  for (const format of ["html", "pdf", "docx", "odt"]) await ask(document.replace(".html", `.${format}`));
}
