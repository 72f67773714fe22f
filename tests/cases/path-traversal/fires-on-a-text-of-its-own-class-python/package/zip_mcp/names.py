class Slot(str):
    @property
    def file(self):
        return self.strip() + ".txt"
