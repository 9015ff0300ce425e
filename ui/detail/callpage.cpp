// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/callpage.h"

#include "models/domain/numbermask.h"
#include "models/domain/turns.h"
#include "models/media/speech.h"
#include "ui/detail/callheader.h"
#include "ui/detail/correctionwords.h"
#include "ui/detail/factsgrid.h"
#include "ui/detail/hitbar.h"
#include "ui/detail/legslist.h"
#include "ui/detail/noteseditor.h"
#include "ui/detail/notespanel.h"
#include "ui/detail/provenance.h"
#include "ui/detail/recordslist.h"
#include "ui/detail/section.h"
#include "ui/detail/summarypanel.h"
#include "ui/detail/textlabel.h"
#include "ui/detail/transcriptview.h"
#include "ui/hairline.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QCoreApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {
namespace {

/// What the summary shows.
auto summaryOf(const Call &call)
{
    return std::tie(call.summary, call.summaryDetailed, call.topics, call.sentiments, call.actionItems,
                    call.keptHere, call.provenance);
}

/// Of a recording that has not been heard through yet.
std::optional<SpeechMap> knownLength(const Call &call)
{
    for (const Recording &recording : call.recordings) {
        if (recording.state == Recording::State::Available && recording.length)
            return speechMapOf(*recording.length);
    }
    return {};
}

} // namespace

CallPage::CallPage(CallDetail &detail, const Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_detail(detail)
    , m_theme(theme)
    , m_clock(clock)
    , m_scroll(new QScrollArea(this))
    , m_header(new CallHeader(theme))
    , m_facts(new FactsGrid(theme))
    , m_summary(new SummaryPanel(theme))
    , m_transcript(new TranscriptView(theme))
    , m_legs(new LegsList(theme))
    , m_records(new RecordsList(theme))
    , m_summarySection(new Section(wordFor(Field::Summary), m_summary, theme))
    , m_transcriptSection(new Section(wordFor(Field::Transcript), m_transcript, theme))
    //: Title of the part that says who was rung, answered and got the call passed on.
    , m_legsSection(new Section(tr("Way of the call"), m_legs, theme))
    , m_recordsSection(new Section(tr("Sources"), m_records, theme))
    , m_notes(new NotesPanel(detail, theme))
    , m_hitBar(new HitBar(theme, this))
{
    m_transcript->setObjectName(u"transcriptView"_s);
    m_legsSection->setObjectName(u"legsSection"_s);
    m_recordsSection->setObjectName(u"recordsSection"_s);
    m_recordsSection->setOpen(false);
    connect(m_summary, &SummaryPanel::ticked, &detail, &CallDetail::setActionItemDone);
    connect(&detail, &CallDetail::tickFailed, this, [this] { m_summary->setTickFailed(m_detail); });
    connectCorrections();
    connect(m_transcript, &TranscriptView::hitsChanged, this, [this] { refreshHits(false); });
    connect(m_transcript, &TranscriptView::hitWanted, this, &CallPage::goToTranscriptHit);
    connect(m_records, &RecordsList::separateWanted, this, &CallPage::separateWanted);
    connect(m_records, &RecordsList::joinWanted, this, &CallPage::joinWanted);
    connect(m_records, &RecordsList::callWanted, this, &CallPage::callWanted);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(scrollingPart());

    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(1);
    auto *notesFrame = new QWidget(halves);
    auto *notesLayout = new QVBoxLayout(notesFrame);
    notesLayout->setContentsMargins(2 * Theme::space, 0, 2 * Theme::space, 2 * Theme::space);
    notesLayout->setSpacing(Theme::space);
    notesLayout->addWidget(hairline());
    notesLayout->addWidget(m_notes, 1);
    auto *upper = new QWidget(halves);
    m_upper = new QVBoxLayout(upper);
    m_upper->setContentsMargins(0, 0, 0, 0);
    m_upper->setSpacing(0);
    m_upper->addWidget(m_scroll, 1);
    halves->addWidget(upper);
    halves->addWidget(notesFrame);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_hitBar);
    column->addWidget(halves);
    connect(m_hitBar, &HitBar::nextWanted, this, [this] { goToHit(m_currentHit + 1); });
    connect(m_hitBar, &HitBar::previousWanted, this, [this] { goToHit(m_currentHit - 1); });
    connect(m_notes, &NotesPanel::hitsChanged, this, [this] { refreshHits(false); });
    connect(&theme, &Theme::changed, this, [this] {
        markHits();
        markCurrentHit();
    });
}

/// The model has every letter at once: nothing typed is lost with this page.
void CallPage::connectCorrections()
{
    connect(m_transcript, &TranscriptView::correctionBegun, &m_detail, &CallDetail::beginCorrection);
    connect(m_transcript, &TranscriptView::correctionTyped, &m_detail, &CallDetail::typeCorrection);
    connect(m_transcript, &TranscriptView::correctionKept, &m_detail, &CallDetail::keepCorrection);
    connect(m_transcript, &TranscriptView::correctionDropped, &m_detail, &CallDetail::dropCorrection);
    connect(m_transcript, &TranscriptView::takeBackWanted, &m_detail, &CallDetail::takeCorrectionBack);
    connect(&m_detail, &CallDetail::correctionFailed, m_transcript,
            [this] { m_transcript->setCorrectionsSaved(false); });
    connect(&m_detail, &CallDetail::correctionSaved, m_transcript,
            [this] { m_transcript->setCorrectionsSaved(true); });
}

QWidget *CallPage::scrollingPart()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(2 * Theme::space, 2 * Theme::space, 2 * Theme::space, Theme::space);
    column->setSpacing(2 * Theme::space);
    column->addWidget(m_header);
    column->addWidget(m_summarySection); // what was said comes before what was counted
    column->addWidget(m_transcriptSection);
    column->addWidget(m_facts);
    column->addWidget(m_legsSection);
    column->addWidget(m_recordsSection);
    column->addStretch(1);
    return content;
}

void CallPage::addPlayer(QWidget *player)
{
    m_upper->addWidget(player);
}

void CallPage::addPanel(QWidget *panel)
{
    auto *column = qobject_cast<QBoxLayout *>(m_scroll->widget()->layout());
    column->insertWidget(column->indexOf(m_header) + 1, panel);
}

void CallPage::setHitActions(QAction &previous, QAction &next)
{
    m_hitBar->setActions(previous, next);
}

void CallPage::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_notes->setTimeZone(zone);
    refresh();
}

CallPage::Drawn CallPage::toDraw() const
{
    Drawn drawn{
        m_detail.call(), m_detail.lineLabel(), m_detail.staffLabel(), {}, m_detail.suggestions(), m_zone, {}};
    drawn.call.notes.clear();
    drawn.call.pending.clear();
    drawn.call.keptHere.remove(Field::Notes);
    for (const RecordInfo &record : m_detail.call().records)
        drawn.accounts += m_detail.accountName(record.ref.account);
    drawn.masked = areNumbersMasked();
    drawn.today = QDateTime::fromMSecsSinceEpoch(toMs(m_clock.now()), m_zone).date();
    return drawn;
}

void CallPage::refresh()
{
    m_notes->showNotes();
    Drawn drawn = toDraw();
    if (drawn == m_drawn)
        return;
    const bool isOther = std::exchange(m_shown, m_detail.callId()) != m_detail.callId();
    if (isOther || drawn.call.recordings != m_drawn.call.recordings)
        setSpeech({});
    if (isOther)
        m_transcript->startCall();
    refreshFacts();
    refreshSummary();
    refreshTranscript();
    refreshLegs();
    refreshRecords(isOther);
    if (isOther)
        m_scroll->verticalScrollBar()->setValue(0);
    m_drawn = std::move(drawn);
    refreshHits(isOther);
}

/// Where a hit is: a part of the page, and which of the hits in it.
struct CallPage::HitPlace {
    TextLabel *label = nullptr;
    TextView *view = nullptr;
    Section *section = nullptr; ///< That has to be open; null: always seen.
    bool isNote = false;
    int number = -1; ///< Of a whole part: how many there are.
};

void CallPage::setMatcher(const WordMatcher &matcher)
{
    if (matcher == m_matcher)
        return;
    m_matcher = matcher;
    markHits();
    refreshHits(true);
}

void CallPage::markHits()
{
    const HitColours colours = hitColours(m_theme);
    m_header->setMatcher(m_matcher);
    m_summary->setMatcher(m_matcher);
    m_transcript->setMatcher(m_matcher, colours);
    m_notes->setMatcher(m_matcher);
}

/// In the order in which they stand on the page; the notes come last.
QList<CallPage::HitPlace> CallPage::searchedParts() const
{
    QList<HitPlace> parts;
    for (TextLabel *label : m_header->searchedLabels())
        parts.append({.label = label, .number = label->hitCount()});
    for (TextView *view : m_summary->searchedViews())
        parts.append({.view = view, .section = m_summarySection, .number = view->hitCount()});
    for (TextLabel *label : m_summary->searchedLabels())
        parts.append({.label = label, .section = m_summarySection, .number = label->hitCount()});
    parts.append({.view = m_transcript, .section = m_transcriptSection, .number = m_transcript->hitCount()});
    return parts;
}

int CallPage::hitCount() const
{
    int count = m_notes->hits().count();
    for (const HitPlace &part : searchedParts())
        count += part.number;
    return count;
}

CallPage::HitPlace CallPage::placeOf(int hit) const
{
    for (HitPlace part : searchedParts()) {
        const int count = std::exchange(part.number, hit);
        if (hit < count)
            return part;
        hit -= count;
    }
    return {.isNote = true, .number = hit};
}

void CallPage::goToTranscriptHit(int hit)
{
    for (const HitPlace &part : searchedParts()) {
        if (part.view == m_transcript)
            break;
        hit += part.number;
    }
    goToHit(hit);
}

void CallPage::goToHit(int hit)
{
    const int count = hitCount();
    if (count == 0)
        return;
    m_currentHit = hit < 0 ? count - 1 : hit % count;
    markCurrentHit();
    if (Section *section = placeOf(m_currentHit).section)
        section->setOpen(true);
    m_hitBar->setPlace(m_currentHit, count);
    // A call just shown, or a section just opened, has no place on the page yet.
    QTimer::singleShot(0, this, &CallPage::bringCurrentHit);
}

void CallPage::markCurrentHit()
{
    const HitPlace place = m_currentHit < 0 ? HitPlace() : placeOf(m_currentHit);
    for (const HitPlace &part : searchedParts()) {
        if (part.label)
            part.label->setCurrentHit(place.label == part.label ? place.number : -1);
        if (part.view)
            part.view->setCurrentHit(place.view == part.view ? place.number : -1);
    }
    m_notes->hits().setCurrent(place.isNote ? place.number : -1);
}

void CallPage::bringCurrentHit()
{
    if (m_currentHit < 0 || m_currentHit >= hitCount())
        return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // else the page is as long as before
    const HitPlace place = placeOf(m_currentHit);
    if (place.label)
        m_scroll->ensureWidgetVisible(place.label);
    if (place.isNote)
        m_notes->hits().bringCurrent();
    if (place.view) {
        const QRect rect = place.view->bringCurrentHit();
        const QPoint at = place.view->mapTo(m_scroll->widget(), rect.center());
        m_scroll->ensureVisible(at.x(), at.y(), 0, 6 * Theme::space);
    }
}

bool CallPage::showTranscript()
{
    const Call &call = m_detail.call();
    if (call.transcript.isEmpty() && call.segments.isEmpty())
        return false;
    m_transcriptSection->setOpen(true);
    QTimer::singleShot(0, this, [this] { // a section just opened has no place on the page yet
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const int top = m_transcriptSection->mapTo(m_scroll->widget(), QPoint()).y();
        m_scroll->verticalScrollBar()->setValue(top - Theme::space);
    });
    return true;
}

void CallPage::refreshHits(bool goToFirst)
{
    const int count = hitCount();
    if (goToFirst || m_currentHit >= count)
        m_currentHit = -1;
    m_hitBar->setPlace(m_currentHit, count);
    if (goToFirst && count > 0)
        goToHit(0);
}

void CallPage::refreshFacts()
{
    m_header->setCall(m_detail, m_clock.now(), m_zone);
    m_facts->setCall(m_detail, m_zone);
}

void CallPage::refreshLegs()
{
    const QList<Leg> &legs = m_detail.call().legs;
    m_legsSection->setVisible(!legs.isEmpty());
    if (legs != m_drawn.call.legs || m_zone != m_drawn.zone || m_drawn.masked != areNumbersMasked())
        m_legs->setLegs(legs, m_zone);
}

/// A suggestion must not hide in a folded section; apart from that, it stays as the user left it.
void CallPage::refreshRecords(bool isOther)
{
    m_records->setCall(m_detail, m_clock.now(), m_zone);
    const qsizetype records = m_detail.call().records.size();
    //: Behind the title "Sources": how many systems or records know this call.
    m_recordsSection->setNote(records > 1 ? tr("%n record(s), one call", nullptr, int(records)) : QString());
    const bool isNews = !m_detail.suggestions().isEmpty() && (isOther || m_drawn.suggestions.isEmpty());
    if (isNews)
        m_recordsSection->setOpen(true);
}

void CallPage::refreshSummary()
{
    m_summarySection->setNote(sourceText(m_detail, Field::Summary));
    const bool isSame = summaryOf(m_detail.call()) == summaryOf(m_drawn.call);
    if (!isSame || m_drawn.call.records != m_detail.call().records)
        m_summary->setCall(m_detail);
    m_summarySection->setVisible(!m_summary->isEmpty());
}

void CallPage::refreshTranscript()
{
    const Call &call = m_detail.call();
    m_transcriptSection->setVisible(!call.transcript.isEmpty() || !call.segments.isEmpty()
                                    || !call.corrections.isEmpty());
    QStringList notes{sourceText(m_detail, call.segments.isEmpty() ? Field::Transcript : Field::Segments),
                      correctedTurnsText(call.corrections)};
    notes.removeAll(QString());
    m_transcriptSection->setNote(notes.join(u" · "_s));
    if (call.transcript == m_drawn.call.transcript && call.segments == m_drawn.call.segments
        && call.corrections == m_drawn.call.corrections)
        return;
    if (call.segments.isEmpty())
        m_transcript->setPlain(call);
    else
        m_transcript->setSegments(call.segments, speakersOf(call), call.corrections);
}

void CallPage::setSpeech(const std::optional<Peaks> &peaks)
{
    m_transcript->setTalk(peaks ? std::optional(talkTimesOf(*peaks)) : std::nullopt,
                          peaks && peaks->channels == 2);
    m_transcript->setSpeech(peaks ? std::optional(speechMapOf(*peaks)) : knownLength(m_detail.call()));
}

} // namespace callboard
