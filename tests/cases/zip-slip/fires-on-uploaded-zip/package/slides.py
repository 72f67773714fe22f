import os
import zipfile

from flask import Flask, request

app = Flask("slides")


@app.post("/slides")
def slides():
    with zipfile.ZipFile(request.files["slides"]) as archive:
        for name in archive.namelist():
            with open(os.path.join("/srv/slides", name), "wb") as file:
                file.write(archive.read(name))
    return "kept"
