/** Small documents, ledgers and archives for tests; each takes what differs. */
import { buildArchive, type Built } from "../../src/archive/build.ts";
import { gistOf } from "../../src/archive/gist.ts";
import type { TextFile } from "../../src/archive/refusal.ts";
import type { Document, Evidence, FrontMatter, Known, Ledger, Missing } from "../../src/model.ts";

export const siteFile: TextFile = {
  path: "content/site.yaml",
  text: 'name: "Kho thử"\ndescription: "Văn bản để thử"\naddress: null\npublisher: "Nhóm thử"\nlicence: {name: "CC BY 4.0", url: null}\ncontact: "thu@example.org"\n',
};

export function front(differs: Partial<FrontMatter> = {}): FrontMatter {
  return {
    id: "mot", kind: "article", title: "Một", date: "2013-01-28", dateRole: "published", author: null, publisher: null,
    credit: null, number: null, places: [], topics: [], cites: [],
    source: { file: "mot.txt", sha256: "0".repeat(64), url: null, retrieved: null }, review: [], ...differs,
  };
}

/** A document's file as the normaliser writes it: each value as JSON. */
export function file(differs: Partial<FrontMatter> & Record<string, unknown> = {}, body = "Một đoạn."): TextFile {
  const lines = Object.entries({ ...front(), ...differs }).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const id = typeof differs.id === "string" ? differs.id : "mot";
  return { path: `content/documents/${id}.md`, text: `---\n${lines.join("\n")}\n---\n\n${body}\n` };
}

export function evidence(differs: Partial<Evidence> = {}): Evidence {
  return { rule: "sample", grade: "placed", quote: "câu chữ", line: 3, ...differs };
}

export function known<T>(value: T, differs: Partial<Evidence> = {}): Known<T> {
  return { value, evidence: [evidence(differs)], rivals: [] };
}

export function missing(): Missing {
  return { value: null, tried: ["sample"], rivals: [] };
}

/** A ledger that agrees with `front()`. */
export function ledger(differs: Partial<Ledger> = {}): Ledger {
  return {
    version: 1, id: "mot", generated: "0".repeat(64), source: { file: "mot.txt", sha256: "0".repeat(64), bytes: 10 },
    encoding: { name: "utf-8", grade: "inferred", score: 1 },
    facts: {
      kind: known("article"), title: known("Một"), date: known({ date: "2013-01-28", role: "published" }),
      author: missing(), publisher: missing(), credit: missing(), number: missing(), signer: missing(), effective: missing(), places: [], topics: [], cites: [],
    },
    edits: [], lines: [], doubts: [], ...differs,
  };
}

export function ledgerFile(differs: Partial<Ledger> = {}): TextFile {
  return { path: `content/ledger/${differs.id ?? "mot"}.json`, text: JSON.stringify(ledger(differs)) };
}

export function document(differs: Partial<FrontMatter> = {}, own: Partial<Document> = {}): Document {
  const facts = front(differs);
  return { id: facts.id, front: facts, body: "", ledger: null, edited: [], gist: gistOf(own.ledger ?? null), ...own };
}

export function built(documents: readonly TextFile[], ledgers: readonly TextFile[] = [], pages: readonly TextFile[] = []): Built {
  return buildArchive({ site: siteFile, documents, ledgers, pages });
}
