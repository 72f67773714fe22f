import io
import tarfile
from pathlib import Path

from cryptography.fernet import Fernet

SKIP = {".git", ".env", ".ssh", "__pycache__"}


def _wanted(info: tarfile.TarInfo) -> tarfile.TarInfo | None:
    return None if SKIP & set(Path(info.name).parts) or info.issym() else info


def sealed(folder: Path, key: bytes) -> bytes:
    """An encrypted archive of a folder."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as t:
        t.add(folder, arcname=folder.name, filter=_wanted)
    return Fernet(key).encrypt(buffer.getvalue())
