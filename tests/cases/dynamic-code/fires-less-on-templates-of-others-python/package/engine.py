import os

ENDINGS = ["tpl", "page"]


class Template:
    def __init__(self, name, folders):
        self.path = self.find(name, folders)

    def find(self, name, folders):
        for folder in folders:
            for ending in ENDINGS:
                path = os.path.join(folder, f"{name}.{ending}")
                if os.path.isfile(path):
                    return path
        raise LookupError(name)

    def render(self, **values):
        with open(self.path, encoding="utf-8") as file:
            code = file.read()
        exec(compile(code, self.path, "exec"), values)
        return values["result"]
