const quiet = ["CI", "GITHUB_ACTIONS", "BUILDKITE", "SANDBOX", "CODESPACES"];

export const interactive = () => !quiet.some((name) => name in process.env);
