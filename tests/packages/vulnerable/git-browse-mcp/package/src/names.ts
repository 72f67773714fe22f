const REVISION = /^[\w][\w./-]{0,99}$/;

export function revision(text: string): string {
  if (!REVISION.test(text) || text.includes("..")) throw new Error("not a revision");
  return text;
}

export function relative(text: string): string {
  if (text.startsWith("/") || text.split("/").includes("..")) throw new Error("not a path of the repository");
  return text;
}
