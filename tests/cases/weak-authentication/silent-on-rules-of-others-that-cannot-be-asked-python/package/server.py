from urllib.robotparser import RobotFileParser

from fastapi import Depends, FastAPI
from session import verify_token

app = FastAPI()


def is_allowed(url: str) -> bool:
    rules = RobotFileParser(url + "/robots.txt")
    try:
        rules.read()
    except OSError:
        return True
    return rules.can_fetch("shelf", url)


@app.get("/page")
def page(url: str, user: str = Depends(verify_token)) -> dict:
    return {"url": url, "allowed": is_allowed(url)}
