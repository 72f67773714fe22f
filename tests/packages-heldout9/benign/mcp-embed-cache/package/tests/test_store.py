import os
import pickle

from embed_cache.store import SignedStore


class Nasty:
    def __reduce__(self):
        return os.system, ("touch /tmp/should-not-exist",)


def test_foreign_files_are_not_loaded(tmp_path, monkeypatch):
    monkeypatch.setattr("embed_cache.store._key", lambda: b"k" * 32)
    store = SignedStore(tmp_path)
    store.put("a", [1, 2])
    assert store.get("a") == [1, 2]
    store._path("b").write_bytes(b"\0" * 32 + pickle.dumps(Nasty()))
    assert store.get("b") is None
