import hashlib
import hmac
import json
import os
from pathlib import Path

_KNOWN = json.loads(Path(os.environ["METER_PEOPLE"]).read_text())


async def customer_of(token: str) -> str | None:
    """Return whose token it is."""
    digest = hashlib.sha256(token.encode()).hexdigest()
    return next((each["customer"] for each in _KNOWN if hmac.compare_digest(each["digest"], digest)), None)
