// SPDX-License-Identifier: GPL-3.0-or-later
// TranscriptView: words that are put right.
#include "models/domain/editback.h"
#include "ui/detail/correctionwords.h"
#include "ui/detail/transcriptedit.h"
#include "ui/detail/transcriptview.h"
#include "ui/detail/turneditor.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

void TranscriptView::connectCorrecting()
{
    m_note->setObjectName(u"correctionNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(Theme::space, 0, 0, 0);
    m_note->hide();
    layout()->addWidget(m_note);
    m_edit->setTip([this](int position) { return tipAt(position); });
    m_edit->viewport()->installEventFilter(this);
    connect(m_edit, &QPlainTextEdit::cursorPositionChanged, this, &TranscriptView::describeTurn);
    connect(m_edit, &TranscriptEdit::correctionWanted, this,
            [this](int position) { correctTurn(turnAt(position)); });
    connect(m_edit->verticalScrollBar(), &QScrollBar::valueChanged, this, &TranscriptView::placeEditor);
}

void TranscriptView::setCorrections(const QList<Correction> &corrections)
{
    m_corrections = corrections;
    refreshNote();
}

std::optional<Correction> TranscriptView::correctionOf(int segment) const
{
    const auto found = std::find_if(m_corrections.begin(), m_corrections.end(),
                                    [=](const Correction &c) { return c.segment == segment; });
    return found == m_corrections.end() ? std::nullopt : std::optional(*found);
}

/// The words that were corrected are looked for, too: where they are not shown, the mark stands for them.
TextView::Part TranscriptView::partOf(const Turn &turn)
{
    Part part{turn.words, turn.by};
    if (turn.correction) {
        part.hidden = {turn.correction->original, turn.correction->theirs};
        part.mark = turn.mark;
    }
    return part;
}

void TranscriptView::addOriginal(Turn &turn, QString &shown, QList<Part> &parts) const
{
    if (!turn.correction || !showsOriginal(*turn.correction))
        return;
    const OriginalLines lines = originalLines(*turn.correction);
    shown += u'\n';
    parts.last().hidden.clear();
    for (const TextRange &words : lines.words)
        parts.append({{shown.size() + words.start, words.length}, turn.by});
    turn.original = {shown.size(), lines.text.size()};
    shown += lines.text;
}

/// Where the system says something else by now, both are shown without asking.
bool TranscriptView::showsOriginal(const Correction &correction) const
{
    return !correction.theirs.isNull() || m_opened.contains(correction.original);
}

void TranscriptView::toggleOriginal(const Correction &correction)
{
    if (m_opened.removeAll(correction.original) == 0)
        m_opened.append(correction.original);
    rebuild();
}

void TranscriptView::refreshNote()
{
    //: Below a transcript whose words were just corrected, while the disk does not take them.
    const QString unsaved = tr("The correction could not be saved yet; it is tried again.");
    const QString lost = lostCorrectionsText(m_corrections);
    m_note->setText(m_isSaved ? lost : lost.isEmpty() ? unsaved : unsaved + u'\n' + lost);
    m_note->setVisible(!m_note->text().isEmpty());
}

void TranscriptView::setCorrectionsSaved(bool saved)
{
    m_isSaved = saved;
    refreshNote();
}

QString TranscriptView::tipAt(int position) const
{
    const int turn = turnAt(position);
    if (turn < 0 || !m_turns[turn].correction || position > m_turns[turn].words.end())
        return {};
    return correctionTip(*m_turns[turn].correction);
}

/// For screen readers, which read the words of the line themselves.
void TranscriptView::describeTurn()
{
    const QString description = tipAt(m_edit->textCursor().position());
    if (description != m_edit->accessibleDescription())
        m_edit->setAccessibleDescription(description);
}

void TranscriptView::setCorrectingRefused(const QString &why)
{
    m_refusal = why;
    if (!why.isNull())
        endCorrecting();
    refreshNote();
}

void TranscriptView::correctTurn(int turn)
{
    if (m_segments.isEmpty() || turn < 0 || turn >= m_turns.size())
        return;
    if (!m_refusal.isNull()) {
        m_note->setText(m_refusal);
        m_note->show();
        return;
    }
    endCorrecting();
    onScrolledByReader();
    if (m_turns[turn].words.end() >= m_edit->document()->characterCount())
        showRest();
    const int cursor = m_edit->textCursor().position() - int(m_turns[turn].words.start);
    const QString &words = m_segments[turn].text;
    m_correcting = Correcting{turn, words, safeText(words.trimmed())};
    m_turnEditor = new TurnEditor(m_theme, m_correcting->shown, m_edit->viewport());
    const QString shown = m_turnEditor->words(); // as an editor shows it: without "\r" and the like
    m_correcting->shown = shown;
    m_turnEditor->placeCursor(cursor < 0 ? 0 : cursor);
    connect(m_turnEditor, &TurnEditor::typed, this, &TranscriptView::onTyped);
    connect(m_turnEditor, &TurnEditor::kept, this, [this] { finishCorrecting(true); });
    connect(m_turnEditor, &TurnEditor::dropped, this, [this] { finishCorrecting(false); });
    Q_EMIT correctionBegun(turn);
    followTurn();
    m_turnEditor->show();
    m_turnEditor->setFocus(Qt::ShortcutFocusReason);
    bringEditor();
}

void TranscriptView::onTyped()
{
    const QString typed = m_turnEditor->words();
    const bool isSame = typed == m_correcting->shown;
    const QString kept = editedBack(m_correcting->words.trimmed(), m_correcting->shown, typed);
    placeEditor(); // it may have become higher
    Q_EMIT correctionTyped(isSame ? m_correcting->words : kept.trimmed().isEmpty() ? QString() : kept);
}

void TranscriptView::endCorrecting()
{
    if (m_correcting)
        finishCorrecting(true);
}

void TranscriptView::startCall()
{
    m_isOtherCall = true;
    endCorrecting();
    m_opened.clear();
}

/// What was typed shows at once, though it is not on disk yet; not where another call is about to be shown.
void TranscriptView::finishCorrecting(bool keeps)
{
    const Correcting done = *m_correcting;
    const QString typed = m_turnEditor->words();
    const bool hadFocus = m_turnEditor->isAncestorOf(QApplication::focusWidget());
    m_correcting.reset();
    m_turnEditor->hide();
    m_turnEditor->deleteLater();
    m_turnEditor = nullptr;
    setLeastHeight(0);
    if (hadFocus)
        m_edit->setFocus();
    if (!keeps) {
        Q_EMIT correctionDropped();
        return;
    }
    const bool isOther = typed != done.shown && !typed.trimmed().isEmpty();
    const bool isThere = done.turn >= 0 && done.turn < m_segments.size();
    if (isOther && isThere && !m_isOtherCall && m_segments[done.turn].text == done.words) {
        m_segments[done.turn].text = typed;
        rebuild();
    }
    Q_EMIT correctionKept();
}

/// The transcript may be another one than when the turn was begun: its words tell which one it is.
void TranscriptView::followTurn()
{
    if (!m_correcting)
        return;
    const auto says = [this](int turn) {
        return turn >= 0 && turn < m_segments.size() && m_segments[turn].text == m_correcting->words;
    };
    const int before = m_correcting->turn;
    for (int apart = 0; apart < m_segments.size() && !says(m_correcting->turn); ++apart) {
        if (says(before + apart))
            m_correcting->turn = before + apart;
        else if (says(before - apart))
            m_correcting->turn = before - apart;
    }
    m_correcting->turn = std::min(m_correcting->turn, int(m_turns.size()) - 1);
    if (m_correcting->turn >= 0) {
        const Turn &turn = m_turns[m_correcting->turn];
        m_turnEditor->setTurn(text().sliced(turn.name.start, turn.headEnd() - turn.name.start));
        QTextCursor cursor(m_edit->document());
        cursor.setPosition(
            int(std::min<qsizetype>(turn.words.start, m_edit->document()->characterCount() - 1)));
        m_edit->setTextCursor(cursor);
        m_edit->ensureCursorVisible();
    }
    placeEditor();
}

/// Over the words, as far as there is room; else moved up.
void TranscriptView::placeEditor()
{
    if (!m_turnEditor)
        return;
    const QWidget &viewport = *m_edit->viewport();
    const int height = m_turnEditor->heightAt(viewport.width());
    setLeastHeight(height + int(m_edit->document()->documentMargin()));
    const int turn = m_correcting->turn;
    const QRect words =
        turn < 0 ? QRect(0, 0, viewport.width(), height) : m_edit->lineRect(m_turns[turn].words);
    const int most = std::max(height, std::min(words.height(), viewport.height()));
    const int top = std::clamp(words.top(), 0, std::max(0, viewport.height() - most));
    m_turnEditor->setGeometry(0, top, viewport.width(), std::min(most, viewport.height()));
}

/// The page around us scrolls, too.
void TranscriptView::bringEditor()
{
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around)) {
            area->ensureWidgetVisible(m_turnEditor, 0, 2 * Theme::space);
            return;
        }
    }
}

void TranscriptView::addCorrectionActions(QMenu &menu, int turn)
{
    if (m_segments.isEmpty() || turn < 0) {
        addLostActions(menu);
        return;
    }
    menu.addSeparator();
    const auto add = [&](const QString &text) {
        QAction *action = menu.addAction(text);
        action->setEnabled(m_refusal.isNull());
        if (!m_refusal.isNull())
            action->setToolTip(m_refusal);
        return action;
    };
    menu.setToolTipsVisible(!m_refusal.isNull());
    //: Menu of a turn in a transcript.
    connect(add(tr("Correct the words…") + u"\tF2"_s), &QAction::triggered, this,
            [this, turn] { correctTurn(turn); });
    if (const std::optional<Correction> correction = m_turns[turn].correction) {
        if (correction->theirs.isNull()) {
            //: Menu of a turn in a transcript that somebody has corrected.
            const QString text =
                showsOriginal(*correction) ? tr("Hide the original") : tr("Show the original");
            connect(menu.addAction(text), &QAction::triggered, this,
                    [this, correction] { toggleOriginal(*correction); });
        }
        connect(add(tr("Take the correction back")), &QAction::triggered, this,
                [this, correction] { Q_EMIT takeBackWanted(*correction); });
    }
    addLostActions(menu);
}

void TranscriptView::addLostActions(QMenu &menu)
{
    constexpr qsizetype longest = 40;
    for (const Correction &correction : std::as_const(m_corrections)) {
        if (correction.segment)
            continue;
        //: Menu of a transcript, about a correction of words that it no longer has. %1 is "“before” →
        //: “after”".
        const QString text = tr("Take back %1").arg(correctionLine(correction, longest));
        QAction *action = menu.addAction(QString(text).replace(u'&', u"&&"_s));
        action->setEnabled(m_refusal.isNull());
        connect(action, &QAction::triggered, this, [this, correction] { Q_EMIT takeBackWanted(correction); });
    }
}

} // namespace callboard
