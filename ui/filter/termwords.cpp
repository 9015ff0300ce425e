// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/termwords.h"

#include "models/domain/querywords.h"
#include "models/tables/facetboard.h"
#include "models/tables/filterstate.h"
#include "ui/format.h"
#include "ui/wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

struct Terms {
    Q_DECLARE_TR_FUNCTIONS(Terms)
};

bool isDate(const QueryTerm &term)
{
    using enum QueryField;
    return !term.negated && (term.field == After || term.field == Before || term.field == On);
}

/// Conditions that say it all without a title: "Missed", "With recording".
bool speaksForItself(QueryField field)
{
    using enum QueryField;
    return field == Direction || field == Status || field == Callback || field == Is || field == At
        || field == Weekday || field == Has || field == SaidBy;
}

/// Callback states, in the words of callback: and is:.
QString wordForCallback(const QString &key)
{
    if (key == u"owed")
        //: State of a missed call: nobody has called back.
        return Terms::tr("To call back");
    if (key == u"tried")
        //: State of a missed call: somebody called back and nobody answered.
        return Terms::tr("Tried, no answer");
    if (key == u"returned")
        //: State of a missed call: it was called back and answered.
        return Terms::tr("Returned");
    if (key == u"settled")
        //: State of a missed call: the caller rang again and was answered.
        return Terms::tr("Called again");
    //: State of a missed call that cannot be called back; also of any call whose number is hidden.
    return key == u"withheld" ? Terms::tr("Number withheld") : safeLine(key);
}

QString wordForState(const QString &key)
{
    if (key == u"live")
        //: State of a call: ringing, or people are talking.
        return Terms::tr("Going on now");
    if (key == u"pending")
        //: State of a call with edits that its telephone system does not have yet.
        return Terms::tr("Edits waiting");
    if (key == u"merged")
        //: State of a call that several systems told us about.
        return Terms::tr("Joined of several");
    if (key == u"deleted")
        //: State of a call that its telephone system has deleted.
        return Terms::tr("Deleted there");
    if (key == u"reviewed")
        //: State of a call that somebody has listened to and marked.
        return Terms::tr("Reviewed");
    if (key == u"unreviewed")
        return Terms::tr("Not reviewed");
    if (key == u"conflict")
        //: State of a call that was edited here and there at once.
        return Terms::tr("In conflict");
    if (key == u"edited")
        //: State of a call that carries something of ours: notes, a review…
        return Terms::tr("Changed by us");
    return wordForCallback(key);
}

QString wordForMark(const QString &key)
{
    if (key == u"recording")
        return Terms::tr("Recording");
    if (key == u"transcript")
        return wordFor(Field::Transcript);
    if (key == u"summary")
        return wordFor(Field::Summary);
    if (key == u"notes")
        return wordFor(Field::Notes);
    if (key == u"guest")
        return wordFor(Field::Guest);
    if (key == u"voicemail")
        return wordFor(CallStatus::Voicemail);
    return key == u"action-items" ? wordFor(Field::ActionItems) : safeLine(key);
}

QString wordForStatus(const QString &key)
{
    const auto status = callStatusFromKey(key);
    return status ? wordFor(*status) : safeLine(key);
}

QString wordForDirection(const QString &key)
{
    const auto direction = directionFromKey(key);
    return direction ? wordFor(*direction) : safeLine(key);
}

/// "mon", or "mon-fri" as one types it.
QString wordForWeekday(const QString &key)
{
    const QStringList known = knownValues(QueryField::Weekday);
    const QStringList ends = key.toLower().split(u'-');
    QStringList words;
    for (const QString &end : ends) {
        const qsizetype day = known.indexOf(end);
        words << (day < 0 ? safeLine(end) : QLocale().standaloneDayName(int(day) + 1, QLocale::ShortFormat));
    }
    return words.join(u'–');
}

QString clockText(QString text)
{
    if (!text.contains(u':'))
        text += u":00"_s;
    const QTime time = QTime::fromString(text, u"H:mm"_s);
    return time.isValid() ? QLocale().toString(time, u"HH:mm"_s) : safeLine(text);
}

QString joinedValues(const QStringList &words)
{
    QString text = words.value(0);
    for (int i = 1; i < words.size(); ++i)
        //: Two or more values of a condition, any of which will do: "Missed or Voicemail".
        text = Terms::tr("%1 or %2").arg(text, words.at(i));
    return text;
}

QString conditionText(const QueryTerm &term, const FacetBoard &board)
{
    QStringList words;
    for (const QString &value : term.values) {
        const bool isNamed = term.field == QueryField::Line || term.field == QueryField::Staff
            || term.field == QueryField::Account || term.field == QueryField::Guest;
        words << (isNamed ? board.wordsFor(term.field, value) : valueWords(term.field, value));
    }
    const QString values = joinedValues(words);
    if (term.field == QueryField::Has)
        //: A condition on calls. %1 is what they must have: "Recording", "Notes or Summary"…
        return Terms::tr("With %1").arg(values);
    //: A condition on calls. %1 is its subject, e.g. "Line", %2 what it must be.
    return speaksForItself(term.field) ? values : Terms::tr("%1: %2").arg(titleFor(term.field), values);
}

QString wordsText(const Query &query, const QList<int> &terms)
{
    QStringList words;
    for (const int index : terms) {
        const QueryTerm &term = query.terms.at(index);
        words << (term.phrase ? u'"' + term.values.first() + u'"' : term.values.first());
    }
    //: Words that must occur in a call.
    return Terms::tr("“%1”").arg(safeLine(words.join(u' ')));
}

} // namespace

QString titleFor(QueryField field)
{
    switch (field) {
    case QueryField::Text:
        return Terms::tr("Words", "title of a filter");
    case QueryField::Direction:
        return Terms::tr("Direction", "title of a filter");
    case QueryField::Status:
        return Terms::tr("Status", "title of a filter");
    case QueryField::Provider:
        return Terms::tr("Provider", "title of a filter: the telephone system");
    case QueryField::Account:
        return Terms::tr("Account", "title of a filter");
    case QueryField::Line:
        return Terms::tr("Line", "title of a filter: a number of ours");
    case QueryField::From:
        return Terms::tr("From", "title of a filter: the calling number");
    case QueryField::To:
        return Terms::tr("To", "title of a filter: the called number");
    case QueryField::Number:
        return Terms::tr("Number", "title of a filter: the other party's number");
    case QueryField::Staff:
        return Terms::tr("Staff", "title of a filter");
    case QueryField::Guest:
        return Terms::tr("Guest", "title of a filter");
    case QueryField::Tag:
        return Terms::tr("Tags", "title of a filter");
    case QueryField::Callback:
        return Terms::tr("Callback", "title of a filter: what became of unanswered calls");
    case QueryField::Has:
        return Terms::tr("With", "title of a filter: with a recording, with notes…");
    case QueryField::Is:
        return Terms::tr("State", "title of a filter: reviewed, waiting, deleted…");
    case QueryField::Weekday:
        return Terms::tr("Weekday", "title of a filter");
    case QueryField::At:
        return Terms::tr("Hour", "title of a filter: time of day");
    case QueryField::SaidBy:
        return Terms::tr("Said by", "title of a filter");
    case QueryField::After:
        return Terms::tr("Since", "title of a filter: the first moment");
    case QueryField::Before:
        return Terms::tr("Before", "title of a filter: the moment that ends it");
    case QueryField::On:
        return Terms::tr("On", "title of a filter: a day");
    case QueryField::Duration:
        return Terms::tr("Duration", "title of a filter");
    case QueryField::Ring:
        return Terms::tr("Ring", "title of a filter: seconds of ringing");
    case QueryField::Talk:
        return Terms::tr("Talk", "title of a filter: seconds of talking");
    }
    Q_UNREACHABLE();
    return {};
}

QString valueWords(QueryField field, const QString &value, const QString &label)
{
    if (!label.isEmpty())
        return field == QueryField::Guest ? nameText(label) : safeLine(label);
    switch (field) {
    case QueryField::Direction:
        return wordForDirection(value);
    case QueryField::Status:
        return wordForStatus(value);
    case QueryField::Provider:
        return safeLine(providerName(value));
    case QueryField::Callback:
        return wordForCallback(value);
    case QueryField::Is:
        return wordForState(value);
    case QueryField::Has:
        return wordForMark(value);
    case QueryField::Weekday:
        return wordForWeekday(value);
    case QueryField::At:
        return hoursText(value);
    case QueryField::Line:
        return isE164(value) ? lineNumberText(value) : safeLine(value);
    case QueryField::From:
    case QueryField::To:
    case QueryField::Number:
        return isE164(value) ? numberText(value) : safeLine(value);
    case QueryField::Guest:
        return nameText(value);
    case QueryField::SaidBy:
        return value == u"staff" ? Terms::tr("Said by staff")
            : value == u"guest"  ? Terms::tr("Said by the guest")
                                 : safeLine(value);
    case QueryField::Text:
    case QueryField::Account:
    case QueryField::Staff:
    case QueryField::Tag:
    case QueryField::After:
    case QueryField::Before:
    case QueryField::On:
    case QueryField::Duration:
    case QueryField::Ring:
    case QueryField::Talk:
        return safeLine(value);
    }
    Q_UNREACHABLE();
    return {};
}

QString spokenValue(const QString &name, const QVariant &count, FacetModel::Mark mark)
{
    //: Screen reader: a value of a filter and how many calls have it. %1 is the value.
    QString text = count.isValid() ? Terms::tr("%1, %n call(s)", nullptr, count.toInt()).arg(name) : name;
    if (mark == FacetModel::Mark::Excluded)
        //: Screen reader: %1 is a value of a filter; calls with it are left out.
        text = Terms::tr("%1, left out").arg(text);
    return text;
}

void wordFacets(FacetBoard &board)
{
    for (const QueryField field : FacetBoard::fields())
        board.facet(field).setWords(
            [field](const QString &value, const QString &label) { return valueWords(field, value, label); },
            spokenValue);
}

QString hoursText(const QString &range)
{
    const QStringList ends = range.split(u'-');
    if (ends.size() > 2)
        return safeLine(range);
    const bool isHour = ends.size() == 1 && !range.contains(u':');
    const QString until = isHour ? QString::number((range.toInt() + 1) % 24) : ends.value(1);
    return until.isEmpty() ? clockText(range) : clockText(ends.first()) + u'–' + clockText(until);
}

QString datesText(const FilterState &filter)
{
    const auto dayWords = [](const QDate &day) {
        return QLocale().toString(day, QLocale::ShortFormat);
    };
    switch (filter.datePreset()) {
    case DatePreset::AnyTime:
        return {};
    case DatePreset::Today:
        return Terms::tr("Today");
    case DatePreset::Yesterday:
        return Terms::tr("Yesterday");
    case DatePreset::LastNight:
        return Terms::tr("Last night");
    case DatePreset::Last7Days:
        return Terms::tr("Last 7 days");
    case DatePreset::ThisMonth:
        return Terms::tr("This month");
    case DatePreset::Custom:
        break;
    }
    const DayRange days = filter.dayRange();
    if (!days.from.isValid())
        //: What the date filter is set to. %1 is the last day.
        return Terms::tr("Until %1").arg(dayWords(days.to));
    if (!days.to.isValid())
        //: What the date filter is set to. %1 is the first day.
        return Terms::tr("Since %1")
            .arg(days.from == filter.today().addDays(-1) ? Terms::tr("yesterday") : dayWords(days.from));
    if (days.from == days.to)
        return dayWords(days.from);
    //: What the date filter is set to. %1 and %2 are its first and last day.
    return Terms::tr("%1 – %2").arg(dayWords(days.from), dayWords(days.to));
}

QList<QueryChip> chipsFor(const FilterState &filter, const FacetBoard &board)
{
    const Query &query = filter.query();
    QList<QueryChip> chips;
    QList<int> dates, words;
    for (int i = 0; i < query.terms.size(); ++i) {
        const QueryTerm &term = query.terms.at(i);
        const bool isWord = term.field == QueryField::Text && !term.negated;
        QList<int> &together = isDate(term) ? dates : words;
        if (isDate(term) || isWord)
            together << i;
        if ((isDate(term) || isWord) && together.size() > 1)
            continue; // its chip is there
        if (isDate(term) || isWord)
            chips << QueryChip{{}, {i}};
        else if (term.field == QueryField::Text)
            //: A word that must not occur in a call.
            chips << QueryChip{Terms::tr("Not “%1”").arg(safeLine(term.values.first())), {i}};
        else if (term.negated)
            //: A condition that must not hold. %1 is one such as "Staff: Mei".
            chips << QueryChip{Terms::tr("Not %1").arg(conditionText(term, board)), {i}};
        else
            chips << QueryChip{conditionText(term, board), {i}};
    }
    for (QueryChip &chip : chips) {
        if (dates.contains(chip.terms.first()))
            chip = {datesText(filter), dates};
        else if (words.contains(chip.terms.first()))
            chip = {wordsText(query, words), words};
    }
    return chips;
}

} // namespace callboard
