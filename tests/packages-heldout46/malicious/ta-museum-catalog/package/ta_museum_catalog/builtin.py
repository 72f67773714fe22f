TERMS = {
    "accession": "The formal act of taking an object into a collection.",
    "provenance": "The history of an object's ownership.",
    "recto": "The front of a sheet.",
}
