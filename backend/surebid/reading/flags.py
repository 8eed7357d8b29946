"""Yes or no. Most lines exist for the yes only; such a line with other words is unknown, not a no."""

import re

from marshmallow import ValidationError

from .line import UNKNOWN_WORDING, Line
from .patterns import TWO_READINGS, fold


class Flag(Line[bool]):
    """A line whose words say yes, or no."""

    def __init__(self, label: str, *, block: str, yes: str, no: str = "(?!)", expected: bool = False) -> None:
        """Declare the folded patterns; the default of `no` matches nothing."""
        super().__init__(label, block=block, expected=expected)
        self._yes = re.compile(rf"(?<![\w-])(?:{yes})(?![\w-])")
        self._no = re.compile(rf"(?<![\w-])(?:{no})(?![\w-])")

    def read(self, text: str) -> bool:
        """True or False, if the text says one of them and not the other."""
        text = fold(text)
        yes, no = self._yes.search(text) is not None, self._no.search(text) is not None
        if yes and no:
            raise ValidationError(TWO_READINGS)
        if not yes and not no:
            raise ValidationError(UNKNOWN_WORDING)
        return yes
