import type { Site } from "../../model.ts";
import { openWords as words } from "../open-words.ts";
import { citationFields, documentFields, type Field } from "./fields.ts";
import type { OpenFile } from "./files.ts";

/** A written file: its size and its sum. */
export interface WrittenFile extends OpenFile {
  readonly bytes: number;
  readonly sha256: string;
}

/** The description of the open data as a Frictionless Data Package (version 2), with the data dictionary. */
export function dataPackage(site: Site, files: readonly WrittenFile[]): string {
  return `${JSON.stringify({
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "archive",
    title: site.name,
    description: `${site.description}\n\n${words.licenceIs(site.licence.name)} ${words.csvRule}`,
    homepage: site.address ?? undefined,
    licenses: site.licence.url === null ? undefined : [{ title: site.licence.name, path: site.licence.url }],
    contributors: [{ title: site.publisher, roles: ["publisher"] }],
    resources: files.map(resource),
  }, null, 2)}\n`;
}

function resource({ path, kind, name, format, mediatype, part, bytes, sha256 }: WrittenFile) {
  const common = { name, path, title: words.files[kind], description: words.holds[kind], format, mediatype, encoding: "utf-8", bytes, hash: `sha256:${sha256}` };
  if (kind === "documents") return { ...common, type: "table", dialect, schema: { ...schemaOf(documentFields), primaryKey: ["id"] } };
  if (kind !== "citations") return common;
  const reference = { resource: part === 1 ? "documents" : `documents-${part}`, fields: ["id"] };
  return { ...common, type: "table", dialect, schema: { ...schemaOf(citationFields), foreignKeys: [{ fields: ["document"], reference }] } };
}

const dialect = { delimiter: ",", lineTerminator: "\r\n", quoteChar: "\"", doubleQuote: true, header: true };

function schemaOf<Row>(fields: readonly Field<Row>[]) {
  return {
    fields: fields.map(({ name, type, constraints, title, description }) => ({ name, type, title, description, ...(constraints ? { constraints } : {}) })),
    missingValues: [""],
  };
}
