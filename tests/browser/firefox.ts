import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, connect, type AddressInfo, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A Firefox as it is installed, steered by its own protocol (Marionette). */
export interface Firefox {
  readonly version: string;
  open(address: string): Promise<void>;
  /** Runs the body of a function on the page. */
  run(body: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Where a Firefox is: `$FIREFOX_PATH`, or where systems put it. Null when there is none. */
export function findFirefox(): string | null {
  return [process.env["FIREFOX_PATH"] ?? "", "/usr/bin/firefox-esr", "/usr/bin/firefox"].find((path) => path !== "" && existsSync(path)) ?? null;
}

export async function launchFirefox(path: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), "firefox-"));
  const port = await freePort();
  writeFileSync(join(profile, "user.js"), `user_pref("marionette.port", ${port});\nuser_pref("app.update.enabled", false);\n`);
  const program = spawn(path, ["--headless", "--marionette", "--no-remote", "--profile", profile], { stdio: "ignore", env: { ...process.env, HOME: profile } });
  const send = await speak(await connected(port));
  const { capabilities } = await send("WebDriver:NewSession", { pageLoadStrategy: "normal" }) as { capabilities: { browserVersion: string } };
  return {
    version: capabilities.browserVersion,
    open: async (url) => { await send("WebDriver:Navigate", { url }); },
    run: async (script) => (await send("WebDriver:ExecuteScript", { script, args: [] }) as { value: unknown }).value,
    close: async () => {
      const ended = new Promise((resolve) => { program.once("exit", resolve); });
      program.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Messages are JSON with their length in bytes before them: `[0, id, command, parameters]`, answered by `[1, id, error, result]`. */
async function speak(socket: Socket): Promise<(command: string, parameters: object) => Promise<unknown>> {
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  let held = Buffer.alloc(0);
  let turns = 0;
  socket.on("data", (bytes) => {
    held = Buffer.concat([held, bytes]);
    for (let colon = held.indexOf(":"); colon > 0; colon = held.indexOf(":")) {
      const end = colon + 1 + Number(held.subarray(0, colon).toString());
      if (held.length < end) return;
      const message = JSON.parse(held.subarray(colon + 1, end).toString()) as unknown;
      held = held.subarray(end);
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message as [number, number, { message: string } | null, unknown];
      if (error) waiting.get(id)?.reject(new Error(error.message));
      else waiting.get(id)?.resolve(result);
    }
  });
  return (command, parameters) => new Promise((resolve, reject) => {
    waiting.set(++turns, { resolve, reject });
    const text = JSON.stringify([0, turns, command, parameters]);
    socket.write(`${Buffer.byteLength(text)}:${text}`);
  });
}

async function connected(port: number): Promise<Socket> {
  for (let tries = 0; tries < 150; tries += 1) {
    const socket = await new Promise<Socket | null>((resolve) => {
      const opened = connect(port, "127.0.0.1", () => { resolve(opened); });
      opened.once("error", () => { resolve(null); });
    });
    if (socket) return socket;
    await new Promise((resolve) => { setTimeout(resolve, 200); });
  }
  throw new Error("Cannot reach Firefox: it did not open its port.");
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => { resolve(port); });
    });
  });
}
