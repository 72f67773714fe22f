from __future__ import annotations

import base64
import json
import secrets

HOST = "127.0.0.1:8077"


def pack(back: str) -> str:
    return base64.urlsafe_b64encode(json.dumps({"n": secrets.token_hex(8), "return": back}).encode()).decode()


def back_from(state: str) -> str:
    target = json.loads(base64.urlsafe_b64decode(state))["return"]
    return target if HOST in target or target.startswith("/") else "/"
