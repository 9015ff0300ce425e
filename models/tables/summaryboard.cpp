// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/summaryboard.h"

#include "models/domain/querywords.h"
#include "models/index/callindex.h"
#include "models/store/store.h"
#include "models/tables/hourwords.h"

#include <QPointer>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace callboard {

namespace {

QCoro::Task<Result<SummaryBoard::AnswerPtr>> answered(QPointer<CallIndex> index,
                                                      SummaryBoard::QuestionPtr question)
{
    QCoro::Task<Result<void>> waiting = index->ready();
    const Result<void> ready = co_await waiting;
    if (!ready)
        co_return tl::unexpected(ready.error());
    if (!index || !index->isReady())
        co_return failure(Error::Kind::Cancelled);
    auto answering = index->summary(std::move(question));
    co_return co_await answering;
}

QCoro::Task<Result<QList<AccountCoverage>>> coverageIn(QPointer<Store> store)
{
    QCoro::Task<Result<QList<Account>>> listing = store->accounts();
    const Result<QList<Account>> accounts = co_await listing;
    if (!accounts)
        co_return tl::unexpected(accounts.error());
    QList<AccountCoverage> all;
    for (const Account &account : *accounts) {
        if (!store)
            co_return failure(Error::Kind::Cancelled);
        auto reading = store->coverage(account.id);
        const auto covered = co_await reading;
        if (!store || !covered)
            co_return failure(Error::Kind::Cancelled);
        auto standing = store->syncState(account.id);
        const auto state = co_await standing;
        AccountCoverage one{account.id, *covered, state && state->complete, account.name};
        all << one;
    }
    co_return all;
}

/// The moments that all of these allow, as one stretch.
Range<TimePoint> hullOf(const QList<CallFilter::Times> &times)
{
    Range<TimePoint> hull;
    for (const CallFilter::Times &term : times) {
        if (term.negated || term.ranges.isEmpty())
            continue;
        const Range<TimePoint> &range = term.ranges.first();
        if (range.from && (!hull.from || *range.from > *hull.from))
            hull.from = range.from;
        if (range.until && (!hull.until || *range.until < *hull.until))
            hull.until = range.until;
    }
    return hull;
}

QString lengthWords(int from, std::optional<int> to)
{
    return to ? u"%1-%2"_s.arg(from).arg(*to) : u">=%1"_s.arg(from);
}

} // namespace

SummaryBoard::SummaryBoard(Ask ask, Coverage coverage, FilterState &filter, const Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_ask(std::move(ask))
    , m_coverage(std::move(coverage))
    , m_filter(filter)
    , m_clock(clock)
    , m_answered(std::make_shared<const SummaryQuestion>())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &SummaryBoard::ask);
    m_coverageLater.setSingleShot(true);
    m_coverageLater.setInterval(2s);
    connect(&m_coverageLater, &QTimer::timeout, this, &SummaryBoard::readCoverage);
    connect(&m_filter, &FilterState::changed, this, &SummaryBoard::onQuery);
    connect(&m_filter, &FilterState::dayChanged, this, &SummaryBoard::refresh);
}

SummaryBoard::Ask SummaryBoard::askOf(CallIndex &index)
{
    return [index = QPointer<CallIndex>(&index)](QuestionPtr question) {
        return answered(index, std::move(question));
    };
}

SummaryBoard::Coverage SummaryBoard::coverageOf(Store &store)
{
    return [store = QPointer<Store>(&store)] {
        return coverageIn(store);
    };
}

void SummaryBoard::setLive(bool live)
{
    if (std::exchange(m_isLive, live) || !live)
        return;
    readCoverage();
    refresh();
}

void SummaryBoard::refresh()
{
    if (!m_isLive)
        return;
    m_soon.start();
    if (!m_coverageLater.isActive())
        m_coverageLater.start();
}

void SummaryBoard::onQuery()
{
    if (!m_isOwnChange) {
        m_steps.clear();
        m_choice.reset();
    }
    refresh();
}

SummaryQuestion SummaryBoard::currentQuestion() const
{
    SummaryQuestion question;
    question.filter = m_filter.filter();
    question.filter.sort = {};
    question.within = m_within;
    question.now = m_clock.now();
    if (m_choice)
        question.stretch = hullOf(m_choice->timesBefore);
    if (const std::optional<DayRange> days = comparedDays())
        question.before = momentsOf(*days, m_filter.zone());
    return question;
}

/// The index ends an older question for a newer one: asked with every step of a drag it would answer none.
void SummaryBoard::ask()
{
    m_askAgain = m_isAsking;
    if (m_isAsking)
        return;
    m_isAsking = true;
    const auto question = std::make_shared<const SummaryQuestion>(currentQuestion());
    QCoro::connect(m_ask(question), this,
                   [this, question](const Result<AnswerPtr> &answer) { onAnswer(question, answer); });
}

void SummaryBoard::onAnswer(const QuestionPtr &question, const Result<AnswerPtr> &answer)
{
    m_isAsking = false;
    if (std::exchange(m_askAgain, false))
        ask();
    if (!answer && answer.error().kind == Error::Kind::Cancelled)
        return;
    m_error = answer ? std::nullopt : std::optional(answer.error());
    if (answer) {
        m_answer = *answer;
        m_answered = question;
        keepGhost();
    }
    Q_EMIT changed();
}

void SummaryBoard::readCoverage()
{
    if (!m_isLive)
        return;
    QCoro::connect(m_coverage(), this, [this](const Result<QList<AccountCoverage>> &covered) {
        if (!covered || std::exchange(m_covered, *covered) == *covered)
            return;
        m_incomplete.reset();
        Q_EMIT changed();
    });
}

/// While days are chosen the ghost of the whole stretch stays.
void SummaryBoard::keepGhost()
{
    if (m_choice)
        return;
    m_ghost.clear();
    const std::optional<DayRange> compared = comparedDays();
    if (!compared || !m_answered->before)
        return;
    const QDate from = m_filter.dayRange().from;
    for (const SummaryDay &day : m_answer->daysBefore)
        m_ghost[from.addDays(compared->from.daysTo(day.day))] += day.counts.calls;
}

void SummaryBoard::setComparedTime(ComparedTime with)
{
    if (std::exchange(m_compared, with) != with)
        refresh();
}

std::optional<DayRange> SummaryBoard::comparedDays() const
{
    return callboard::comparedDays(m_filter.dayRange(), m_compared, m_filter.today());
}

void SummaryBoard::setWithin(Seconds within)
{
    if (std::exchange(m_within, within) != within)
        refresh();
}

DayRange SummaryBoard::shownDays() const
{
    if (!m_answer)
        return {};
    DayRange days = m_choice ? m_choice->before : m_filter.dayRange();
    const QList<SummaryDay> &counted = m_answer->days;
    if (!days.from.isValid() && !counted.isEmpty())
        days.from = counted.first().day;
    if (!days.to.isValid() || days.to > m_filter.today())
        days.to = std::max(counted.isEmpty() ? QDate() : counted.last().day, m_filter.today());
    return days.from.isValid() && days.from <= days.to ? days : DayRange{};
}

DayRange SummaryBoard::chosenDays() const
{
    return m_choice ? m_choice->days : DayRange{};
}

QSet<QDate> SummaryBoard::incompleteDays() const
{
    const DayRange days = shownDays();
    if (!days.from.isValid())
        return {};
    const QDate today = m_filter.today();
    if (!m_incomplete || m_incomplete->days != days || m_incomplete->today != today)
        m_incomplete = Incomplete{days, today,
                                  callboard::incompleteDays(m_covered, days, m_clock.now(), m_filter.zone())};
    return m_incomplete->found;
}

QString SummaryBoard::property() const
{
    return m_covered.size() == 1 ? m_covered.first().name : QString();
}

/// @p act changes the query; what was before can be gone back to.
template<typename Change> void SummaryBoard::change(bool goesOn, Change act)
{
    const Step before{m_filter.fullText(), m_choice};
    m_isOwnChange = true;
    act();
    m_isOwnChange = false;
    if (!goesOn && m_filter.fullText() != before.query)
        m_steps << before;
}

void SummaryBoard::applyQuery(const Query &query)
{
    m_filter.apply(toText(query));
}

void SummaryBoard::chooseDays(const DayRange &days, bool goesOn)
{
    change(goesOn, [&] {
        DayChoice choice = m_choice.value_or(DayChoice{{}, m_filter.dayRange(), m_filter.filter().times});
        choice.days = days;
        m_choice = choice; // before the query says that it changed
        m_filter.setDayRange(days);
    });
}

void SummaryBoard::chooseHours(const QList<int> &weekdays, const QList<int> &hours, bool goesOn)
{
    const QStringList days = knownValues(QueryField::Weekday);
    QStringList chosenDays, chosenHours;
    for (const int day : weekdays)
        chosenDays << days.at(day - 1);
    for (const int hour : hours)
        chosenHours << QString::number(hour);
    change(goesOn, [&] {
        Query query = m_filter.query();
        query.setValues(QueryField::Weekday, chosenDays.size() == 7 ? QStringList() : chosenDays);
        query.setValues(QueryField::At, chosenHours.size() == 24 ? QStringList() : hourRanges(chosenHours));
        applyQuery(query);
    });
}

void SummaryBoard::chooseLengths(QueryField field, int from, std::optional<int> to, bool goesOn)
{
    change(goesOn, [&] {
        Query query = m_filter.query();
        query.setValues(field, {lengthWords(from, to)});
        if (field == QueryField::Ring) {
            query.setValues(QueryField::Direction, {keyOf(Direction::Inbound)});
            query.setValues(QueryField::Status, {keyOf(CallStatus::Completed), keyOf(CallStatus::Active)});
        }
        applyQuery(query);
    });
}

void SummaryBoard::clearLengths(QueryField field)
{
    change(false, [&] { m_filter.setValues(field, {}); });
}

void SummaryBoard::toggle(QueryField field, const QString &value)
{
    change(false, [&] {
        QStringList chosen = m_filter.chosen(field);
        if (!chosen.removeOne(value))
            chosen << value;
        m_filter.setChoice(field, chosen, m_filter.excluded(field));
    });
}

void SummaryBoard::chooseCallsOf(Metric metric)
{
    const QStringList answeredWords{keyOf(CallStatus::Completed), keyOf(CallStatus::Active)};
    change(false, [&] {
        Query query = m_filter.query();
        const auto narrow = [&](Direction direction, const QStringList &statuses) {
            query.setValues(QueryField::Direction, {keyOf(direction)});
            if (!statuses.isEmpty())
                query.setValues(QueryField::Status, statuses);
        };
        switch (metric) {
        case Metric::Calls:
        case Metric::TalkTime:
        case Metric::RingTime:
        case Metric::UniqueGuests:
            return;
        case Metric::Inbound:
        case Metric::RepeatCallers:
            narrow(Direction::Inbound, {});
            break;
        case Metric::Outbound:
            narrow(Direction::Outbound, {});
            break;
        case Metric::Answered:
        case Metric::AnswerTimeMedian:
        case Metric::AnswerTime90:
            narrow(Direction::Inbound, answeredWords);
            break;
        case Metric::AnsweredWithin:
            narrow(Direction::Inbound, answeredWords);
            query.setValues(QueryField::Ring, {u"<=%1"_s.arg(m_within.count())});
            break;
        case Metric::MissedRate:
        case Metric::CallbacksWithinHour:
            narrow(Direction::Inbound,
                   {keyOf(CallStatus::Missed), keyOf(CallStatus::Voicemail), keyOf(CallStatus::Failed)});
            break;
        case Metric::Voicemails:
            narrow(Direction::Inbound, {keyOf(CallStatus::Voicemail)});
            break;
        }
        applyQuery(query);
    });
}

void SummaryBoard::choosePeriod(const DayRange &days)
{
    change(false, [&] {
        m_choice.reset();
        m_filter.setDayRange(days);
    });
}

void SummaryBoard::undo()
{
    if (m_steps.isEmpty())
        return;
    const Step step = m_steps.takeLast();
    m_isOwnChange = true;
    m_choice = step.days;
    m_filter.apply(step.query);
    m_isOwnChange = false;
}

bool SummaryBoard::isLengthChosen(QueryField field, int from) const
{
    const QList<CallFilter::Lengths> lengths = m_filter.filter().lengths;
    return std::any_of(lengths.begin(), lengths.end(), [=](const CallFilter::Lengths &term) {
        return term.field == field && !term.negated
            && std::any_of(term.ranges.begin(), term.ranges.end(), [=](const Range<Seconds> &range) {
                   return (!range.from || range.from->count() <= from)
                       && (!range.until || from < range.until->count());
               });
    });
}

bool SummaryBoard::hasHourChoice() const
{
    return !m_filter.chosen(QueryField::Weekday).isEmpty() || !m_filter.chosen(QueryField::At).isEmpty();
}

bool SummaryBoard::isHourChosen(int weekday, int hour) const
{
    const QStringList days = m_filter.chosen(QueryField::Weekday);
    const QStringList hours = m_filter.chosen(QueryField::At);
    return (days.isEmpty() || days.contains(knownValues(QueryField::Weekday).at(weekday - 1)))
        && (hours.isEmpty() || hours.contains(QString::number(hour)));
}

} // namespace callboard
