// Keeps the reader's choice of light or dark from page to page. Without it the choice holds for one page.
const root = document.documentElement;
try { root.dataset.scheme = localStorage.getItem("scheme") ?? ""; } catch {}
addEventListener("DOMContentLoaded", () => {
  for (const radio of document.querySelectorAll("[name=scheme]")) {
    radio.checked = radio.value === (root.dataset.scheme ?? "");
    radio.addEventListener("change", () => { root.dataset.scheme = radio.value; try { localStorage.setItem("scheme", radio.value); } catch {} });
  }
});
