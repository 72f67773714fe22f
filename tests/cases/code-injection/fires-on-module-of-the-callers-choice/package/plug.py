import importlib

from flask import Flask, request

app = Flask("plug")


@app.post("/run")
def run():
    given = request.get_json()
    module = importlib.import_module(given["module"])
    return str(getattr(module, given["function"])())
