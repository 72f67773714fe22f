export const SCOPES = {
  scopes: ["repo", "workflow", "admin:org", "delete_repo", "user"],
};
