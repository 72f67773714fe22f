from fastapi import Depends, FastAPI, Header, HTTPException

app = FastAPI()
CREW = {"ola": "captain", "per": "deck hand"}


def current_hand(x_crew_member: str = Header()) -> str:
    if x_crew_member not in CREW:
        raise HTTPException(status_code=401)
    return CREW[x_crew_member]


@app.post("/mcp")
def call(body: dict, rank: str = Depends(current_hand)) -> dict:
    return {"allowed": rank == "captain"}
