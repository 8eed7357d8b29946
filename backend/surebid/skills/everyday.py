"""Names that are also everyday words or letters, and what must stand around them to be a skill in a text.

"We go live", "excel at it", "vitamin C" and "a children's book illustrator" mention no skill. Such a name counts

- spelled exactly: alone on its line, in a list of known skills ("Python, R, SQL"), after a word such as "using",
  before one such as "developer"; for what is not STRICT also before "app" or "files", or in the middle of a
  sentence, as a proper name ("our Excel budget");
- in any other case, unless it is STRICT: before a word for a person ("need a react developer") or as a whole item
  of such a list ("html, css, react", but not "html, react quickly").

What this costs: "we use react" is not seen. After a missed mention the rule says that it does not know; a wrong
one would speak for a job that is not yours.
"""

from .names import singular
from .words import Word

_STRICT = "Access Go Illustrator Less Make Nest Next Notion Word"
STRICT = frozenset(_STRICT.casefold().split())
"""Words so common that a capital letter alone says nothing; every one-letter name (C, D, R) is treated like them."""

EXACT = {
    name.casefold(): name
    for name in (
        f"{_STRICT} BI Blender Bootstrap Bubble Canvas Chef Crystal Dart Dash Ember Excel Express Hive IT Maya NET "
        "Node Oracle Outlook Premiere Puppet Rails React REST Ruby Rust Scratch SEM Shell Sketch Slack Spark Spring "
        "Square Stripe Swift Unity Unreal Zoom"
    ).split()
}
"""Everyday words, and how they are spelled where they are a name."""

_PEOPLE = (
    "coder coders consultant dev devs developer developers engineer engineers expert experts freelancer programmer "
    "programmers specialist specialists"
)
_LANGUAGE = (
    "code coding compiler language library libraries microservice microservices package packages programming script "
    "scripts scripting"
)
_THINGS = (
    "app application apps backend components dashboard file files formulas framework frontend macro macros page "
    "project sheet sheets site spreadsheet spreadsheets store template theme website workbook"
)
_BEFORE = "in know knowing knows learn using use uses with"
PEOPLE, LANGUAGE, THINGS, BEFORE = (
    frozenset(words.split()) for words in (_PEOPLE, _LANGUAGE, _THINGS, _BEFORE)
)
"""The words that show, after or before an everyday name, that the skill is meant."""

_BARE = frozenset(map(singular, EXACT))
_LISTS = frozenset(",/+|;\u2022\u00b7()")
_STARTS = frozenset(".!?:\n\u2022*")
_LINKS = frozenset(["and", "or"])


def is_everyday(spelling: str) -> bool:
    """Does this bare spelling need a look at what stands around it before it is a name?"""
    return spelling in _BARE or len(spelling) == 1


def is_meant(words: list[Word], place: int, sure: set[int]) -> bool:
    """Is the everyday name at this place a skill? `sure` are the places of names beyond doubt."""
    word = words[place]
    left = words[place - 1] if place else None
    right = words[place + 1] if place + 1 < len(words) else None
    if word.folded not in EXACT and len(word.folded) > 1:
        return False  # "it reacts", "a rail engineer"
    if (left and word.tight and word.before != "/") or (right and right.tight and right.before != "/"):
        return False  # "C-level", "R'n'B", "example.net"
    # One letter must be a capital; ".Net" is as usual as ".NET".
    exact = word.shown in (EXACT.get(word.folded, word.folded.upper()), "Net")
    strict = word.folded in STRICT or len(word.folded) == 1
    if strict and not exact:
        return False
    following = right.folded if right and not right.before else ""
    whole = exact or not following or following in _LINKS
    if following in PEOPLE or (whole and _in_list(words, place, sure)):
        return True
    if not exact:
        return False
    leading = left.folded if left and not word.before else ""
    alone = (not left or "\n" in word.before) and (not right or "\n" in right.before)
    if alone or leading in BEFORE or following in LANGUAGE:
        return True
    starts = not left or not _STARTS.isdisjoint(word.before)
    return not strict and (not starts or following in THINGS)


def _in_list(words: list[Word], place: int, sure: set[int]) -> bool:
    """Is the next or the previous item, after a comma, a slash or "and", a name beyond doubt?"""
    for step in (-1, 1):
        other = place + step
        gap = max(place, other)
        listed = gap < len(words) and bool(words[gap].before) and _LISTS.issuperset(words[gap].before)
        while 0 <= other < len(words) and words[other].folded in _LINKS:
            other, listed = other + step, True
        if listed and other in sure:
            return True
    return False
