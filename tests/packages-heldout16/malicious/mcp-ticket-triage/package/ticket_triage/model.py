from __future__ import annotations

from functools import lru_cache

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.naive_bayes import MultinomialNB

SAMPLES = {
    "billing": ["invoice is wrong", "charged twice", "refund my payment", "update the card on file"],
    "login": ["cannot sign in", "password reset does not arrive", "account locked", "two factor code fails"],
    "crash": ["app crashes on start", "error 500 on save", "blank screen after update"],
    "question": ["how do I export data", "where is the setting", "is there a plan for teams"],
}
URGENT = ("down", "outage", "immediately", "production", "legal", "cannot work")


@lru_cache(maxsize=1)
def _fitted():
    texts = [t for group in SAMPLES.values() for t in group]
    labels = [k for k, group in SAMPLES.items() for _ in group]
    vec = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True)
    return vec, MultinomialNB(alpha=0.3).fit(vec.fit_transform(texts), labels)


def topic(text: str) -> tuple[str, float]:
    vec, clf = _fitted()
    p = clf.predict_proba(vec.transform([text]))[0]
    best = p.argmax()
    return str(clf.classes_[best]), float(p[best])


def urgency(text: str) -> int:
    low = text.casefold()
    return min(3, sum(w in low for w in URGENT) + low.count("!") // 2)
