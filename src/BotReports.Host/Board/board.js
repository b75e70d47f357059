// Asks for the rows every few seconds with the secret behind the #, and shows those that fit the filter.
"use strict";

const everySeconds = 5;
const longestSeconds = 15;
const rows = document.getElementById("rows");
const notice = document.getElementById("notice");
const find = document.getElementById("find");
const only = document.getElementById("only");
let tag = null;
let seenAt = null;

function fold(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function filter() {
  const words = fold(find.value).split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const section of rows.querySelectorAll("section")) {
    let left = 0;
    for (const row of section.querySelectorAll("li")) {
      const text = fold(row.textContent);
      const fits = words.every(word => text.includes(word))
        && (only.value === "" || (only.value === "problem" ? "problem" in row.dataset : row.dataset.state === only.value));
      row.hidden = !fits;
      left += fits ? 1 : 0;
    }
    for (const room of section.querySelectorAll(".room")) {
      room.hidden = room.querySelector("li:not([hidden])") === null;
    }
    section.hidden = left === 0;
    shown += left;
  }
  if (seenAt !== null) {
    notice.textContent = shown === 0 ? document.body.dataset.none : "";
  }
}

async function look() {
  try {
    const headers = { Authorization: `Bearer ${location.hash.slice(1)}` };
    if (tag !== null) {
      headers["If-None-Match"] = tag;
    }
    const answer = await fetch(`${location.pathname.replace(/\/$/, "")}/rows`, { headers, cache: "no-store", signal: AbortSignal.timeout(longestSeconds * 1000) });
    if (answer.status === 401) {
      rows.replaceChildren();
      tag = null;
      seenAt = null;
      notice.textContent = document.body.dataset.opensNot;
      return;
    }
    if (answer.status !== 304) {
      if (!answer.ok) {
        throw new Error(`${answer.status}`);
      }
      const html = await answer.text();
      tag = answer.headers.get("ETag");
      const top = window.scrollY;
      rows.innerHTML = html;
      window.scrollTo(0, top);
    }
    seenAt = new Date();
    filter();
  } catch {
    const time = seenAt === null ? "…" : seenAt.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
    notice.textContent = document.body.dataset.lost.replace("{time}", time);
  }
}

document.getElementById("filter").addEventListener("submit", event => event.preventDefault());
find.addEventListener("input", filter);
only.addEventListener("change", filter);
window.addEventListener("hashchange", () => location.reload());

// The next question waits for the last answer, so that none overtakes another.
async function follow() {
  await look();
  setTimeout(follow, everySeconds * 1000);
}

follow();
