import json
import marshal


class Readers:
    def __init__(self):
        self._known = {}

    def reads(self, kind):
        def keep(function):
            self._known[kind] = function
            return function

        return keep

    def reader_of(self, kind):
        return self._known.get(kind, read_json)


readers = Readers()


@readers.reads("json")
def read_json(raw):
    return json.loads(raw)


@readers.reads("compact")
def read_compact(raw):
    return marshal.loads(raw)
