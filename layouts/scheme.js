const own = document.currentScript.src;
// The key / leads to the search box of any page.
addEventListener("keydown", (event) => {
  const box = document.getElementById("q");
  const typing = event.target instanceof Element && event.target.matches("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");
  if (event.key !== "/" || typing || !box || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  event.preventDefault();
  box.focus();
  box.select();
});
// A document that a search led to marks the words that were asked for.
if (new URLSearchParams(location.search).has("tim")) addEventListener("DOMContentLoaded", () => {
  const script = document.createElement("script");
  script.src = new URL("search/highlight.js", own).href;
  document.head.append(script);
});
// Keeps the reader's choice of light or dark from page to page. Without it the choice holds for one page.
const root = document.documentElement;
try { root.dataset.scheme = localStorage.getItem("scheme") ?? ""; } catch {}
addEventListener("DOMContentLoaded", () => {
  for (const radio of document.querySelectorAll("[name=scheme]")) {
    radio.checked = radio.value === (root.dataset.scheme ?? "");
    radio.addEventListener("change", () => { root.dataset.scheme = radio.value; try { localStorage.setItem("scheme", radio.value); } catch {} });
  }
});
