// Makes pages that already work a little quicker: word counters, answers at once, a warning before text is lost.

// ---- word counters: <textarea data-words="150" data-counter="id"> -----------------------------------------------
const countWords = text => text.trim() === '' ? 0 : text.trim().split(/\s+/).length;

function showCount(input) {
  const counter = document.getElementById(input.dataset.counter);
  if (!counter) return;
  const advised = Number(input.dataset.words);
  const words = countWords(input.value);
  const text = words <= advised
    ? `${words} van ongeveer ${advised} woorden`
    : `${words} woorden. Advies: ongeveer ${advised}. Langer mag.`;
  if (counter.textContent !== text) counter.textContent = text;
}

// ---- live forms: <form data-live="address"> -----------------------------------------------------------------------
// Sends the form and puts what comes back, <template data-replace="id">, in place of the element with that id.
const IDLE = 3000;
const waiting = new WeakMap();
const running = new WeakMap();

async function sendLive(form) {
  clearTimeout(waiting.get(form));
  running.get(form)?.abort();
  const abort = new AbortController();
  running.set(form, abort);
  const sentChange = form.dataset.changes;
  try {
    const response = await fetch(form.dataset.live, {
      method: 'POST',
      body: new URLSearchParams(new FormData(form)),
      headers: { Accept: 'text/html', 'X-Requested-With': 'samenwijzer' },
      signal: abort.signal,
      credentials: 'same-origin',
    });
    if (!response.ok || response.redirected) throw new Error(String(response.status));
    replaceParts(await response.text());
    if (form.dataset.changes === sentChange) delete form.dataset.changes;
  } catch (failure) {
    if (failure.name !== 'AbortError') say('Nog niet opgeslagen. Je tekst staat nog op deze pagina. Gebruik straks de knop onderaan.');
  }
}

function say(text) {
  const state = document.getElementById('state');
  if (state) state.textContent = text;
}

function replaceParts(html) {
  const answer = new DOMParser().parseFromString(html, 'text/html');
  for (const template of answer.querySelectorAll('template[data-replace]')) {
    const old = document.getElementById(template.dataset.replace);
    if (!old) continue;
    const fresh = document.importNode(template.content, true);
    keepTyped(old, fresh);
    const focused = old.contains(document.activeElement) ? document.activeElement : null;
    const [start, end] = selection(focused);
    if (fresh.children.length === 1 && fresh.firstElementChild.id === old.id) old.replaceWith(fresh);
    else old.replaceChildren(fresh);
    restoreFocus(focused, start, end);
  }
  document.querySelectorAll('[data-words]').forEach(showCount);
}

// What people typed since the form was sent wins over what comes back; hidden inputs are the server's.
function keepTyped(old, fresh) {
  for (const input of old.querySelectorAll('input:not([type=hidden]), textarea, select')) {
    const twins = [...fresh.querySelectorAll(input.tagName.toLowerCase())].filter(other => other.name === input.name);
    const twin = ['radio', 'checkbox'].includes(input.type) ? twins.find(other => other.value === input.value) : twins[0];
    if (!twin) continue;
    twin.value = input.value;
    if ('checked' in input) twin.checked = input.checked;
  }
  for (const details of old.querySelectorAll('details[id]')) {
    const twin = fresh.querySelector(`#${CSS.escape(details.id)}`);
    if (twin) twin.open = details.open;
  }
}

function selection(input) {
  try {
    return [input?.selectionStart ?? null, input?.selectionEnd ?? null];
  } catch {
    return [null, null];
  }
}

function restoreFocus(focused, start, end) {
  const target = focused?.id && document.getElementById(focused.id);
  if (!target || target === document.activeElement) return;
  target.focus({ preventScroll: true });
  if (start !== null) target.setSelectionRange(start, end);
}

// ---- listening ------------------------------------------------------------------------------------------------------
function changed(form) {
  form.dataset.changes = String(Number(form.dataset.changes ?? 0) + 1);
}

document.addEventListener('input', event => {
  if (event.target.matches('[data-words]')) showCount(event.target);
  const form = event.target.form;
  if (!form?.matches('[data-guard]')) return;
  changed(form);
  if (form.dataset.live) {
    clearTimeout(waiting.get(form));
    waiting.set(form, setTimeout(() => sendLive(form), IDLE));
  }
});

document.addEventListener('change', event => {
  const form = event.target.form;
  if (form?.dataset.live) sendLive(form);
});

document.addEventListener('submit', event => {
  clearTimeout(waiting.get(event.target));
  running.get(event.target)?.abort();
  delete event.target.dataset.changes;
});

window.addEventListener('beforeunload', event => {
  if (document.querySelector('form[data-guard][data-changes]')) event.preventDefault();
});

// An error summary gets the attention first; so does the text it points to.
document.querySelector('[data-focus]')?.focus();
document.querySelectorAll('[data-words]').forEach(showCount);
