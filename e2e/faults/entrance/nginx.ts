import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { waitFor } from '@cep/kit/testing';
import { freePorts } from '../../harness/ports';
import { nginx } from '../../../infra/scripts/lib/tools.cjs';

const TEMPLATE = resolve(__dirname, '../../../infra/nginx/templates/default.conf.template');
/** Whom requests ask for by address. */
const HOST = '127.0.0.1';

export interface Entrance {
  url: string;
  /** What it has complained of. */
  errors(): string[];
  stop(): Promise<void>;
}

export const hasNginx = (): boolean => nginx() !== null;

/** nginx as the product is deployed behind it, from its own template, before as many gateways as there are ports. */
export async function entrance(gateways: readonly number[]): Promise<Entrance> {
  const folder = mkdtempSync('/tmp/cep-faults-nginx-');
  // Started by root, it keeps bodies as a user of its own.
  chmodSync(folder, 0o755);
  const [port = 0] = await freePorts(1);
  const values: Record<string, string> = {
    STOREFRONT_HOST: HOST,
    BACKOFFICE_HOST: 'panel.cep.example',
    GATEWAY_SERVERS: gateways.map((gateway) => `server ${HOST}:${gateway} max_fails=0;`).join(' '),
    // No pages run here.
    STOREFRONT_UPSTREAM: `${HOST}:9`,
    BACKOFFICE_UPSTREAM: `${HOST}:9`,
  };
  const site = readFileSync(TEMPLATE, 'utf8')
    .replace(/\$\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
    .replaceAll('listen 8080', `listen ${HOST}:${port}`);
  writeFileSync(join(folder, 'site.conf'), site);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ');
  writeFileSync(
    join(folder, 'nginx.conf'),
    `pid ${folder}/pid; daemon off; worker_processes 2; error_log ${folder}/error.log info;
     events { worker_connections 4096; } http { access_log off; ${temporary} include ${folder}/site.conf; }`,
  );
  const child: ChildProcess = spawn(nginx() ?? 'nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder], {
    stdio: 'ignore',
  });
  const url = `http://${HOST}:${port}`;
  await waitFor(async () => (await fetch(`${url}/nginx-health`)).status > 0, { what: 'nginx' });
  return {
    url,
    errors: () =>
      readFileSync(join(folder, 'error.log'), 'utf8')
        .split('\n')
        .filter((line) => / \[(error|crit|alert|emerg)\] /.test(line)),
    stop: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
