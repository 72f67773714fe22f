'use strict';
const { spawn } = require('child_process');
const path = require('path');
const { Frames } = require('./frames');

const MANIFEST = require.resolve('vscode-langservers-extracted/package.json');
const ENTRY = path.join(path.dirname(MANIFEST), require(MANIFEST).bin['vscode-css-language-server']);
const SETTINGS = { validate: true, lint: { duplicateProperties: 'warning', emptyRules: 'warning', zeroUnits: 'warning' } };

class CssServer {
  constructor() {
    this.id = 0;
    this.documents = 0;
    this.starts = 0;
    this.pending = new Map();
    this.diagnostics = new Map();
  }

  start() {
    if (this.child) return this.ready;
    if (++this.starts > 5) throw new Error('the language server keeps stopping');
    this.child = spawn(process.execPath, [ENTRY, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'], shell: false, windowsHide: true, env: { PATH: process.env.PATH } });
    const frames = new Frames((m) => this.message(m));
    this.child.stdout.on('data', (d) => frames.push(d));
    this.child.stdin.on('error', () => {});
    this.child.once('exit', () => this.stopped());
    this.ready = this.request('initialize', { processId: process.pid, rootUri: null, capabilities: { workspace: { configuration: true } } }).then(() => {
      this.notify('initialized', {});
      this.notify('workspace/didChangeConfiguration', { settings: { css: SETTINGS } });
    });
    return this.ready;
  }

  stopped() {
    this.child = undefined;
    for (const { reject } of this.pending.values()) reject(new Error('the language server stopped'));
    this.pending.clear();
  }

  send(m) {
    this.child.stdin.write(Frames.encode(m));
  }

  notify(method, params) {
    this.send({ method, params });
  }

  request(method, params) {
    const id = ++this.id;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.pending.delete(id);
        reject(new Error('the language server does not answer'));
      }, 15_000);
      const settle = (fn) => (v) => {
        clearTimeout(timer);
        fn(v);
      };
      this.pending.set(id, { resolve: settle(resolve), reject: settle(reject) });
      this.send({ id, method, params });
    });
  }

  message(m) {
    if (m.method === 'workspace/configuration') this.send({ id: m.id, result: m.params.items.map((i) => (i.section === 'css' ? SETTINGS : null)) });
    else if (m.method === 'textDocument/publishDiagnostics') this.diagnostics.get(m.params.uri)?.(m.params.diagnostics);
    else if (m.method && m.id !== undefined) this.send({ id: m.id, result: null });
    else if (this.pending.has(m.id)) {
      const { resolve, reject } = this.pending.get(m.id);
      this.pending.delete(m.id);
      m.error ? reject(new Error(String(m.error.message).slice(0, 200))) : resolve(m.result);
    }
  }

  async withDocument(text, work) {
    await this.start();
    const uri = `untitled:doc-${++this.documents}.css`;
    const found = new Promise((resolve) => this.diagnostics.set(uri, resolve));
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'css', version: 1, text } });
    let timer;
    const timeout = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error('no answer in time')), 15_000)));
    try {
      return await Promise.race([work(uri, found), timeout]);
    } finally {
      clearTimeout(timer);
      this.diagnostics.delete(uri);
      if (this.child) this.notify('textDocument/didClose', { textDocument: { uri } });
    }
  }

  stop() {
    this.child?.kill();
  }
}

module.exports = { CssServer };
