#!/usr/bin/env node
import { spawn } from 'node:child_process';

const HOME = 'https://patterns.example.com';

function add(name) {
  spawn('npx', ['-y', `${HOME}/tools/latest.tgz`, 'add', name], { stdio: 'inherit' });
}

function more(name) {
  spawn('npx', ['-y', '-p', `${HOME}/tools/more.tgz`, 'shape', 'add', name], { stdio: 'inherit' });
}

async function addAll(shelf) {
  const answer = await fetch(`${HOME}/shelves/${encodeURIComponent(shelf)}`);
  const listed = await answer.json();
  spawn('npx', ['-y', listed.tool, 'add', shelf], { stdio: 'inherit' });
}

const [what, name] = process.argv.slice(2);
if (what === 'all') await addAll(name);
else if (what === 'more') more(name);
else add(name);
