import fnmatch
import io
import os
import tarfile

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from .config import Config


def _key(salt: bytes) -> bytes:
    return Scrypt(salt=salt, length=32, n=2**15, r=8, p=1).derive(os.environ["HOME_BACKUP_PASSPHRASE"].encode())


def pack(cfg: Config) -> bytes:
    def keep(info: tarfile.TarInfo):
        name = os.path.basename(info.name)
        return None if any(fnmatch.fnmatch(name, p) for p in cfg.exclude) else info

    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:xz") as t:
        for f in cfg.folders:
            t.add(f, arcname=f.name, filter=keep)
    salt, nonce = os.urandom(16), os.urandom(12)
    return salt + nonce + AESGCM(_key(salt)).encrypt(nonce, out.getvalue(), b"home-backup-1")


def unpack(blob: bytes, target: str) -> int:
    salt, nonce, body = blob[:16], blob[16:28], blob[28:]
    data = AESGCM(_key(salt)).decrypt(nonce, body, b"home-backup-1")
    with tarfile.open(fileobj=io.BytesIO(data), mode="r:xz") as t:
        t.extractall(target, filter="data")
        return len(t.getmembers())
