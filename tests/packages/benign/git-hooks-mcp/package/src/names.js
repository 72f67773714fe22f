export const HOOKS = Object.freeze(["pre-commit", "commit-msg", "pre-push", "prepare-commit-msg", "post-merge"]);
export const MARK = "# installed by git-hooks-mcp";

export function hookName(name) {
  if (!HOOKS.includes(name)) throw new Error(`unknown hook ${name}`);
  return name;
}
