import { dateDoubted } from "../../src/archive/doubted.ts";
import type { Document } from "../../src/model.ts";
import { dateInYear, dayOf, machineDate, monthOf, precision, roleLabel, sentence, shortDate, yearOf } from "../../src/site/dates.ts";
import { html, type Content, type Markup } from "../../src/site/html.ts";
import { document as words, lists, roleWords } from "../../src/site/words.ts";

/** The date at the head of an entry: whole with its role in words, or inside its year with a short role. */
export function when(document: Document, style: "full" | "inYear"): Markup {
  const { front } = document;
  if (front.date === null) return html`<p class="when"><span>${lists.noDate}</span></p>`;
  const doubt = dateDoubted(document) ? `, ${words.dateDoubted}` : "";
  const role = style === "full" ? roleLabel(front.date, front.dateRole) : front.dateRole ? roleWords[front.dateRole] : "";
  const shown = style === "full" ? shortDate(front.date) : dateInYear(front.date);
  return html`<p class="when"><time datetime="${machineDate(front.date)}">${shown}</time> <span>${role}${doubt}</span></p>`;
}

/** The form of an entry's mark on the line: what the date is the date of, or that the day is not known. */
export function markOf(document: Document): Markup {
  const { front } = document;
  const known = front.date === null ? "none" : dayOf(front.date) === null ? "partial" : front.dateRole ?? "none";
  return html` data-role="${known}"${dateDoubted(document) ? html` data-doubt="yes"` : null}`;
}

/** The date as a stamp: day, month, year, each only where the text gives it, under its role in words. */
export function moment(document: Document, also: Content = null): Markup {
  const { date, dateRole } = document.front;
  if (date === null) return stamp(lists.noDateLabel, null, "", also);
  const doubt = dateDoubted(document);
  return stamp(`${sentence(roleLabel(date, dateRole))}${doubt ? `, ${words.dateDoubted}` : ""}`, date, doubt ? "?" : "", also);
}

/** A date as a stamp under its label; `sign` stands at its first figure. */
export function stamp(label: string, date: string | null, sign = "", also: Content = null): Markup {
  if (date === null) return html`<p class="time moment"><span class="label">${label}</span> <span class="none">${lists.noDateStamp}</span>${also}</p>`;
  const [day, month] = [dayOf(date), monthOf(date)];
  const lead = day ?? (month === null ? Number(yearOf(date)) : month);
  return html`<p class="time moment"><span class="label">${label}</span>
<time datetime="${machineDate(date)}">${
    day !== null ? html`<b>${lead}${sign}</b> <i>tháng ${month}</i> <span>${yearOf(date)}</span>`
    : month !== null ? html`<i>tháng</i> <b>${lead}${sign}</b> <span>${yearOf(date)}</span>`
    : html`<i>năm</i> <b>${yearOf(date)}${sign}</b>`
  }</time>${also}</p>`;
}

/** What the precision of a date leaves open, for the line below a title. */
export function openPart(date: string | null): string | null {
  if (date === null) return null;
  const known = precision(date);
  return known === "year" ? lists.onlyYear : known === "month" ? lists.onlyMonth : null;
}
