import base64
import hashlib
import os

PHRASE = "shelf-notes-v1"


def key() -> bytes:
    phrase = os.environ.get("NOTES_PHRASE", PHRASE)
    salt = b"notes"
    return base64.urlsafe_b64encode(hashlib.pbkdf2_hmac("sha256", phrase.encode(), salt, 200_000))
