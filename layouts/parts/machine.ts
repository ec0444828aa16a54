import type { Document } from "../../src/model.ts";
import { citable } from "../../src/site/citing/citable.ts";
import { jsonLd, tags, type About } from "../../src/site/citing/metadata.ts";
import { html, trusted, type Markup } from "../../src/site/html.ts";
import type { Place } from "./shown.ts";

/** What a document's page tells machines: Dublin Core, Highwire and schema.org. A data block runs nothing, so the policy lets it be. */
export function machine({ catalogue }: Place, document: Document): Markup {
  const { front } = document;
  const text = citable(document, catalogue.archive.site);
  const labels = (kind: "topic" | "place", keys: readonly string[]) => keys.map((key) => catalogue.shelf(kind, key)?.label ?? key);
  const about: About = {
    topics: labels("topic", front.topics), places: labels("place", front.places),
    cites: front.cites.map(({ as }) => as), sha256: front.source.sha256,
  };
  return html`${tags(text, about).map(([name, content]) => html`<meta name="${name}" content="${content}">\n`)}<script type="application/ld+json">${trusted(jsonLd(text, about))}</script>
`;
}
