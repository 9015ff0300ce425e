// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/searchcompleter.h"

#include "models/domain/numbermask.h"
#include "models/domain/querywords.h"
#include "models/tables/filterstate.h"
#include "ui/filter/searchbox.h"
#include "ui/filter/suggestionpopup.h"
#include "ui/filter/suggestions.h"

#include <QCoroTask>
#include <QKeyEvent>

#include <algorithm>

using namespace std::chrono_literals;

namespace callboard {

namespace {

/// A word of one letter could be anything.
constexpr qsizetype fewestLetters = 2;
/// The list that follows the same key comes first: a question of the same kind would end it.
constexpr auto pauseBeforeValues = 40ms;

bool isFacet(QueryField field)
{
    const auto &fields = facetFields();
    // Times of day are counted by the hour, and offered as parts of the day.
    return field != QueryField::At && std::find(fields.begin(), fields.end(), field) != fields.end();
}

} // namespace

SearchCompleter::SearchCompleter(SearchBox &box, const Theme &theme, CallSource &source, FilterState &filter,
                                 QSettings &settings)
    : QObject(&box)
    , m_box(box)
    , m_source(source)
    , m_filter(filter)
    , m_history(settings)
    , m_popup(new SuggestionPopup(theme, box))
{
    box.installEventFilter(this);
    m_valuesTimer.setSingleShot(true);
    m_valuesTimer.setInterval(pauseBeforeValues);
    connect(&m_valuesTimer, &QTimer::timeout, this, &SearchCompleter::readValues);
    connect(&box, &QLineEdit::textEdited, this, [this] { complete(Asked::ByTyping); });
    connect(&box, &SearchBox::left, this, &SearchCompleter::onUsed);
    // After what follows the text itself.
    connect(&box, &SearchBox::shortened, this, &SearchCompleter::onCut, Qt::QueuedConnection);
    connect(m_popup, &SuggestionPopup::clicked, this, [this](int row) { take(m_popup->at(row)); });
}

bool SearchCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_popup)
        return false;
    if (event->type() == QEvent::KeyPress)
        return onKey(*static_cast<QKeyEvent *>(event));
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            onUsed(); // to the list, and what it shows
    }
    if ((event->type() == QEvent::Resize || event->type() == QEvent::Move) && m_popup->isVisible())
        m_popup->place(); // the query itself shows and hides what stands beside the box
    return QObject::eventFilter(watched, event);
}

bool SearchCompleter::onKey(QKeyEvent &event)
{
    if (m_popup->isVisible() && onKeyWhileOpen(event))
        return true;
    const bool plain = !(event.modifiers() & ~Qt::KeypadModifier);
    if (event.key() == Qt::Key_Up && plain && m_box.cursorPosition() == 0 && !m_popup->isVisible()) {
        showHistory();
        return true;
    }
    if (event.key() == Qt::Key_Space && event.modifiers() == Qt::ControlModifier) {
        complete(Asked::ByKey);
        return true;
    }
    return false;
}

bool SearchCompleter::onKeyWhileOpen(QKeyEvent &event)
{
    const Suggestion *chosen = m_popup->chosen();
    switch (event.key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (m_popup->count() == 0)
            return false;
        m_popup->move(event.key() == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Tab:
        if (m_popup->count() == 0)
            return false;
        take(chosen ? *chosen : m_popup->at(0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!chosen) {
            close();
            return false;
        }
        take(*chosen);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        close(); // one goes somewhere else in the text
        return false;
    default: // keys are an open set
        return false;
    }
}

void SearchCompleter::complete(Asked asked)
{
    if (m_isTaking)
        return;
    ++m_question;
    m_valuesTimer.stop();
    m_completing = completingAt(m_box.text(), m_box.cursorPosition());
    const bool isTooShort = m_completing && m_completing->kind == Completing::Kind::Operator
        && m_completing->typed.size() < fewestLetters && asked == Asked::ByTyping;
    if (!m_completing || isTooShort) {
        close();
        return;
    }
    QList<Suggestion> suggestions = fixedFor(*m_completing);
    // Nothing is left to say about a word that is complete.
    suggestions.removeIf([this](const Suggestion &each) { return each.insert == m_completing->typed; });
    m_popup->show(suggestions);
    if (m_completing->kind == Completing::Kind::Value && isFacet(m_completing->field))
        m_valuesTimer.start();
}

QList<Suggestion> SearchCompleter::fixedFor(const Completing &completing) const
{
    switch (completing.kind) {
    case Completing::Kind::Operator:
        return operatorSuggestions(completing.typed);
    case Completing::Kind::Sort:
        return sortSuggestions(completing.typed);
    case Completing::Kind::Value:
        return fixedSuggestions(completing.field, completing.typed, m_filter.today());
    }
    Q_UNREACHABLE();
    return {};
}

void SearchCompleter::readValues()
{
    if (!m_completing)
        return;
    const Completing completing = *m_completing;
    const quint64 question = ++m_question;
    auto answer = m_source.facet(completing.field, m_filter.filter());
    QCoro::connect(std::move(answer), this, [=, this](const Result<QList<FacetValue>> &values) {
        if (values)
            onValues(question, completing, *values);
    });
}

/// The counts come in where the values stand already; values that only calls know take their place.
void SearchCompleter::onValues(quint64 question, const Completing &completing,
                               const QList<FacetValue> &values)
{
    if (question != m_question || !m_popup || values.isEmpty())
        return;
    QList<Suggestion> lines = valueSuggestions(completing.field, completing.typed, values);
    QList<Suggestion> fixed = fixedFor(completing);
    for (Suggestion &line : fixed) {
        const auto counted = std::find_if(lines.begin(), lines.end(),
                                          [&](const Suggestion &each) { return each.insert == line.insert; });
        if (counted != lines.end())
            line.calls = counted->calls;
        else if (!knownValues(completing.field).isEmpty())
            line.calls = 0;
    }
    const bool isClosed = !fixed.isEmpty();
    lines = isClosed ? fixed : lines;
    lines.removeIf([&](const Suggestion &each) { return each.insert == completing.typed; });
    m_popup->update(lines);
}

void SearchCompleter::take(const Suggestion &suggestion)
{
    const Suggestion taken = suggestion; // the list it is in is about to change
    if (taken.deed == Suggestion::Deed::ClearHistory) {
        m_history.clear();
        close();
        return;
    }
    QString text = m_box.text();
    qsizetype cursor = taken.insert.size();
    if (taken.deed == Suggestion::Deed::Replace) {
        text = taken.insert;
    } else if (m_completing) {
        const bool isWhole = m_completing->kind != Completing::Kind::Operator;
        const qsizetype end = m_completing->start + m_completing->length;
        const bool needsSpace = isWhole && (end >= text.size() || !text.at(end).isSpace());
        const bool isListed = end < text.size() && text.at(end) == u',';
        const QString insert = needsSpace && !isListed ? taken.insert + u' ' : taken.insert;
        cursor = m_completing->start + insert.size();
        text.replace(m_completing->start, m_completing->length, insert);
    }
    m_isTaking = true;
    m_box.putText(text, int(cursor));
    m_isTaking = false;
    close();
    if (taken.deed == Suggestion::Deed::Complete && m_completing
        && m_completing->kind == Completing::Kind::Operator)
        complete(Asked::ByKey);
}

void SearchCompleter::showHistory()
{
    m_completing.reset();
    ++m_question;
    QList<Suggestion> lines;
    const QStringList queries = m_history.queries();
    for (const QString &query : queries) {
        if (areNumbersMasked() && holdsNumber(query))
            continue; // of somebody who sees whole ones
        lines << Suggestion{.title = query, .insert = query, .deed = Suggestion::Deed::Replace};
    }
    if (lines.isEmpty()) {
        m_popup->show({}, tr("Queries that you use are listed here."));
        return;
    }
    //: Last line of the list of earlier queries.
    lines << Suggestion{.title = tr("Clear history"), .deed = Suggestion::Deed::ClearHistory};
    m_popup->show(lines);
    m_popup->move(1);
}

void SearchCompleter::close()
{
    m_valuesTimer.stop();
    ++m_question;
    if (m_popup && m_popup->isVisible())
        m_popup->close();
}

void SearchCompleter::onUsed()
{
    close();
    m_history.add(m_box.text());
}

void SearchCompleter::onCut()
{
    m_popup->show(
        {},
        //: Below the search box, after a long text was pasted into it. %L1 is a number of characters.
        tr("Only the first %L1 characters were taken.").arg(SearchBox::longest));
}

} // namespace callboard
