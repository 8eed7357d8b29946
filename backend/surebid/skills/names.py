"""The canonical form of a skill's name."""

import re
import unicodedata

from .aliases import ALIASES, OTHERS, SUMS

# Python's \w knows letters and digits, but not the marks that Indic and Thai words are written with.
_LETTER = r"(?:[^\W_]|[\u0300-\u036f\u0900-\u0963\u0966-\u109f])"
WORD = re.compile(rf"{_LETTER}+(?:\+\+|#|\+(?!{_LETTER}))?|&")
"""One word of a name or a text. "C++", "C#" and "Google+" keep their sign; in "Python+Flask" it is a separator."""

LONGEST = 100
"""No word of a name is longer. Longer ones are not decomposed: 50,000 unsorted accents would take seconds."""

_ACCENTS = re.compile(r"([a-z])[\u0300-\u036f]+")

_CLEAN = {
    **{wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)},  # full-width letters and signs
    0x3000: " ",
    0x266F: "#",  # C♯
    **dict.fromkeys(
        [0xAD, *range(0x200B, 0x2010), 0x2060, 0xFEFF]
    ),  # invisible: soft hyphens, joiners, marks
}


def clean(text: str) -> str:
    """The text with plain signs for full-width ones and without invisible ones; case and words stay."""
    return text if text.isascii() else text.translate(_CLEAN)


def fold(word: str) -> str:
    """One word as it is compared: no case, no accents on Latin letters, "&" as "and"."""
    if word == "&":
        return "and"
    if word.isascii():
        return word.lower()
    word = word.casefold()
    if len(word) > LONGEST:
        return word
    word = unicodedata.normalize("NFKD", word)
    return unicodedata.normalize("NFKC", _ACCENTS.sub(r"\1", word))


def squeezed(name: str) -> str:
    """A name's words in one: "Node.js", "NodeJS" and "node js" all give "nodejs"."""
    return "".join(fold(word) for word in WORD.findall(clean(name)))


_NO_PLURALS = frozenset(["canvas", "customs", "https", "news", "pandas", "windows"])


def singular(word: str) -> str:
    """A squeezed name without its plural. Names below four letters keep their s: AWS, iOS, CMS.

    A needless cut ("kubernete") does no harm, both sides get it; the few names whose cut form is something else
    (Canvas, Canva) are listed.
    """
    if len(word) < 4 or word[-1] != "s" or word[-2] == "s" or word in _NO_PLURALS:
        return word
    return f"{word[:-3]}y" if word.endswith("ies") and len(word) > 5 else word[:-1]


def bare(name: str) -> str:
    """A name as the table is looked up: squeezed, without plural."""
    return singular(squeezed(name))


SPELLINGS = {
    bare(spelling): bare(name)
    for name, others in ALIASES.items()
    for spelling in (name, *filter(None, others.split(", ")))
} | {bare(name): bare(name) for name in OTHERS.split()}
"""Every bare spelling that is known, and the canonical form that it stands for."""
HIDING = SPELLINGS.keys() - {spelling for spelling, form in SPELLINGS.items() if form in map(bare, SUMS)}
"""The spellings in which a shorter known name is no mention of that skill."""


def canonical(name: str) -> str:
    """The form in which names are compared: two names are one skill exactly when it is the same.

    Case, accents, width, spaces, dots, hyphens and plurals do not count; + and # do; the table of aliases has the
    rest. A name that explains itself, "Search Engine Optimization (SEO)", is that skill. A blank name gives "".

    >>> canonical("Node.js") == canonical("NodeJS"), canonical("React Hook") == canonical("React Hooks")
    (True, True)
    >>> canonical("C++") == canonical("C"), canonical("Java") == canonical("JavaScript")
    (False, False)
    """
    outer, _, inner = name.strip().removesuffix(")").rpartition("(")
    if outer and name.rstrip().endswith(")") and _known(outer) == _known(inner):
        return _known(outer)
    return _known(name)


def _known(name: str) -> str:
    key = squeezed(name)
    for _ in range(2):  # compatibility forms such as "⒈" bring new signs with them
        key = squeezed(key)
    key = singular(key)
    # Signs alone ("***") are a name that only equals itself.
    return SPELLINGS.get(key, key) or clean(name).strip()
