"""The command line: scoring files, listing rules, and plain sentences for wrong use."""

import json

import pytest
from click.testing import CliRunner

from acceptance.cases import CASES, job
from surebid.cli import main


def run(*arguments, typed=None):
    return CliRunner().invoke(main, [str(it) for it in arguments], input=typed)


def lines(*jobs):
    return "".join(json.dumps(it) + "\n" if not isinstance(it, str) else it + "\n" for it in jobs)


@pytest.fixture
def jobs_file(tmp_path):
    def write(*jobs):
        path = tmp_path / "jobs.jsonl"
        path.write_text(lines(*jobs), "utf-8")
        return path

    return write


def test_a_file_is_scored_line_by_line(jobs_file):
    result = run("score", jobs_file(job({}), job(CASES["A08"][0])))
    assert result.exit_code == 0
    assert [json.loads(line)["verdict"] for line in result.stdout.splitlines()] == ["apply", "skip"]


def test_standard_input_is_scored_too():
    result = run("score", "-", typed=lines(job({})))
    assert json.loads(result.stdout)["verdict"] == "apply"


def test_a_table_for_people(jobs_file):
    result = run("score", "--table", jobs_file(job(CASES["A08"][0])))
    assert result.stdout.split() == [
        "skip",
        "11",
        "An",
        "API",
        "for",
        "a",
        "bakery",
        "50+",
        "proposals",
        "already",
    ]


def test_bad_lines_are_named_and_the_rest_is_scored(jobs_file):
    result = run("score", jobs_file(job({}), "{", "", {"id": "x", "place": "moon"}, "[" * 5000, job({})))
    assert result.exit_code == 4
    assert len(result.stdout.splitlines()) == 2
    assert result.stderr.splitlines() == [
        "line 2: not JSON",
        "line 4: place: Must be one of: job_page, slide_over, tile, apply_page.",
        "line 5: not JSON",
        "3 lines could not be scored.",
    ]


def test_settings_from_a_file(jobs_file, tmp_path):
    settings = tmp_path / "settings.json"
    settings.write_text('{"rules": {"many_proposals": {"enabled": false}}}')
    result = run("score", "--settings", settings, jobs_file(job(CASES["A08"][0])))
    assert json.loads(result.stdout)["verdict"] == "apply"


@pytest.mark.parametrize(
    ("content", "words"),
    [('{"connect_price": 0}', "connect_price: Must be greater than"), ("{", "is not JSON")],
)
def test_wrong_settings_are_one_sentence(jobs_file, tmp_path, content, words):
    settings = tmp_path / "settings.json"
    settings.write_text(content)
    result = run("score", "--settings", settings, jobs_file(job({})))
    assert result.exit_code == 2
    assert words in result.stderr and "Traceback" not in result.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["score", "no-such-file.jsonl"], "No such file"),
        (["score"], "Missing argument"),
        (["serve", "--port", "99999"], "not in the range"),
        (["serve", "--host", "0.0.0.0"], "leave --host away"),
        (["servve"], "No such command"),
        (["--colour"], "No such option"),
    ],
)
def test_wrong_use_is_one_sentence_and_exit_code_2(arguments, words):
    result = run(*arguments)
    assert result.exit_code == 2
    assert words in result.stderr and "Traceback" not in result.stderr


def test_a_debugger_is_refused(monkeypatch):
    monkeypatch.setenv("FLASK_DEBUG", "1")
    result = run("serve", "--port", "0")
    assert result.exit_code == 2
    assert "FLASK_DEBUG is set" in result.stderr


def test_the_rules_are_listed_for_people_and_programs():
    listed = run("rules").stdout
    assert "Tip 3: The number of applicants" in listed and "limit = 50 proposals (10 to 200)" in listed
    catalogue = json.loads(run("rules", "--json").stdout)
    assert len(catalogue["rules"]) == listed.count(": ") - listed.count("Tip ")
