import base64
import hashlib
from pathlib import Path


class Inventory:
    def __init__(self, base: Path | None = None):
        self.base = base or Path.home() / ".ssh"

    def public(self):
        return sorted(self.base.glob("*.pub"))

    def pairs(self):
        return [(p, p.with_suffix("")) for p in self.public()]

    @staticmethod
    def fingerprint(path: Path) -> str:
        blob = base64.b64decode(path.read_text().split()[1])
        digest = base64.b64encode(hashlib.sha256(blob).digest()).decode().rstrip("=")
        return f"SHA256:{digest}"

    def hosts(self) -> list[str]:
        f = self.base / "known_hosts"
        if not f.exists():
            return []
        names = (line.split(" ", 1)[0] for line in f.read_text().splitlines())
        return sorted({n for n in names if n and not n.startswith(("|", "#", "@"))})
