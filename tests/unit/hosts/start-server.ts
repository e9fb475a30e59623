import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { listen } from '../../../scripts/start/listen.ts';

/** A running server. */
export interface RunningServer {
  /** Without a slash at its end. */
  origin: string;
  stop(): Promise<void>;
}

const programs = { nginx: ['nginx', '/usr/sbin/nginx'], apache: ['apache2', '/usr/sbin/apache2'] };
export type ServerName = keyof typeof programs;

/** The program of a server; undefined on a machine without it. */
export function findProgram(name: ServerName): string | undefined {
  return programs[name].find((program) => spawnSync(program, ['-v']).status === 0);
}

/**
 * Starts a real server as this user.
 *
 * @param work Absolute path of an empty folder for its own files.
 * @param root Absolute path of the folder that is served, and `site` of the built site in it.
 */
export async function startServer(
  name: ServerName,
  { work, root, site }: { work: string; root: string; site: string },
): Promise<RunningServer> {
  const program = findProgram(name);
  if (program === undefined) throw new Error(`${name} is not installed`);
  mkdirSync(work, { recursive: true });
  const port = await findFreePort();
  const file = join(work, 'server.conf');
  const format = name === 'nginx' ? formatNginx : formatApache;
  writeFileSync(file, format({ work, root, site, port }));
  const options = name === 'nginx' ? ['-c', file] : ['-f', file, '-D', 'FOREGROUND'];
  const process = spawn(program, options, { stdio: ['ignore', 'pipe', 'pipe'] });
  const origin = `http://127.0.0.1:${port}`;
  await waitFor(origin, process);
  return { origin, stop: () => stopProcess(process) };
}

interface Places {
  work: string;
  root: string;
  site: string;
  port: number;
}

const formatNginx = ({ work, root, site, port }: Places) => `
daemon off;
pid ${work}/nginx.pid;
error_log stderr;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((part) => `${part}_temp_path ${work}/${part};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include "${site}/nginx.conf";
  }
}
`;

const modules = 'mpm_event authz_core dir mime headers rewrite filter deflate alias'.split(' ');

const formatApache = ({ work, root, port }: Places) => `
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${work}/apache.pid
DefaultRuntimeDir ${work}
ErrorLog ${work}/error.log
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
DocumentRoot ${root}
<Directory ${root}>
  AllowOverride FileInfo Indexes Options=Indexes
  Require all granted
</Directory>
`;

async function findFreePort(): Promise<number> {
  const probe = createServer();
  const { port } = await listen(probe, { port: 0, host: '127.0.0.1' });
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function waitFor(origin: string, server: ChildProcess): Promise<void> {
  let said = '';
  server.stderr?.on('data', (data) => {
    said += data;
  });
  for (let tries = 0; tries < 200; tries++) {
    if (server.exitCode !== null) throw new Error(`the server ended: ${said}`);
    if (
      await fetch(origin).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the server does not answer: ${said}`);
}

function stopProcess(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill();
  });
}
