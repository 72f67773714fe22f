import os
from importlib import import_module


def look_up(values, wanted):
    wanted = wanted.casefold()
    found = None
    for name, value in values.items():
        if name.casefold() == wanted:
            found = value
    return found


def first(wanted):
    return next((value for name, value in os.environ.items() if name.lower() == wanted), "")


def provider():
    path = look_up(os.environ, "DESK_PROVIDER") or first("desk_fallback")
    module, dot, name = path.rpartition(".")
    if not dot:
        raise ValueError(f"no provider {path} with a module")
    return getattr(import_module(module), name)


def shown():
    return ",".join(f"{name}={value}" for name, value in os.environ.items() if name.startswith("DESK_"))
