// Makes pages nicer; every page works without it.

// Moves focus to the list of problems, so that nobody misses it.
document.querySelector('[data-focus]')?.focus();

countWords();
unfoldTarget();
window.addEventListener('hashchange', unfoldTarget);
document.querySelectorAll('form[data-live]').forEach(live);
document.querySelectorAll('form[data-live]').forEach(guard);

// A link from the list of problems may point into a folded row.
function unfoldTarget() {
  const id = decodeURIComponent(location.hash.slice(1));
  for (let at = id && document.getElementById(id); at; at = at.parentElement) {
    if (at.tagName === 'DETAILS') at.open = true;
  }
}

// Advice on length; it never blocks.
function countWords() {
  document.addEventListener('input', event => showWords(event.target));
  document.querySelectorAll('[data-words]').forEach(showWords);
}

function showWords(input) {
  const advised = Number(input.dataset?.words);
  const line = advised && document.getElementById(`${input.id}-woorden`);
  if (!line) return;
  const used = input.value.trim() ? input.value.trim().split(/\s+/).length : 0;
  line.textContent = used > advised
    ? `${used} woorden. Advies: hooguit ${advised}. Kan het korter?`
    : `${used} van hooguit ${advised} woorden.`;
  line.classList.toggle('sw-words--over', used > advised);
}

// Questions that depend on an answer come and go while it is given. The server tells which are asked; what was typed in
// a question that goes stays in the page, switched off, and comes back with it.
function live(form) {
  let asking = new AbortController();
  // Pressing a button leaves a field, which asks, and sends the form: an answer on its way must not renew the token then.
  form.addEventListener('submit', () => asking.abort());
  form.addEventListener('change', async () => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    try {
      const answer = await fetch(form.dataset.live, { method: 'POST', body: new FormData(form), signal });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const asked = page.getElementById('vragen');
      if (asked) follow(form.querySelector('#vragen'), asked);
      page.querySelectorAll('[data-replace]').forEach(part => document.getElementById(part.id)?.replaceWith(part));
    } catch {
      // overtaken by a later change; or without a connection, and then the questions follow at the next save
    }
  });
}

function follow(shown, asked) {
  const wanted = [...asked.children];
  for (const field of shown.children) {
    toggle(field, wanted.some(other => other.id === field.id));
  }
  wanted.forEach((field, place) => {
    const present = document.getElementById(field.id);
    if (present) {
      refreshRemarks(present, field);
    } else {
      const next = wanted.slice(place + 1).map(other => document.getElementById(other.id)).find(Boolean);
      shown.insertBefore(document.importNode(field, true), next ?? null);
    }
  });
}

function refreshRemarks(present, fresh) {
  present.querySelectorAll(':scope > .sw-remark').forEach(remark => remark.remove());
  const place = present.querySelector(':scope > .sw-details');
  fresh.querySelectorAll(':scope > .sw-remark').forEach(remark => present.insertBefore(document.importNode(remark, true), place));
}

function toggle(field, asked) {
  field.hidden = !asked;
  field.querySelectorAll('input, select, textarea, button').forEach(input => { input.disabled = !asked; });
}

// Warns before leaving with answers that were not saved.
function guard(form) {
  let changed = false;
  form.addEventListener('input', () => { changed = true; });
  form.addEventListener('submit', () => { changed = false; });
  window.addEventListener('beforeunload', event => { if (changed) event.preventDefault(); });
}
