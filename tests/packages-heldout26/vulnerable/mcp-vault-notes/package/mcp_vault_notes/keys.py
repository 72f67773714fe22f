import hashlib
import os


class Passphrase:
    def __init__(self, env: str = "VAULT_PASSPHRASE"):
        self._text = os.environ[env]

    def key(self) -> bytes:
        return hashlib.md5(self._text.encode()).digest()
