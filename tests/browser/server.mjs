// The service under test: started on a free port with a temporary folder, watched, ended by its id.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
export const program = process.env.QINGBAI_PROGRAM ?? join(root, 'build/qingbai');

const running = new Set();
const folders = new Set();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

export function temporaryFolder(name = 'qingbai') {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  folders.add(folder);
  return folder;
}

async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

export class Server {
  constructor({ demo = true, data = temporaryFolder(), env = {} } = {}) {
    Object.assign(this, { demo, data, env, log: '' });
  }

  async start() {
    if (!existsSync(program)) throw new Error(`${program} is not built`);
    this.port ??= await freePort();
    this.origin = `http://127.0.0.1:${this.port}`;
    const env = { ...process.env, ...this.env, QINGBAI_LISTEN: `127.0.0.1:${this.port}`, QINGBAI_DATA: this.data };
    this.child = spawn(program, ['serve', ...(this.demo ? ['--demo'] : [])], { env, cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(this.child);
    const { child } = this;
    this.ended = new Promise((resolve) => child.once('close', (code, signal) => (running.delete(child), resolve(signal ?? code))));
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (this.log += bytes));
    for (let tries = 0; tries < 600; ++tries) {
      if (child.exitCode !== null) throw new Error(`the service ended at once: ${this.log}`);
      const answer = await fetch(`${this.origin}/readyz`).catch(() => null);
      if (answer?.ok) return this;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`the service is not ready after a minute: ${this.log}`);
  }

  /// SIGTERM ends it in order, SIGKILL in the middle of whatever it does.
  async end(signal = 'SIGTERM') {
    this.child.kill(signal);
    return this.ended;
  }
}
