const secret = process.env.HOOK_SECRET ?? '';
if (secret.length < 32) {
  console.error('HOOK_SECRET must have at least 32 characters');
  process.exit(2);
}

export const config = { secret, port: Number(process.env.HOOK_PORT ?? 8471), host: '127.0.0.1' };
