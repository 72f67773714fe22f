import os


class Sandbox:
    """Keeps every path below a root folder."""

    def __init__(self, root: str):
        self.root = os.path.abspath(root)

    def locate(self, name: str) -> str:
        path = os.path.normpath(os.path.join(self.root, name))
        if not path.startswith(self.root):
            raise PermissionError(f"{name} is outside of the project")
        return path
