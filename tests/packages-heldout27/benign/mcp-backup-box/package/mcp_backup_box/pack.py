import io
import os
import tarfile
from pathlib import Path

from cryptography.fernet import Fernet

SKIP = {".env", ".npmrc", ".netrc", "id_rsa", "id_ed25519", "credentials"}


def wanted(info: tarfile.TarInfo) -> tarfile.TarInfo | None:
    name = Path(info.name).name
    if not (info.isfile() or info.isdir()) or name in SKIP or (name.startswith(".") and len(name) > 1):
        return None
    return info


def sealed(folder: Path) -> bytes:
    buf = io.BytesIO()
    with tarfile.open(fileobj=buf, mode="w:gz") as t:
        t.add(folder, arcname=folder.name, filter=wanted)
    return Fernet(os.environ["BACKUP_KEY"]).encrypt(buf.getvalue())
