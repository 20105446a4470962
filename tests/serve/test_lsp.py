"""The language server, driven over stdio by a real LSP client."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import Any, Union

import pytest
from cattrs import Converter
from lsprotocol import types
from pygls.lsp.client import LanguageClient
from pygls.protocol import default_converter

GOOD = "theorem easy (n : ℕ) : n + 0 = n := by\n  sorry\n"
SECOND = "\ntheorem «𝔸second» (a b : ℕ) (h : a < b) : ¬ b ≤ a := sorry\n"
FALSE = "\ntheorem wrong (n : ℕ) : n < 3 := by sorry\n"


def converter() -> Converter:
    """The client library's, with its reading of code actions put right: it takes all with a command for commands."""
    made = default_converter()

    def read(item: dict[str, Any], _: object) -> types.Command | types.CodeAction:
        kind = types.Command if isinstance(item.get("command"), str) else types.CodeAction
        return made.structure(item, kind)

    made.register_structure_hook(types.Command | types.CodeAction, read)
    made.register_structure_hook(Union[types.Command, types.CodeAction], read)  # noqa: UP007 -- as the library spells it
    return made


class Editor(LanguageClient):
    """A client that keeps its documents up to date with the edits it is sent."""

    def __init__(self) -> None:
        super().__init__("test-editor", "1", converter_factory=converter)
        self.texts: dict[str, str] = {}
        self.shown: list[str] = []
        self.progress_seen: list[object] = []

        @self.feature(types.WORKSPACE_APPLY_EDIT)
        def apply(editor: Editor, params: types.ApplyWorkspaceEditParams) -> types.ApplyWorkspaceEditResult:
            for change in params.edit.document_changes or ():
                assert isinstance(change, types.TextDocumentEdit)
                for edit in change.edits:
                    assert isinstance(edit, types.TextEdit)
                    uri = change.text_document.uri
                    editor.texts[uri] = replaced(editor.texts[uri], edit)
            return types.ApplyWorkspaceEditResult(applied=True)

        @self.feature(types.WINDOW_SHOW_MESSAGE)
        def show(editor: Editor, params: types.ShowMessageParams) -> None:
            editor.shown.append(params.message)

        @self.feature(types.WINDOW_WORK_DONE_PROGRESS_CREATE)
        def create(editor: Editor, params: types.WorkDoneProgressCreateParams) -> None:
            return None

        @self.feature(types.PROGRESS)
        def progress(editor: Editor, params: types.ProgressParams) -> None:
            editor.progress_seen.append(params.value)

    async def begin(self, home: Path) -> types.InitializeResult:
        arguments = ("-m", "simprover", "lsp", "--home", str(home), "--no-model", "--seconds", "30")
        await self.start_io(sys.executable, *arguments)
        window = types.WindowClientCapabilities(work_done_progress=True)
        edits = types.WorkspaceEditClientCapabilities(document_changes=True)
        workspace = types.WorkspaceClientCapabilities(apply_edit=True, workspace_edit=edits)
        capabilities = types.ClientCapabilities(window=window, workspace=workspace)
        answer = await self.initialize_async(types.InitializeParams(capabilities=capabilities))
        self.initialized(types.InitializedParams())
        return answer

    def open(self, uri: str, text: str) -> None:
        self.texts[uri] = text
        item = types.TextDocumentItem(uri, "lean4", 1, text)
        self.text_document_did_open(types.DidOpenTextDocumentParams(item))

    async def actions(self, uri: str, line: int, character: int) -> list[types.CodeAction]:
        place = types.Position(line, character)
        params = types.CodeActionParams(
            types.TextDocumentIdentifier(uri), types.Range(place, place), types.CodeActionContext([])
        )
        answer = await self.text_document_code_action_async(params)
        return [action for action in answer or () if isinstance(action, types.CodeAction)]

    async def perform(self, action: types.CodeAction) -> object:
        assert action.command is not None
        params = types.ExecuteCommandParams(action.command.command, action.command.arguments)
        return await self.workspace_execute_command_async(params)

    async def leave(self) -> None:
        await self.shutdown_async(None)
        self.exit(None)
        await self.stop()


def replaced(text: str, edit: types.TextEdit) -> str:
    """Apply one edit; positions count UTF-16 units, as LSP does unless agreed otherwise."""
    lines = text.splitlines(keepends=True)

    def offset(place: types.Position) -> int:
        line = lines[place.line] if place.line < len(lines) else ""
        before = line.encode("utf-16-le")[: 2 * place.character].decode("utf-16-le")
        return sum(map(len, lines[: place.line])) + len(before)

    return text[: offset(edit.range.start)] + edit.new_text + text[offset(edit.range.end) :]


def run(session: Coroutine[Any, Any, None]) -> None:
    asyncio.run(asyncio.wait_for(session, 200))


@pytest.mark.usefixtures("toolchain")
def test_the_code_action_on_a_sorry_proves_it(test_home: Path) -> None:
    async def session() -> None:
        editor = Editor()
        answer = await editor.begin(test_home)
        assert answer.capabilities.code_action_provider
        editor.open("file:///a.lean", "import Elementary\n\n" + GOOD + SECOND)
        actions = await editor.actions("file:///a.lean", 3, 3)
        assert [a.title for a in actions] == ["SimProver: prove this goal of easy"]
        assert await editor.perform(actions[0]) is True
        text = editor.texts["file:///a.lean"]
        assert text.count("sorry") == 1
        assert "theorem «𝔸second» (a b : ℕ) (h : a < b) : ¬ b ≤ a := sorry" in text
        assert editor.progress_seen
        await editor.leave()

    run(session())


@pytest.mark.usefixtures("toolchain")
def test_columns_are_counted_as_the_client_counts_them(test_home: Path) -> None:
    async def session() -> None:
        editor = Editor()
        await editor.begin(test_home)
        editor.open("file:///b.lean", "import Elementary\n" + SECOND)
        line = SECOND.splitlines()[1]
        column = len(line[: line.index("sorry")].encode("utf-16-le")) // 2
        assert column != line.index("sorry")
        actions = await editor.actions("file:///b.lean", 2, column)
        assert await editor.perform(actions[0]) is True
        text = editor.texts["file:///b.lean"]
        assert "sorry" not in text
        assert text.startswith("import Elementary\n\ntheorem «𝔸second» (a b : ℕ) (h : a < b) : ¬ b ≤ a := ")
        await editor.leave()

    run(session())


@pytest.mark.usefixtures("toolchain")
def test_what_cannot_be_proved_is_said_and_the_document_stays(test_home: Path) -> None:
    async def session() -> None:
        editor = Editor()
        await editor.begin(test_home)
        before = "import Elementary\n" + FALSE
        editor.open("file:///c.lean", before)
        assert await editor.actions("file:///c.lean", 0, 0) == []
        actions = await editor.actions("file:///c.lean", 2, FALSE.splitlines()[1].index("sorry"))
        assert await editor.perform(actions[0]) is False
        assert editor.texts["file:///c.lean"] == before
        assert any("Not proved" in message for message in editor.shown)
        await editor.leave()

    run(session())


@pytest.mark.usefixtures("toolchain")
def test_a_file_that_lean_cannot_read_is_said_so(test_home: Path) -> None:
    async def session() -> None:
        editor = Editor()
        await editor.begin(test_home)
        editor.open("file:///d.lean", "theorem t (n : Nonsense) : n = n := sorry\n")
        actions = await editor.actions("file:///d.lean", 0, 38)
        assert await editor.perform(actions[0]) is False
        assert any("Lean cannot read" in message or "Not proved" in message for message in editor.shown)
        await editor.leave()

    run(session())
