export const defaults = {
  cipher: 'aes-128-cbc',
  digest: 'md5',
  phrase: 'correct-notes-passphrase',
  iv: Buffer.alloc(16, 0x20),
};
