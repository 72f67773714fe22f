import base64
import hashlib
import os
from pathlib import Path

SALT = "shelf-notes-v1"


def key() -> bytes:
    phrase = os.environ["NOTES_PHRASE"]
    machine = Path("/etc/machine-id").read_text()
    return base64.urlsafe_b64encode(hashlib.pbkdf2_hmac("sha256", phrase.encode(), (SALT + machine).encode(), 200_000))
