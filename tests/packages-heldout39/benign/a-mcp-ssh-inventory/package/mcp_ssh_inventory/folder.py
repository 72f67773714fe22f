"""Reads the public part of ~/.ssh. Private keys are never opened."""
from pathlib import Path

SSH = Path.home() / ".ssh"
KINDS = ("ssh-rsa", "ssh-ed25519", "ecdsa-sha2-", "sk-")


def public_lines() -> list[tuple[str, str]]:
    found = []
    for path in sorted(SSH.glob("*.pub")):
        if path.is_symlink() or not path.is_file() or path.stat().st_size > 16_384:
            continue
        line = path.read_text("utf-8", errors="replace").strip()
        if line.startswith(KINDS):
            found.append((path.name, line))
    return found


def host_lines() -> list[str]:
    try:
        text = (SSH / "known_hosts").read_text("utf-8", errors="replace")
    except FileNotFoundError:
        return []
    return [x for x in text.splitlines() if x.strip() and not x.startswith("#")]
