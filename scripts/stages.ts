import { appendFileSync, readFileSync, writeFileSync } from "node:fs";

/** What one stage of a command cost: seconds of processor time with that of ended children, seconds, megabytes at the peak. */
export interface StageCost {
  readonly stage: string;
  readonly cpu: number;
  readonly wall: number;
  readonly peak: number;
}

/** The benchmark names a file here to be told what each stage costs; nobody else does, and then nothing is measured. */
const told = process.env["ARCHIVE_STAGES"];

/** Does a stage of a command, and tells what it cost where somebody asked. */
export async function stage<Result>(name: string, act: () => Result | Promise<Result>): Promise<Result> {
  if (!told) return act();
  forgetPeak();
  const [cpu, start] = [cpuSeconds(), performance.now()];
  try {
    return await act();
  } finally {
    const cost: StageCost = { stage: name, cpu: cpuSeconds() - cpu, wall: (performance.now() - start) / 1000, peak: peakMegabytes() };
    appendFileSync(told, `${JSON.stringify(cost)}\n`);
  }
}

/** Of this process and its children that ended; elsewhere than on Linux of this process alone. */
function cpuSeconds(): number {
  try {
    const stat = readFileSync("/proc/self/stat", "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ").map(Number);
    return [11, 12, 13, 14].reduce((sum, at) => sum + (fields[at] ?? 0), 0) / 100;
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  }
}

/** Linux counts the peak anew from here. */
function forgetPeak(): void {
  try {
    writeFileSync("/proc/self/clear_refs", "5");
  } catch {
    return;
  }
}

function peakMegabytes(): number {
  try {
    return Number(readFileSync("/proc/self/status", "utf8").split("VmHWM:")[1]?.trim().split(" ")[0]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}
