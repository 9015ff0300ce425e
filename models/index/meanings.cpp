// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/meanings.h"

#include "models/domain/folding.h"
#include "models/domain/numberdigits.h"
#include "models/domain/querywords.h"
#include "models/index/localminutes.h"

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

std::string utf8(const QString &text)
{
    return text.toUtf8().toStdString();
}

std::string foldedWord(const QString &word)
{
    return utf8(folded(word));
}

template<typename Test> void mean(Meant &meant, const Dictionary &texts, Test test)
{
    for (quint32 code = 1; code < texts.size(); ++code) {
        if (!meant[code] && test(code))
            meant[code] = 1;
    }
}

void meanText(Meant &meant, const Dictionary &texts, const QString &word, TextTest how)
{
    const std::string wanted = foldedWord(word);
    if (how == TextTest::Equal)
        return mean(meant, texts, [&](quint32 code) { return texts.folded(code) == wanted; });
    mean(meant, texts,
         [&](quint32 code) { return texts.folded(code).find(wanted) != std::string_view::npos; });
}

void meanDigits(Meant &meant, const Dictionary &numbers, const QString &digits)
{
    const std::string wanted = utf8(digits);
    const DigitSearch search(wanted);
    mean(meant, numbers, [&](quint32 code) {
        const PackedNumber number = numbers.number(code);
        return number.isPacked() ? search.isIn(number) : hasDigits(numbers.text(code), wanted);
    });
}

/// Lines or staff by the names the user gave them.
void meanLabelled(Meant &meant, const Dictionary &texts, const QHash<QString, QString> &labels,
                  const QString &word)
{
    std::vector<std::string> values;
    const QString wanted = folded(word);
    for (auto label = labels.begin(); label != labels.end(); ++label) {
        if (folded(label.value()).contains(wanted))
            values.push_back(utf8(label.key()));
    }
    if (values.empty())
        return;
    std::sort(values.begin(), values.end());
    mean(meant, texts, [&](quint32 code) {
        return std::binary_search(values.begin(), values.end(), texts.text(code), std::less<>());
    });
}

Meant meantPeople(const People &people, const Meant &ids, const Meant &names)
{
    Meant meant(people.size());
    for (size_t i = 0; i < people.size(); ++i)
        meant[i] = ids[people[i].id] | names[people[i].name];
    return meant;
}

struct MarkWord {
    QStringView word;
    quint16 flags;
};
constexpr std::array hasWords{
    MarkWord{u"recording", IndexRow::Recording},      MarkWord{u"transcript", IndexRow::Transcript},
    MarkWord{u"summary", IndexRow::Summary},          MarkWord{u"notes", IndexRow::Notes},
    MarkWord{u"action-items", IndexRow::ActionItems}, MarkWord{u"guest", Chunk::HasGuest},
};
constexpr std::array isWords{
    MarkWord{u"pending", IndexRow::Pending},   MarkWord{u"deleted", IndexRow::Deleted | IndexRow::Hidden},
    MarkWord{u"merged", IndexRow::Merged},     MarkWord{u"withheld", Chunk::Withheld},
    MarkWord{u"reviewed", IndexRow::Reviewed}, MarkWord{u"conflict", IndexRow::Conflict},
    MarkWord{u"edited", IndexRow::Edited},
};

template<size_t N> quint16 flagsOf(const std::array<MarkWord, N> &words, const QString &word)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const MarkWord &known) { return known.word == word; });
    return found == words.end() ? quint16(0) : found->flags;
}

template<typename Test> void meanKinds(std::array<quint8, kinds::count> &meant, Test test)
{
    for (size_t kind = 0; kind < kinds::count; ++kind)
        meant[kind] |= quint8(test(quint8(kind)));
}

void meanMark(Marks &marks, QueryField field, const QString &word)
{
    marks.set |= field == QueryField::Has ? flagsOf(hasWords, word) : flagsOf(isWords, word);
    const auto isStatus = [&](std::initializer_list<CallStatus> wanted) {
        meanKinds(marks.kinds, [&](quint8 kind) {
            return std::find(wanted.begin(), wanted.end(), CallStatus(kinds::statusOf(kind))) != wanted.end();
        });
    };
    if (field == QueryField::Has && word == u"voicemail")
        isStatus({CallStatus::Voicemail});
    if (field != QueryField::Is)
        return;
    if (word == u"live")
        isStatus({CallStatus::Ringing, CallStatus::Active});
    if (word == u"unreviewed")
        marks.unset |= IndexRow::Reviewed;
    if (const auto state = callbackStateFromKey(word); state && knownValues(field).contains(word))
        if (*state != CallbackState::Withheld) // is:withheld is about the number of any call
            meanKinds(marks.kinds, [&](quint8 kind) { return kinds::callbackOf(kind) == int(*state); });
}

} // namespace

Meant meantTexts(const Dictionary &texts, const QStringList &values, TextTest test)
{
    Meant meant(texts.size(), 0);
    for (const QString &value : values)
        meanText(meant, texts, value, test);
    return meant;
}

Meant meantNumbers(const Dictionary &numbers, const QStringList &values)
{
    Meant meant(numbers.size(), 0);
    for (const QString &value : values) {
        const QString digits = digitsOfNumberWord(value);
        if (digits.isNull())
            meanText(meant, numbers, value, TextTest::Equal);
        else
            meanDigits(meant, numbers, digits);
    }
    return meant;
}

Meant meantDigits(const Dictionary &numbers, const QString &digits)
{
    Meant meant(numbers.size(), 0);
    meanDigits(meant, numbers, digits);
    return meant;
}

Meant meantKinds(const CallFilter::AnyOf &term)
{
    Meant meant(kinds::count, 0);
    for (size_t kind = 0; kind < kinds::count; ++kind) {
        for (const QString &value : term.values) {
            const auto is = [](auto key, int number) {
                return key && int(*key) == number;
            };
            const auto k = quint8(kind);
            meant[kind] |= quint8(term.field == QueryField::Direction
                                      ? is(directionFromKey(value), kinds::directionOf(k))
                                      : term.field == QueryField::Status
                                      ? is(callStatusFromKey(value), kinds::statusOf(k))
                                      : is(callbackStateFromKey(value), kinds::callbackOf(k)));
        }
    }
    return meant;
}

Meant meantLines(const Snapshot &snapshot, const QStringList &values)
{
    Meant lines = meantNumbers(snapshot.lines, values);
    for (const QString &value : values)
        meanLabelled(lines, snapshot.lines, snapshot.names->lines, value);
    return lines;
}

Meant meantStaff(const Snapshot &snapshot, const QStringList &values)
{
    Meant ids = meantTexts(snapshot.staffIds, values, TextTest::Equal);
    for (const QString &value : values)
        meanLabelled(ids, snapshot.staffIds, snapshot.names->staff, value);
    return meantPeople(*snapshot.staff, ids, meantTexts(snapshot.staffNames, values, TextTest::Containing));
}

Meant meantGuests(const Snapshot &snapshot, const QStringList &values)
{
    return meantPeople(*snapshot.guests, meantTexts(snapshot.guestIds, values, TextTest::Equal),
                       meantTexts(snapshot.guestNames, values, TextTest::Containing));
}

/// By name, or by number as in a call id.
Meant meantAccounts(const Snapshot &snapshot, const QStringList &values)
{
    std::vector<AccountId> wanted;
    for (const IndexNames::AccountName &account : snapshot.names->accounts) {
        const auto names = [&](const QString &value) {
            return folded(account.name) == folded(value) || QString::number(qint64(account.id)) == value;
        };
        if (std::any_of(values.begin(), values.end(), names))
            wanted.push_back(account.id);
    }
    Meant sets;
    for (const std::vector<AccountId> &set : *snapshot.accountSets)
        sets.push_back(std::find_first_of(set.begin(), set.end(), wanted.begin(), wanted.end()) != set.end());
    return sets;
}

Meant meantTags(const Snapshot &snapshot, const QStringList &values)
{
    std::vector<std::string> wanted;
    for (const QString &value : values)
        wanted.push_back(foldedWord(value.trimmed()));
    const Dictionary &sets = snapshot.tagSets;
    Meant meant(sets.size(), 0);
    mean(meant, sets, [&](quint32 code) {
        const std::vector<std::string_view> tags = tagsOf(sets.folded(code));
        return std::find_first_of(tags.begin(), tags.end(), wanted.begin(), wanted.end()) != tags.end();
    });
    return meant;
}

std::vector<std::string_view> tagsOf(std::string_view set)
{
    constexpr char separator = '\x1f';
    std::vector<std::string_view> tags;
    for (size_t end = 0; set.data() && end != std::string_view::npos; set.remove_prefix(end + 1)) {
        end = set.find(separator);
        tags.push_back(set.substr(0, end));
        if (end == std::string_view::npos)
            break;
    }
    return tags;
}

Meant meantWeekdays(const QStringList &values)
{
    const QStringList days = knownValues(QueryField::Weekday);
    Meant meant(LocalMinutes::perWeek + 1, 0);
    for (size_t minute = 0; minute < LocalMinutes::perWeek; ++minute)
        meant[minute] = values.contains(days.at(qsizetype(minute / LocalMinutes::perDay)));
    return meant;
}

Meant meantHours(const CallFilter::Hours &hours)
{
    Meant meant(LocalMinutes::perWeek + 1, 0);
    for (size_t minute = 0; minute < LocalMinutes::perWeek; ++minute) {
        const int ofDay = int(minute % LocalMinutes::perDay);
        meant[minute] = std::any_of(hours.minutes.begin(), hours.minutes.end(), [&](const Range<int> &range) {
            return (!range.from || ofDay >= *range.from) && (!range.until || ofDay < *range.until);
        });
    }
    return meant;
}

Marks meantMarks(const CallFilter::AnyOf &term)
{
    Marks marks;
    for (const QString &value : term.values)
        meanMark(marks, term.field, value);
    return marks;
}

} // namespace callboard
