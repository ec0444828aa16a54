import type { Catalogue } from "../../src/archive/catalogue.ts";
import type { Refusal } from "../../src/archive/refusal.ts";
import type { ShelfPage } from "../../src/archive/shelf-pages.ts";
import type { Document, ProsePage } from "../../src/model.ts";
import type { WrittenFile } from "../../src/site/open/datapackage.ts";
import type { Downloads } from "./downloads.ts";

/** What every template is given. */
export interface Shown {
  readonly catalogue: Catalogue;
}
export interface ShownDocument extends Shown {
  readonly document: Document;
  /** The files that are served beside each document; without it, none. */
  readonly served?: { readonly of: (id: string) => Downloads };
}
/** One page of a shelf. */
export interface ShownShelf extends Shown {
  readonly part: ShelfPage;
}
export interface ShownProse extends Shown {
  readonly prose: ProsePage;
}

export interface ShownCoverage extends Shown {
  /** What this build refused, by the name of its file within the archive's folder. */
  readonly refusals?: readonly Refusal[];
}
export interface ShownOpen extends Shown {
  /** The files of open data that lie at the site's root. */
  readonly open?: readonly WrittenFile[];
}
export interface ShownHome extends Shown {
  /** The page goes into the offline copy, which does not offer itself. */
  readonly isCopy?: boolean;
}

/** Where a page reads and from which address it links. */
export interface Place {
  readonly catalogue: Catalogue;
  readonly from: string;
}
