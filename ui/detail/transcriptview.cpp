// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/transcriptview.h"

#include "models/domain/turns.h"
#include "ui/detail/correctionwords.h"
#include "ui/detail/speakercolours.h"
#include "ui/detail/talkbar.h"
#include "ui/detail/transcriptedit.h"
#include "ui/format.h"
#include "ui/leadingmargins.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBoundaryFinder>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace callboard {
namespace {

constexpr milliseconds justBegun{1500}; ///< Then "previous" means the turn before.
constexpr qsizetype longParagraph = 600; ///< Characters; longer ones are cut between sentences.

QString timeText(const TurnTime &time)
{
    if (!time.start)
        return {};
    const QString text = lengthText(std::chrono::duration_cast<Seconds>(*time.start));
    return time.isEstimate ? u"≈ "_s + text : text;
}

QStringList sentencesOf(const QString &paragraph)
{
    QStringList parts;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, paragraph);
    qsizetype from = 0;
    for (qsizetype at = finder.toNextBoundary(); at >= 0; at = finder.toNextBoundary()) {
        if (at - from < longParagraph / 2 && at < paragraph.size())
            continue;
        parts << paragraph.sliced(from, at - from).trimmed();
        from = at;
    }
    return parts;
}

/// Lines, and of long ones a few sentences each. Who speaks is known where a line begins with a name.
QList<Segment> paragraphsOf(const QString &transcript, QList<Segment> *named)
{
    static const QRegularExpression nameFirst(u"^\\s*(?:\\[[^\\]]*\\]\\s*)?([^:]{1,60}):\\s"_s);
    QList<Segment> paragraphs;
    const QStringList lines = transcript.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString speaker = nameFirst.match(line).captured(1);
        for (const QString &part :
             line.size() > longParagraph ? sentencesOf(line) : QStringList{line.trimmed()}) {
            if (part.isEmpty())
                continue;
            paragraphs.append({{}, part, {}, {}});
            named->append({speaker, part, {}, {}});
        }
    }
    return paragraphs;
}

QList<CallFilter::Words> wordsIn(const QString &text)
{
    QList<CallFilter::Words> words;
    const QStringList parts = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        words.append({.text = part, .prefix = part.size() > 1}); // one letter begins too much
    return words;
}

} // namespace

TranscriptView::TranscriptView(const Theme &theme, QWidget *parent)
    : TextView(new TranscriptEdit(theme), parent)
    , m_theme(theme)
    , m_edit(findChild<TranscriptEdit *>())
    , m_talk(new TalkBar(theme, this))
    , m_follow(new QToolButton(this))
    , m_findButton(new QToolButton(this))
    , m_note(new QLabel(this))
{
    constexpr int roomForTheBar = 8;
    m_edit->document()->setDocumentMargin(roomForTheBar);
    m_edit->document()->setUndoRedoEnabled(false);
    m_edit->setAccessibleName(tr("Transcript"));
    m_edit->setContextMenuPolicy(Qt::CustomContextMenu);
    m_edit->setLinkTest([this](int position) {
        const int turn = turnAt(position);
        return turn >= 0 && m_turns[turn].heard.start && position < m_turns[turn].headEnd();
    });
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->setSpacing(Theme::space / 2);
    column->insertWidget(0, tools());
    column->insertWidget(1, findLine());
    connect(m_edit, &TranscriptEdit::clicked, this, [this](int position) { seekTo(position, true); });
    connect(m_edit, &TranscriptEdit::entered, this, [this](int position) { seekTo(position, false); });
    connect(m_edit, &TranscriptEdit::scrolledByReader, this, &TranscriptView::onScrolledByReader);
    connect(m_edit, &TranscriptEdit::findWanted, this, &TranscriptView::openFind);
    connect(m_edit, &QWidget::customContextMenuRequested, this, &TranscriptView::showMenu);
    connect(&theme, &Theme::changed, this, &TranscriptView::colourHeads);
    connectCorrecting();
}

QWidget *TranscriptView::tools()
{
    m_follow->setObjectName(u"followTranscript"_s);
    m_follow->setAutoRaise(true);
    //: Button beside a transcript that the reader has scrolled while the recording plays: scroll along again.
    m_follow->setText(tr("Follow"));
    m_follow->setToolTip(tr("Scroll along with the recording again"));
    m_follow->hide();
    m_findButton->setObjectName(u"findInTranscript"_s);
    m_findButton->setAutoRaise(true);
    m_findButton->setIcon(m_theme.icon(u"search"_s));
    m_findButton->setIconSize({16, 16});
    m_findButton->setToolTip(tr("Find in the transcript (/)"));
    m_findButton->setAccessibleName(tr("Find in the transcript"));
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(leadingMargins(Theme::space, 0, 0, 0));
    row->setSpacing(Theme::space);
    row->addWidget(m_talk, 1);
    row->addStretch();
    row->addWidget(m_follow);
    row->addWidget(m_findButton);
    connect(m_follow, &QToolButton::clicked, this, [this] { setFollowing(true); });
    connect(m_findButton, &QToolButton::clicked, this, [this] { isFinding() ? closeFind() : openFind(); });
    return tools;
}

QWidget *TranscriptView::findLine()
{
    m_findLine = new QWidget(this);
    m_find = new QLineEdit(m_findLine);
    m_find->setObjectName(u"transcriptFind"_s);
    m_find->setPlaceholderText(tr("Find in the transcript"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_find->setMaxLength(200);
    m_find->installEventFilter(this);
    m_findNote = new QLabel(m_findLine);
    m_findNote->setObjectName(u"transcriptFindNote"_s);
    m_findNote->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(m_findLine);
    row->setContentsMargins(leadingMargins(Theme::space, 0, 0, 0));
    row->addWidget(m_find, 1);
    row->addWidget(m_findNote);
    m_findLine->hide();
    connect(m_find, &QLineEdit::textChanged, this, &TranscriptView::onFindTyped);
    return m_findLine;
}

void TranscriptView::setSegments(const QList<Segment> &segments,
                                 const QList<std::optional<Speaker>> &speakers,
                                 const QList<Correction> &corrections)
{
    setCorrections(corrections);
    m_segments = segments;
    m_speakers = speakers;
    m_plain.clear();
    m_paragraphs.clear();
    rebuild();
}

void TranscriptView::setPlain(const Call &call)
{
    setCorrections(call.corrections);
    m_segments.clear();
    m_speakers.clear();
    m_plain = call.transcript;
    Call named = call;
    named.segments.clear();
    m_paragraphs = paragraphsOf(m_plain, &named.segments);
    m_paragraphSpeakers = speakersOf(named);
    rebuild();
}

void TranscriptView::setSpeech(const std::optional<SpeechMap> &speech)
{
    if (speech == m_speech)
        return;
    m_speech = speech;
    rebuild();
}

void TranscriptView::setTalk(const std::optional<TalkTimes> &talk, bool knowsWho)
{
    m_talk->setTalk(talk, knowsWho);
}

/// The reader stays at the same turn, unless another call is shown.
void TranscriptView::rebuild()
{
    const bool isOther = std::exchange(m_isOtherCall, false);
    const Place before = isOther ? Place() : place();
    const QString shown = text();
    m_isFollowing |= isOther;
    fillView();
    if (text() != shown && !isOther)
        goTo(before);
    m_edit->setCorrectable(!m_segments.isEmpty());
    followTurn();
    describeTurn();
}

TranscriptView::Place TranscriptView::place() const
{
    const int position = m_edit->textCursor().position();
    const int turn = turnAt(position);
    return {turn, turn < 0 ? position : position - int(m_turns[turn].words.start),
            m_edit->verticalScrollBar()->value()};
}

void TranscriptView::goTo(const Place &place)
{
    QTextCursor cursor = m_edit->textCursor();
    const int last = m_edit->document()->characterCount() - 1;
    const bool isThere = place.turn >= 0 && place.turn < m_turns.size();
    const Turn turn = isThere ? m_turns[place.turn] : Turn();
    const qsizetype position = std::max(turn.start(), turn.words.start + place.inTurn);
    cursor.setPosition(int(std::clamp<qsizetype>(position, 0, last)));
    m_edit->setTextCursor(cursor);
    m_edit->verticalScrollBar()->setValue(place.scrolled);
}

void TranscriptView::fillView()
{
    if (!m_segments.isEmpty()) {
        showTurns(m_segments, m_speakers);
    } else if (m_speech && !m_paragraphs.isEmpty()) {
        showTurns(m_paragraphs, m_paragraphSpeakers);
    } else {
        m_turns.clear();
        orderTimes();
        setText(m_plain);
    }
}

void TranscriptView::showTurns(const QList<Segment> &segments, const QList<std::optional<Speaker>> &speakers)
{
    const QList<TurnTime> times = turnTimes(segments, speakers, m_speech);
    QString shown;
    m_turns.clear();
    QList<Part> parts;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (!shown.isEmpty())
            shown += u"\n\n"_s;
        Turn turn{.by = speakers.value(i), .heard = times[i], .speaker = plainLine(segments[i].speaker, 80)};
        turn.correction = m_segments.isEmpty() ? std::nullopt : correctionOf(int(i));
        addHead(turn, shown);
        const QString words = safeText(segments[i].text.trimmed());
        turn.words = {shown.size(), words.size()};
        shown += words;
        parts.append(partOf(turn));
        addOriginal(turn, shown, parts);
        m_turns.append(turn);
    }
    orderTimes();
    if (shown == text() && !shown.isEmpty())
        onHitsFound(); // the very same words, perhaps at other moments
    else
        show(shown, parts);
    markHeard();
}

/// "Ann · 0:42 · corrected", as far as there is any of it.
void TranscriptView::addHead(Turn &turn, QString &shown) const
{
    const qsizetype start = shown.size();
    const auto add = [&](const QString &words) {
        const qsizetype from = shown.size();
        if (from > start && !words.isEmpty())
            shown += u" · "_s;
        shown += words;
        return TextRange{from, shown.size() - from};
    };
    turn.name = add(turn.speaker);
    turn.time = add(timeText(turn.heard));
    turn.mark = add(turn.correction ? correctionMark(*turn.correction) : QString());
    if (shown.size() > start)
        shown += u'\n';
}

void TranscriptView::orderTimes()
{
    m_order.clear();
    for (int i = 0; i < m_turns.size(); ++i) {
        if (m_turns[i].heard.start)
            m_order.append({*m_turns[i].heard.start, i});
    }
    std::stable_sort(m_order.begin(), m_order.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    refreshFollow();
}

void TranscriptView::onFilled()
{
    m_edit->setHeard({});
    colourHeads();
    markHeard();
}

void TranscriptView::colourHeads()
{
    const qsizetype shown = m_edit->document()->characterCount() - 1;
    QTextCursor cursor(m_edit->document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.setCharFormat({}); // else new text takes on what was at its beginning
    const auto colour = [&](const TextRange &range, const QColor &tone, QFont::Weight weight) {
        if (range.length == 0 || range.end() > shown)
            return;
        QTextCharFormat format;
        format.setForeground(tone);
        format.setFontWeight(weight);
        cursor.setPosition(int(range.start));
        cursor.setPosition(int(range.end()), QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    };
    for (const Turn &turn : std::as_const(m_turns)) {
        const QColor muted = m_theme.muted();
        colour(turn.name, turn.by ? speakerColour(m_theme, *turn.by) : muted, QFont::DemiBold);
        colour(turn.time, turn.by && turn.speaker.isEmpty() ? speakerColour(m_theme, *turn.by) : muted,
               QFont::Normal);
        colour(turn.mark, turn.correction && !turn.correction->theirs.isNull() ? m_theme.warning() : muted,
               QFont::Normal);
        colour(turn.original, muted, QFont::Normal);
    }
    cursor.endEditBlock();
}

void TranscriptView::onHitsFound()
{
    refreshFindNote();
    Q_EMIT hitTimesChanged();
}

void TranscriptView::setPosition(std::optional<milliseconds> at)
{
    const bool appears = at.has_value() != m_position.has_value();
    m_position = at;
    if (appears)
        refreshFollow();
    markHeard();
}

void TranscriptView::markHeard()
{
    const int place = m_position ? turnHeard(*m_position) : -1;
    if (place < 0) {
        m_edit->setHeard({});
        return;
    }
    const Turn &turn = m_turns[m_order[place].second];
    const TextRange range{turn.start(), turn.end() - turn.start()};
    if (m_edit->heard() == range)
        return;
    if (m_isFollowing && range.end() >= m_edit->document()->characterCount())
        showRest();
    m_edit->setHeard(range);
    if (m_isFollowing)
        m_edit->bringHeard();
}

void TranscriptView::setFollowing(bool follows)
{
    m_isFollowing = follows;
    refreshFollow();
    if (follows) {
        markHeard();
        m_edit->bringHeard();
    }
}

void TranscriptView::refreshFollow()
{
    m_follow->setVisible(!m_isFollowing && m_position && hasTimes());
}

void TranscriptView::onScrolledByReader()
{
    if (m_position && m_isFollowing)
        setFollowing(false);
}

int TranscriptView::turnHeard(milliseconds at) const
{
    const auto next = std::upper_bound(m_order.begin(), m_order.end(), at,
                                       [](milliseconds time, const auto &turn) { return time < turn.first; });
    return int(next - m_order.begin()) - 1;
}

std::optional<milliseconds> TranscriptView::previousSegment(milliseconds at) const
{
    const int place = turnHeard(at);
    if (place < 0)
        return {};
    const bool isFresh = at - m_order[place].first < justBegun;
    return m_order[isFresh && place > 0 ? place - 1 : place].first;
}

std::optional<milliseconds> TranscriptView::nextSegment(milliseconds at) const
{
    const int next = turnHeard(at) + 1;
    return next < m_order.size() ? std::optional(m_order[next].first) : std::nullopt;
}

QList<milliseconds> TranscriptView::hitTimes() const
{
    QList<milliseconds> times;
    for (const TextRange &hit : marks().ranges()) {
        const int place = turnAt(hit.start);
        if (place < 0 || !m_turns[place].heard.start)
            continue;
        const Turn &turn = m_turns[place];
        const milliseconds length = turn.heard.end.value_or(*turn.heard.start) - *turn.heard.start;
        const double part = std::clamp(double(hit.start - turn.words.start)
                                           / double(std::max<qsizetype>(1, turn.words.length)),
                                       0.0, 1.0);
        times << *turn.heard.start + milliseconds(qint64(double(std::max<qint64>(0, length.count())) * part));
    }
    return times;
}

int TranscriptView::turnAt(qsizetype position) const
{
    const auto next = std::upper_bound(m_turns.begin(), m_turns.end(), position,
                                       [](qsizetype at, const Turn &turn) { return at < turn.start(); });
    return int(next - m_turns.begin()) - 1;
}

void TranscriptView::seekTo(int position, bool onlyHead)
{
    const int turn = turnAt(position);
    if (turn < 0 || !m_turns[turn].heard.start || (onlyHead && position >= m_turns[turn].headEnd()))
        return;
    setFollowing(true);
    Q_EMIT seekWanted(*m_turns[turn].heard.start);
}

void TranscriptView::setMatcher(const WordMatcher &matcher, const HitColours &colours)
{
    m_pageMatcher = matcher;
    m_pageColours = colours;
    TextView::setMatcher(
        isFinding() && !m_find->text().trimmed().isEmpty() ? WordMatcher(wordsIn(m_find->text())) : matcher,
        colours);
}

QRect TranscriptView::bringCurrentHit()
{
    onScrolledByReader();
    return TextView::bringCurrentHit();
}

bool TranscriptView::isFinding() const
{
    return m_findLine->isVisibleTo(this);
}

void TranscriptView::openFind()
{
    m_findLine->show();
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
    if (!m_find->text().isEmpty())
        onFindTyped();
}

void TranscriptView::closeFind()
{
    m_findLine->hide();
    setMatcher(m_pageMatcher, m_pageColours);
    Q_EMIT hitsChanged();
    m_edit->setFocus();
}

void TranscriptView::onFindTyped()
{
    setMatcher(m_pageMatcher, hitColours(m_theme));
    Q_EMIT hitsChanged();
    if (isFinding() && !m_find->text().isEmpty() && hitCount() > 0)
        Q_EMIT hitWanted(0);
}

void TranscriptView::refreshFindNote()
{
    const bool finds = isFinding() && !m_find->text().trimmed().isEmpty();
    //: Behind the line in which one looks for words in a transcript.
    const QString found = hitCount() > 0 ? tr("%Ln match(es)", nullptr, hitCount()) : tr("Not found");
    m_findNote->setText(finds ? found : QString());
}

/// Enter and Shift+Enter go from place to place, Escape gives the words of the page's own search back.
bool TranscriptView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit->viewport() && event->type() == QEvent::Resize)
        placeEditor();
    if (watched != m_find || event->type() != QEvent::KeyPress)
        return TextView::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        closeFind();
        return true;
    }
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return false;
    const int count = hitCount();
    const int step = key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1;
    const int from = marks().current() < 0 && step < 0 ? 0 : marks().current();
    if (count > 0)
        Q_EMIT hitWanted((from + step + count) % count);
    return true;
}

QString TranscriptView::copyText(Copied what) const
{
    if (m_turns.isEmpty())
        return text();
    const QTextCursor cursor = m_edit->textCursor();
    const bool isPart = cursor.hasSelection();
    const qsizetype first = isPart ? std::max(0, turnAt(cursor.selectionStart())) : 0;
    const qsizetype last = isPart ? turnAt(cursor.selectionEnd() - 1) : m_turns.size() - 1;
    QStringList lines;
    for (qsizetype i = first; i <= last; ++i) {
        const Turn &turn = m_turns[i];
        QString line = text().sliced(turn.words.start, turn.words.length);
        if (what == Copied::WithSpeakersAndTimes) {
            const QString time = timeText(turn.heard);
            line.prepend(turn.speaker.isEmpty() ? QString() : turn.speaker + u": "_s);
            line.prepend(time.isEmpty() ? QString() : u'[' + time + u"] "_s);
        }
        lines << line;
    }
    return lines.join(u'\n');
}

void TranscriptView::copy(Copied what) const
{
    QGuiApplication::clipboard()->setText(copyText(what));
}

void TranscriptView::showMenu(const QPoint &at)
{
    auto *menu = m_edit->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int position = m_edit->cursorForPosition(at).position();
    const int turn = turnAt(position);
    menu->addSeparator();
    if (turn >= 0 && m_turns[turn].heard.start) {
        //: Menu of a turn in a transcript. %1 is a time such as "0:42".
        QAction *play = menu->addAction(tr("Play from %1").arg(timeText(m_turns[turn].heard)));
        connect(play, &QAction::triggered, this, [this, position] { seekTo(position, false); });
    }
    if (!m_turns.isEmpty()) {
        connect(menu->addAction(tr("Copy with speakers and times")), &QAction::triggered, this,
                [this] { copy(Copied::WithSpeakersAndTimes); });
        connect(menu->addAction(tr("Copy words only")), &QAction::triggered, this,
                [this] { copy(Copied::Words); });
    }
    connect(menu->addAction(tr("Find in the transcript")), &QAction::triggered, this,
            &TranscriptView::openFind);
    addCorrectionActions(*menu, turn);
    menu->popup(m_edit->viewport()->mapToGlobal(at));
}

} // namespace callboard
