import type { Catalogue } from "../../src/archive/catalogue.ts";
import type { ShelfPage } from "../../src/archive/shelf-pages.ts";
import type { Document, ProsePage } from "../../src/model.ts";
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

/** Where a page reads and from which address it links. */
export interface Place {
  readonly catalogue: Catalogue;
  readonly from: string;
}
