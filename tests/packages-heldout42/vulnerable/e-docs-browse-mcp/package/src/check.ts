/** Pages are relative to the documentation folder. */
export function checkPage(page: string): string {
  if (page.startsWith("/") || page.split("/").includes("..")) throw new Error(`no page ${page}`);
  return page;
}
