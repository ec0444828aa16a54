/** The nouns of the archive. All of them are plain read-only data; no step changes what another made. */
export { dateRoles, deviceNames, frontMatterSchema, idPattern, kinds, workPattern } from "./model/front-matter.ts";
export type { ArchiveDate, Citation, DateRole, FrontMatter, Kind } from "./model/front-matter.ts";
export { correctable, sourceNoteSchema } from "./model/source.ts";
export type { SourceFile, SourceNote } from "./model/source.ts";
export { grades } from "./model/facts.ts";
export type { CitedWork, DatedRole, Evidence, Fact, Facts, Grade, Known, Missing, Rival } from "./model/facts.ts";
export { bodyLabels, outsideLabels, valueBelowRule, wrapRule } from "./model/text.ts";
export type { Block, DecodedText, Doubt, Edit, Line, LineLabel, ListItem, Outcome } from "./model/text.ts";
export type { Document, Gist, Ledger } from "./model/document.ts";
export { shelfKinds, siteSchema } from "./model/archive.ts";
export type { Archive, Former, Gone, ProsePage, Renamed, Shelf, ShelfKind, Site } from "./model/archive.ts";
