// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/listplaceholder.h"

#include "ui/wording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

using Action = ListPlaceholder::Action;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(callboard::ListPlaceholder)
};

ListPlaceholder unreadable(const Error &error)
{
    return {u"error"_s, Words::tr("The calls could not be read"),
            //: Subject of a sentence about a failure, e.g. "%1 cannot be read on this disk".
            sentenceFor(error, Words::tr("The list of calls")),
            //: Button: read the list of calls again after it failed.
            Words::tr("Try again"), Action::Retry};
}

ListPlaceholder noMatch()
{
    return {u"search"_s, Words::tr("No calls match"),
            Words::tr("No call passes all filters. Loosen one of them, or start over."),
            //: Button: removes every filter.
            Words::tr("Clear filters"), Action::ClearFilters};
}

ListPlaceholder noAccount()
{
    return {
        u"phone"_s, Words::tr("Welcome to Callboard"),
        Words::tr("It shows the calls of all your telephone systems in one list, with and without a network. "
                  "Connect the first one, or look around in an invented hotel: that opens a window of its "
                  "own and touches nothing here."),
        //: Button: opens the dialog that connects an account.
        Words::tr("Connect a call system"), Action::Connect,
        //: Button: opens another window with invented calls.
        Words::tr("Look at the demo")};
}

ListPlaceholder reading(int fetched)
{
    const QString sentence = fetched > 0
        //: %n is the number of calls read so far.
        ? Words::tr("%n call(s) so far, newest first.", nullptr, fetched)
        : Words::tr("The newest come first; the history follows in the background.");
    return {u"sync"_s, Words::tr("Reading your calls…"), sentence, {}, Action::None};
}

ListPlaceholder offline()
{
    return {u"offline"_s, Words::tr("You are offline"),
            Words::tr("No calls have been read yet. They appear here as soon as your telephone systems can "
                      "be reached."),
            //: Button: asks the telephone systems for calls now.
            Words::tr("Try again"), Action::Sync};
}

ListPlaceholder failed(const Error &error, const QString &account)
{
    return {u"warning"_s, Words::tr("No calls could be read"), sentenceFor(error, account),
            Words::tr("Try again"), Action::Sync};
}

ListPlaceholder noCallsYet()
{
    return {u"phone"_s, Words::tr("No calls yet"),
            Words::tr("Your accounts have no calls. New ones appear here by themselves."),
            //: Button: asks the telephone systems for new calls now.
            Words::tr("Look for calls"), Action::Sync};
}

} // namespace

ListPlaceholder placeholderFor(const ListSituation &situation)
{
    if (situation.list == CallTableModel::State::Failed && situation.listError)
        return unreadable(*situation.listError);
    if (situation.list != CallTableModel::State::Ready || !situation.knowsAccounts)
        return reading(0);
    if (situation.accounts == 0)
        return noAccount();
    if (situation.isFiltered)
        return noMatch();
    if (situation.isReading)
        return reading(situation.fetched);
    if (situation.isOffline)
        return offline();
    if (situation.accountError)
        return failed(*situation.accountError, situation.accountName);
    return noCallsYet();
}

} // namespace callboard
