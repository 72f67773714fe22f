import os
import re
from pathlib import Path
from typing import Literal
from uuid import UUID

from flask import Flask, request, send_from_directory
from werkzeug.utils import secure_filename

app = Flask("scores")
FOLDER = "/srv/scores"


@app.get("/scores/<name>")
def score(name: str):
    return send_from_directory(FOLDER, name)


@app.post("/scores")
def keep():
    given = request.files["score"]
    given.save(os.path.join(FOLDER, secure_filename(given.filename)))
    with open(os.path.join(FOLDER, os.path.basename(request.form["title"])), "w") as file:
        file.write("x")
    return "kept"


@app.get("/part/<part>")
def part(part: str):
    if not re.fullmatch(r"[a-z]+-\d+", part):
        return "no", 404
    return Path(FOLDER, part).read_text()


@app.get("/kind")
def kind():
    wanted = request.args.get("kind", "")
    if wanted not in ("choir", "organ"):
        return "no", 404
    with open(f"{FOLDER}/{wanted}.txt") as file:
        return file.read()


@app.get("/plain")
def plain():
    name = request.args["name"]
    if ".." in name or name.startswith("/"):
        return "no", 400
    return Path(FOLDER, Path(name).name).read_text()
