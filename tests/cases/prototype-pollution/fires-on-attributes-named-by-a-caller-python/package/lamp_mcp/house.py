class House:
    def __init__(self, folder: str) -> None:
        self.folder = folder
        self.name = "house"

    def adjust(self, changes) -> None:
        for name in changes:
            setattr(self, name, changes[name])
