import importlib
import pkgutil
from types import ModuleType

from . import charms


def load() -> dict[str, ModuleType]:
    found = {}
    for info in pkgutil.iter_modules(charms.__path__):
        module = importlib.import_module(f"{charms.__name__}.{info.name}")
        found[module.NAME] = module
    return found
