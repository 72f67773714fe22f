import base64
import hashlib
import hmac
import json
import os

import yaml
from pydantic import BaseModel, Field, TypeAdapter

_Numbers = TypeAdapter(list[float])


class Settings(BaseModel, extra="forbid"):
    limit: int = Field(1000, ge=1, le=10_000)


def _mac(body: bytes) -> str:
    key = bytes.fromhex(os.environ["STATE_SHARE_KEY"])
    if len(key) < 32:
        raise RuntimeError("STATE_SHARE_KEY needs at least 32 bytes")
    return hmac.new(key, body, hashlib.sha256).hexdigest()


def pack(numbers: list[float]) -> str:
    body = json.dumps(numbers).encode()
    return f"{base64.urlsafe_b64encode(body).decode()}.{_mac(body)}"


def unpack(text: str) -> list[float]:
    encoded, _, mac = text.partition(".")
    body = base64.urlsafe_b64decode(encoded)
    if not hmac.compare_digest(mac.encode(), _mac(body).encode()):
        raise ValueError("signature does not match")
    return _Numbers.validate_python(json.loads(body))


def parse_settings(text: str) -> Settings:
    return Settings.model_validate(yaml.safe_load(text[:2000]) or {})
