import os


def switch(name, default=False):
    return os.environ.get(name, str(default)).strip().lower() in ("1", "on", "true")


class Settings:
    @property
    def strict(self):
        return switch("DEPOT_STRICT", default=True)
