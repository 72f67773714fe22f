import os
import tarfile
from datetime import datetime, timezone
from pathlib import Path

from .crypto import Writer, chunks
from .sets import BackupSet


def backup(s: BackupSet) -> dict:
    if s.target.is_relative_to(s.source):
        raise ValueError("the target must not be inside of the source")
    s.target.mkdir(parents=True, exist_ok=True, mode=0o700)
    final = s.archive(f"{datetime.now(timezone.utc):%Y%m%dT%H%M%S}.mcpb")
    part = final.with_suffix(".part")
    files = 0
    fd = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(fd, "wb") as raw:
            with Writer(raw, s.passphrase()) as enc, tarfile.open(fileobj=enc, mode="w|gz") as tar:
                for base, dirs, names in os.walk(s.source, followlinks=False):
                    rel = Path(base).relative_to(s.source)
                    dirs[:] = sorted(d for d in dirs if s.wanted((rel / d).as_posix()))
                    for n in sorted(names):
                        p = rel / n
                        if s.wanted(p.as_posix()):
                            tar.add(s.source / p, arcname=p.as_posix(), recursive=False)
                            files += 1
            raw.flush()
            os.fsync(raw.fileno())
        part.rename(final)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return {"archive": final.name, "files": files, "bytes": final.stat().st_size}


def verify(s: BackupSet, name: str) -> dict:
    with s.archive(name).open("rb") as f:
        return {"archive": name, "plain_bytes": sum(len(c) for c in chunks(f, s.passphrase()))}
