"""When two names mean the same skill."""

import re
import unicodedata
from collections.abc import Iterable

from .settings import Skill

_SEPARATORS = str.maketrans("", "", " .-_/'\u2019")
_WORD = r"(?<![\w+#]){}(?![\w+#])"


def canonical(name: str) -> str:
    """The form in which names are compared: case, width, spaces and dots do not count; + and # do.

    >>> canonical("Node.js") == canonical("NodeJS"), canonical("C++") == canonical("C")
    (True, False)
    """
    return unicodedata.normalize("NFKC", name).casefold().translate(_SEPARATORS)


def matched(asked: Iterable[str], yours: Iterable[Skill]) -> tuple[list[Skill], list[str]]:
    """The skills asked for that are yours, and those that are not, both in the page's order."""
    known = {canonical(skill.name): skill for skill in yours}
    found = [known[canonical(name)] for name in asked if canonical(name) in known]
    return found, [name for name in asked if canonical(name) not in known]


def mentioned(text: str, yours: Iterable[Skill]) -> list[Skill]:
    """Your skills that stand in a text as whole words."""
    folded = text.casefold()
    return [
        skill
        for skill in yours
        if skill.name and re.search(_WORD.format(re.escape(skill.name.casefold())), folded)
    ]
