// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowmemory.h"

#include "ui/callfinder.h"
#include "ui/detail/detailpane.h"
#include "ui/mainwindow.h"
#include "ui/player/playback.h"
#include "ui/queue/queuelistview.h"
#include "ui/queue/queuepane.h"
#include "ui/table/calllist.h"
#include "ui/table/callview.h"
#include "ui/windowactions.h"
#include "ui/windowcontents.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

QPlainTextEdit *noteOf(const WindowContents &window)
{
    return window.parts.detailPane->findChild<QPlainTextEdit *>(u"notesEditor"_s);
}

} // namespace

WindowMemory WindowMemory::of(const WindowContents &window)
{
    WindowMemory memory;
    memory.page = window.parts.pages->page();
    if (window.detail.phase() == CallDetail::Phase::Shown)
        memory.call = window.detail.call().ref();
    const QModelIndexList rows = window.parts.list->view().selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        memory.selected.push_back(window.model.idAt(row.row()));
    memory.task = window.parts.queue->view().currentKey();
    // A dialog that is about to go has the keyboard now; the window remembers who had it before.
    if (const QWidget *focus = window.q.focusWidget())
        memory.focus = focus->objectName();
    if (const QPlainTextEdit *note = noteOf(window)) {
        memory.cursor = note->textCursor().position();
        memory.anchor = note->textCursor().anchor();
    }
    memory.isOffline = window.actions->offline->isChecked();
    const CallPlayer &player = window.playback->player();
    if (player.isPlaying() && memory.call)
        memory.playing = CallLink{*memory.call, std::chrono::floor<std::chrono::seconds>(player.position())};
    return memory;
}

WindowReturn::WindowReturn(WindowContents &window, WindowMemory memory)
    : QObject(&window.q)
    , m_window(window)
    , m_memory(std::move(memory))
{
    window.parts.pages->show(m_memory.page);
    connect(&window.queue, &QAbstractItemModel::modelReset, this, &WindowReturn::findTask);
    connect(&window.queue, &QAbstractItemModel::rowsInserted, this, &WindowReturn::findTask);
    connect(&window.detail, &CallDetail::changed, this, &WindowReturn::findNote);
    connect(window.parts.list, &CallList::chosenChanged, this, &WindowReturn::findRows);
    if (m_memory.page == WindowPages::Page::Calls && m_memory.call)
        window.finder->showIfListed(*m_memory.call);
    if (QWidget *focus = m_memory.focus.isEmpty() ? nullptr : window.q.findChild<QWidget *>(m_memory.focus))
        focus->setFocus(Qt::OtherFocusReason);
    if (m_memory.playing)
        window.playback->playFrom(*m_memory.playing);
    findTask();
}

void WindowReturn::findTask()
{
    const int row = m_memory.task.isEmpty() ? -1 : m_window.queue.rowOf(m_memory.task);
    if (row < 0)
        return;
    m_memory.task.clear();
    m_window.parts.queue->view().choose(row);
}

/// More than one row was selected: the others follow when the current one is found.
void WindowReturn::findRows()
{
    QItemSelectionModel *selection = m_window.parts.list->view().selectionModel();
    const CallTableModel &model = m_window.model;
    const CallId current = model.idAt(selection->currentIndex().row());
    const auto &selected = m_memory.selected;
    if (std::find(selected.begin(), selected.end(), current) == selected.end())
        return;
    for (const CallId id : std::exchange(m_memory.selected, {})) {
        if (const int row = model.rowOf(id); row >= 0)
            selection->select(model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

void WindowReturn::findNote()
{
    const CallDetail &detail = m_window.detail;
    const bool isThere =
        m_memory.call && detail.phase() == CallDetail::Phase::Shown && detail.call().ref() == *m_memory.call;
    QPlainTextEdit *note = isThere ? noteOf(m_window) : nullptr;
    if (!note)
        return;
    m_memory.call.reset();
    const int end = int(note->toPlainText().size());
    QTextCursor cursor = note->textCursor();
    cursor.setPosition(std::min(m_memory.anchor, end));
    cursor.setPosition(std::min(m_memory.cursor, end), QTextCursor::KeepAnchor);
    note->setTextCursor(cursor);
    if (m_memory.focus == note->objectName())
        note->setFocus(Qt::OtherFocusReason);
}

} // namespace callboard
