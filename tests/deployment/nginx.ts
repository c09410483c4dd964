import { execFileSync, spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** @returns a port nobody listens on at this moment */
export const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** Makes a certificate that only these tests believe. */
export const makeCertificate = (folder: string, names: readonly string[]): { certificate: string; key: string } => {
  const [certificate, key] = [join(folder, 'dashboard.pem'), join(folder, 'dashboard.key')];
  const alternatives = `subjectAltName=${names.map((name) => `DNS:${name}`).join(',')}`;
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-addext', alternatives, '-keyout', key, '-out', certificate], { stdio: 'ignore' });
  return { certificate, key };
};

const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** What a distribution's nginx.conf holds round the files of `conf.d`, kept within one folder. */
const mainFile = (folder: string, files: readonly string[]): string => `
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log warn;
events { worker_connections 512; }
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  ${files.map((file) => `include ${file};`).join('\n  ')}
}
`;

const isUp = async (port: number): Promise<boolean> => fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }).then(() => true, () => false);

/**
 * Runs nginx over files made for `conf.d`, after it has found no fault in them.
 *
 * @param program path of nginx
 * @param folder of its own, which exists
 * @param files names and contents
 * @param ready a port that answers plain http once it is up
 * @returns the function that stops it
 */
export const startNginx = async (program: string, folder: string, files: Readonly<Record<string, string>>, ready: number): Promise<() => void> => {
  await mkdir(join(folder, 'conf.d'));
  const paths = Object.keys(files).map((name) => join(folder, 'conf.d', name));
  await Promise.all(paths.map((path, i) => writeFile(path, Object.values(files)[i] ?? '')));
  const main = join(folder, 'nginx.conf');
  await writeFile(main, mainFile(folder, paths));
  const args = ['-p', folder, '-e', join(folder, 'error.log'), '-c', main];
  execFileSync(program, [...args, '-t', '-q'], { stdio: 'inherit' });
  const child = spawn(program, args, { stdio: 'inherit' });
  for (let waited = 0; !(await isUp(ready)); waited += 1) {
    if (waited > 100 || child.exitCode !== null) throw new Error('nginx does not answer');
    await new Promise((done) => setTimeout(done, 50));
  }
  return () => child.kill('SIGTERM');
};
