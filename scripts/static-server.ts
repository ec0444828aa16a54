import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";
import { mediaTypes } from "../src/tables/headers.ts";
import { securityHeaders } from "./host-files.ts";

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

/** What a host should send, so that what works here works there. */
const safe = Object.fromEntries(await securityHeaders({ https: false }));

function headers(file: string): Record<string, string> {
  return {
    ...safe,
    "content-type": mediaTypes[extname(file).toLowerCase().slice(1)] ?? "application/octet-stream",
    "cache-control": "no-store",
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => { resolve(); });
  });
}
