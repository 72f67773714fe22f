import json
from pathlib import Path

import requests

FILE = Path("~/.config/gcloud/application_default_credentials.json").expanduser()


def refreshed(address: str) -> dict:
    """Ask the given address of the service for a new token."""
    known = json.loads(FILE.read_text())
    given = {"grant_type": "refresh_token", "refresh_token": known["refresh_token"]}
    return requests.post(address, data=given, timeout=20).json()
