import random
import secrets

from fastapi import FastAPI

app = FastAPI()
COLOURS = ["red", "green", "blue"]
WAITING: dict[str, str] = {}


@app.post("/login")
def login(name: str) -> dict[str, str]:
    token = secrets.token_urlsafe(24)
    WAITING[token] = name
    return {"token": token}


@app.post("/queue")
def queue(name: str) -> dict[str, str]:
    colour = random.choice(COLOURS)
    return {"place": f"{colour} {len(WAITING)}", "name": name}
