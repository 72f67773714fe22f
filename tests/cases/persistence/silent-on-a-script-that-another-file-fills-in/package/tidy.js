const USUAL = {
  license: "MIT",
};
const RUN = { prepare: "tsc -p .", health: "node -e \"fetch('http://localhost:3000').then((a) => process.exit(a.ok ? 0 : 1))\"" };

export function tidy(project) {
  const kept = { ...USUAL, ...project };
  kept.scripts = Object.assign({}, RUN, project.scripts);
  return kept;
}
