"""What happens on a terminal: --interactive, --watch, the progress bar; through a pseudo terminal."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import time

import pytest

from arlint.cli import main

pty = pytest.importorskip("pty")
termios = pytest.importorskip("termios")

DIRTY = "وصل الوفد،، ثم غادر.\nعاد الوفد ، ثم غادر.\nوصلت إلى شريط غزة.\n"


class Terminal:
    """arlint on a pseudo terminal."""

    def __init__(self, folder, *arguments):
        environment = {**os.environ, "LC_ALL": "C.UTF-8", "ARLINT_LANG": "en", "NO_COLOR": "1", "TERM": "xterm",
                       "COLUMNS": "200"}  # fmt: skip
        self.main, other = pty.openpty()
        termios.tcsetwinsize(other, (50, 160))
        self.process = subprocess.Popen([sys.executable, "-m", "arlint", *arguments], cwd=folder, env=environment,
                                        stdin=other, stdout=other, stderr=other, start_new_session=True)  # fmt: skip
        os.close(other)
        self.seen = ""

    def until(self, text, seconds=30):
        """Wait until `text` was printed; what was printed up to then."""
        end = time.monotonic() + seconds
        while text not in self.seen:
            assert time.monotonic() < end, f"{text!r} not in {self.seen!r}"
            if select.select([self.main], [], [], 0.2)[0]:
                try:
                    self.seen += os.read(self.main, 65536).decode("utf-8", "replace")
                except OSError:
                    break
        assert text in self.seen, f"{text!r} not in {self.seen!r}"
        before, _, self.seen = self.seen.partition(text)
        return before

    def send(self, text):
        os.write(self.main, text.encode())

    def end(self):
        code = self.process.wait(timeout=30)
        os.close(self.main)
        return code


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a.txt").write_text(DIRTY, encoding="utf-8")
    return tmp_path


def test_accept_skip_ignore(folder):
    terminal = Terminal(folder, "check", "-i", "a.txt")
    assert "doubled-mark" in terminal.until("1/3 make this fix? [y,n,e,i,a,d,q,?] ")
    terminal.send("?\n")
    terminal.until("make all of this rule")
    terminal.send("y\n")
    terminal.until("2/3 ")
    terminal.send("n\n")
    terminal.until("3/3 ")
    terminal.send("i\n")
    terminal.until("fixes made: 1 fix; accepted as they stand: 1.")
    assert terminal.end() == 0
    assert (folder / "a.txt").read_text(encoding="utf-8") == DIRTY.replace("،،", "،")
    assert "شريط غزة" in (folder / "arlint.toml").read_text(encoding="utf-8")


def test_what_was_chosen_is_written_on_quitting(folder):
    terminal = Terminal(folder, "check", "-i", "a.txt")
    terminal.until("1/3 ")
    terminal.send("y\n")
    terminal.until("2/3 ")
    terminal.send("q\n")
    terminal.until("fixes made: 1 fix")
    assert terminal.end() == 0
    assert (folder / "a.txt").read_text(encoding="utf-8") == DIRTY.replace("،،", "،")


def test_the_user_writes_something_else(folder):
    terminal = Terminal(folder, "check", "-i", "--select", "MT201", "a.txt")
    terminal.until("1/1 ")
    terminal.send("e\n")
    terminal.until("instead:")
    terminal.send("\x15القطاع\n")  # Ctrl-U clears the line
    terminal.until("fixes made: 1 fix")
    assert terminal.end() == 0
    assert "وصلت إلى القطاع." in (folder / "a.txt").read_text(encoding="utf-8")


def test_all_of_a_rule_and_the_end_of_input(folder):
    (folder / "a.txt").write_text("وصل الوفد،، ثم غادر.\n" * 4 + DIRTY, encoding="utf-8")
    terminal = Terminal(folder, "check", "-i", "a.txt")
    terminal.until("1/7 ")
    terminal.send("a\n")
    terminal.until("6/7 ")
    terminal.send("\x04")  # Ctrl-D
    terminal.until("fixes made: 5 fixes")
    assert terminal.end() == 0
    assert "،،" not in (folder / "a.txt").read_text(encoding="utf-8")


def test_without_a_terminal_nothing_is_asked(folder, monkeypatch, capsys):
    monkeypatch.chdir(folder)
    monkeypatch.setenv("ARLINT_LANG", "en")
    assert main(["check", "-i", "a.txt"]) == 2
    assert "needs a terminal" in capsys.readouterr().err


def test_watch_runs_again_after_a_change(folder):
    pytest.importorskip("watchfiles")
    terminal = Terminal(folder, "check", "--watch", ".")
    assert "3 findings" in terminal.until("waiting for changes")
    time.sleep(0.5)
    (folder / "a.txt").write_text("وصل الوفد.\n", encoding="utf-8")
    assert "No findings" in terminal.until("waiting for changes")
    (folder / "arlint.toml").write_text("selct = []\n", encoding="utf-8")
    assert "unknown key 'selct'" in terminal.until("waiting for changes")
    os.killpg(terminal.process.pid, signal.SIGINT)
    assert terminal.end() in (0, 1, 2, 130)


def test_a_bar_after_a_second_and_only_then(folder):
    for number in range(300):
        (folder / f"{number}.txt").write_text(DIRTY * 150, encoding="utf-8")
    terminal = Terminal(folder, "check", "--no-cache", "-j", "1", "--output-file", "out.txt", ".")
    assert "file/s" in terminal.until("findings in 301 files", 120)
    terminal.end()
    terminal = Terminal(folder, "check", "--output-file", "out.txt", "0.txt", "1.txt")
    assert "file/s" not in terminal.until("findings in 2 files")
    terminal.end()


def test_completion(capsys):
    pytest.importorskip("shtab")
    assert main(["completion", "bash"]) == 0
    script = capsys.readouterr().out
    assert "--output-format" in script
    assert subprocess.run(["bash", "-n"], input=script.encode(), check=False).returncode == 0
