// Makes pages nicer; every page works without it.

// Moves focus to the list of problems, so that nobody misses it.
document.querySelector('[data-focus]')?.focus();

countWords();
unfoldTarget();
window.addEventListener('hashchange', unfoldTarget);
document.querySelectorAll('form[data-live]').forEach(live);
document.querySelectorAll('form:is([data-live], [data-guard])').forEach(guard);
document.querySelectorAll('form[data-sheet]').forEach(sheet);
document.querySelectorAll('[data-place]').forEach(placing);
document.querySelectorAll('[data-script]').forEach(text => { text.hidden = false; });

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

// In a sheet Enter and the arrows go from line to line, as people know from a spreadsheet.
function sheet(form) {
  form.addEventListener('keydown', event => {
    const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    const cell = event.target.closest('td');
    if (!step || !cell || event.target.tagName !== 'INPUT') return;
    const line = cell.parentElement;
    const next = (step > 0 ? line.nextElementSibling : line.previousElementSibling)?.cells[cell.cellIndex]?.querySelector('input:not([type=hidden]), select');
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.select?.();
  });
}

// Groups are moved in a drawing with mouse, finger or arrows. The table below it has the same fields, and saves them.
let placed = Promise.resolve();

function placing(drawings) {
  const form = document.getElementById(drawings.dataset.form);
  if (!form) return;
  const queue = (group, step) => {
    const { id } = group.closest('[data-replace]');
    placed = placed.then(() => place(drawings, form, id, group.dataset.row, step));
  };
  drawings.addEventListener('keydown', event => {
    const step = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
    const group = event.target.closest?.('[data-row]');
    if (!step || !group) return;
    event.preventDefault();
    queue(group, step);
  });
  // A finger on a group moves the group, not the page.
  drawings.addEventListener('touchstart', event => { if (event.target.closest?.('[data-row]')) event.preventDefault(); }, { passive: false });
  drawings.addEventListener('pointerdown', event => {
    const group = event.target.closest?.('[data-row]');
    if (!group || event.button) return;
    event.preventDefault();
    group.focus();
    group.setPointerCapture(event.pointerId);
    const svg = group.ownerSVGElement;
    const scale = svg.viewBox.baseVal.width / svg.getBoundingClientRect().width;
    const follow = at => group.setAttribute('transform', `translate(${(at.clientX - event.clientX) * scale} ${(at.clientY - event.clientY) * scale})`);
    const drop = at => {
      group.removeEventListener('pointermove', follow);
      const target = at.type === 'pointerup' && document.elementsFromPoint(at.clientX, at.clientY).find(one => one.dataset?.set && one.ownerSVGElement === svg);
      const [column, line] = group.dataset.at.split(' ');
      const step = target ? [target.dataset.column - column, target.dataset.line - line] : [0, 0];
      if (step[0] || step[1]) queue(group, step);
      else group.removeAttribute('transform');
    };
    group.addEventListener('pointermove', follow);
    group.addEventListener('pointerup', drop, { once: true });
    group.addEventListener('pointercancel', drop, { once: true });
  });
  makeMovable();
}

function makeMovable() {
  document.querySelectorAll('[data-place] [data-row]').forEach(group => {
    group.setAttribute('tabindex', '0');
    group.setAttribute('role', 'button');
    group.setAttribute('aria-label', `${group.querySelector('title').textContent}: ${targetOf(group).dataset.words}. Verplaats met de pijltjes.`);
  });
}

function targetOf(group, [right, up] = [0, 0]) {
  const [column, line] = group.dataset.at.split(' ').map(Number);
  return group.ownerSVGElement.querySelector(`[data-column="${column + right}"][data-line="${line + up}"]`);
}

// The row of the table is sent as the form would send it; whatever is not simply saved is left to the form itself.
async function place(drawings, form, drawing, row, step) {
  const find = () => document.getElementById(drawing)?.querySelector(`[data-row="${row}"]`);
  const said = drawings.parentElement.querySelector('[data-said]');
  const target = find() && targetOf(find(), step);
  if (!target) {
    said.textContent = 'Verder kan niet.';
    return;
  }
  const name = `${drawings.dataset.place}.${row}`;
  const line = form.querySelector(`[name="${name}.@versie"]`).closest('tr');
  target.dataset.set.split(' ').map(pair => pair.split('=')).forEach(([field, value]) => { line.querySelector(`[name="${name}.${field}"]`).value = value; });
  const data = new FormData();
  data.append('csrf', form.elements.csrf.value);
  line.querySelectorAll('input, select').forEach(input => data.append(input.name, input.value));
  const answer = await fetch(form.action, { method: 'POST', body: data }).catch(() => null);
  if (!answer?.ok) {
    form.submit();
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  page.querySelectorAll('[data-replace]').forEach(part => document.getElementById(part.id)?.replaceWith(document.importNode(part, true)));
  makeMovable();
  find()?.focus();
  said.textContent = `Opgeslagen. ${find()?.getAttribute('aria-label') ?? ''}`;
}
