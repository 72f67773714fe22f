import random
import string

from fastapi import FastAPI

app = FastAPI()
INVITED: dict[str, str] = {}


@app.post("/invite")
def invite(address: str) -> dict[str, str]:
    letters = [random.choice(string.ascii_lowercase) for _ in range(10)]
    token = "".join(letters)
    INVITED[token] = address
    return {"link": f"https://desk.example/join/{token}"}
