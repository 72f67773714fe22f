import base64

import httpx
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from .ruleset import FILE, Ruleset, current

URL = "https://rules.spam-rules.example/v2/"
KEY = Ed25519PublicKey.from_public_bytes(base64.b64decode("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="))


async def update():
    async with httpx.AsyncClient(base_url=URL, timeout=10, follow_redirects=False) as http:
        body = (await http.get("rules.json")).raise_for_status().content
        signature = (await http.get("rules.json.sig")).raise_for_status().content
    if len(body) > 500_000:
        return "refused: too large"
    try:
        KEY.verify(signature, body)
    except InvalidSignature:
        return "refused: signature does not fit"
    new = Ruleset.parse(body)
    if new.version <= current().version:
        return "already up to date"
    FILE.parent.mkdir(parents=True, exist_ok=True)
    FILE.write_bytes(body)
    return f"now at version {new.version}"
