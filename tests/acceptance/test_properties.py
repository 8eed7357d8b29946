"""What must hold for every job, whatever it shows (RULES.md section 7), over thousands of random ones."""

from datetime import timedelta

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from acceptance.cases import GONE, SEEN_AT, YOURS, text
from surebid.finding import Level
from surebid.judge import judge
from surebid.settings import Profile, Settings, Skill
from surebid.sighting import BLOCKS, Sighting
from surebid.verdict import Kind

THOUSANDS = settings(max_examples=1000, deadline=None)
BETTER = {Kind.SKIP: 0, Kind.CAUTION: 1, Kind.APPLY: 2}
MINE = Settings(Profile(skills=tuple(Skill(**skill) for skill in YOURS)))

ages = st.sampled_from(
    [
        "20 minutes ago",
        "1 hour ago",
        "4 hours ago",
        "20 hours ago",
        "30 hours ago",
        "yesterday",
        "2 days ago",
        "4 days ago",
        "6 days ago",
        "last week",
        "3 weeks ago",
        "2 quarters ago",
    ]
)
numbers = st.integers(0, 60)


def maybe(strategy):
    return st.one_of(st.just(GONE), strategy)


@st.composite
def jobs(draw):
    """The shown texts of a random job and its client."""
    hires = draw(st.integers(0, 300))
    spent = draw(
        st.sampled_from(
            [GONE, "$90 total spent", "$950 total spent", "$2.8K total spent", "$49K total spent"]
        )
    )
    posts = draw(st.integers(1, 60))
    rate = draw(st.integers(1, 100)) if hires else 0
    joined = SEEN_AT - timedelta(days=draw(st.integers(0, 4000)))
    shown = {
        "title": "A job",
        "description": text(draw(st.integers(1, 200))),
        "posted": draw(maybe(ages)),
        "last_viewed": draw(maybe(ages)),
        "proposals": draw(
            maybe(st.sampled_from(["Less than 5", "5 to 10", "10 to 15", "15 to 20", "20 to 50", "50+"]))
        ),
        "interviewing": draw(maybe(numbers.map(str))),
        "invites_sent": draw(maybe(numbers.map(str))),
        "hires": draw(maybe(st.integers(0, 6).map(str))),
        "positions": draw(maybe(st.integers(1, 6).map(lambda n: f"Number of freelancers needed: {n}"))),
        "skills": draw(
            maybe(st.lists(st.sampled_from(["Python", "Flask", "React", "COBOL", "Java"]), min_size=1))
        ),
        "client_jobs_posted": draw(maybe(st.just(f"{posts} jobs posted"))),
        "client_hire_rate": draw(maybe(st.just(f"{rate}% hire rate, 1 open job"))),
        "client_hires": draw(maybe(st.just(f"{hires} hires, 0 active"))) if hires else GONE,
        "client_total_spent": spent if hires else GONE,
        "client_member_since": draw(maybe(st.just(f"Member since {joined:%b} {joined.day}, {joined.year}"))),
    }
    return {name: value for name, value in shown.items() if value is not GONE}


def verdict_on(shown, blocks=BLOCKS):
    return judge(Sighting("~01d6e1f0a2b3c4d5e6", seen_at=SEEN_AT, blocks=blocks, fields=shown), MINE)


def level_of(verdict, rule_id):
    return next(finding.level for rule, finding in verdict.findings if rule.id == rule_id)


@THOUSANDS
@given(jobs())
def test_one_more_interview_never_betters_the_verdict(shown):
    """Unless it is the only sign of life on an old post, whose silence the old-post rule holds against it."""
    assume("interviewing" in shown)
    before = verdict_on(shown)
    after = verdict_on({**shown, "interviewing": str(int(shown["interviewing"]) + 1)})
    if level_of(before, "old_and_quiet") in (Level.VETO, Level.ASK) and shown["interviewing"] == "0":
        return
    assert BETTER[after.kind] <= BETTER[before.kind]


@THOUSANDS
@given(jobs())
def test_one_more_hire_on_the_job_never_betters_the_verdict(shown):
    before = verdict_on(shown)
    after = verdict_on({**shown, "hires": str(int(shown.get("hires", "0")) + 1)})
    assert BETTER[after.kind] <= BETTER[before.kind]


@THOUSANDS
@given(jobs(), st.sampled_from([90, 950, 2800, 49000]))
def test_ten_times_the_spend_of_a_client_who_hired_never_worsens_it(shown, spent):
    assume("client_hires" in shown)
    before = verdict_on({**shown, "client_total_spent": f"${spent} total spent"})
    after = verdict_on({**shown, "client_total_spent": f"${spent * 10} total spent"})
    assert BETTER[after.kind] >= BETTER[before.kind]


@THOUSANDS
@given(jobs())
def test_a_view_just_now_never_worsens_it(shown):
    before = verdict_on(shown)
    after = verdict_on({**shown, "last_viewed": "just now"})
    assert BETTER[after.kind] >= BETTER[before.kind]


@THOUSANDS
@given(jobs(), st.data())
def test_hiding_fields_never_turns_a_job_into_skip(shown, data):
    """Hiding means that the page does not show it: a line that is missing in a block that is there says
    something, so the block goes too. Positions count as one where they are not shown.
    """
    hidden = data.draw(st.sets(st.sampled_from(sorted(shown))))
    assume("positions" not in hidden)
    assume(verdict_on(shown).kind is not Kind.SKIP)
    rest = {name: value for name, value in verdict_on(shown).facts.items() if name not in hidden}
    fields = {name: value for name, value in shown.items() if name not in hidden}
    for name, fact in rest.items():
        if fact.how == "absent line":
            fields[name] = {"last_viewed": GONE, "hires": "0", "client_total_spent": "$0 total spent"}[name]
    fields = {name: value for name, value in fields.items() if value is not GONE}
    assert verdict_on(fields, blocks=()).kind is not Kind.SKIP


@THOUSANDS
@given(jobs())
def test_ranks_sort_by_verdict_and_verdicts_repeat(shown):
    first, again = verdict_on(shown), verdict_on(shown)
    assert first == again
    low, high = {Kind.APPLY: (67, 100), Kind.CAUTION: (34, 66), Kind.SKIP: (1, 33)}[first.kind]
    assert low <= first.rank <= high
