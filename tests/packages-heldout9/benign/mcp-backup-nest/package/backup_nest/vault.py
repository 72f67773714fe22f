import os
import tarfile
import tempfile
from collections.abc import Iterable
from datetime import datetime, timezone
from pathlib import Path

import boto3
import keyring
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from .collect import Config

SERVICE, PART = "mcp-backup-nest", 8 * 1024 * 1024


def init_key() -> None:
    if keyring.get_password(SERVICE, "key"):
        raise SystemExit("there is a key already")
    keyring.set_password(SERVICE, "key", AESGCM.generate_key(256).hex())


def _cipher() -> AESGCM:
    key = keyring.get_password(SERVICE, "key")
    if not key:
        raise RuntimeError("run mcp-backup-nest --init first")
    return AESGCM(bytes.fromhex(key))


def _encrypt(source, target) -> None:
    """Parts of 8 MiB. Number and end mark are authenticated, so parts cannot be moved or cut off."""
    cipher, number = _cipher(), 0
    part = source.read(PART)
    while True:
        following = source.read(PART)
        nonce = os.urandom(12)
        sealed = cipher.encrypt(nonce, part, f"{number}:{'' if following else 'end'}".encode())
        target.write(len(sealed).to_bytes(4, "big") + nonce + sealed)
        if not following:
            return
        part, number = following, number + 1


def _bucket(config: Config):
    return boto3.Session(profile_name=config.profile).resource("s3").Bucket(config.bucket)


def upload(config: Config, paths: Iterable[Path]) -> str:
    with tempfile.TemporaryFile() as plain, tempfile.TemporaryFile() as sealed:
        with tarfile.open(fileobj=plain, mode="w:gz") as tar:
            for path in paths:
                tar.add(path, recursive=False)
        plain.seek(0)
        _encrypt(plain, sealed)
        sealed.seek(0)
        name = f"nest/{datetime.now(timezone.utc):%Y%m%dT%H%M%SZ}.tgz.enc"
        _bucket(config).upload_fileobj(sealed, name)
    return name


def stored(config: Config) -> list[str]:
    return [f"{o.key} {o.size}" for o in _bucket(config).objects.filter(Prefix="nest/").limit(200)]
