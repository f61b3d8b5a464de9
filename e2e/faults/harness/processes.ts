import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** One process of a running product. */
export interface RunningProcess {
  pid: number;
  /** `cep`, `gateway`, `leads`, `leads-worker`, `postgres`… */
  name: string;
}

const NAMES: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/infra\/standalone\/dist\/main\.js/, () => 'cep'],
  [/gateway\/dist\/main\.js/, () => 'gateway'],
  [/subgraphs\/(\w+)\/dist\/main\.js/, (match) => match[1] ?? ''],
  [/subgraphs\/(\w+)\/dist\/worker\.js/, (match) => `${match[1]}-worker`],
  [/bin\/postgres/, () => 'postgres'],
];

/** What of one process the kernel tells; empty when it is gone. */
export function kernelFile(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

/** The children of a launcher that are programs of the product. */
export function programsOf(launcher: number): RunningProcess[] {
  return childrenOf(launcher).flatMap((pid) => {
    const line = kernelFile(pid, 'cmdline').replaceAll('\0', ' ');
    for (const [pattern, name] of NAMES) {
      const match = pattern.exec(line);
      if (match) return [{ pid, name: name(match) }];
    }
    return [];
  });
}

export function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => /\) \S (\d+)/.exec(kernelFile(pid, 'stat'))?.[1] === String(parent));
}

/** Resident memory in MiB; 0 when it is gone. */
export function residentMiB(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(kernelFile(pid, 'status'))?.[1] ?? 0) / 1_024;
}

/** Environment with which a process was started. */
export function environmentOf(pid: number): Record<string, string> {
  const pairs = kernelFile(pid, 'environ').split('\0').filter(Boolean);
  return Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
}

export const argumentsOf = (pid: number): string[] => kernelFile(pid, 'cmdline').split('\0').slice(0, -1);

/** Which of some processes holds the local end of a TCP connection, told by its port. */
export function holderOfPort(pids: readonly number[], port: number): number | undefined {
  const hex = port.toString(16).toUpperCase().padStart(4, '0');
  const inodes = ['tcp', 'tcp6'].flatMap((file) =>
    readFileSync(`/proc/net/${file}`, 'utf8')
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter(([, local]) => local?.endsWith(`:${hex}`))
      .map((fields) => `socket:[${fields[9]}]`),
  );
  return pids.find((pid) => openFilesOf(pid).some((target) => inodes.includes(target)));
}

function openFilesOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => linkOf(`/proc/${pid}/fd/${fd}`));
  } catch {
    return [];
  }
}

function linkOf(path: string): string[] {
  try {
    return [readlinkSync(path)];
  } catch {
    return [];
  }
}
