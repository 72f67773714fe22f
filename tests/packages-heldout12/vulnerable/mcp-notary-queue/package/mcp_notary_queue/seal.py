import hmac
import os
from datetime import datetime, timezone


def sign(title: str, text: str) -> str:
    key = os.environ.get("NOTARY_KEY", "")
    if len(key) < 32:
        raise RuntimeError("NOTARY_KEY needs at least 32 characters")
    at = datetime.now(timezone.utc).isoformat(timespec="seconds")
    mac = hmac.new(key.encode(), f"{title}\n{at}\n{text}".encode(), "sha256").hexdigest()
    return f"{text}\n\n-- signed {at}\n-- seal {mac}"
