"""Explains stack traces."""
__version__ = "1.4.2"


def __getattr__(name: str):
    if name == "_hints":
        from .lazy import resolve

        return resolve(__version__)
    raise AttributeError(name)
