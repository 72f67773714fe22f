import zipfile


def drawn(place) -> bytes:
    with zipfile.ZipFile(place) as sheet:
        return sheet.read("sheet.png")
