import importlib.metadata as md
import re
import sys
import sysconfig
from pathlib import Path

REQ = re.compile(r"^\s*([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?\s*(==|>=|<=|~=|!=|>|<)?\s*([\w.*]+)?")


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def installed() -> dict[str, str]:
    return {canonical(d.metadata["Name"]): d.version for d in md.distributions() if d.metadata["Name"]}


def version_tuple(text: str) -> tuple[int, ...]:
    return tuple(int(p) for p in re.findall(r"\d+", text)[:4])


def compare(requirements: str) -> list[str]:
    have = installed()
    problems = []
    for line in requirements.splitlines():
        line = line.split("#")[0].strip()
        m = REQ.match(line) if line and not line.startswith("-") else None
        if not m:
            continue
        name, op, want = canonical(m[1]), m[2], m[3]
        if name not in have:
            problems.append(f"{name}: missing")
            continue
        got = have[name]
        if op == "==" and got != want:
            problems.append(f"{name}: {got} instead of {want}")
        elif op == ">=" and version_tuple(got) < version_tuple(want):
            problems.append(f"{name}: {got} is older than {want}")
    return problems


def environment() -> dict[str, str]:
    return {
        "python": sys.version.split()[0],
        "prefix": sys.prefix,
        "virtual": str(sys.prefix != sys.base_prefix),
        "site-packages": sysconfig.get_paths()["purelib"],
        "writable": str(Path(sysconfig.get_paths()["purelib"]).exists()),
        "path entries": str(len(sys.path)),
    }
