import json
import pickle

WAYS = {"plain": (json.dumps, json.loads), "packed": (pickle.dumps, pickle.loads)}
READERS = {"plain": json.loads, "packed": pickle.loads}
