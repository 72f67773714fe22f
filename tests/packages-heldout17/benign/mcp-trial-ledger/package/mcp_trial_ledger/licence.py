import base64
import json
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

FOLDER = Path.home() / ".config" / "mcp-trial-ledger"
PUBLIC_KEY = "1XmYxL0sYc9rQm5p7QxkX8n4d0bH2u6f3e9W5a1tJzA="
TRIAL = timedelta(days=45)


@dataclass(frozen=True)
class Status:
    kind: str  # licensed, trial or expired
    until: date | None = None
    holder: str = ""

    @property
    def may_write(self) -> bool:
        return self.kind != "expired"


def _started() -> date:
    marker = FOLDER / "first-start"
    try:
        return date.fromisoformat(marker.read_text().strip())
    except (OSError, ValueError):
        FOLDER.mkdir(parents=True, exist_ok=True)
        marker.write_text(date.today().isoformat())
        return date.today()


def _file() -> dict | None:
    """Contents of licence.txt: base64(payload) "." base64(signature)."""
    try:
        payload, signature = ((base64.b64decode(p)) for p in (FOLDER / "licence.txt").read_text().strip().split("."))
        Ed25519PublicKey.from_public_bytes(base64.b64decode(PUBLIC_KEY)).verify(signature, payload)
        return json.loads(payload)
    except (OSError, ValueError, InvalidSignature):
        return None


def status(today: date | None = None) -> Status:
    today = today or date.today()
    if data := _file():
        until = date.fromisoformat(data["until"])
        return Status("licensed" if today <= until else "expired", until, data["holder"])
    end = _started() + TRIAL
    return Status("trial" if today <= end else "expired", end)
