"""The two kinds of field: a line (one text) and lines (a list of texts). A field is its own reader."""

from typing import Any, TypeVar

from marshmallow import ValidationError, fields

T = TypeVar("T")

LINE_LIMIT = 500
"""Characters of one line after its space was collapsed; far above every line that Upwork shows."""
RAW_LIMIT = 50_000
"""Characters of any text as it came. Checked before anything looks at the text, so work stays bounded."""
LIST_LIMIT = 100
"""Texts in one list."""

EMPTY = "its label is on the page, but no value was found beside it"
NO_TEXT = "something other than a text came from the page"
NO_LIST = "one text came where a list of texts belongs"
ODD_CHARACTERS = "it holds broken characters"
TOO_LONG = "it is too long to be this line of the page"
TOO_MANY = f"the list holds more than {LIST_LIMIT} texts"
UNKNOWN_WORDING = "SureBid does not know this wording (it reads English pages only)"


def well_formed(text: str) -> bool:
    """Whether a text can be stored and sent on: no NUL, no half of a surrogate pair."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return "\0" not in text


def collapse(value: object, *, limit: int = LINE_LIMIT) -> str:
    """One line of text with single spaces, or ValidationError with the reason."""
    if not isinstance(value, str):
        raise ValidationError(NO_TEXT)
    if len(value) > RAW_LIMIT:
        raise ValidationError(TOO_LONG)
    if not well_formed(value):
        raise ValidationError(ODD_CHARACTERS)
    text = " ".join(value.split())  # in linear time, which patterns such as `\s+$` do not keep to
    if len(text) > limit:
        raise ValidationError(TOO_LONG)
    return text


class Line(fields.Field[T]):
    """A field of one text. Subclasses turn the text into a value in `read`, or raise ValidationError."""

    default_error_messages = {"null": NO_TEXT, "required": EMPTY}  # noqa: RUF012 (marshmallow's own pattern)

    def __init__(self, label: str, *, block: str, unit: str | None = None, expected: bool = False) -> None:
        """Declare the line.

        `label`: what people call it. `block`: the part of the page that shows it. `unit`: of the value, None
        if it has none. `expected`: a job page normally shows it.
        """
        super().__init__(metadata={"label": label, "block": block, "unit": unit, "expected": expected})

    def read(self, text: str) -> T:
        """The value of a collapsed, non-empty text of at most `LINE_LIMIT` characters."""
        raise NotImplementedError

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> T:
        text = collapse(value)
        if not text:
            raise ValidationError(EMPTY)
        return self.read(text)


class Lines(Line[list[str]]):
    """A field of several texts, in the page's order, without the empty ones."""

    def keep(self, texts: list[str]) -> list[str]:
        """Which of the non-empty texts belong to the value."""
        return texts

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> list[str]:
        if not isinstance(value, list | tuple):
            raise ValidationError(NO_LIST if isinstance(value, str) else NO_TEXT)
        if len(value) > LIST_LIMIT:
            raise ValidationError(TOO_MANY)
        texts = self.keep([text for text in map(collapse, value) if text])
        if not texts:
            raise ValidationError(EMPTY)
        return texts
