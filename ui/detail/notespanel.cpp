// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/notespanel.h"

#include "models/domain/editback.h"
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
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {
namespace {

using State = CallDetail::NotesState;
constexpr int iconSide = 16;
constexpr std::chrono::milliseconds findPause{100};

/// Longer ones are shown in part, and editing a part would lose the rest.
constexpr qsizetype longestNote = NotesEditor::longestText;
const auto betweenComments = u"\n\n"_s;

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
    , m_head(new QHBoxLayout)
    , m_pages(new QStackedWidget(this))
    , m_comments(new TextView(this))
    , m_stateIcon(new QLabel(this))
    , m_state(new TextLabel(theme, TextLabel::Tone::Muted, this))
    , m_theirsTitle(new QLabel(tr("Their version"), this))
    , m_theirs(new TextView(this))
    , m_keepMine(new QPushButton(this))
    , m_takeTheirs(new QPushButton(this))
    //: Button: opens both versions of a note beside each other, to make one of them.
    , m_merge(new QPushButton(tr("Compare and &merge…"), this))
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
    m_merge->setObjectName(u"notesMerge"_s);
    m_comments->setObjectName(u"notesComments"_s);
    //: Name for screen readers: comments on a call that were written before.
    m_comments->setAccessibleName(tr("Earlier comments"));
    m_theirs->setAccessibleName(m_theirsTitle->text());

    m_head->setSpacing(Theme::space / 2);
    m_head->addWidget(title);
    m_head->addStretch(1);
    auto *state = new QHBoxLayout; // below the text, which does not move when something is said
    state->setSpacing(Theme::space / 2);
    state->addWidget(m_stateIcon, 0, Qt::AlignTop);
    state->addWidget(m_state, 1);
    m_pages->addWidget(m_editor);
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_keepMine);
    choice->addWidget(m_takeTheirs);
    choice->addWidget(m_merge);
    choice->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space / 2);
    column->addLayout(m_head);
    column->addWidget(m_comments);
    column->addWidget(m_pages, 1);
    column->addLayout(state);
    column->addWidget(m_theirsTitle);
    column->addWidget(m_theirs);
    column->addLayout(choice);

    m_findTimer.setSingleShot(true);
    m_findTimer.setInterval(findPause);
    connect(&m_findTimer, &QTimer::timeout, this, &NotesPanel::findHits);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &NotesPanel::onTyped);
    connect(m_keepMine, &QPushButton::clicked, &detail, &CallDetail::keepMine);
    connect(m_takeTheirs, &QPushButton::clicked, &detail, &CallDetail::takeTheirs);
    connect(m_merge, &QPushButton::clicked, this, &NotesPanel::mergeWanted);
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

bool NotesPanel::isReadOnly() const
{
    return m_editor->isReadOnly();
}

void NotesPanel::restore(const QString &text)
{
    if (isReadOnly())
        return;
    showPage(m_editor);
    m_editor->replaceText(editable(text));
    m_editor->setFocus();
}

void NotesPanel::addTool(QToolButton *button)
{
    m_head->addWidget(button, 0, Qt::AlignVCenter);
}

void NotesPanel::addPage(QWidget *page)
{
    m_pages->addWidget(page);
}

void NotesPanel::showPage(QWidget *page)
{
    const bool hasKeyboard = m_pages->isAncestorOf(focusWidget());
    m_pages->setCurrentWidget(page);
    if (hasKeyboard)
        page->setFocus();
}

void NotesPanel::showNotes()
{
    const QString notes = m_detail.notes();
    const bool isShown = m_detail.phase() == CallDetail::Phase::Shown;
    showComments(notes);
    const QString typed = typedPart(notes);
    m_isTooLong = typed.size() > longestNote;
    m_editor->setReadOnly(m_isTooLong || !isShown || hasAllComments());
    if (typed != m_editor->text()) // what the user typed stays as typed
        m_editor->showText(editable(typed));
    findHits();
    refreshState();
}

/// A note to which words can only be added is one of comments: those that are there, and the next one. An
/// edit from elsewhere that changes what is there, which the provider will refuse, shows as it is.
void NotesPanel::showComments(const QString &notes)
{
    const QString settled = m_detail.settledNotes();
    m_addsComment = m_detail.phase() == CallDetail::Phase::Shown && m_detail.isAppendOnly(Field::Notes)
        && notes.startsWith(settled);
    const bool hasEarlier = m_addsComment && !settled.isEmpty();
    m_comments->setVisible(hasEarlier);
    m_comments->setText(hasEarlier ? settled : QString());
    m_editor->setPlaceholderText(m_addsComment
                                     //: In the empty field for a comment on a call.
                                     ? tr("A new comment; once sent, it cannot be changed.")
                                     : tr("What should the next shift know about this call?"));
}

QString NotesPanel::typedPart(const QString &notes) const
{
    if (!m_addsComment)
        return notes;
    QString added = notes.mid(m_detail.settledNotes().size());
    for (int lineBreak = 0; lineBreak < betweenComments.size() && added.startsWith(u'\n'); ++lineBreak)
        added.remove(0, 1);
    return added;
}

/// Notes from elsewhere may hold what the editor does not show: they are not edited by being looked at.
QString NotesPanel::wholeNote(const QString &typed) const
{
    if (!m_addsComment) {
        const QString original = m_detail.call().notes;
        return editedBack(original, editable(original), typed);
    }
    const QString settled = m_detail.settledNotes();
    if (typed.trimmed().isEmpty())
        return settled;
    return settled.isEmpty() ? typed : settled + betweenComments + typed;
}

/// No more will be taken, and none of ours is under way.
bool NotesPanel::hasAllComments() const
{
    const auto comments = m_detail.comments();
    return m_addsComment && comments && comments->present >= comments->most
        && m_detail.notes() == m_detail.settledNotes();
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
    m_hits.show(m_matcher.matches(m_editor->text()), hitColours(m_theme));
    if (before != m_hits.ranges())
        Q_EMIT hitsChanged();
}

void NotesPanel::onTyped()
{
    if (!m_matcher.isEmpty())
        m_findTimer.start();
    m_detail.setNotesDraft(wholeNote(m_editor->text()));
    refreshState(); // how long it is
}

/// How many characters there are, once that matters.
QString NotesPanel::lengthText() const
{
    const int length = m_editor->document()->characterCount() - 1;
    if (length < longestNote * 9 / 10)
        return {};
    //: How long a note is, once it is nearly as long as it may be.
    return tr("%1 of %2 characters").arg(QLocale().toString(length), QLocale().toString(longestNote));
}

void NotesPanel::refreshState()
{
    const State state = m_detail.notesState();
    const bool isConflict = state == State::Conflict;
    const bool isStuck = state == State::Refused || state == State::Held;
    QStringList parts{stateText(), lengthText()};
    parts.removeAll(QString());
    const QString text = parts.join(u" · "_s);
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
    m_keepMine->setVisible(isConflict || isStuck);
    m_keepMine->setText(isConflict ? tr("Keep mine") : tr("Send again"));
    m_merge->setVisible(isConflict && m_detail.collision());
    m_takeTheirs->setVisible(isConflict || isStuck);
    m_takeTheirs->setText(isConflict ? tr("Take theirs") : tr("Discard my change"));
}

QString NotesPanel::stateText() const
{
    const bool isShown = m_detail.phase() == CallDetail::Phase::Shown;
    if (m_isTooLong)
        return tr("This note is too long to be edited here");
    if (hasAllComments())
        //: %n is how many comments the telephone system takes for one call.
        return tr("All %n comments that are possible have been written", nullptr, m_detail.comments()->most);
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
    case State::Held:
        return tr("Saved here · from a backup; may have been sent since");
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
    case State::Held:
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
    case State::Held:
    case State::Conflict:
    case State::Failed:
        return m_theme.warning();
    }
    Q_UNREACHABLE();
}

} // namespace callboard
