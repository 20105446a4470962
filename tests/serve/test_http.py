"""The HTTP server, started by its command and asked over a real connection."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from simprover.lean import Toolchain


@pytest.fixture(scope="module")
def server(test_home: Path, toolchain: Toolchain, tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    """A server on a free port with a store of its own, and a client for it."""
    home = tmp_path_factory.mktemp("http-home")
    (home / "library").symlink_to(test_home / "library")
    hashes = Path("cache") / "hashes"  # of the library; what belongs to it is shared with all tests
    (test_home / hashes).mkdir(parents=True, exist_ok=True)
    (home / "cache").mkdir()
    (home / hashes).symlink_to(test_home / hashes)
    command = [sys.executable, "-m", "simprover", "serve", "--port", "0", "--no-model", "--home", str(home)]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    try:
        assert process.stderr is not None
        announced = re.search(r"http://\S+:\d+", process.stderr.readline())
        assert announced is not None
        with httpx.Client(base_url=announced.group(), timeout=120) as client:
            yield client
    finally:
        process.send_signal(signal.SIGINT)
        assert process.wait(30) in (0, 130)


def test_it_says_which_lean_it_uses(server: httpx.Client, toolchain: Toolchain) -> None:
    answer = server.get("/health").json()
    assert answer == {"ok": True, "toolchain": "embedded", "lean": toolchain.version, "library": toolchain.fingerprint}


def test_the_api_has_a_page(server: httpx.Client) -> None:
    paths = server.get("/openapi.json").json()["paths"]
    assert {"/prove", "/prove/stream", "/fill", "/store", "/store/search", "/audit", "/smt/decide"} <= paths.keys()
    page = server.get("/docs").text
    for path in paths:
        assert f"</span>{path}</h3>" in page
    assert "DecideIn" in page


@pytest.mark.parametrize("path", ["/", "/docs"])
def test_pages_load_nothing_from_elsewhere(server: httpx.Client, path: str) -> None:
    answer = server.get(path)
    assert answer.status_code == 200
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert re.findall(r"(?:src|href)=[\"'](?!/|#)", answer.text) == []
    assert "://" not in answer.text


def test_the_page_runs_its_own_script_and_no_other(server: httpx.Client) -> None:
    first, second = server.get("/"), server.get("/")
    nonces = [re.findall(r'<script nonce="([^"]+)">', answer.text) for answer in (first, second)]
    assert len(nonces[0]) == 1
    assert nonces[0] != nonces[1]
    assert f"script-src 'nonce-{nonces[0][0]}'" in first.headers["content-security-policy"]


def test_a_goal_is_decided_and_lean_has_the_last_word(server: httpx.Client) -> None:
    true = server.post("/smt/decide", json={"statement": "∀ n : ℕ, n % 6 = 4 → n % 3 = 1"}).json()
    assert (true["verdict"], true["confirmed"]) == ("proved", True)
    assert true["tactic"]
    false = server.post("/smt/decide", json={"statement": "theorem t (x : ℕ) (h : 100 < x) : x * x ≠ 10404"}).json()
    assert (false["verdict"], false["confirmed"], false["counterexample"]) == ("refuted", True, {"x": "102"})
    state = server.post("/smt/decide", json={"state": "x : ℕ\nh : x ≤ 3\n⊢ x < 4"}).json()
    assert (state["verdict"], state["confirmed"]) == ("proved", None)
    unknown = server.post("/smt/decide", json={"statement": "theorem t (f : ℕ → ℕ) : f 0 = 1"}).json()
    assert (unknown["verdict"], unknown["cause"]) == ("unknown", "incomplete")
    assert unknown["reason"]


@pytest.mark.parametrize(
    "body",
    [{}, {"statement": "1 = 1", "state": "⊢ 1 = 1"}, {"statement": "Nonsense"}, {"state": "x", "seconds": 0}],
)
def test_what_cannot_be_decided_is_refused(server: httpx.Client, body: dict[str, object]) -> None:
    assert server.post("/smt/decide", json=body).status_code == 422


def test_a_false_statement_comes_back_with_a_counterexample(server: httpx.Client) -> None:
    result = server.post("/prove", json={"statement": "theorem t (n : ℕ) (h : n % 3 = 1) : n % 6 = 1"}).json()
    assert result["counterexample"] == {"n": "4"}
    assert result["message"] == "the statement is false, for instance for n = 4 (found by smt)"


def test_a_statement_is_proved_certified_stored_and_found_again(server: httpx.Client) -> None:
    statement = "theorem http_one (n : ℕ) (h : n % 7 = 5) : 5 * n % 7 = 4"
    result = server.post("/prove", json={"statement": statement}).json()
    assert result["verdict"] == "certified", result
    stored = server.get(f"/store/{result['proof_hash']}").json()
    assert stored["certificate"]["theorem"] == "http_one"
    hits = server.get("/store/search", params={"q": "n % 7 = 5"}).json()
    assert hits[0]["lemma"]["certificate"]["theorem"] == "http_one"
    again = server.post("/prove", json={"statement": statement}).json()
    assert again["verdict"] == "certified"
    assert len(again["lemmas_reused"]) == 1
    assert server.post("/audit").json()["findings"] == []


def test_events_come_before_the_result(server: httpx.Client) -> None:
    lines = []
    with server.stream("POST", "/prove/stream", json={"statement": "2 + 2 = 4", "name": "four"}) as response:
        lines = [json.loads(line) for line in response.iter_lines()]
    kinds = [line["event"]["kind"] for line in lines[:-1]]
    assert kinds[0] == "started"
    assert "certified" in kinds
    assert lines[-1]["result"]["verdict"] == "certified"


def test_a_file_is_filled(server: httpx.Client) -> None:
    text = "theorem a (n : ℕ) : n + 0 = n := by\n  sorry\n\ntheorem b (n : ℕ) : n < 3 := sorry\n"
    answer = server.post("/fill", json={"text": text, "budget": {"seconds": 20}}).json()
    assert not answer["complete"]
    assert [t["filled"] for t in answer["theorems"]] == [True, False]
    assert answer["text"].count("sorry") == 1


def test_a_statement_that_lean_does_not_accept_is_a_verdict(server: httpx.Client) -> None:
    result = server.post("/prove", json={"statement": "theorem t (n : Nonsense) : n = n"}).json()
    assert result["verdict"] == "not_elaborated"


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"statement": ""}, 422),
        ({}, 422),
        ({"statement": "1 = 1", "budget": {"seconds": -1}}, 422),
        ({"statement": "1 = 1", "unknown": 1}, 422),
    ],
)
def test_a_bad_request_is_refused(server: httpx.Client, body: dict[str, object], status: int) -> None:
    assert server.post("/prove", json=body).status_code == status


def test_an_unknown_lemma_is_not_found(server: httpx.Client) -> None:
    answer = server.get("/store/nobody")
    assert answer.status_code == 404
    assert answer.json()["fix"]


def test_a_goal_is_drawn(server: httpx.Client) -> None:
    answer = server.post("/smt/graph", json={"state": "x y : ℕ\nh : x < y\n⊢ x + 1 ≤ y"})
    assert answer.headers["content-type"] == "image/svg+xml"
    assert answer.text.startswith("<svg ")
    refused = server.post("/smt/graph", json={"state": "nothing"})
    assert refused.status_code == 422
    assert "tactic state" in refused.json()["problem"]
