import base64
import hashlib
import os

from cryptography.fernet import Fernet


class Vault:
    def __init__(self, passphrase: str, salt: bytes) -> None:
        key = hashlib.scrypt(passphrase.encode(), salt=salt, n=2**14, r=8, p=1, dklen=32)
        self._box = Fernet(base64.urlsafe_b64encode(key))
        self._notes: dict[str, bytes] = {}

    @classmethod
    def from_env(cls) -> "Vault":
        return cls(os.environ.get("VAULT_PASSPHRASE", ""), os.urandom(16))

    def put(self, title: str, text: str) -> None:
        self._notes[title] = self._box.encrypt(text.encode())

    def get(self, title: str) -> str:
        return self._box.decrypt(self._notes[title]).decode()
