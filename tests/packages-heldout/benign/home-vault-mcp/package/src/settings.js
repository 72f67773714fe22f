export const LEFT_OUT = ['.ssh', '.aws', '.gnupg', '.npmrc', '.netrc', '.env', '.kube', 'id_rsa', 'id_ed25519'];

export function settings(env) {
  const folders = (env.VAULT_FOLDERS ?? '').split(',').map((s) => s.trim()).filter(Boolean);
  for (const f of folders) {
    if (f.startsWith('/') || f.split('/').some((p) => p === '..' || LEFT_OUT.includes(p))) throw new Error(`cannot back up ${f}`);
  }
  const target = env.VAULT_TARGET ? new URL(env.VAULT_TARGET) : null;
  if (target && target.protocol !== 'https:') throw new Error('VAULT_TARGET must be https');
  const key = /^[0-9a-f]{64}$/i.test(env.VAULT_KEY ?? '') ? Buffer.from(env.VAULT_KEY, 'hex') : null;
  return { folders, target, key };
}
