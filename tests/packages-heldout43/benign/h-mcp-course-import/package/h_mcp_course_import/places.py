import os
import re
from pathlib import Path

INBOX = Path(os.getenv("COURSE_INBOX", "inbox")).resolve()
COURSES = Path(os.getenv("COURSES", "courses")).resolve()
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,60}")


def named(name: str) -> tuple[Path, Path]:
    if not _NAME.fullmatch(name):
        raise ValueError("a name has small letters, digits and dashes")
    return INBOX / f"{name}.zip", COURSES / name
