export const SCOPES = {
  scopes: ["repo:status", "workflow", "read:org", "admin:repo_hook"],
};
