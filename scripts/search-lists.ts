import { glossaryOf, type Defined } from "../src/search/glossary.ts";
import { packVocabulary, vocabularyOf, type Counted } from "../src/search/vocabulary.ts";
import { handing, type Script } from "./search-files.ts";

/** The lists beside the index as classic scripts: abbreviations and their words, and the archive's own vocabulary. */
export function listScripts(parts: readonly { readonly defined: Defined; readonly counted: Counted }[]): readonly Script[] {
  return [
    handing("glossary", glossaryOf(parts.map(({ defined }) => defined))),
    handing("vocabulary", packVocabulary(vocabularyOf(parts.map(({ counted }) => counted)))),
  ];
}
