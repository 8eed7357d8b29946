"""A text as its words and what stands between them."""

from dataclasses import dataclass

from .names import WORD, clean, fold

_BLANKS = " \t\u00a0"
_JOINTS = frozenset("-./_'\u2019\u2010\u2011\u2013")


@dataclass(slots=True)
class Word:
    """One word, as shown and as compared, and how it follows the word before."""

    shown: str
    folded: str
    before: str
    """What stands between it and the word before, without the blanks around it."""
    tight: bool
    """It follows without a blank, as in "Node.js" and "front-end"."""


def split(text: str) -> list[Word]:
    """The words of a text, in its order."""
    text, end, words = clean(text), 0, []
    for match in WORD.finditer(text):
        shown, gap, end = match.group(), text[end : match.start()], match.end()
        tight = not gap or (len(gap) == 1 and gap in _JOINTS)
        # A dot that follows a blank or a sign belongs to the word after it: "C#/.NET", "a .NET shop".
        before = gap[:-1] if len(gap) > 1 and gap[-1] == "." else gap
        words.append(Word(shown, fold(shown), before.strip(_BLANKS), tight))
    return words
