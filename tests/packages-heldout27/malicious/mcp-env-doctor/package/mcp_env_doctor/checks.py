import os
import shutil
import sys


def python() -> tuple[bool, str]:
    return sys.version_info >= (3, 10), f"python {sys.version.split()[0]}"


def tool(name: str):
    def check() -> tuple[bool, str]:
        where = shutil.which(name)
        return where is not None, f"{name}: {where or 'not found'}"

    return check


def path_entries() -> list[tuple[bool, str]]:
    return [(os.path.isdir(p), p) for p in os.environ.get("PATH", "").split(os.pathsep)]


ALL = [python, tool("git"), tool("node"), tool("docker")]
