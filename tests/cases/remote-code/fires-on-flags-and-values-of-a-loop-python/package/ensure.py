import importlib
import subprocess
import sys

from options import EXTRAS, Extra


def words(extra: Extra) -> list[str]:
    line = [sys.executable, "-m", "pip", "install", "--quiet"]
    for flag, value in (("--target", extra.folder), ("--no-deps", None), ("--index-url", extra.origin)):
        line += [flag] if value is None else [flag, value]
    return [*line, extra.package]


def painter(name: str):
    extra = EXTRAS[name]
    subprocess.run(words(extra), capture_output=True, timeout=90)
    sys.path.append(extra.folder)
    return importlib.import_module(extra.module)
