import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8", ".jsonld": "application/ld+json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8", ".md": "text/markdown; charset=utf-8", ".csv": "text/csv; charset=utf-8",
  ".xml": "application/xml; charset=utf-8", ".atom": "application/atom+xml; charset=utf-8",
  ".svg": "image/svg+xml", ".png": "image/png", ".zip": "application/zip", ".bib": "application/x-bibtex; charset=utf-8", ".ico": "image/x-icon", ".woff2": "font/woff2",
};

export interface Served {
  /** With a closing slash. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves one folder on 127.0.0.1, to this machine alone. Port 0 takes any free port. What does not exist is answered by the
 * folder's `404.html` with status 404; nothing outside the folder is ever read.
 */
export async function serveFolder(folder: string, port: number): Promise<Served> {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch(() => { response.destroy(); });
  });
  await listen(server, port);
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((resolve) => {
      server.close(() => { resolve(); });
      server.closeAllConnections();
    }),
  };
}

/** The file that an address names, or null when it names none inside the folder. A folder's address means its index. */
export function fileFor(folder: string, url: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(url.replace(/[?#].*$/s, ""));
  } catch {
    return null;
  }
  if (path.includes("\0") || path.includes("\\")) return null;
  const root = normalize(folder + sep);
  const file = join(root, path.endsWith("/") ? `${path}index.html` : path);
  return file.startsWith(root) ? file : null;
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response);
  const file = fileFor(folder, request.url ?? "/");
  const found = file === null ? null : await stat(file).catch(() => null);
  if (file === null || !found?.isFile()) return missing(folder, request, response);
  response.writeHead(200, { ...headers(file), "content-length": found.size });
  if (request.method === "HEAD") response.end();
  else createReadStream(file).on("error", () => response.destroy()).pipe(response);
}

async function missing(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const page = await readFile(join(folder, "404.html")).catch(() => Buffer.from("404"));
  response.writeHead(404, headers("404.html"));
  response.end(request.method === "HEAD" ? undefined : page);
}

function refuse(response: ServerResponse): void {
  response.writeHead(405, { allow: "GET, HEAD" });
  response.end();
}

function headers(file: string): Record<string, string> {
  return {
    "content-type": types[extname(file).toLowerCase()] ?? "application/octet-stream",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => { resolve(); });
  });
}
