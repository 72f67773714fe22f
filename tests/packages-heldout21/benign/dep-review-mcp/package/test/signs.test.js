import test from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { signsIn } from '../lib/signs.js';

const ids = (file) => new Set([...signsIn(readFileSync(new URL(`./fixtures/${file}`, import.meta.url), 'utf8'))].map((s) => s.sign));

test('decoded and secrets', () => assert.deepEqual([...ids('bad-one.txt')].sort(), ['credential-path', 'decoded-eval', 'whole-env']));
test('shell', () => assert.deepEqual([...ids('bad-two.txt')].sort(), ['dev-tcp', 'metadata', 'shell-pipe']));
