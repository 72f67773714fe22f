class Title(str):
    @property
    def filename(self) -> str:
        clean = self.strip().lstrip("/").replace(" ", "_")
        return clean if "." in clean.rsplit("/", 1)[-1] else clean + ".md"
