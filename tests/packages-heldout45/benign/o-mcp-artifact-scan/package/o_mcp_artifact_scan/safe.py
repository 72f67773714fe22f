import io
import pickle
import pickletools
from collections import OrderedDict

_KNOWN = {("collections", "OrderedDict"): OrderedDict}
_TEXT = {"SHORT_BINUNICODE", "BINUNICODE", "BINUNICODE8", "UNICODE"}


class Plain(pickle.Unpickler):
    """Plain containers and numbers; any other class is refused."""

    def find_class(self, module, name):
        try:
            return _KNOWN[module, name]
        except KeyError:
            raise pickle.UnpicklingError(f"{module}.{name} is not allowed") from None

    def persistent_load(self, pid):
        raise pickle.UnpicklingError("persistent ids are not allowed")


def loads(raw: bytes):
    return Plain(io.BytesIO(raw)).load()


def names(raw: bytes) -> list[str]:
    """Classes and functions a pickle would import, such as os.system in a hostile one."""
    found, texts = set(), []
    for op, arg, _ in pickletools.genops(raw):
        if op.name in _TEXT:
            texts.append(arg)
        elif op.name == "GLOBAL":
            found.add(arg.replace(" ", "."))
        elif op.name == "STACK_GLOBAL" and len(texts) > 1:
            found.add(".".join(texts[-2:]))
    return sorted(found)
