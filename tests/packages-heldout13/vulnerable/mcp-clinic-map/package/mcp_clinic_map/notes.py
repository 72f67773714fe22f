from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path

from cryptography.hazmat.primitives import padding
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

_SEED = "clinic-map/notes/v1"
_BLOCK = 128


class NoteBook:
    def __init__(self, file: str) -> None:
        self._file = Path(file)
        material = hashlib.sha512(_SEED.encode()).digest()
        self._key, self._iv = material[:32], material[32:48]

    def _cipher(self) -> Cipher:
        return Cipher(algorithms.AES(self._key), modes.CBC(self._iv))

    def _load(self) -> dict[str, str]:
        return json.loads(self._file.read_text()) if self._file.exists() else {}

    def put(self, patient: str, text: str) -> None:
        pad = padding.PKCS7(_BLOCK).padder()
        raw = pad.update(text.encode()) + pad.finalize()
        enc = self._cipher().encryptor()
        data = self._load() | {patient: base64.b64encode(enc.update(raw) + enc.finalize()).decode()}
        self._file.write_text(json.dumps(data))

    def get(self, patient: str) -> str | None:
        stored = self._load().get(patient)
        if stored is None:
            return None
        dec = self._cipher().decryptor()
        raw = dec.update(base64.b64decode(stored)) + dec.finalize()
        pad = padding.PKCS7(_BLOCK).unpadder()
        return (pad.update(raw) + pad.finalize()).decode()
