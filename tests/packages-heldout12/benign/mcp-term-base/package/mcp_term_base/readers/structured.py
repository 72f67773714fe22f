import json


def read_json(text: str) -> dict[str, str]:
    doc = json.loads(text)
    if not isinstance(doc, dict):
        raise ValueError("an object of terms is expected")
    return {str(k): str(v) for k, v in doc.items() if isinstance(v, str)}
