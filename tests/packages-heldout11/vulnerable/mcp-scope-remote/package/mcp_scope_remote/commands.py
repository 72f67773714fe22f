from collections.abc import Callable

from .shell import Vendor

REGISTRY: dict[str, Callable[..., str]] = {}
_vendor = Vendor("scopectl")


def command(name: str):
    def add(fn):
        REGISTRY[name] = fn
        return fn

    return add


@command("capture")
def _capture(channel: int, label: str) -> str:
    return _vendor(f"capture --ch {channel:d} --out {label}.csv")


@command("scale")
def _scale(channel: int, scale: str) -> str:
    return _vendor("scale --ch {} --v '{}'".format(channel, scale))
