import re

from .gitcmd import git

_REV = re.compile(r"[0-9A-Za-z][0-9A-Za-z./_-]{0,100}")


def rev(value: str) -> str:
    if not _REV.fullmatch(value):
        raise ValueError("not a revision")
    return value


def grep(pattern: str, ignore_case: bool, limit: int) -> list[str]:
    flags = ["-n", "-I", "--max-depth=12"]
    if ignore_case:
        flags.append("-i")
    return git("grep", *flags, pattern).splitlines()[:limit]


def history(path: str, count: int) -> list[str]:
    return git("log", f"-{count}", "--format=%h %as %s", "--", path).splitlines()


def show(revision: str, path: str) -> str:
    return git("show", f"{rev(revision)}:{path}")
