import tarfile


def install(archive: str) -> str:
    with tarfile.open(archive, "r:gz") as themes:
        themes.extractall("/srv/themes")
    return "added"
