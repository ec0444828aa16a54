import { html } from "../../src/site/html.ts";

/** The mark: a spine, three bars of years, and the grave accent that the archive gives back. Read as a letter it is È. */
export const mark = html`<svg viewBox="0 0 32 32" aria-hidden="true"><path d="M4 3h4v26H4zM10 11h11v4H10zM10 24h14v5H10z"/><path class="tone" d="M10 17.5h19v4H10zM12 2h6l5 6h-4z"/></svg>`;
