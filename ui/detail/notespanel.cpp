// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/notespanel.h"

#include "models/tables/calldetail.h"
#include "ui/detail/noteseditor.h"
#include "ui/detail/provenance.h"
#include "ui/detail/textlabel.h"
#include "ui/detail/textview.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {
namespace {

using State = CallDetail::NotesState;
constexpr int iconSide = 16;
constexpr std::chrono::milliseconds findPause{100};

constexpr qsizetype longestNote =
    200'000; ///< Longer ones are shown in part, and editing a part would lose the rest.

/// A long paragraph is an honest note; only what would stall the editor is broken up.
QString editable(const QString &notes)
{
    return safeText(notes, longestNote, 20'000);
}

} // namespace

NotesPanel::NotesPanel(CallDetail &detail, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_detail(detail)
    , m_theme(theme)
    , m_editor(new NotesEditor(this))
    , m_hits(*m_editor)
    , m_stateIcon(new QLabel(this))
    , m_state(new TextLabel(theme, TextLabel::Tone::Muted, this))
    , m_theirsTitle(new QLabel(tr("Their version"), this))
    , m_theirs(new TextView(this))
    , m_keepMine(new QPushButton(this))
    , m_takeTheirs(new QPushButton(this))
{
    auto *title = new QLabel(wordFor(Field::Notes), this);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    title->setBuddy(m_editor);
    m_theirsTitle->setFont(bold);
    m_state->setObjectName(u"notesState"_s);
    m_keepMine->setObjectName(u"notesKeepMine"_s);
    m_takeTheirs->setObjectName(u"notesTakeTheirs"_s);
    m_editor->setAccessibleName(wordFor(Field::Notes));
    m_editor->setPlaceholderText(tr("What should the next shift know about this call?"));

    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::space / 2);
    head->addWidget(title);
    head->addSpacing(Theme::space);
    head->addWidget(m_stateIcon, 0, Qt::AlignTop);
    head->addWidget(m_state, 1);
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_keepMine);
    choice->addWidget(m_takeTheirs);
    choice->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space / 2);
    column->addLayout(head);
    column->addWidget(m_editor, 1);
    column->addWidget(m_theirsTitle);
    column->addWidget(m_theirs);
    column->addLayout(choice);

    m_findTimer.setSingleShot(true);
    m_findTimer.setInterval(findPause);
    connect(&m_findTimer, &QTimer::timeout, this, &NotesPanel::findHits);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &NotesPanel::onTyped);
    connect(m_keepMine, &QPushButton::clicked, &detail, &CallDetail::keepMine);
    connect(m_takeTheirs, &QPushButton::clicked, &detail, &CallDetail::takeTheirs);
    connect(&detail, &CallDetail::notesChanged, this, &NotesPanel::showNotes);
    connect(&detail, &CallDetail::notesStateChanged, this, &NotesPanel::refreshState);
    connect(&theme, &Theme::changed, this, &NotesPanel::refreshState);
    showNotes();
}

void NotesPanel::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
    refreshState();
}

void NotesPanel::showNotes()
{
    const QString notes = m_detail.notes();
    m_isTooLong = notes.size() > longestNote;
    m_editor->setReadOnly(m_isTooLong || m_detail.phase() != CallDetail::Phase::Shown);
    if (notes != m_editor->toPlainText()) // what the user typed stays as typed
        m_editor->showText(editable(notes));
    findHits();
    refreshState();
}

void NotesPanel::setMatcher(const WordMatcher &matcher)
{
    m_matcher = matcher;
    findHits();
}

void NotesPanel::findHits()
{
    m_findTimer.stop();
    const QList<TextRange> before = m_hits.ranges();
    m_hits.show(m_matcher.matches(m_editor->toPlainText()), hitColours(m_theme));
    if (before != m_hits.ranges())
        Q_EMIT hitsChanged();
}

void NotesPanel::onTyped()
{
    // Notes from elsewhere may hold what the editor does not show; they are not edited by being looked at.
    if (!m_matcher.isEmpty())
        m_findTimer.start();
    const QString text = m_editor->toPlainText();
    const QString original = m_detail.call().notes;
    m_detail.setNotesDraft(text == editable(original) ? original : text);
}

void NotesPanel::refreshState()
{
    const State state = m_detail.notesState();
    const bool isConflict = state == State::Conflict;
    const QString text = stateText();
    m_state->setData(text);
    m_state->setVisible(!text.isEmpty());
    m_state->setTone(stateColour() == m_theme.muted() ? TextLabel::Tone::Muted : TextLabel::Tone::Warning);
    m_stateIcon->setVisible(!text.isEmpty());
    m_stateIcon->setPixmap(
        m_theme.icon(stateIcon(), stateColour()).pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
    m_theirsTitle->setVisible(isConflict);
    m_theirs->setVisible(isConflict);
    if (isConflict)
        m_theirs->setText(m_detail.theirNotes());
    m_keepMine->setVisible(isConflict || state == State::Refused);
    m_keepMine->setText(isConflict ? tr("Keep mine") : tr("Send again"));
    m_takeTheirs->setVisible(isConflict || state == State::Refused);
    m_takeTheirs->setText(isConflict ? tr("Take theirs") : tr("Discard my change"));
}

QString NotesPanel::stateText() const
{
    const bool isShown = m_detail.phase() == CallDetail::Phase::Shown;
    if (m_isTooLong)
        return tr("This note is too long to be edited here");
    switch (m_detail.notesState()) {
    case State::Clean:
        return isShown ? reachText(m_detail, Field::Notes) : QString();
    case State::Saving:
        return tr("Saving…");
    case State::Waiting:
        return tr("Saved here · waiting to send");
    case State::Sent: {
        const TimePoint sent = m_detail.notesSentAt().value_or(TimePoint());
        //: %1 is a moment such as "Today 09:14".
        return tr("Sent · %1").arg(momentText(sent, sent, m_zone));
    }
    case State::KeptHere:
        return tr("Saved · kept here only");
    case State::Refused:
        //: %1 is the provider's own text.
        return tr("Saved here · the provider refused it: %1").arg(safeLine(m_detail.notesProblem()));
    case State::Conflict:
        return tr("Somebody else has changed this note meanwhile");
    case State::Failed:
        return tr("Not saved. %1").arg(sentenceFor(m_detail.notesError(), tr("The note")));
    }
    Q_UNREACHABLE();
}

QString NotesPanel::stateIcon() const
{
    switch (m_detail.notesState()) {
    case State::Clean:
    case State::KeptHere:
        return u"info"_s;
    case State::Saving:
        return u"note"_s;
    case State::Waiting:
        return u"waiting"_s;
    case State::Sent:
        return u"call-completed"_s;
    case State::Refused:
    case State::Conflict:
        return u"warning"_s;
    case State::Failed:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

QColor NotesPanel::stateColour() const
{
    switch (m_detail.notesState()) {
    case State::Clean:
    case State::KeptHere:
    case State::Saving:
    case State::Waiting:
    case State::Sent:
        return m_theme.muted();
    case State::Refused:
    case State::Conflict:
    case State::Failed:
        return m_theme.warning();
    }
    Q_UNREACHABLE();
}

} // namespace callboard
