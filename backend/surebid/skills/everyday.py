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


def is_everyday(spelling: str) -> bool:
    """Does this bare spelling need a look at what stands around it before it is a name?"""
    return spelling in _BARE or len(spelling) == 1


def is_exact(folded: str, shown: str) -> bool:
    """Is an everyday name spelled as the name is? One letter must be a capital; ".Net" counts beside ".NET"."""
    return shown in (EXACT.get(folded, folded.upper()), "Net")


def is_strict(folded: str) -> bool:
    """Is a capital letter alone no sign of a name?"""
    return folded in STRICT or len(folded) == 1
