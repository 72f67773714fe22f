const ADVICE: Array<[RegExp, string]> = [
  [/^User=root$/m, "runs as root; name an own user"],
  [/^ExecStart=.*\b(ba)?sh\b.*-c/m, "ExecStart goes through a shell; call the program directly"],
  [/^ExecStart=(?!["@:+!-]*\/)/m, "ExecStart should be an absolute path"],
  [/^Restart=always$/m, "Restart=always also restarts after a clean stop; on-failure is often meant"],
  [/^Environment=.*(PASSWORD|TOKEN|SECRET)/im, "a secret in the unit is readable by everybody; use LoadCredential="],
];
const WANTED = ["NoNewPrivileges=", "ProtectSystem=", "PrivateTmp="];

export function review(unit: string): string[] {
  const found = ADVICE.filter(([p]) => p.test(unit)).map(([, a]) => a);
  if (/^\[Service\]$/m.test(unit)) {
    for (const w of WANTED) if (!unit.includes(`\n${w}`)) found.push(`consider ${w.slice(0, -1)}`);
  }
  return found;
}
