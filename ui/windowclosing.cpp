// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowclosing.h"

#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/windowcontents.h"
#include "ui/wording.h"

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

const auto noteMessage = u"note"_s;

} // namespace

WindowClosing::WindowClosing(WindowContents &window)
    : QObject(&window.q)
    , m_window(window)
{
    connect(window.parts.messages, &MessageBar::actionTriggered, this, [this](const QString &key) {
        if (key != noteMessage)
            return;
        m_withoutNote = true;
        m_window.q.close();
    });
}

/// What was just decided is written first; who closes again does not want to wait.
bool WindowClosing::waitsForChanges()
{
    if (!m_window.changes.isBusy() || std::exchange(m_closesWhenIdle, true))
        return false;
    const auto close = [this] {
        if (m_closesWhenIdle)
            m_window.q.close();
    };
    connect(&m_window.changes, &Changes::idle, this, close, Qt::SingleShotConnection);
    return true;
}

bool WindowClosing::mayClose()
{
    if (waitsForChanges())
        return false;
    m_closesWhenIdle = false;
    CallDetail &detail = m_window.detail;
    detail.flush();
    if (!detail.hasUnsavedNotes() || m_withoutNote)
        return true;
    //: Message when the window is closed and the disk refuses the note just typed. %1 says why.
    const QString sentence = MainWindow::tr("Your note could not be saved, so the window stays open. %1");
    //: "The note": subject of a sentence about a failure.
    const QString reason = sentenceFor(detail.notesError(), MainWindow::tr("The note"));
    m_window.parts.messages->post(noteMessage, MessageBar::Severity::Error, sentence.arg(reason),
                                  MainWindow::tr("Close without saving"));
    return false;
}

} // namespace callboard
