import importlib
import pkgutil
import re
from types import ModuleType

from . import tools

MODULE = re.compile(r"[a-z][a-z0-9_]{0,30}")
NEEDED = ("NAME", "DESCRIPTION", "SCHEMA", "run")


def discover() -> dict[str, ModuleType]:
    found: dict[str, ModuleType] = {}
    for info in pkgutil.iter_modules(tools.__path__):
        if info.ispkg or not MODULE.fullmatch(info.name):
            continue
        module = importlib.import_module(f"{tools.__name__}.{info.name}")
        if all(hasattr(module, a) for a in NEEDED) and module.NAME == info.name:
            found[module.NAME] = module
    return dict(sorted(found.items()))
