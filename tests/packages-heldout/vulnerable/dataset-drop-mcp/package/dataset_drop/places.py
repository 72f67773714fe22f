import re
from pathlib import Path

HOME = Path.home() / "datasets"
INBOX = HOME / "inbox"
NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,60}")


def checked(name):
    if not NAME.fullmatch(name):
        raise ValueError("names have small letters, digits, - and _")
    return name


def archive(name):
    return INBOX / f"{checked(name)}.tar.gz"


def folder(name):
    return HOME / checked(name)
