"""The README's table of rules, made from the rules themselves."""

import re
from pathlib import Path

from surebid.rules import RULES, TIPS

FILE = Path(__file__).parents[2] / "README.md"
MARKS = re.compile(r"(<!-- rules: made by `make docs` -->\n).*?(<!-- end of rules -->)", re.DOTALL)


def table() -> str:
    """One row a rule, by the post's tips, with the defaults of its options."""
    rows = ["| tip | rule | what it looks at | defaults |", "| --- | --- | --- | --- |"]
    for tip, title in TIPS.items():
        for rule in (rule for rule in RULES if rule.tip == tip):
            defaults = "; ".join(f"{it.title.lower()} {it.default} {it.unit}" for it in rule.options) or "-"
            rows.append(
                f"| {f'{tip} · {title}' if tip else title} | **{rule.title}** | {rule.summary} | {defaults} |"
            )
    return "\n".join(rows) + "\n"


def text() -> str:
    """The whole README with its table as the rules are now."""
    return MARKS.sub(lambda found: found[1] + table() + found[2], FILE.read_text("utf-8"))
