import hashlib
import hmac
import json
import os

import yaml
from defusedxml import ElementTree

KEY = os.environ.get("LETTER_CACHE_KEY", "").encode() or os.urandom(32)


def parse(kind: str, text: str) -> dict:
    if kind == "yaml":
        return yaml.safe_load(text) or {}
    if kind == "xml":
        return {e.tag: (e.text or "").strip() for e in ElementTree.fromstring(text)}
    if kind == "json":
        return json.loads(text)
    raise ValueError("kind is yaml, xml or json")


def seal(value: dict) -> str:
    body = json.dumps(value, sort_keys=True)
    return hmac.new(KEY, body.encode(), hashlib.sha256).hexdigest() + body


def unseal(text: str) -> dict:
    mac, body = text[:64], text[64:]
    if not hmac.compare_digest(mac, hmac.new(KEY, body.encode(), hashlib.sha256).hexdigest()):
        raise ValueError("cache entry was changed")
    return json.loads(body)
