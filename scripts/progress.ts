import { SingleBar, Presets } from "cli-progress";

export interface Progress {
  readonly step: () => void;
  readonly end: () => void;
}

/** Shows how far long work is: a bar on a terminal, a plain line each tenth elsewhere, nothing for short work. */
export function progress(what: string, total: number, fewest = 50): Progress {
  if (total < fewest) return { step: () => {}, end: () => {} };
  return process.stderr.isTTY ? bar(what, total) : lines(what, total);
}

function bar(what: string, total: number): Progress {
  const one = new SingleBar({ format: `${what} {bar} {value}/{total}`, stream: process.stderr, clearOnComplete: true }, Presets.shades_classic);
  one.start(total, 0);
  return { step: () => one.increment(), end: () => one.stop() };
}

function lines(what: string, total: number): Progress {
  let done = 0;
  return {
    step: () => {
      done++;
      if (Math.floor((done * 10) / total) > Math.floor(((done - 1) * 10) / total)) console.error(`${what}: ${done}/${total}`);
    },
    end: () => {},
  };
}
