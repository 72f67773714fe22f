import re
import subprocess

LINE = re.compile(r"^(?P<type>\w+)(?:\([^)]*\))?(?P<bang>!)?: (?P<text>.+)$")


def commits(since: str) -> list[dict]:
    if not re.fullmatch(r"[\w./-]{1,80}", since) or since.startswith("-"):
        raise ValueError("not a revision")
    out = subprocess.run(["git", "log", "--format=%s", f"{since}..HEAD"], capture_output=True, text=True, timeout=20, check=True).stdout
    return [m.groupdict() for m in map(LINE.match, out.splitlines()) if m]


def bump(version: str, entries: list[dict]) -> str:
    major, minor, patch = map(int, version.split("."))
    if any(e["bang"] for e in entries):
        return f"{major + 1}.0.0"
    if any(e["type"] == "feat" for e in entries):
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}"
