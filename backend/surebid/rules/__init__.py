"""The rules, in the order in which they speak: among findings of one level the first of this list leads.

Adding a rule is a file here, named like its function, and a line in `RULES`.
"""

from types import MappingProxyType

from ..rule import Rule
from .already_hired import already_hired
from .cost import cost
from .invites_and_interviews import invites_and_interviews
from .last_viewed import last_viewed
from .many_posts_no_hire import many_posts_no_hire
from .many_proposals import many_proposals
from .months_without_hire import months_without_hire
from .old_and_quiet import old_and_quiet
from .scanty_details import scanty_details
from .skype import skype
from .sure_work import sure_work

RULES: tuple[Rule, ...] = (
    already_hired,
    many_posts_no_hire,
    months_without_hire,
    invites_and_interviews,
    old_and_quiet,
    last_viewed,
    sure_work,
    many_proposals,
    scanty_details,
    skype,
    cost,
)

RULES_BY_ID = MappingProxyType({rule.id: rule for rule in RULES})

TIPS = MappingProxyType(
    {
        1: "Apply to SURE work",
        2: "When the job was posted",
        3: "The number of applicants",
        4: "When the client last looked",
        5: "Invites and interviews",
        6: "The details of the job",
        7: "Has the client hired anyone?",
        0: "What it costs",
    }
)
"""The post's tips by number; 0 gathers what belongs to none of them."""
