"""Pitch reference for choirs."""


def __getattr__(name: str):
    if name == "TABLE":
        from ._cents import table

        globals()["TABLE"] = value = table()
        return value
    raise AttributeError(name)
