from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass
class Account:
    name: str
    key_id: str
    secret: str
    region: str = "eu-1"


def load() -> dict[str, Account]:
    path = Path(os.environ.get("SPEND_ACCOUNTS", "accounts.json"))
    return {a["name"]: Account(**a) for a in json.loads(path.read_text())}


def mask(account: Account) -> dict:
    data = asdict(account)
    data["name"] = data["name"][:2] + "***"
    return data
