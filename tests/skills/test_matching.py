"""A job's list beside yours: order, repetitions, samples, and the share that the rule reads from it."""

from surebid.finding import Level
from surebid.judge import judge
from surebid.settings import Profile, Settings, Skill
from surebid.sighting import Sighting
from surebid.skills import matched


def test_both_lists_keep_the_pages_order_and_its_spelling():
    found, missing = matched(["Docker", "ReactJS", "Zig", "Postgres"], [Skill("PostgreSQL"), Skill("React")])
    assert [skill.name for skill in found] == ["React", "PostgreSQL"]
    assert missing == ["Docker", "Zig"]


def test_a_skill_counts_once_however_often_it_stands_in_either_list():
    found, missing = matched(["React", "React.js", "Zig", "zig"], [Skill("ReactJS"), Skill("React")])
    assert len(found) == 1
    assert missing == ["Zig"]


def test_of_two_spellings_the_one_with_a_sample_speaks():
    no, silent, yes = Skill("React", False), Skill("React.js"), Skill("ReactJS", True)
    for yours in ([no, silent, yes], [yes, silent, no]):
        assert matched(["React"], yours) == ([yes], [])
    assert matched(["React"], [no, silent]) == ([silent], [])


def test_blank_names_are_no_skills():
    assert matched(["", " ", "Zig"], [Skill(" "), Skill("\u200b")]) == ([], ["Zig"])


def finding(asked, yours):
    verdict = judge(
        Sighting("~01d6e1f0a2b3c4d5e6", blocks=["about"], fields={"title": "A job", "skills": asked}),
        Settings(Profile(skills=tuple(map(Skill, yours)))),
    )
    return next(finding for rule, finding in verdict.findings if rule.id == "sure_work")


def test_the_rule_counts_a_skill_that_the_job_lists_twice_once():
    both = finding(["React", "React.js", "ReactJS", "Zig"], ["React"])
    assert both.level is Level.OK  # 1 of 2, not 3 of 4
    assert "1 of the 2 skills" in both.says and "(missing: Zig)" in both.says
    assert finding(["Zig", "ZIG."], ["React"]).level is Level.OK  # one skill only, so no warning
    assert finding(["Zig", "Ada"], ["React"]).level is Level.STRONG
