import re
import subprocess

_REF = re.compile(r"[\w][\w./-]*")


def subjects(since: str) -> list[str]:
    if not _REF.fullmatch(since):
        raise ValueError("not a tag or branch")
    p = subprocess.run(["git", "log", "--format=%s", f"{since}..HEAD"], capture_output=True, text=True, check=True, timeout=20)
    return p.stdout.splitlines()
