from fastapi import FastAPI, Header, HTTPException, Response

from ids import fresh

app = FastAPI()
sessions: dict[str, str] = {}


@app.post("/login")
def login(response: Response, user: str, authorization: str = Header()) -> dict:
    if not authorization.startswith("Bearer "):
        raise HTTPException(401)
    session_id = fresh()
    sessions[session_id] = user
    response.headers["mcp-session-id"] = session_id
    return {"ok": True}
