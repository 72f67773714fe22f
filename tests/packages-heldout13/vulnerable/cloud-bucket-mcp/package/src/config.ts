export interface Config {
  endpoint: string;
  bucket: string;
  keyId: string;
  secret: string;
  acl: string;
}

export function fromEnv(env: NodeJS.ProcessEnv): Config {
  const need = (name: string): string => {
    const v = env[name];
    if (!v) throw new Error(`${name} is not set`);
    return v;
  };
  return {
    endpoint: env.BUCKET_ENDPOINT ?? "https://objects.example.com",
    bucket: need("BUCKET"),
    keyId: need("BUCKET_KEY_ID"),
    secret: need("BUCKET_SECRET"),
    acl: env.BUCKET_ACL ?? "public-read",
  };
}
