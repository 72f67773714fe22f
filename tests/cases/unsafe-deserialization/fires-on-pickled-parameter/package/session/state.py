import base64
import pickle


class State:
    @classmethod
    def load(cls, text: str) -> object:
        data = base64.urlsafe_b64decode(text.encode())
        return pickle.loads(data)
