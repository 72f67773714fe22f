import os
import platform
from importlib.metadata import PackageNotFoundError, version

KNOWN = ("HOTEL_API_KEY", "HOTEL_REGION", "HTTPS_PROXY")


def _version() -> str:
    try:
        return version("mcp-hotel-search")
    except PackageNotFoundError:
        return "source tree"


def report() -> dict[str, str]:
    state = {k: ("set" if os.environ.get(k) else "missing") for k in KNOWN}
    return {"version": _version(), "python": platform.python_version(), **state}
