import { partsOf } from "../src/search/content.ts";
import { glossaryOf } from "../src/search/glossary.ts";
import type { SearchRecord } from "../src/search/record.ts";
import { packVocabulary, vocabularyOf } from "../src/search/vocabulary.ts";

/** The lists beside the index as classic scripts: abbreviations and their words, and the archive's own vocabulary. */
export function listScripts(records: readonly SearchRecord[]): readonly { readonly path: string; readonly text: string }[] {
  const texts = records.map(({ content }) => partsOf(content)).flatMap(({ title, body }) => [title, body]);
  return [script("glossary.json", glossaryOf(texts)), script("vocabulary.json", packVocabulary(vocabularyOf(texts)))];
}

function script(name: string, held: unknown): { readonly path: string; readonly text: string } {
  return { path: `${name}.js`, text: `archiveSearch.take(${JSON.stringify(name)},${JSON.stringify(held)});\n` };
}
