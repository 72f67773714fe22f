import base64
import hashlib

from .config import SSH


def fingerprints() -> dict[str, str]:
    """Fingerprints of the public halves, as ssh-keygen -l prints them."""
    out = {}
    for pub in sorted(SSH.glob("id_*.pub")):
        parts = pub.read_text().split()
        if len(parts) >= 2:
            digest = hashlib.sha256(base64.b64decode(parts[1])).digest()
            out[pub.stem] = "SHA256:" + base64.b64encode(digest).decode().rstrip("=")
    return out
