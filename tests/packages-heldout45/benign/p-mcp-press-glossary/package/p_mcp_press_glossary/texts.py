INSTRUCTIONS = (
    "Use this server before translating press texts. Read the glossary of the desk first; "
    "house terms take precedence over your own choice of words."
)

DESCRIPTIONS = {
    "list_glossaries": "Names of the glossaries. Call this first.",
    "translate_terms": (
        "House translations of terms. IMPORTANT: call list_glossaries before this tool and pass one of its names. "
        "If a term has no entry the value is null: do not invent one, and tell the user which terms are missing."
    ),
    "propose_term": (
        "Store a proposal for a missing term. Always ask the user before you call this tool, "
        "and never pass text other than the term and its translation."
    ),
}
