import acme from "acme-client";
import { rm, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

const directoryUrl = process.env.ACME_DIRECTORY ?? "https://acme.example.com/directory";
const webroot = path.resolve(process.env.ACME_WEBROOT ?? "/var/www/acme");

function challengeFile(token: string): string {
  if (!/^[\w-]+$/.test(token)) throw new Error("unexpected token");
  return path.join(webroot, ".well-known", "acme-challenge", token);
}

export async function renew(domain: string): Promise<{ key: Buffer; cert: string }> {
  const client = new acme.Client({ directoryUrl, accountKey: await acme.crypto.createPrivateKey() });
  const [key, csr] = await acme.crypto.createCsr({ commonName: domain });
  const cert = await client.auto({
    csr,
    email: process.env.ACME_EMAIL,
    termsOfServiceAgreed: process.env.ACME_AGREE === "yes",
    challengePriority: ["http-01"],
    challengeCreateFn: async (_authz, challenge, answer) => {
      const file = challengeFile(challenge.token);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, answer);
    },
    challengeRemoveFn: async (_authz, challenge) => rm(challengeFile(challenge.token), { force: true }),
  });
  return { key, cert };
}
