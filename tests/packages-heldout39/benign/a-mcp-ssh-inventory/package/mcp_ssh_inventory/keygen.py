import re
import subprocess

ARGV = ["ssh-keygen", "-l", "-E", "sha256", "-f", "-"]
OUTPUT = re.compile(r"^(?P<bits>\d+) (?P<print>SHA256:\S+) .*\((?P<kind>[A-Z0-9-]+)\)$")


def fingerprint(public_line: str) -> dict:
    """Size, kind and fingerprint of one public key."""
    run = subprocess.run(ARGV, input=public_line + "\n", capture_output=True, text=True, timeout=5)
    m = OUTPUT.match(run.stdout.strip())
    if run.returncode or not m:
        return {"bits": 0, "kind": "unknown", "fingerprint": ""}
    return {"bits": int(m["bits"]), "kind": m["kind"], "fingerprint": m["print"]}
